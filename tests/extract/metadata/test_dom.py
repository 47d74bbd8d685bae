from lxml import html

from newsclean.extract.candidates import Metadata
from newsclean.extract.metadata.dom import read_dom
from newsclean.extract.metadata.elements import gather


def read(page: str, url: str | None = "https://x.example/sea/tides.html") -> Metadata:
    tree = html.document_fromstring(page)
    return read_dom(tree, gather(tree), url)


def test_title_and_h1_without_icons_scripts_and_comments() -> None:
    found = read("""<title>Tides | Example</title><h1><span>Sea</span><svg><title>Icon</title></svg>Tides<br>turn
      <!-- remark --><script>x()</script></h1><h1> </h1>""")
    assert [(candidate.value, candidate.origin) for candidate in found.headlines] == [
        ("Sea Tides turn", "dom:h1"),
        ("Tides | Example", "dom:title"),
    ]


def test_only_the_first_title_counts() -> None:
    found = read("<title>Tides</title><body><svg><title>Icon</title></svg></body>")
    assert [candidate.value for candidate in found.headlines] == ["Tides"]


def test_authors_by_their_links() -> None:
    found = read(
        '<a rel="author nofollow" href="/ann">Ann Example</a><a rel="author" href="/x"><img></a><a href="/y">No</a>'
    )
    assert [(author.name, author.url) for author in found.authors] == [("Ann Example", "/ann")]


def test_links_of_the_page() -> None:
    found = read("""<html lang="en-GB"><head><link rel="canonical" href="https://x.example/sea/tides.html">
      <link rel="amphtml" href="/amp/tides.html"><link rel="alternate" hreflang="en" href="https://x.example/sea/tides.html">
      <link rel="alternate" hreflang="de" href="https://x.example/de.html"></head>
      <body><a rel="next" href="/sea/other.html">next</a><a rel="next" href="tides.html?page=2">2</a></body></html>""")
    assert found.canonical[0].value == "https://x.example/sea/tides.html"
    assert found.amp_url == "/amp/tides.html"
    assert found.next_page == "tides.html?page=2"
    assert [(language.value, language.origin) for language in found.languages] == [
        ("en-GB", "dom:html lang"),
        ("en", "dom:link hreflang"),
    ]


def test_without_an_address_the_canonical_one_tells_the_next_page() -> None:
    found = read(
        '<link rel="canonical" href="https://x.example/a"><link rel="next" href="https://x.example/a/2">', None
    )
    assert found.next_page == "https://x.example/a/2"
