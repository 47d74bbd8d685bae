"""Which blocks stand with a picture: pages in, roles of their blocks out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsclean

PROSE = "".join(
    f"<p>The {name} left the harbour at noon with four hundred people on board, the harbour master said.</p>"
    for name in ("ferry", "steamer", "sloop")
)


def roles(figure: str) -> dict[str, str]:
    body = PROSE + figure + PROSE.replace("noon", "dusk")
    page = f"<html><body><article><h1>Ferry leaves harbour</h1>{body}</article></body></html>"
    extraction = newsclean.extract(page, url="https://lantern.example/a", format="html")
    return {decision.block.text: decision.role for decision in extraction.decisions}


FIGURES = [
    (
        "<figure><div class='block'><img src='/a.jpg'><span>Mara Quist</span></div>"
        "<div class='block'><figcaption>The pier was built in 1931</figcaption></div></figure>",
        {"Mara Quist": "credit", "The pier was built in 1931": "caption"},
    ),
    (
        "<div class='image'><img src='/a.jpg'><div class='image__caption attribution'><span>The pier at noon"
        "</span></div><figcaption>Mara Quist/APA</figcaption></div>",
        {"The pier at noon": "caption", "Mara Quist/APA": "credit"},
    ),
    (
        "<span><div><img src='/a.jpg'></div><em class='img_desc'>The pier, closed for repairs</em></span>",
        {"The pier, closed for repairs": "caption"},
    ),
    (
        "<div><img src='/a.jpg'><div class='image-description'>The pier at noon, seen from the ferry</div></div>",
        {"The pier at noon, seen from the ferry": "caption"},
    ),
    (
        "<div><a><img src='/a.jpg'></a><div class='caption'><h4>Film of the day</h4>"
        "<p>The film shows all that happened at the harbour on Friday.</p></div></div>",
        {"Film of the day": "interface", "The film shows all that happened at the harbour on Friday.": "caption"},
    ),
    ("<figure><img src='/a.jpg'><figcaption>The pier</figcaption></figure>", {"The pier": "caption"}),
    (
        "<figure><img src='/a.jpg'><figcaption>The pier</figcaption><footer>Mara Quist/APA</footer></figure>",
        {"The pier": "caption", "Mara Quist/APA": "credit"},
    ),
    (
        "<div class='q1'><img src='/a.jpg'><div>The pier in the morning</div><div>Lanternworks</div></div>",
        {"The pier in the morning": "caption", "Lanternworks": "credit"},
    ),
    (
        "<div class='image'><img src='/a.jpg'><p>The pier stood empty on Monday.</p></div>",
        {"The pier stood empty on Monday.": "caption"},
    ),
    (
        "<div><img src='/a.jpg' alt='The old pier at dawn'><p>The old pier at dawn</p></div>",
        {"The old pier at dawn": "caption"},
    ),
    (
        "<div class='picture slider-widget'><img src='/a.jpg'><p>The pier. (AP Photo/Mara Quist)</p></div>",
        {"The pier. (AP Photo/Mara Quist)": "caption"},
    ),
    ("<p><img src='/a.jpg'></p><p>Foto: Mara Quist</p>", {"Foto: Mara Quist": "credit"}),
    (
        "<figure><img src='/a.jpg'><figcaption>The pier</figcaption><button>Enlarge</button></figure>",
        {"The pier": "caption", "Enlarge": "interface"},
    ),
    (
        "<figure><img src='/a.jpg'><figcaption>Jo Lind, Editor in Chief, The Lantern</figcaption></figure>",
        {"Jo Lind, Editor in Chief, The Lantern": "caption"},
    ),
    (
        "<figure><img src='/a.jpg'><figcaption><em>Alte Fähre in Lauenstein</em><p>Die Fähre fährt nicht mehr.</p>"
        "</figcaption></figure>",
        {"Alte Fähre in Lauenstein": "caption", "Die Fähre fährt nicht mehr.": "caption"},
    ),
    (
        "<div class='video'><img src='/a.jpg'><div>2:34 Ferries return to the islands</div></div>",
        {"2:34 Ferries return to the islands": "interface"},
    ),
    (
        "<figure><img src='/a.jpg'><figcaption>© Heimatverein Lauenstein 1990 e.V.</figcaption></figure>",
        {"© Heimatverein Lauenstein 1990 e.V.": "credit"},
    ),
    (
        "<figure><img src='/a.jpg'><figcaption><p>The pier</p><p>© Lanternworks, after Quist, M. et al.: The piers of"
        " the north. Harbour Letters 31, 2021</p></figcaption></figure>",
        {
            "The pier": "caption",
            "© Lanternworks, after Quist, M. et al.: The piers of the north. Harbour Letters 31, 2021": "credit",
        },
    ),
    (
        "<figure><img src='/a.jpg'><figcaption><p>The pier</p><p>"
        "&lt;iframe width='476' src='https://lantern.example/video/embed/?id=1400000'&gt;&lt;/iframe&gt;</p>"
        "</figcaption></figure>",
        {
            "The pier": "caption",
            "<iframe width='476' src='https://lantern.example/video/embed/?id=1400000'></iframe>": "interface",
        },
    ),
]


@pytest.mark.parametrize(("figure", "expected"), FIGURES)
def test_words_beside_a_picture(figure: str, expected: dict[str, str]) -> None:
    found = roles(figure)
    assert {text: found.get(text) for text in expected} == expected


RUNNING = "In the old town, people waited for hours at the pier, and many of them went home again before the evening."


@pytest.mark.parametrize(
    "figure",
    [
        f"<p><img src='/a.jpg'></p><p>{RUNNING}</p>",
        f"<section><img src='/a.jpg'><p>{RUNNING}</p><p>{RUNNING[:-1]} came.</p></section>",
        f"<div><img class='logo' src='/logo.png'><p>{RUNNING}</p></div>",
    ],
)
def test_running_text_beside_a_picture_stays_text(figure: str) -> None:
    assert roles(figure)[RUNNING] == "paragraph"


def test_a_teaser_with_a_picture_is_no_figure() -> None:
    title = "<a href='/b.html'><h3>A boat sinks off the island</h3></a>"
    card = f"<div class='teaser'><a href='/b.html'><img src='/b.jpg'></a>{title}</div>"
    assert roles(card)["A boat sinks off the island"] not in ("caption", "credit")


def test_the_lead_picture_far_above_the_headline() -> None:
    slide = (
        "<div class='slider'><figure class='teaser-image'><img src='/a.jpg'>"
        "<figcaption>The pier (Foto: dpa)</figcaption></figure>"
        "<button>Play</button><button>Stop</button><button>Next</button><p>1 / 2</p></div>"
    )
    page = f"<html><body><article>{slide}<h1>Ferry leaves harbour</h1><div>{PROSE * 2}</div></article></body></html>"
    article = newsclean.clean(page, url="https://lantern.example/a", format="html")
    assert [image.caption for image in article.images] == ["The pier"]


def test_a_short_article_in_the_box_of_its_picture_is_no_caption(roles: Callable[[str], dict[str, str]]) -> None:
    text = "".join(
        f"<p>{said}</p>"
        for said in (
            "岬の古い灯台が土曜日の夜、四十年ぶりに点灯した。",
            "桟橋には約三百人が集まった。最後の灯台守の娘もいた。",
        )
    )
    picture = "<p><img src='/p.jpg'></p><p>土曜日の夜の灯台。佐藤健 撮影</p>"
    page = f"<html><body><h1>灯台が点灯</h1><div>{picture}{text}</div></body></html>"
    assert sorted(roles(page).values()) == ["+caption", "+headline", "+paragraph", "+paragraph"]
