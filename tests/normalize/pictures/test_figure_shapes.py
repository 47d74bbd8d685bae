"""Pictures whose captions nothing names: boxes called by a hash or not at all, told by place and form."""

from __future__ import annotations

import pytest

import newsclean

ABOVE = (
    "<p>The ferry left the harbour at noon with four hundred people on board, the harbour master said on Monday.</p>"
    "<p>It reached the island an hour later, in calm weather, and returned before the evening came.</p>"
)
BELOW = (
    "<p>The company said that it would run every day until the end of the season, as it has done for sixty years.</p>"
    "<p>Nobody was hurt in the storm that hit the islands on Tuesday, and all of the boats came home in time.</p>"
)
WAIT = "Passengers wait at the pier in Lauenstein on Tuesday after the storm had passed."
LONG = f"{WAIT} Some had been there since noon. The island's only hotel was full, and the school had opened its hall."
SHAPES = {
    "a box of its own": (f'<div class="x1"><img src="/a.jpg"><div class="x2">{WAIT}</div></div>', WAIT, None),
    "utilities": (
        f'<div class="my-6"><img class="w-full" src="/a.jpg"><p class="mt-2 text-sm">{WAIT}</p></div>',
        WAIT,
        None,
    ),
    "a name beside it": (
        f'<div class="x1"><div><img src="/a.jpg"></div><div class="x2">{WAIT}</div>'
        '<div class="x3">Mara Quist</div></div>',
        WAIT,
        "Mara Quist",
    ),
    "a paper's name above it": (
        f'<div class="x1"><img src="/a.jpg"><div>The Lauenstein Courier</div><div class="x2">{LONG}</div></div>',
        LONG,
        "The Lauenstein Courier",
    ),
    "the credit on the picture": (
        '<div class="x1"><div><img src="/a.jpg"><span>© Mara Quist</span></div>'
        f'<div><p class="x2">{LONG}</p></div></div>',
        LONG,
        "Mara Quist",
    ),
    "small type": (f'<p><img src="/a.jpg"></p><p><small>{WAIT}</small></p>', WAIT, None),
    "slanted": (f'<p align="center"><img src="/a.jpg"></p><p align="center"><i>{WAIT}</i></p>', WAIT, None),
    "a paragraph of another name": (f'<p><img src="/a.jpg"></p><p class="x2">{WAIT}</p>', WAIT, None),
    "a name in a paragraph below": (
        f'<p><img src="/a.jpg"></p><p class="x2">{WAIT}</p><p class="x3">Mara Quist</p>',
        WAIT,
        "Mara Quist",
    ),
    "spans": (
        '<div><img src="/a.jpg"><div><span>Passengers wait at the pier</span><span>Mara Quist</span></div></div>',
        "Passengers wait at the pier",
        "Mara Quist",
    ),
    "bold credit": (
        '<div><img src="/a.jpg"><span>Passengers wait at the pier</span><strong>Mara Quist - LANTERN</strong></div>',
        "Passengers wait at the pier",
        "Mara Quist - LANTERN",
    ),
    "a heading that gives credit": (
        '<p><img src="/a.jpg"></p><h6>Passengers wait at the pier. Photo: Mara Quist</h6>',
        "Passengers wait at the pier.",
        "Mara Quist",
    ),
    "items": (
        '<ul><li><img src="/a.jpg"><p>Passengers wait at the pier. Mara Quist/Reuters</p></li></ul>',
        "Passengers wait at the pier.",
        "Mara Quist/Reuters",
    ),
    "a list of terms": (
        '<dl><dt><img src="/a.jpg"></dt><dd>Passengers wait at the pier (Mara Quist/Reuters)</dd></dl>',
        "Passengers wait at the pier",
        "Mara Quist/Reuters",
    ),
    "linked to the larger picture": (
        '<div><a href="/a"><img src="/a.jpg"></a><p><a href="/a">Passengers wait at the pier (Foto: dpa)</a></p></div>',
        "Passengers wait at the pier",
        "dpa",
    ),
    "counted": (
        f'<button><div><img src="/a.jpg"><div>View 3 Images</div></div><div>{WAIT}(Image: Getty Images)</div></button>',
        WAIT,
        "Getty Images",
    ),
    "what only captions say": (
        f'<div><img src="/a.jpg"><p>Jo Lind (left) and Mara Quist. {LONG}</p></div>',
        f"Jo Lind (left) and Mara Quist. {LONG}",
        None,
    ),
    "drawn by a script": (
        f'<x-image data-src="https://lantern.example/a.jpg"></x-image><div class="x2">{WAIT}</div>',
        WAIT,
        None,
    ),
    "no picture": (
        "<p>Passengers wait at the pier. Photo: Mara Quist</p>",
        "Passengers wait at the pier.",
        "Mara Quist",
    ),
    "its title gives credit": (
        f'<div><img src="/a.jpg" title="Foto: Jo Lind"><div>{WAIT}</div></div>',
        WAIT,
        "Jo Lind",
    ),
    "known to WordPress": (
        '<p><img src="/a.jpg"'
        ' data-image-meta="{&quot;iso&quot;:&quot;100&quot;,&quot;credit&quot;:&quot;Jo Lind&quot;}"></p>',
        None,
        "Jo Lind",
    ),
}


