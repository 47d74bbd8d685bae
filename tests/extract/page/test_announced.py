"""What a line announces."""

from __future__ import annotations

from collections.abc import Callable

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
DEK = "A commission wants to know by the summer what the new quay has cost so far, and who is to pay for it."
COMMENT = "I have read this twice now and still wonder what the mayor has to do with it, honestly."


def test_the_box_that_opens_with_a_pointer_is_all_pointer(roles: Roles, article: Article) -> None:
    box = f"<div class='q7'><b>Read also</b><div><a href='/b'>What the new quay costs</a><p>{DEK}</p></div></div>"
    assert roles(article(box))[DEK] == "related"


def test_a_pointer_on_top_of_a_piece_of_the_text_announces_nothing(roles: Roles, article: Article) -> None:
    pieces = f"<div class='q7'><p>Read also: <a href='/b'>The quay</a></p><p>{DEK}</p></div>"
    found = roles(article(f"{pieces}<div class='q7'><p>{COMMENT}</p></div>"))
    assert (found[DEK], found[COMMENT]) == ("+paragraph", "+paragraph")


def test_a_pointer_without_a_link_announces_nothing(roles: Roles, article: Article) -> None:
    assert roles(article(f"<div class='q7'><p>Read also</p><p>{DEK}</p></div>"))[DEK] != "related"


def test_a_newsletter_box_by_its_first_line(roles: Roles, article: Article) -> None:
    line = "All that the harbour talks about, every Friday at six."
    box = f"<div class='q7'><h3>Sign up for our newsletter</h3><p>{line}</p></div>"
    assert roles(article(box))[line] == "newsletter"


def test_an_appeal_between_its_heading_and_its_button(roles: Roles, article: Article) -> None:
    appeal = "<h3>Support independent journalism</h3><p>Your gift keeps our reporting free for all.</p>"
    line = "Your gift keeps our reporting free for all."
    assert roles(article(f"<div class='q7'>{appeal}<a href='/d'>Donate</a></div>"))[line] == "site"
    assert roles(article(f"<div class='q7'>{appeal}</div>"))[line] == "+paragraph"


def test_a_fact_box_by_its_first_line(roles: Roles, article: Article) -> None:
    long = "".join(f"<p>{DEK} It was asked for the {number}th time, and nobody knew.</p>" for number in range(4, 16))
    assert (
        roles(article(f"{long}<div class='q7'><h3>Fakta om fergene</h3><ul><li>{DEK}</li></ul></div>"))[DEK]
        == "sidebar"
    )


def test_an_advertisements_label_announces_nothing(roles: Roles, article: Article) -> None:
    assert roles(article(f"<div class='q7'><p>Advertisement</p><p>{DEK}</p></div>"))[DEK] == "+paragraph"


def test_comments_of_any_length_in_a_box_that_says_so(roles: Roles, article: Article) -> None:
    comments = "".join(f"<div>{COMMENT} For the {n}th time.</div>" for n in range(4, 14))
    found = roles(article(below=f"<div class='q7'><div>Comments (10)</div>{comments}</div>"))
    assert {found[f"{COMMENT} For the {n}th time."] for n in range(4, 14)} == {"comments"}


def test_comments_under_a_bare_heading(roles: Roles, article: Article) -> None:
    end = f"<h3>2 comments</h3><p><b>TJ</b></p><p>{COMMENT}</p><h3>Where it stands</h3><p>{DEK}</p>"
    found = roles(article(end=end))
    assert (found[COMMENT], found[DEK]) == ("comments", "+paragraph")


def test_comments_above_the_text_are_a_count_of_them(roles: Roles, article: Article) -> None:
    found = roles(article(top="<h4>38 comments</h4>"))
    assert sum(role == "+paragraph" for role in found.values()) == 3
