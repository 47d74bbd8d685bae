"""Images of whole pages and texts: whose they are, in what order, with which words."""

from __future__ import annotations

import newsclean
from newsclean.article import Image

URL = "https://lantern.example/news/ferry.html"
PROSE = (
    "<p>The ferry left the harbour at noon with four hundred people on board, the harbour master said on Monday.</p>"
    "<p>It reached the island an hour later, in calm weather, and returned before the evening came.</p>"
    "<p>The company said that it would run every day until the end of the season, as it has done for sixty years.</p>"
)


def images(*parts: str, head: str = "") -> tuple[Image, ...]:
    body = "".join(parts)
    article = f"<article><h1>Ferry leaves harbour</h1>{body}</article>"
    page = f"<html><head><title>Ferry</title>{head}</head><body>{article}</body></html>"
    return newsclean.clean(page, url=URL, format="html").images


def only(*parts: str, head: str = "") -> Image:
    (image,) = images(*parts, head=head)
    return image


def test_a_figure_gives_caption_and_credit() -> None:
    image = only(
        '<figure><img src="/ferry.jpg" alt="ferry"><figcaption>The ferry at noon.'
        ' <span class="credit">Foto: Mara Quist/dpa</span></figcaption></figure>',
        PROSE,
    )
    assert image.url == "https://lantern.example/ferry.jpg"
    assert (image.caption, image.alt, image.role) == ("The ferry at noon.", "ferry", "lead")
    assert image.credit is not None
    assert (image.credit.line, image.credit.creators, image.credit.agency) == ("Mara Quist/dpa", ("Mara Quist",), "dpa")


def test_boxes_without_a_name_still_make_a_figure() -> None:
    image = only(
        '<div class="x1"><div class="x2"><img src="/ferry.jpg"></div><div class="x3">The ferry at noon</div>'
        '<div class="x4">Getty Images</div></div>',
        PROSE,
    )
    assert image.caption == "The ferry at noon"
    assert image.credit is not None
    assert image.credit.agency == "Getty Images"


def test_no_credit_is_none_never_the_caption() -> None:
    image = only('<figure><img src="/ferry.jpg"><figcaption>The ferry at noon</figcaption></figure>', PROSE)
    assert (image.caption, image.credit) == ("The ferry at noon", None)


def test_a_credit_alone_is_no_caption() -> None:
    image = only('<figure><img src="/ferry.jpg"><figcaption>© Mara Quist</figcaption></figure>', PROSE)
    assert image.caption is None
    assert image.credit is not None
    assert image.credit.line == "Mara Quist"


def test_the_credit_in_the_alternative_text() -> None:
    image = only('<p><img src="/ferry.jpg" alt="The ferry at noon. Photo: Mara Quist"></p>', PROSE)
    assert image.credit is not None
    assert image.credit.creators == ("Mara Quist",)


def test_data_attributes() -> None:
    image = only('<p><img src="/ferry.jpg" data-caption="At noon" data-copyright="© AFP"></p>', PROSE)
    assert image.caption == "At noon"
    assert image.credit is not None
    assert image.credit.agency == "AFP"


def test_metadata_give_what_the_page_does_not_show() -> None:
    head = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":'
        '"Ferry leaves harbour","image":{"@type":"ImageObject","url":"https://lantern.example/ferry-1200x800.jpg",'
        '"creditText":"Mara Quist/AP","caption":"The ferry at noon","width":1200,"height":800}}</script>'
    )
    image = only('<p><img src="/ferry.jpg"></p>', PROSE, head=head)
    assert (image.caption, image.width, image.height) == ("The ferry at noon", 1200, 800)
    assert image.credit is not None
    assert image.credit.agency == "AP"


def test_a_page_without_pictures_has_the_one_that_metadata_name() -> None:
    image = only(PROSE, head='<meta property="og:image" content="/share/ferry.jpg">')
    assert (image.url, image.role) == ("https://lantern.example/share/ferry.jpg", "lead")


