"""JSON-LD: schema.org's words, and fit for a script element."""

import json
from datetime import datetime

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import (
    Access,
    Article,
    Byline,
    Credit,
    Entry,
    Image,
    Kind,
    Paragraph,
    Section,
    Timestamp,
    Video,
)
from newsclean.export.jsonld import describe, render, render_pretty


@given(st.from_type(Article))
def test_survives_a_script_element(article: Article) -> None:
    page = f'<html><head><script type="application/ld+json">{render(article)}</script></head><body>end</body></html>'
    parser = lxml.html.HTMLParser(encoding="utf-8")
    tree = lxml.html.document_fromstring(page.encode("utf-8"), parser=parser)
    assert json.loads(tree.findtext(".//script", "")) == describe(article)
    assert "<" not in render(article)
    assert render(article).count("\n") == 1
    assert json.loads(render_pretty(article)) == describe(article)


def test_a_whole_article() -> None:
    article = Article(
        url="https://x.example/story?a=1",
        canonical_url="https://x.example/story",
        kind=Kind.PAYWALL,
        headline="Ferry returns",
        dek="At last.",
        bylines=(
            Byline("Maren Oduya", "person", "Reporter", "https://x.example/m", "Maren writes."),
            Byline("Example Press", "organization"),
        ),
        published=Timestamp(datetime(2026, 3, 14, 6, 30), "minute"),
        modified=Timestamp(datetime(2026, 3, 1), "month"),
        publisher="Ellery Courier",
        language="en",
        topics=("Ferries", "Bread"),
        news_section="Harbour",
        sections=(Section(None, None, (Paragraph("It left on Friday."),)),),
        images=(
            Image("https://x.example/a.jpg", "The quay.", "A ship", Credit("T. Brandt / AP", ("T. Brandt",), "AP")),
        ),
        videos=(Video("https://v.example/1", "Launch", "Viewer"),),
        access=Access(declared=False, truncated=True),
    )
    assert json.loads(render(article)) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": "https://x.example/story?a=1",
        "mainEntityOfPage": "https://x.example/story",
        "headline": "Ferry returns",
        "description": "At last.",
        "author": [
            {
                "@type": "Person",
                "name": "Maren Oduya",
                "url": "https://x.example/m",
                "description": "Maren writes.",
                "jobTitle": "Reporter",
            },
            {"@type": "Organization", "name": "Example Press"},
        ],
        "datePublished": "2026-03-14T06:30",
        "dateModified": "2026-03",
        "publisher": {"@type": "Organization", "name": "Ellery Courier"},
        "inLanguage": "en",
        "isAccessibleForFree": False,
        "articleSection": "Harbour",
        "keywords": ["Ferries", "Bread"],
        "image": [
            {
                "@type": "ImageObject",
                "url": "https://x.example/a.jpg",
                "caption": "The quay.",
                "description": "A ship",
                "creditText": "T. Brandt / AP",
                "creator": [{"@type": "Person", "name": "T. Brandt"}],
                "sourceOrganization": {"@type": "Organization", "name": "AP"},
            }
        ],
        "video": [
            {
                "@type": "VideoObject",
                "url": "https://v.example/1",
                "name": "Launch",
                "provider": {"@type": "Organization", "name": "Viewer"},
            }
        ],
        "wordCount": 4,
        "articleBody": "It left on Friday.",
    }


def test_an_agency_alone_is_the_creator() -> None:
    (image,) = describe(Article(images=(Image(None, credit=Credit("AP", (), "AP")),)))["image"]
    assert image == {
        "@type": "ImageObject",
        "creditText": "AP",
        "creator": [{"@type": "Organization", "name": "AP"}],
    }


def test_a_live_blog_has_its_posts() -> None:
    posts = (Entry(Timestamp(datetime(2026, 3, 14, 6, 30), "minute"), "It sails", (Paragraph("At last."),)),)
    node = describe(Article(kind=Kind.LIVEBLOG, sections=(Section(None, None, posts),)))
    assert node["@type"] == "LiveBlogPosting"
    assert node["liveBlogUpdate"] == [
        {
            "@type": "BlogPosting",
            "headline": "It sails",
            "datePublished": "2026-03-14T06:30",
            "articleBody": "At last.",
        }
    ]


@pytest.mark.parametrize("kind", Kind)
def test_only_an_article_is_called_one(kind: Kind) -> None:
    is_called_article = describe(Article(kind=kind))["@type"] in ("NewsArticle", "LiveBlogPosting")
    assert is_called_article == kind.has_article


def test_an_uncertain_date_is_not_claimed() -> None:
    article = Article(published=Timestamp(datetime(2024, 3, 4), "day", ambiguous=True))
    assert "datePublished" not in describe(article)


def test_unsafe_addresses_are_left_out() -> None:
    article = Article(url="javascript:alert(1)", bylines=(Byline("A", url="data:,x"),))
    assert describe(article) == {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "author": [{"@type": "Person", "name": "A"}],
    }
