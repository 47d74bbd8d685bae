"""`newsclean discover`: a site's articles, one a line."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import responses

Run = Callable[..., Any]
FEED = """<rss version="2.0"><channel>
<item><title>Ferry</title><link>https://x.example/a</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>
<item><title>Fog</title><link>https://x.example/b</link><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate></item>
</channel></rss>"""


@pytest.fixture
def site() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get("https://x.example/robots.txt", status=404)
        mock.get("https://x.example/rss", body=FEED, content_type="application/rss+xml")
        yield mock


@pytest.mark.usefixtures("site")
def test_addresses(run: Run) -> None:
    assert run("discover", "https://x.example/rss", "--delay", "0") == (
        0,
        "https://x.example/a\nhttps://x.example/b\n",
        "",
    )


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("--since", "2026-03-03"), "b"),
        (("--until", "2026-03-02T09:00:00"), "a"),
        (("--since", "2026-03-02T08:00:00+0100", "--limit", "1"), "a"),
        (("--match", "/b$"), "b"),
    ],
)
def test_filters(run: Run, arguments: tuple[str, ...], found: str) -> None:
    assert run("discover", "https://x.example/rss", "--delay", "0", *arguments).out == f"https://x.example/{found}\n"


@pytest.mark.usefixtures("site")
def test_json(run: Run) -> None:
    result = run("discover", "https://x.example/rss", "--delay", "0", "--json", "--limit", "1")
    assert json.loads(result.out) == {
        "url": "https://x.example/a",
        "origin": "feed",
        "published": "2026-03-02T08:00:00+00:00",
        "title": "Ferry",
    }


def test_robots_are_kept_to(run: Run, site: responses.RequestsMock) -> None:
    site.replace(responses.GET, "https://x.example/robots.txt", body="User-agent: *\nDisallow: /")
    code, out, err = run("discover", "https://x.example/rss", "--delay", "0")
    assert (code, out, "disallows it" in err) == (4, "", True)
    assert run("discover", "https://x.example/rss", "--delay", "0", "--no-robots").code == 0


@pytest.mark.usefixtures("site")
def test_nothing_found(run: Run) -> None:
    code, out, err = run("discover", "https://x.example/rss", "--delay", "0", "--match", "zzz")
    assert (code, out, err) == (3, "", "newsclean: https://x.example/rss: no articles found\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(("--match", "("), "no regular expression"), (("--since", "soon"), "'--since'"), (("--limit", "0"), "'--limit'")],
)
def test_bad_usage(run: Run, arguments: tuple[str, ...], message: str) -> None:
    code, _, err = run("discover", "https://x.example/", *arguments)
    assert (code, message in err) == (2, True)


def test_a_private_address(run: Run) -> None:
    code, _, err = run("discover", "http://10.0.0.1/")
    assert code == 4
    assert "10.0.0.1 leads to 10.0.0.1, which is no address of the public internet" in err