@pytest.mark.parametrize(("markup", "caption", "credit"), SHAPES.values(), ids=list(SHAPES))
def test_picture_caption_and_credit(markup: str, caption: str | None, credit: str | None) -> None:
    page = f"<html><body><h1>Ferry leaves harbour</h1><div class='x0'>{ABOVE}{markup}{BELOW}</div></body></html>"
    article = newsclean.clean(page, url="https://lantern.example/a", format="html")
    (image,) = article.images
    assert (image.caption, image.credit and image.credit.line) == (caption, credit)
    assert article.text.count("\n\n") == 3


STAYS = {
    "a question": "<p><img src='/a.jpg'></p><p class='x2'>What do you think of the new ferry to the islands?</p>",
    "a call": "<div><img src='/a.jpg'><p class='x2'>Get the app of The Lantern for your phone, for free!</p></div>",
    "a title": "<p><img src='/a.jpg'></p><p class='x2'>Ferries of the future</p>",
    "steps": "<div><img src='/a.jpg'><p class='x2'>Add the flour to the bowl. Stir it with care. Let it rest for a"
    " while.</p></div>",
    "a small picture": f"<div><img src='/a.jpg' width='158px'><p class='x2'>{WAIT}</p></div>",
    "a teaser before it": "<div><p><a href='/b'>A boat sinks off the island</a></p><a href='/b'><img src='/b.jpg'></a>"
    f"</div><p class='x2'>{WAIT}</p>",
    "a form": f"<div><img src='/a.jpg'></div><form><p class='x2'>{WAIT}</p><input></form>",
}


@pytest.mark.parametrize("markup", STAYS.values(), ids=list(STAYS))
def test_what_is_set_apart_and_no_caption(markup: str) -> None:
    page = f"<html><body><h1>Ferry leaves harbour</h1><div class='x0'>{ABOVE}{markup}{BELOW}</div></body></html>"
    images = newsclean.clean(page, url="https://lantern.example/a", format="html").images
    assert [image.caption for image in images if image.caption] == []


def test_a_lede_behind_the_lead_picture_is_no_caption() -> None:
    lede = f"{WAIT} The company said on Wednesday that it would take all of them across before the night, and it did"
    body = f"<h1>Ferry leaves harbour</h1><p><img src='/a.jpg'></p><p class='x2'>{lede}.</p><div>{ABOVE}{BELOW}</div>"
    article = newsclean.clean(f"<html><body><main>{body}</main></body></html>", format="html")
    assert [image.caption for image in article.images] == [None]


def test_the_lead_picture_above_the_headline_behind_buttons() -> None:
    figure = f"<figure><img src='/a.jpg'><figcaption>{WAIT} Foto: dpa</figcaption></figure>"
    tools = "<button>Play</button><button>Pause</button><button>Comment</button><p><a href='/s'>Share</a></p>"
    body = f"<main><div>{figure}</div>{tools}<h1>Ferry leaves harbour</h1><div>{ABOVE}{BELOW}</div></main>"
    article = newsclean.clean(f"<html><body>{body}</body></html>", format="html")
    assert [image.caption for image in article.images] == [WAIT]


def test_pictures_in_a_row_have_a_caption_each() -> None:
    said = (WAIT, "The old ship lies at the fish market until the council has decided about it.")
    row = "".join(f"<p><img src='/{len(text)}.jpg'></p><p class='x2'>{text}</p>" for text in said)
    article = newsclean.clean(f"<html><body><h1>Ferry</h1><div>{ABOVE}{row}{BELOW}</div></body></html>", format="html")
    assert [image.caption for image in article.images] == list(said)
