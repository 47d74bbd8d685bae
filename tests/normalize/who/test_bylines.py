"""Who wrote it, chosen among what the page says in its many places."""

from collections.abc import Iterable

import pytest

from newsclean.article import Byline
from newsclean.extract.block import Anchor, Block, Box, Decision, Mark
from newsclean.extract.candidates import AuthorCandidate, Candidate, Metadata
from newsclean.normalize.who.bylines import choose_bylines

PROSE = "The council met on Tuesday and agreed, after a long debate, to rebuild the old bridge."


def decide(*blocks: tuple[str, str], first: int = 0) -> list[Decision]:
    """Decisions on blocks given as (role, text)."""
    kept = frozenset(("paragraph", "headline", "heading"))
    return [
        Decision(Block(index, text, "text", 0), role in kept, role, "rule", "reason")
        for index, (role, text) in enumerate(blocks, first)
    ]


def page(*lines: tuple[str, str]) -> list[Decision]:
    return decide(("headline", "The bridge will be rebuilt"), *lines, ("paragraph", PROSE), ("paragraph", PROSE))


def declared(*authors: AuthorCandidate, publisher: str = "Example Tribune") -> Metadata:
    return Metadata(authors=authors, publishers=(Candidate(publisher, "json-ld:NewsArticle.publisher"),))


def json_ld(name: str, **other: str) -> AuthorCandidate:
    return AuthorCandidate(name, "json-ld:NewsArticle.author", **other)  # type: ignore[arg-type]


def meta(name: str, origin: str = "meta:author") -> AuthorCandidate:
    return AuthorCandidate(name, origin)


def names(metadata: Metadata, decisions: Iterable[Decision] = (), publisher: str | None = None) -> list[str]:
    return [byline.name for byline in choose_bylines(metadata, list(decisions), publisher).value]


def test_a_legal_line_at_the_end_names_nobody() -> None:
    field = choose_bylines(Metadata(), [*page(), *decide(("legal", "©RIPRODUZIONE RISERVATA"), first=9)], None)
    assert (field.value, field.source) == ((), None)


def test_nothing_stays_nothing() -> None:
    field = choose_bylines(Metadata(), page(), "Example Tribune")
    assert field.value == ()
    assert field.source is None


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Jane Doe", ["Jane Doe"]),
        ("By Jane Doe", ["Jane Doe"]),
        ("Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe und John Roe, dpa", ["Jane Doe", "John Roe", "dpa"]),
        ("Smith, John Jr.", ["Smith, John Jr."]),
        ("Jane Doe jane@example.com", ["Jane Doe"]),
        ("JANE DOE", ["JANE DOE"]),
        ("https://www.example.com/by/jane-doe", ["Jane Doe"]),
        ("https://www.facebook.com/example", []),
        ("홍길동 기자", ["홍길동"]),
    ],
)
def test_metadata_of_one_string(author: str, expected: list[str]) -> None:
    assert names(declared(json_ld(author))) == expected


def test_kind_role_address_and_bio_come_along() -> None:
    metadata = declared(
        json_ld("Jane Doe", kind="person", url="https://example.com/jane", role="Editor", bio="Writes.")
    )
    field = choose_bylines(metadata, [], None)
    assert field.value == (Byline("Jane Doe", "person", "Editor", "https://example.com/jane", "Writes."),)


def test_a_body_is_one_even_where_it_is_declared_a_person() -> None:
    field = choose_bylines(declared(json_ld("Reuters", kind="person")), [], None)
    assert field.value == (Byline("Reuters", "organization"),)


def test_one_person_in_two_spellings_is_one() -> None:
    metadata = declared(json_ld("JANE DOE"), json_ld("Jane Doe"), json_ld("Doe, Jane"))
    assert names(metadata) == ["Jane Doe"]


def test_persons_are_better_than_the_publisher() -> None:
    metadata = declared(json_ld("Example Tribune", kind="organization"), meta("Jane Doe"))
    assert names(metadata) == ["Jane Doe"]


