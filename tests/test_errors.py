"""Errors: one root, and fit to cross a process pool."""

import pickle

import pytest

import newsclean.errors
from newsclean import NewscleanError, Page
from newsclean.errors import DnsError, StatusError


def _all() -> list[type[Exception]]:
    values = vars(newsclean.errors).values()
    return [value for value in values if isinstance(value, type) and issubclass(value, Exception)]


@pytest.mark.parametrize("kind", _all())
def test_one_root(kind: type[Exception]) -> None:
    assert issubclass(kind, NewscleanError)
    assert kind.__doc__


def test_fetch_errors_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(DnsError("no such host", url="https://x.example/")))
    assert (type(error), str(error), error.url) == (DnsError, "no such host", "https://x.example/")


def test_a_status_error_keeps_the_answer() -> None:
    error = StatusError("404", url="https://x.example/", status=404, page=Page(b"gone"))
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, StatusError)
    assert (again.status, again.page) == (404, Page(b"gone"))
