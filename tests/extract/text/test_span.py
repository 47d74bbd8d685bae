"""The article is found in whole pages by its running text."""

import random

import pytest

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text.draft import Draft, apply_rules, begin
from newsclean.extract.text.span import find_span
from newsclean.extract.text_rules import LINE_RULES, classify_text

ARTICLE = [
    "The ferries sailed again on Sunday evening. The first crossing was sold out by noon, the company said.",
    "The older ship had been out of service since last April. Nobody was hurt in the fire in its engine room.",
    "From May they will leave twice a night. Freight will be carried on the late crossing only, the mayor said.",
    "The company has not said what the repair cost, and its insurers declined to comment on it this week.",
]
COOKIES = "This site keeps a few crumbs on your machine so that it can know you when you come again, or so it says."


def spanned(text: str) -> Draft:
    draft = begin(segment_text(text))
    apply_rules(LINE_RULES, draft)
    find_span(draft)
    return draft


def inside(draft: Draft) -> list[str]:
    return [sight.text for sight in draft.sights[draft.first : draft.last + 1]]


@pytest.mark.parametrize("indent", [2, 6, 14])
def test_the_margin_is_that_of_the_running_text(indent: int) -> None:
    menu = [f"    * Entry {n}" for n in range(30)]
    footer = ["  Imprint", "  Contact", f"  {COOKIES}"]
    draft = spanned("\n".join([*menu, *(" " * indent + paragraph for paragraph in ARTICLE), *footer]))
    assert draft.margin == indent
    assert inside(draft) == ARTICLE


def test_a_text_without_indents_has_none() -> None:
    assert spanned("\n\n".join(ARTICLE)).margin is None


def test_boxes_do_not_cut_it() -> None:
    box = ["            Most read", "            Fire in the brewery", "            Strike of the bus drivers"] * 2
    lines = ["    Home", "    News"]
    for paragraph in ARTICLE:
        lines += [f"    {paragraph}", *box]
    draft = spanned("\n".join(lines))
    assert [text for text in inside(draft) if text in ARTICLE] == ARTICLE


def test_comments_below_do_not_count() -> None:
    comments = [
        "I have sailed on her as a child, and she was never on time.",
        "Nor was the captain, as far as I remember.",
    ]
    draft = spanned("\n\n".join([*ARTICLE, "Leave a Reply", *comments]))
    assert inside(draft) == ARTICLE


def test_the_article_may_go_on_below_a_pointer() -> None:
    assert inside(spanned("\n\n".join([*ARTICLE[:2], "Read also", *ARTICLE[2:]])))[-1] == ARTICLE[-1]


def test_a_text_of_nothing_but_menus_has_no_article() -> None:
    draft = spanned("\n".join(f"  * Entry {n}" for n in range(40)))
    assert inside(draft) == []


def test_chance_order_of_lines_breaks_nothing() -> None:
    lines = [*ARTICLE, *(f"Entry {n}" for n in range(20)), "Share", "Comments", "© 2024", "12 May 2024"]
    chance = random.Random(7)
    for _ in range(50):
        chance.shuffle(lines)
        draft = spanned("\n".join(" " * chance.randrange(9) + line for line in lines))
        assert 0 <= draft.first <= draft.last + 1 <= len(lines)


MENU = [
    f"{label} and more" for label in "Home News Sport Culture Travel Weather Opinion Video Puzzles Jobs Cars".split()
]
FLAT = [
    "Night ferries return to the Brask islands after a year",
    "12 March 2025",
    "The night ferries sailed again on Sunday evening, and the first crossing was sold out.",
    "The older ship had burnt in April, and nobody was hurt in the fire on board of it.",
    "From May they will leave twice a night, said the mayor of Port Ansel on Monday.",
]


def kept(lines: list[str]) -> list[str]:
    return [decision.block.text for decision in classify_text(segment_text("\n".join(lines))) if decision.keep]


def test_boxes_in_the_head_of_a_page_make_no_teasers_of_the_article() -> None:
    assert kept([*MENU, "Newsletter", "Most read", *MENU, *FLAT])[2:] == FLAT[2:]


def test_paragraphs_in_a_row_below_other_stories_are_the_article_s() -> None:
    story = "The fire on the Tern and what came of it"
    more = [paragraph.replace("Monday", day) for day in ("Tuesday", "Friday") for paragraph in FLAT[2:]]
    assert kept([*MENU, *FLAT, "Read also", story, *more])[-len(more) :] == more


def test_the_site_s_own_long_texts_below_a_short_article_are_none_of_it() -> None:
    about = "The Brask Post is the islands' own newspaper and has been printed in Port Ansel since 1911. " * 3
    assert about.strip() not in kept([*MENU, *FLAT, *MENU, *MENU, about])


def test_steps_that_are_numbered_are_the_article() -> None:
    steps = [
        f"{n}. Boil the chicken with the lemon grass until it is soft, then take it out and cut it." for n in (1, 2, 3)
    ]
    lede = "This soup is known for its clear broth. The version that is made at home goes without coconut milk."
    assert inside(spanned("\n".join(["Soup from Banjar", lede, "Steps", *steps])))[-1] == steps[-1]


def test_a_heading_over_a_short_rest() -> None:
    lines = [
        "花蓮老街夜市重開",
        "花蓮老街夜市歷經半年整修，昨晚重新開張，首日湧入近萬人潮，攤商直呼像過年一樣。",
        "店租三年不漲",
        "縣府承諾，三年內不調漲攤位租金，並提供裝潢補助。",
    ]
    assert inside(spanned("\n\n".join(lines)))[-1] == lines[-1]
