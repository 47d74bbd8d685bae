"""What class words say of a box."""

from __future__ import annotations

import pytest

from newsclean.extract.page.labels import _ROLES, FOREIGN, LabelRoles, label_roles, name_roles

NAMES = {
    "post-description": ("dek",),
    "post-labels": ("tags",),
    "post-author": ("byline",),
    "post-type-comments": (),
    "post-90211": (),
    "related-posts": ("related",),
    "relatedPosts": ("related",),
    "RelatedArticles_box__k2Lp9": ("related",),
    "article__author-bio": ("byline", "bio"),
    "td-author-box": ("byline", "bio"),
    "faq-info-box": (),
    "entry-crumbs": ("navigation",),
    "site-footer": ("site",),
    "entry-content": (),
    "has-sidebar": (),
    "no-comments": (),
    "section--has-ad": (),
    "tag-comments": (),
    "postid-90211": (),
    "skip-main": (),
    "dialog-off-canvas": (),
    "overflow-hidden": (),
    "field--label-hidden": (),
    "backface-hidden": (),
    "visually-hidden": ("hidden",),
    "hidden": ("hidden",),
    "print:hidden": (),
    "w-1/2": (),
    "md:[&>p]:mt-0": (),
    "how-the-new-share-price-rises-and-falls": (),
    "118f5aad": (),
    "css-1ad": (),
    "h2subhead": (),
    "ad": ("advert",),
    "adam": (),
    "AdSlot": ("advert",),
    "": (),
    "--": (),
    "ünïcode-nav": ("navigation",),
}


@pytest.mark.parametrize(("name", "roles"), NAMES.items())
def test_names(name: str, roles: tuple[str, ...]) -> None:
    assert tuple(dict.fromkeys(name_roles(name))) == roles


LABELS = {
    "": (),
    "entry-content clearfix": (),
    "post-share social-links": ("share",),
    "newsletter box related": ("newsletter", "related"),
    "hidden md:block": (),
    "hidden md:flex share": ("share",),
    "hidden box": ("hidden",),
}


@pytest.mark.parametrize(("label", "roles"), LABELS.items())
def test_labels(label: str, roles: tuple[str, ...]) -> None:
    assert LabelRoles()[label] == roles
    assert label_roles([label, label]) == [roles, roles]


def test_the_table_knows_a_word_once_and_in_lower_case() -> None:
    assert all(word == word.lower() for word in _ROLES)
    assert set(_ROLES.values()) >= FOREIGN
