"""robots.txt, by the letter of RFC 9309."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from newsclean.errors import DnsError, FetchError, RobotsError, StatusError
from newsclean.fetch import robots as module
from newsclean.fetch.guard import Guard
from newsclean.fetch.http import HttpFetcher, Limits, Manners, Politeness, Retries
from newsclean.fetch.robots import Robots
from newsclean.page import Page

AGENT = "newsclean/1.0 (+https://desk.example)"


class Host:
    """Answers for robots.txt, and counts how often it is asked."""

    def __init__(self, answer: bytes | FetchError | int) -> None:
        self.answer = answer
        self.asked: list[str] = []

    def read(self, url: str) -> Page:
        self.asked.append(url)
        if isinstance(self.answer, int):
            raise StatusError("no", url=url, status=self.answer, page=Page(b""))
        if isinstance(self.answer, FetchError):
            raise self.answer
        return Page(self.answer, url)


def _allows(answer: bytes | FetchError | int, path: str, agent: str = AGENT) -> bool:
    try:
        Robots(Host(answer).read, agent).check(f"https://x.example{path}")
    except RobotsError:
        return False
    return True


RULES = b"""
User-agent: newsclean
Disallow: /private
Allow: /private/open
Disallow: /*.pdf$

User-agent: *
Disallow: /
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True),
        ("/private", False),
        ("/private/open/a", True),
        ("/a.pdf", False),
        ("/a.pdf?page=2", True),
        ("/robots.txt", True),
    ],
)
def test_rules(path: str, allowed: bool) -> None:
    assert _allows(RULES, path) is allowed


@pytest.mark.parametrize("agent", ["Other/1.0", "Mozilla/5.0 (compatible)"])
def test_others_have_other_rules(agent: str) -> None:
    assert not _allows(RULES, "/", agent)


@pytest.mark.parametrize("nothing", [b"", b"\xef\xbb\xbf", b"<html>no such page</html>", b"\xff\xfe\x00broken"])
def test_without_rules_all_is_allowed(nothing: bytes) -> None:
    assert _allows(nothing, "/a")


def test_a_byte_order_mark_hides_no_rule() -> None:
    assert not _allows(b"\xef\xbb\xbfUser-agent: *\nDisallow: /", "/a")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_unavailable_allows(status: int) -> None:
    assert _allows(status, "/a")


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_unreachable_disallows(status: int) -> None:
    assert not _allows(status, "/a")


def test_a_host_that_is_gone_shows_why() -> None:
    robots = Robots(Host(DnsError("no such host", url="https://x.example/robots.txt")).read, AGENT)
    with pytest.raises(DnsError, match="no such host") as raised:
        robots.check("https://x.example/a")
    assert raised.value.url == "https://x.example/a"


def test_the_message_says_who_disallows_whom() -> None:
    robots = Robots(Host(RULES).read, "Desk-Bot/1.0")
    with pytest.raises(RobotsError, match=r"robots\.txt of x\.example disallows it for Desk-Bot: ask the owner"):
        robots.check("https://x.example/a")


def test_rules_beyond_what_is_read_do_not_count() -> None:
    far = b"User-agent: *\n" + b"# filler\n" * 70_000 + b"Disallow: /\n"
    assert _allows(far, "/a")


def test_each_host_is_asked_once_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    host = Host(b"")
    robots = Robots(host.read, AGENT)
    for url in ("https://x.example/a", "https://x.example/b", "http://x.example/a", "https://x.example:8443/a"):
        robots.check(url)
    assert host.asked == [
        f"{home}/robots.txt" for home in ("https://x.example", "http://x.example", "https://x.example:8443")
    ]
    now[0] += 86_000
    robots.check("https://x.example/a")
    assert len(host.asked) == 3
    now[0] += 1_000
    robots.check("https://x.example/a")
    assert len(host.asked) == 4


def test_a_failure_is_looked_at_again_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    host = Host(503)
    robots = Robots(host.read, AGENT)
    for _ in range(2):
        with pytest.raises(RobotsError, match="answers 503"):
            robots.check("https://x.example/a")
    assert len(host.asked) == 1
    now[0], host.answer = 1_000.0, b""
    assert robots.check("https://x.example/a").failure is None


def test_not_all_hosts_are_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_HOSTS", 10)
    robots = Robots(Host(b"").read, AGENT)
    for number in range(100):
        robots.check(f"https://x{number}.example/")
    assert len(robots._kept) == 10


@pytest.fixture
def fetcher() -> Iterator[HttpFetcher]:
    manners = Manners(Politeness(), robots=True, retries=Retries(times=0))
    with HttpFetcher(guard=Guard(allow_private=True), manners=manners, limits=Limits(total=5)) as polite:
        yield polite


def test_a_fetcher_keeps_to_them(server: Any, fetcher: HttpFetcher, routes: Callable[..., None]) -> None:
    routes("/robots.txt", b"User-agent: *\nDisallow: /missing\nCrawl-delay: 0.2")
    fetcher.fetch(server.home + "/page")
    with pytest.raises(RobotsError):
        fetcher.fetch(server.home + "/missing")
    assert [path for path, _ in server.hits] == ["/robots.txt", "/page"]
    assert fetcher.politeness.wait_for(f"127.0.0.1:{server.server_port}") > 0


def test_where_a_redirect_leads_is_asked_about_too(
    server: Any, fetcher: HttpFetcher, routes: Callable[..., None]
) -> None:
    routes("/robots.txt", b"User-agent: *\nDisallow: /page")
    with pytest.raises(RobotsError) as raised:
        fetcher.fetch(server.home + "/redirect")
    assert raised.value.url == server.home + "/redirect"
    assert [path for path, _ in server.hits] == ["/robots.txt", "/redirect"]


def test_robots_that_run_in_a_circle_are_none(server: Any, fetcher: HttpFetcher, routes: Callable[..., None]) -> None:
    routes("/robots.txt", b"", status=302, location="/robots.txt")
    assert fetcher.fetch(server.home + "/page").body