@pytest.mark.parametrize("name", ["Example Tribune", "example-tribune.com", "Example Tribune Online", "Redaktion"])
def test_the_publisher_only_where_nobody_else_is_named(name: str) -> None:
    metadata = declared(json_ld(name))
    assert names(metadata) == [name]
    assert names(metadata, page(("byline", "By Jane Doe"))) == ["Jane Doe"]


@pytest.mark.parametrize("name", ["admin", "Webmaster", "user123", "editor"])
def test_accounts_only_where_nobody_else_is_named(name: str) -> None:
    assert names(declared(json_ld(name), meta("Example Tribune"))) == ["Example Tribune"]


def test_an_account_alone_is_said() -> None:
    assert names(declared(json_ld("admin"))) == ["admin"]


def test_json_ld_before_the_line_before_meta() -> None:
    line = page(("byline", "By Jane Doe"))
    assert names(declared(json_ld("John Roe")), line) == ["John Roe"]
    assert names(declared(meta("John Roe")), line) == ["Jane Doe"]


def test_a_fuller_list_of_the_same_authors_wins() -> None:
    line = page(("byline", "By Jane Doe and John Roe"))
    assert names(declared(json_ld("Jane Doe")), line) == ["Jane Doe", "John Roe"]


def test_a_first_name_is_completed() -> None:
    assert names(declared(json_ld("Jane")), page(("byline", "By Jane Doe"))) == ["Jane Doe"]


def test_many_links_to_authors_lead_to_other_articles_too() -> None:
    links = [AuthorCandidate(name, "dom:rel=author") for name in ("Jane Doe", "John Roe", "Max Poe")]
    assert names(declared(*links)) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("Von Jane Doe und John Roe", ["Jane Doe", "John Roe"]),
        ("Par Jane Doe avec AFP", ["Jane Doe", "AFP"]),
        ("Posted by max_99 on March 3, 2024", ["max_99"]),
        ("von max99", ["max99"]),
        ("Jane Doe | 3 March 2024", ["Jane Doe"]),
        ("Datum: 3.3.2024\nAutor: Jane Doe", ["Jane Doe"]),
        ("Von:\nJane Doe", ["Jane Doe"]),
        ("Photo: Jane Doe", []),
        ("Translated by Jane Doe", []),
        ("More Posts", []),
        ("Read the full report", []),
    ],
)
def test_lines_below_the_headline_by_their_form(line: str, expected: list[str]) -> None:
    assert names(Metadata(), page(("other", line))) == expected


def test_an_opener_in_a_block_of_its_own() -> None:
    assert names(Metadata(), page(("other", "Autor:"), ("other", "Jane Doe/XYZ"))) == ["Jane Doe"]


def test_marks_and_links_tell_authors() -> None:
    marked = Decision(
        Block(1, "Politics Jane Doe", "text", 0, marks=(Mark("author", "Jane Doe", None),)), False, "other", "r", "r"
    )
    linked = Decision(
        Block(1, "Politics Jane Doe", "text", 0, anchors=(Anchor("Jane Doe", "/author/jane-doe"),)),
        False,
        "other",
        "r",
        "r",
    )
    head, *rest = page()
    moved = [decision._replace(block=decision.block._replace(index=i)) for i, decision in enumerate(rest, 2)]
    assert names(Metadata(), [head, marked, *moved]) == ["Jane Doe"]
    field = choose_bylines(Metadata(), [head, linked, *moved], None)
    assert field.value == (Byline("Jane Doe", "person", None, "/author/jane-doe"),)


def test_a_box_named_for_authors() -> None:
    boxes = [Box(0, -1, "div", "post-author", False, 0)]
    field = choose_bylines(Metadata(), page(("other", "Jane Doe")), None, boxes)
    assert [byline.name for byline in field.value] == ["Jane Doe"]
    comment = [Box(0, -1, "div", "comment-author", False, 0)]
    assert choose_bylines(Metadata(), page(("other", "Jane Doe")), None, comment).value == ()


def test_lines_of_other_articles_are_not_read() -> None:
    after = decide(("related", "By Jane Doe"), ("comments", "By John Roe"), first=20)
    assert names(Metadata(), [*page(), *decide(*(("other", "x"),) * 9, first=4), *after]) == []


