"""Many addresses at once, from servers on many loopback addresses."""

import itertools
import threading
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from newsclean import Page
from newsclean.errors import AddressError, BlockedAddressError, StatusError
from newsclean.fetch.guard import Guard
from newsclean.fetch.http import HttpFetcher, Manners, Politeness, Retries
from newsclean.fetch.many import Crowd, fetch_many, in_turn


class Counting:
    """A fetcher that counts how many it is asked for at a time, and how many of one host."""

    def __init__(self, seconds: float = 0.01) -> None:
        self.seconds = seconds
        self.now: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.lock = threading.Lock()

    def fetch(self, url: str) -> Page:
        host = url.split("/")[2]
        with self.lock:
            self.now[host] += 1
            self.now["all"] += 1
            for name in (host, "all"):
                self.most[name] = max(self.most[name], self.now[name])
        time.sleep(self.seconds)
        with self.lock:
            self.now[host] -= 1
            self.now["all"] -= 1
        if url.endswith("7"):
            raise StatusError("gone", url=url, status=410, page=Page(b""))
        return Page(b"", url)


def _urls(hosts: int, each: int) -> list[str]:
    return [f"http://h{host}.example/{number}" for number in range(each) for host in range(hosts)]


def test_each_address_comes_back_once() -> None:
    urls = _urls(7, 20)
    outcomes = list(fetch_many(urls, fetcher=Counting(0.001)))
    assert sorted(outcome.url for outcome in outcomes) == sorted(urls)
    failed = [outcome for outcome in outcomes if outcome.error]
    assert {outcome.url[-1] for outcome in failed} == {"7"}
    assert all(isinstance(outcome.error, StatusError) and outcome.value is None for outcome in failed)
    assert all(outcome.value == Page(b"", outcome.url) for outcome in outcomes if not outcome.error)


def test_hosts_side_by_side_and_one_connection_each() -> None:
    counting = Counting()
    list(fetch_many(_urls(5, 6), fetcher=counting, politeness=Politeness(connections=1), crowd=Crowd(workers=4)))
    assert counting.most.pop("all") == 4
    assert set(counting.most.values()) == {1}


def test_one_long_host_does_not_hold_up_the_others() -> None:
    urls = [f"http://long.example/{number}" for number in range(30)] + ["http://other.example/"]
    order = [outcome.url for outcome in fetch_many(urls, fetcher=Counting(), politeness=Politeness(connections=1))]
    assert order.index("http://other.example/") < 5


def test_an_endless_list_is_read_as_it_is_needed() -> None:
    read = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            read.append(number)
            yield f"http://h{number % 9}.example/{number}"

    outcomes = fetch_many(endless(), fetcher=Counting(0.001), crowd=Crowd(workers=4, ahead=20))
    assert len(list(itertools.islice(outcomes, 100))) == 100
    outcomes.close()  # type: ignore[attr-defined]
    assert len(read) <= 100 + 20 + 2 * 4


def test_whoever_has_enough_ends_the_work() -> None:
    done: list[str] = []
    outcomes = in_turn(_urls(50, 10), done.append, Politeness(), Crowd(workers=2))
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    time.sleep(0.05)
    assert len(done) < 20


def test_a_defect_is_an_outcome_too() -> None:
    def job(url: str) -> None:
        raise RuntimeError(url)

    assert [str(outcome.error) for outcome in in_turn(["http://x.example/"], job, Politeness())] == [
        "http://x.example/"
    ]


def test_by_itself_it_is_guarded_and_keeps_to_robots(server: Any) -> None:
    [outcome, other] = fetch_many([server.home + "/page", "http://[::1"])
    errors = {type(one.error) for one in (outcome, other)}
    assert errors == {BlockedAddressError, AddressError}
    assert server.connections == 0


@pytest.fixture
def hosts(make_server: Any) -> list[Any]:
    return [make_server(f"127.0.0.{number}") for number in range(2, 8)]


def test_politely_on_real_hosts(hosts: list[Any]) -> None:
    politeness = Politeness(delay=0.05, connections=1)
    manners = Manners(politeness, robots=True, retries=Retries(times=0))
    urls = [f"{host.home}/{path}" for path in ("page", "gzip", "missing") for host in hosts]
    with HttpFetcher(guard=Guard(allow_private=True), manners=manners) as fetcher:
        outcomes = list(fetch_many(urls, fetcher=fetcher, politeness=politeness))
    assert Counter(type(outcome.error).__name__ for outcome in outcomes) == {"NoneType": 12, "StatusError": 6}
    assert [[path for path, _ in host.hits] for host in hosts] == [["/robots.txt", "/page", "/gzip", "/missing"]] * 6
