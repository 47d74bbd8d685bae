"""The shapes that properties of schema.org objects come in."""

from typing import Any

import pytest

from newsclean.extract.candidates import AuthorCandidate, ImageCandidate, Metadata
from newsclean.extract.metadata.graph import build_graph
from newsclean.extract.metadata.thing import names_of, read_thing


def read(thing: dict[str, Any], *others: dict[str, Any]) -> Metadata:
    return read_thing(thing, build_graph([thing, *others]), lambda name: name)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ann Example", ["Ann Example"]),
        (["Ann Example", "Bo Sample"], ["Ann Example", "Bo Sample"]),
        ([["Ann Example"], ["Bo Sample"]], ["Ann Example", "Bo Sample"]),
        ({"@type": "Person", "name": "Ann Example"}, ["Ann Example"]),
        ([{"name": "Ann Example"}, "Bo Sample"], ["Ann Example", "Bo Sample"]),
        ({"name": ["Ann Example", "Bo Sample"]}, ["Ann Example", "Bo Sample"]),
        ({"name": {"@value": "Ann Example"}}, ["Ann Example"]),
        ({"givenName": "Ann", "familyName": "Example"}, ["Ann Example"]),
        ({"@id": "#ann"}, ["Ann Example"]),
        ({"@type": "Role", "author": {"name": "Ann Example"}}, ["Ann Example"]),
        ({"@type": "Person", "name": ""}, []),
        ({"@type": "Person", "name": None, "url": "https://x.example/ann"}, []),
        ([None, 0, {}], []),
        ("Ann &amp; Bo", ["Ann & Bo"]),
    ],
)
def test_authors_in_all_shapes(value: object, names: list[str]) -> None:
    found = read({"author": value}, {"@id": "#ann", "@type": "Person", "name": "Ann Example"})
    assert [author.name for author in found.authors] == names


def test_an_author_with_everything() -> None:
    ann = {
        "@type": "Person",
        "name": "Ann Example",
        "url": "https://news.example/ann",
        "jobTitle": "Sea correspondent",
        "description": "Ann has sailed since 1999.",
    }
    assert read({"author": ann}).authors == (
        AuthorCandidate(
            "Ann Example",
            "author",
            "person",
            "https://news.example/ann",
            "Sea correspondent",
            "Ann has sailed since 1999.",
        ),
    )


@pytest.mark.parametrize("kind", ["Organization", "NewsMediaOrganization", "https://schema.org/Corporation"])
def test_an_organization_as_author(kind: str) -> None:
    assert read({"author": {"@type": kind, "name": "Wire"}}).authors[0].kind == "organization"


def test_roles_within_roles_end() -> None:
    value: dict[str, Any] = {"@type": "Person", "name": "Ann Example"}
    for _ in range(200):
        value = {"@type": "Role", "roleName": "Reporter", "author": value}
    assert read({"author": value}).authors == ()


@pytest.mark.parametrize(
    ("value", "image"),
    [
        ("https://x.example/a.jpg", ImageCandidate("https://x.example/a.jpg", "image")),
        ({"url": "/a.jpg", "width": "800px", "height": 600.0}, ImageCandidate("/a.jpg", "image", None, None, 800, 600)),
        (
            {"contentUrl": "/a.jpg", "caption": "Low tide", "creditText": "Bo / Wire"},
            ImageCandidate("/a.jpg", "image", "Low tide", "Bo / Wire"),
        ),
        ({"url": "/a.jpg", "author": {"name": "Bo"}}, ImageCandidate("/a.jpg", "image", None, "Bo")),
        ({"url": "/a.jpg", "width": {"@value": 9}, "height": "tall"}, ImageCandidate("/a.jpg", "image")),
    ],
)
def test_images(value: object, image: ImageCandidate) -> None:
    assert read({"image": value}).images == (image,)


@pytest.mark.parametrize("value", ["data:image/gif;base64,R0", "", {"url": None}, {"url": ["", 3]}, 7])
def test_what_is_no_image(value: object) -> None:
    assert read({"image": value}).images == ()


@pytest.mark.parametrize(
    ("thing", "free"),
    [
        ({"isAccessibleForFree": True}, True),
        ({"isAccessibleForFree": "False"}, False),
        ({"isAccessibleForFree": "http://schema.org/True"}, True),
        ({"hasPart": {"isAccessibleForFree": "false"}}, False),
        ({"hasPart": [None, {"isAccessibleForFree": False}]}, False),
        ({"isAccessibleForFree": "metered"}, None),
        ({}, None),
    ],
)
def test_access(thing: dict[str, Any], free: bool | None) -> None:
    assert read(thing).is_free is free


def test_the_text_keeps_its_lines_and_a_live_blogs_posts_are_joined() -> None:
    found = read(
        {"articleBody": "One &amp; two.\n\nThree.", "liveBlogUpdate": [{"articleBody": "A."}, {"articleBody": "B."}]}
    )
    assert [body.value for body in found.bodies] == ["One & two.\n\nThree.", "A.\n\nB."]


def test_videos_by_the_address_of_their_player() -> None:
    found = read({"video": {"name": "The tide", "embedUrl": "https://player.example/1", "url": "https://x.example/2"}})
    assert [(video.url, video.title) for video in found.videos] == [("https://player.example/1", "The tide")]


@pytest.mark.parametrize("value", [None, "", [], {}, {"name": {}}, {"name": [{}]}, 1.5, True])
def test_names_of_odd_values_are_texts(value: object) -> None:
    assert all(isinstance(name, str) and name for name in names_of(value))