def test_an_author_card_gives_role_address_and_bio() -> None:
    sentence = "Jane Doe is a reporter for the Example Tribune."
    card = decide(("bio", "Jane Doe"), ("bio", sentence), first=10)
    card[0] = card[0]._replace(block=card[0].block._replace(anchors=(Anchor("Jane Doe", "/jane"),)))
    field = choose_bylines(declared(json_ld("Jane Doe")), [*page(), *card], None)
    assert field.value == (Byline("Jane Doe", "person", "reporter for the Example Tribune", "/jane", sentence),)


def test_a_card_alone_names_the_author() -> None:
    card = decide(("bio", "Jane Doe is a reporter for the Example Tribune."), first=10)
    assert names(Metadata(), [*page(), *card]) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HAMBURG (dpa/xyz) – The council met on Tuesday.", ["dpa/xyz"]),
        ("WASHINGTON (AP) — The council met on Tuesday.", ["AP"]),
        ("The council met on Tuesday. (Jane Doe, John Roe, 3.5.2024)", ["Jane Doe", "John Roe"]),
        ("The council met on Tuesday (and on Monday).", []),
        ("EX-Redaktion", ["EX-Redaktion"]),
    ],
)
def test_what_the_text_itself_bears(text: str, expected: list[str]) -> None:
    decisions = decide(("headline", "The bridge will be rebuilt"), ("paragraph", text))
    assert names(Metadata(), decisions) == expected


def test_an_agency_in_the_dateline_does_not_outdo_what_is_declared() -> None:
    decisions = decide(("headline", "The bridge"), ("paragraph", "HAMBURG (dpa) – The council met on Tuesday."))
    assert names(declared(json_ld("Example Tribune")), decisions) == ["Example Tribune"]


def test_the_source_names_rivals_and_believes_what_is_agreed() -> None:
    agreed = choose_bylines(declared(json_ld("Jane Doe")), page(("byline", "By Jane Doe")), None).source
    disputed = choose_bylines(declared(json_ld("Jane Doe")), page(("byline", "By John Roe")), None).source
    assert agreed is not None
    assert disputed is not None
    assert agreed.origin == "json-ld:NewsArticle.author"
    assert agreed.rejected == ()
    assert disputed.rejected == (("text:byline", "By John Roe"),)
    assert agreed.confidence > disputed.confidence


def test_a_note_at_the_end_is_a_bio_and_addresses_are_absolute() -> None:
    note = "Jane Doe is a contributing writer for the magazine."
    metadata = declared(json_ld("Jane Doe", url="/jane"))
    decisions = [*page(), *decide(("other", "See also"), ("site", note), first=10)]
    field = choose_bylines(metadata, decisions, None, (), "https://example.com/news/bridge")
    role = "contributing writer for the magazine"
    assert field.value == (Byline("Jane Doe", "person", role, "https://example.com/jane", note),)


@pytest.mark.parametrize(
    ("line", "anchor", "expected"),
    [
        ("max99 17.10.2019, 13:56 Uhr", Anchor("max99", "/user-list/?u=1384"), ["max99"]),
        ("Autor Some odd crew", Anchor("Some odd crew", "/members/some-odd-crew.21/"), ["Some odd crew"]),
        ("Jane Doe, @janedoe", Anchor("Jane Doe", "/about/editors/jane-doe/"), ["Jane Doe"]),
        ("Kovács Anna 2021. 06. 05.", Anchor("Kovács Anna", "/szerzo/kovacs-anna"), ["Kovács Anna"]),
        ("teilen", Anchor("teilen", "https://network.example/sharer?u=https://example.com/a"), []),
        ("Registrieren", Anchor("Registrieren", "/users/register"), []),
        ("Real Life", Anchor("Real Life", "/people/real-life/"), []),
    ],
)
def test_links_to_members_and_editors(line: str, anchor: Anchor, expected: list[str]) -> None:
    block = Block(1, line, "text", 0, anchors=(anchor,))
    decisions = page(("other", line))
    decisions[1] = decisions[1]._replace(block=block)
    assert names(Metadata(), decisions) == expected