def test_the_source_of_a_picture_that_is_only_named() -> None:
    page = f'<head><meta property="og:image" content="/card.jpg"></head><article><h1>Ferry</h1>{PROSE}</article>'
    source = newsclean.extract(page, url=URL, format="html").sources["images"]
    assert source.origin == "meta:og:image"


def test_each_picture_once_in_order() -> None:
    found = images(
        '<figure><img src="/pier-300x200.jpg"></figure>',
        PROSE,
        '<figure><img src="/pier.jpg"></figure>',
        PROSE.replace("ferry", "boat"),
        '<figure><img src="/boat.jpg"></figure>',
        PROSE.replace("ferry", "ship"),
    )
    assert [image.url for image in found] == [
        "https://lantern.example/pier-300x200.jpg",
        "https://lantern.example/boat.jpg",
    ]
    assert [image.role for image in found] == ["lead", "body"]


def test_captions_find_their_own_pictures() -> None:
    found = images(
        PROSE,
        '<figure><img src="/pier.jpg"><figcaption>At noon</figcaption></figure>',
        '<figure><img src="/boat.jpg"><figcaption>In the evening</figcaption></figure>',
        PROSE.replace("ferry", "ship"),
    )
    assert [(image.url and image.url[-8:], image.caption) for image in found] == [
        ("pier.jpg", "At noon"),
        ("boat.jpg", "In the evening"),
    ]


def test_lazy_pictures_and_their_noscript_twins_are_one() -> None:
    image = only(
        '<p><img data-src="/ferry.jpg" src="data:image/gif;base64,R0"><noscript><img src="/ferry.jpg"></noscript></p>',
        PROSE,
    )
    assert image.url == "https://lantern.example/ferry.jpg"


def test_what_is_not_the_articles_stays_out() -> None:
    found = images(
        '<div class="author"><img class="avatar" src="/mara.jpg" width="48" height="48"><span>Mara Quist</span></div>',
        PROSE,
        '<img src="/p.gif" width="1" height="1">',
        '<div class="related-articles"><a href="/other.html"><img src="/other.jpg">'
        "<h3>Another ferry sinks at sea</h3></a></div>",
    )
    assert found == ()


def test_a_control_on_a_picture_is_no_caption() -> None:
    image = only(
        '<figure><img src="/ferry.jpg"><button>Enlarge</button><figcaption><span>1 / 5</span></figcaption></figure>',
        PROSE,
    )
    assert image.caption is None


def test_a_quotation_in_a_figure_has_no_caption() -> None:
    found = images(
        PROSE,
        "<figure><blockquote>We will sail every day of the season, whatever the weather brings to us.</blockquote>"
        "<figcaption>Jo Lind, captain</figcaption></figure>",
        PROSE.replace("ferry", "ship"),
    )
    assert all(image.caption != "Jo Lind, captain" for image in found)


def test_a_text_keeps_caption_and_credit_without_an_address() -> None:
    text = "\n\n".join(
        [
            "Ferry leaves harbour",
            "The ferry left the harbour at noon with four hundred people on board, the harbour master said on Monday.",
            "Passengers wait at the pier in the old harbour, on Sept. 1.Mara Quist / AP",
            "It reached the island an hour later, in calm weather, and returned before the evening came.",
        ]
    )
    (image,) = newsclean.clean(text, format="text").images
    assert image.url is None
    assert image.caption == "Passengers wait at the pier in the old harbour, on Sept. 1."
    assert image.credit is not None
    assert (image.credit.line, image.credit.creators, image.credit.agency) == ("Mara Quist / AP", ("Mara Quist",), "AP")


def test_the_ledger_keeps_what_came_apart() -> None:
    figure = '<figure><img src="/ferry.jpg"><figcaption>The ferry at noon (Foto: dpa)</figcaption></figure>'
    page = f"<article><h1>Ferry leaves harbour</h1>{figure}{PROSE}</article>"
    extraction = newsclean.extract(page, url=URL, format="html")
    (decision,) = [decision for decision in extraction.decisions if decision.role == "caption"]
    assert decision.keep
    (image,) = extraction.article.images
    assert (image.caption, image.credit and image.credit.line) == ("The ferry at noon", "dpa")


