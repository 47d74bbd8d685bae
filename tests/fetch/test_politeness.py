"""Hosts take turns."""

import threading
import time

import pytest

from newsclean.fetch import politeness
from newsclean.fetch.politeness import Politeness, host_of


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, which the test moves on."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://x.example/a", "x.example:http"),
        ("HTTP://user@X.example:8080/b", "x.example:8080"),
        ("http://[::1]:80/", "::1:80"),
        ("http://[::1", ""),
        ("http://x.example:port/", ""),
    ],
)
def test_host(url: str, host: str) -> None:
    assert host_of(url) == host


def test_pauses(clock: list[float]) -> None:
    polite = Politeness(delay=2.0)
    assert polite.wait_for("x") == 0
    with polite.turn("x", 10):
        clock[0] += 0.5
    assert polite.wait_for("x") == 1.5
    assert polite.wait_for("y") == 0
    clock[0] += 1.5
    assert polite.wait_for("x") == 0


def test_a_host_may_ask_for_longer_pauses_not_for_shorter(clock: list[float]) -> None:
    polite = Politeness(delay=2.0, longest=30.0)
    with polite.turn("x", 10):
        polite.slow_down("x", 5.0)
    assert polite.wait_for("x") == 5.0
    clock[0] += 5.0
    polite.slow_down("x", 1.0)
    with polite.turn("x", 10):
        assert polite.wait_for("x") == 2.0
    polite.slow_down("x", 86_400.0)
    assert polite.wait_for("x") == 30.0


def test_no_more_connections_than_allowed() -> None:
    polite, most, now, lock = Politeness(connections=2), [0], [0], threading.Lock()

    def ask() -> None:
        with polite.turn("x", 10):
            with lock:
                now[0] += 1
                most[0] = max(most[0], now[0])
            time.sleep(0.02)
            with lock:
                now[0] -= 1

    threads = [threading.Thread(target=ask) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [2]


def test_no_turn_in_time() -> None:
    polite = Politeness(connections=1)
    with polite.turn("x", 1), pytest.raises(TimeoutError), polite.turn("x", 0.05):
        pass
    with polite.turn("x", 1):
        assert polite.wait_for("x") == 0


def test_idle_hosts_are_forgotten(clock: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(politeness, "_MANY_HOSTS", 10)
    polite = Politeness(delay=1.0)
    for number in range(100):
        clock[0] += 0.3
        with polite.turn(f"host{number}", 1):
            pass
    assert len(polite._hosts) <= 10
    assert polite.wait_for("host99") > 0
