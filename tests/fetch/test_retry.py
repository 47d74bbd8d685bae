"""Whether to ask once more, and when."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from newsclean import FetchError, Page
from newsclean.errors import (
    BlockedAddressError,
    BrokenAnswerError,
    DeadlineError,
    DnsError,
    FetchTimeoutError,
    RefusedError,
    RobotsError,
    StatusError,
    TlsError,
    TooLargeError,
)
from newsclean.fetch.retry import Retries

URL = "https://x.example/"


def _status(status: int, retry_after: str | None = None) -> StatusError:
    headers = {"Retry-After": retry_after} if retry_after is not None else {}
    return StatusError("", url=URL, status=status, page=Page(b"", URL, headers))


@pytest.mark.parametrize("error", [RefusedError, FetchTimeoutError, BrokenAnswerError])
def test_what_may_pass(error: type[FetchError]) -> None:
    assert Retries().wait(error("", url=URL), 0) is not None


@pytest.mark.parametrize("error", [DnsError, TlsError, DeadlineError, TooLargeError, RobotsError, BlockedAddressError])
def test_what_will_not_pass(error: type[FetchError]) -> None:
    assert Retries().wait(error("", url=URL), 0) is None


@pytest.mark.parametrize(("status", "again"), [(503, True), (429, True), (500, True), (404, False), (501, False)])
def test_statuses(status: int, again: bool) -> None:
    assert (Retries().wait(_status(status), 0) is not None) is again


def test_pauses_grow_and_have_an_end() -> None:
    retries = Retries(times=9, backoff=1, jitter=0, longest=10)
    assert [retries.wait(_status(503), attempt) for attempt in range(6)] == [1, 2, 4, 8, 10, 10]
    assert retries.wait(_status(503), 9) is None


def test_pauses_differ_by_chance() -> None:
    waits = {Retries(backoff=1, jitter=0.5).wait(_status(503), 0) for _ in range(50)}
    assert len(waits) > 10
    assert all(wait and 1 <= wait <= 1.5 for wait in waits)


@pytest.mark.parametrize(
    ("value", "wait"),
    [("7", 7.0), (" 0 ", 0.0), ("3600", None), ("9" * 500, None), ("Mon, 02 Mar 2020 08:00:00 GMT", 0.0)],
)
def test_a_host_says_when(value: str, wait: float | None) -> None:
    assert Retries(longest=20).wait(_status(503, value), 0) == wait


def test_a_host_says_a_date() -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=10), usegmt=True)
    wait = Retries(longest=20).wait(_status(503, soon), 0)
    assert wait is not None
    assert 8 <= wait <= 10
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)
    assert Retries(longest=20).wait(_status(503, later), 0) is None


@pytest.mark.parametrize("value", ["", "soon", "-5", "²", "Mon, 99 Mar 2020"])
def test_a_host_that_talks_nonsense_is_not_listened_to(value: str) -> None:
    assert Retries(backoff=1, jitter=0).wait(_status(503, value), 0) == 1