def test_the_source_names_what_lost() -> None:
    head = '<meta property="og:image" content="/share/card.jpg">'
    page = f"<head>{head}</head><article><h1>Ferry leaves harbour</h1><p><img src='/ferry.jpg'></p>{PROSE}</article>"
    source = newsclean.extract(page, url=URL, format="html").sources["images"]
    assert source.origin == "dom:img"
    assert [url for _, url in source.rejected] == ["/share/card.jpg"]


def test_pictures_of_buttons_and_advertisements_are_none_of_the_article() -> None:
    image = only(
        '<div class="social-share"><img src="/networks/lanternbook.png"></div><figure><img src="/ferry.jpg"></figure>',
        PROSE,
        '<div class="advertisement"><img src="/soap.jpg"></div>',
        PROSE,
    )
    assert image.url == "https://lantern.example/ferry.jpg"


def test_the_credit_on_a_picture_and_the_caption_below_its_box_are_one() -> None:
    image = only(
        PROSE,
        '<figure><div class="image"><img src="/ferry.jpg"><span>Getty Images</span></div>'
        "<div><figcaption>The ferry in the harbour</figcaption></div></figure>",
        PROSE.replace("ferry", "ship"),
    )
    assert (image.url, image.caption) == ("https://lantern.example/ferry.jpg", "The ferry in the harbour")
    assert image.credit is not None
    assert image.credit.agency == "Getty Images"


def test_the_pictures_of_a_carousel_find_their_captions() -> None:
    slides = "".join(
        f'<div class="carousel-slide"><div class="carousel-slide-media"><img src="/{name}.jpg" alt="Image"></div>'
        f'<div class="info"><span>{place} of 2</span><p>The {name} at noon. (AP Photo/Mara Quist)</p></div></div>'
        for place, name in enumerate(("pier", "boat"), 1)
    )
    found = images(f'<div class="carousel-slides">{slides}</div>', PROSE)
    assert [(image.url, image.caption) for image in found] == [
        ("https://lantern.example/pier.jpg", "The pier at noon."),
        ("https://lantern.example/boat.jpg", "The boat at noon."),
    ]


def test_captions_below_the_last_paragraph_find_their_pictures() -> None:
    parts = "".join(
        f'<h2>{name}</h2><figure><img src="/{name}.jpg"><figcaption>{name} in May</figcaption></figure>'
        for name in ("Pier", "Boat", "Quay", "Mole")
    )
    assert [image.url for image in images(PROSE, parts)] == [
        f"https://lantern.example/{name}.jpg" for name in ("Pier", "Boat", "Quay", "Mole")
    ]


def test_a_caption_that_a_lightbox_says_again_is_said_once() -> None:
    caption = "<figcaption>The ferry in the harbour. Foto: Mara Quist/dpa</figcaption>"
    image = only(
        PROSE,
        f'<div class="zoom"><figure><img src="/ferry.jpg">{caption}</figure><div class="below">{caption}</div></div>',
        PROSE.replace("ferry", "ship"),
    )
    assert image.caption == "The ferry in the harbour."


def test_what_metadata_say_for_the_blind_is_no_caption() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves harbour","image":'
        '{"@type":"ImageObject","url":"https://lantern.example/ferry.jpg?w=1&amp;h=2","caption":"A ferry at noon"}}'
        "</script>"
    )
    image = only(
        '<div class="related-articles"><a href="/x.html"><img src="/t.jpg" alt="A ferry at noon"></a></div>',
        PROSE,
        head=head,
    )
    assert (image.url, image.caption) == ("https://lantern.example/ferry.jpg?w=1&h=2", None)


def test_an_alternative_text_gives_no_credit_that_could_be_anything() -> None:
    assert only('<p><img src="/ferry.jpg" alt="Share on Facebook | Mara Quist"></p>', PROSE).credit is None
    assert only('<p><img src="/ferry.jpg" alt="Symbolbild: Weiße Fähre"></p>', PROSE).credit is None


