"""Lines that announce what was dropped."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
LINKS = "<ul><li><a href='/a'>The bakery on deck</a></li><li><a href='/b'>The pier of Sankt Brann</a></li></ul>"
FACTS = "<ul><li>a bakery on deck</li><li>a choir that sings at dawn</li></ul>"

LINES = {
    f"<p>On the same ferry:</p>{LINKS}": "related",
    f"<p>On the same ferry:</p>{FACTS}": "+paragraph",
    f"<p>On the same ferry there is more</p>{LINKS}": "+paragraph",
}


@pytest.mark.parametrize(("inside", "role"), LINES.items())
def test_what_stands_above_links(roles: Roles, article: Article, inside: str, role: str) -> None:
    found = roles(article(inside))
    assert next(found[text] for text in found if text.startswith("On the same ferry")) == role