def test_a_single_word_between_by_and_a_date_is_linked() -> None:
    blocks = [
        Block(0, "by", "text", 0),
        Block(1, "delta7", "heading", 0, anchors=(Anchor("delta7", "/profile/14"),)),
        Block(2, "Chapter one", "heading", 0),
        Block(3, PROSE, "text", 0),
    ]
    roles = ["kicker", "other", "headline", "paragraph"]
    decisions = [
        Decision(block, role in ("headline", "paragraph"), role, "rule", "reason")
        for block, role in zip(blocks, roles, strict=True)
    ]
    assert names(Metadata(), decisions) == ["delta7"]


def test_authors_below_one_another_are_one_byline() -> None:
    decisions = page(("byline", "Jane Doe"), ("byline", "John Roe"))
    assert names(Metadata(), decisions) == ["Jane Doe", "John Roe"]


def test_a_line_for_authors_may_end_in_an_opener() -> None:
    assert names(Metadata(), page(("byline", "Essay von"), ("byline", "Anna Muster"))) == ["Anna Muster"]


def test_addresses_may_stand_for_several_authors() -> None:
    urls = "https://example.com/profile/jane-doe,https://example.com/profile/john-roe"
    assert names(Metadata(authors=(meta(urls),))) == ["Jane Doe", "John Roe"]


def test_the_line_outdoes_the_author_of_a_page_object() -> None:
    keeper = AuthorCandidate("Web Keeper", "json-ld:WebPage.author")
    assert names(Metadata(authors=(keeper,)), page(("byline", "Von Mat\xadthias Muster"))) == ["Matthias Muster"]


def test_a_byline_makes_the_sites_owner_a_person() -> None:
    metadata = Metadata(authors=(meta("Jane Doe"),), publishers=(Candidate("Jane Doe", "meta:dc.publisher"),))
    decisions = page(("byline", "By Jane Doe"), ("other", "Further reading: by John Roe"))
    field = choose_bylines(metadata, decisions, "Jane Doe")
    assert [byline.name for byline in field.value] == ["Jane Doe"]


def test_a_card_may_be_about_somebody_with_a_single_name() -> None:
    note = "Kiki lives by the sea and writes about boats, bridges and bread."
    decisions = [*page(), *decide(("bio", "About Kiki"), ("bio", note), first=3)]
    assert names(Metadata(), decisions) == ["Kiki"]
    assert names(Metadata(), [*page(), *decide(("bio", "About Boats"), ("bio", note), first=3)]) == []


def test_bare_names_over_nothing_are_a_menu_where_there_are_several() -> None:
    menu = decide(("share", "x"), ("bio", "Product Reviews"), ("share", "x"), ("bio", "Climate Solutions"), first=3)
    assert names(Metadata(), [*page(), *menu]) == []
    assert names(Metadata(), [*page(), *decide(("bio", "Jane Doe"), first=3)]) == ["Jane Doe"]
    assert names(Metadata(), [*page(("byline", "By Example News")), *menu[:2]]) == ["Example News"]


def test_names_with_dates_below_one_another_are_a_list_of_others() -> None:
    decisions = page(("byline", "Jane Doe 12 March 2024"), ("byline", "John Roe 11 March 2024"))
    assert names(Metadata(), decisions) == ["Jane Doe"]


def test_a_name_and_its_role_in_lines_of_their_own_are_one_byline() -> None:
    lines = page(("interface", "Joan Feld"), ("interface", "South coast correspondent"))
    (byline,) = choose_bylines(Metadata(), lines, None).value
    assert (byline.name, byline.role) == ("Joan Feld", "South coast correspondent")
    (byline,) = choose_bylines(
        Metadata(), page(("interface", "Joan Feld"), ("interface", "South coast, 3 km")), None
    ).value
    assert byline.role is None


def test_a_date_in_a_box_for_authors_names_nobody() -> None:
    box = Box(0, -1, "div", "author", False, 0)
    decisions = page(("byline", "Veröffentlicht am 19.10.2019 um 14:34 Uhr"))
    assert choose_bylines(Metadata(), decisions, None, (box,)).value == ()