def test_in_a_text_what_stands_far_from_the_article_gives_no_pictures() -> None:
    paragraphs = [
        "The ferry left the harbour at noon with four hundred people on board, the harbour master said on Monday.",
        "It reached the island an hour later, in calm weather, and returned before the evening came.",
        "The company said that it would run every day until the end of the season, as for sixty years.",
    ]
    menu = ["Sports", "Archiv", "Money", "Getty Images", "Weather", "Video", "People", "Travel"]
    text = "\n\n".join([*menu, "Ferry leaves harbour", *paragraphs, *menu])
    assert newsclean.clean(text, format="text").images == ()


def test_in_a_text_the_caption_below_its_credit_is_tied_to_it() -> None:
    text = "\n\n".join(
        [
            "Ferry leaves harbour",
            "The ferry left the harbour at noon with four hundred people on board, the harbour master said on Monday.",
            "EPA",
            "The captain of the night ferry, Jo Lind, greets the first of his passengers on the quay of the harbour",
            "It reached the island an hour later, in calm weather, and returned before the evening came.",
            "The company said that it would run every day until the end of the season, as for sixty years.",
        ]
    )
    (image,) = newsclean.clean(text, format="text").images
    assert image.caption is not None
    assert image.caption.startswith("The captain")
    assert image.credit is not None
    assert image.credit.agency == "EPA"


MARKDOWN = """\
# Ferry leaves harbour

![A ferry at noon](https://lantern.example/ferry.jpg)
*The ferry in the harbour* (Foto: Mara Quist/dpa)

The ferry left the harbour at noon with four hundred people on board, the harbour master said on Monday.

![](https://lantern.example/pier.jpg)

It reached the island an hour later, in calm weather, and returned before the evening came.

[![Captain](/captain.jpg)](https://lantern.example/more)

_Jo Lind, the captain_

The company said that it would run every day until the end of the season, as it has done for sixty years.
"""


def test_the_pictures_of_a_markdown_text() -> None:
    extraction = newsclean.extract(MARKDOWN, url=URL, format="text")
    assert [(image.url, image.alt, image.caption) for image in extraction.article.images] == [
        ("https://lantern.example/ferry.jpg", "A ferry at noon", "The ferry in the harbour"),
        ("https://lantern.example/pier.jpg", None, None),
        ("https://lantern.example/captain.jpg", "Captain", "Jo Lind, the captain"),
    ]
    assert extraction.article.images[0].credit is not None
    assert extraction.sources["images"].raw == "https://lantern.example/ferry.jpg"
    assert len(extraction.article.sections[0].blocks) == 3


def test_lines_below_pictures_in_a_text_without_blank_lines_are_text() -> None:
    article = newsclean.clean(MARKDOWN.replace("\n\n", "\n").replace("*", "").replace("_", ""), format="text")
    assert "It reached the island" in article.text


def test_the_title_of_a_dialog_is_no_caption() -> None:
    image = only(
        PROSE,
        '<div class="lightbox dialog"><div class="modal-title">Harbours of the north</div><img src="/ferry.jpg">'
        '<div class="caption">The ferry (Foto: dpa)</div></div>',
        PROSE.replace("ferry", "ship"),
    )
    assert image.caption == "The ferry"


def test_a_caption_that_is_the_credit_is_none() -> None:
    image = only(
        PROSE,
        '<figure><img src="/ferry.jpg" data-caption="Mara Quist">'
        "<figcaption>Mara Quist on Unsplash</figcaption></figure>",
        PROSE.replace("ferry", "ship"),
    )
    assert image.caption is None
    assert image.credit is not None
    assert image.credit.line == "Mara Quist on Unsplash"


def test_a_credit_below_the_text_is_the_only_pictures() -> None:
    image = only('<p><img src="/ferry.jpg"></p>', PROSE, "<p>Photo credit: Mara Quist</p>")
    assert image.credit is not None
    assert image.credit.creators == ("Mara Quist",)
    assert only('<p><img src="/ferry.jpg"></p>', PROSE, "<p>Reuters, AFP</p>").credit is None
