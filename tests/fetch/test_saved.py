"""Saved pages."""

from datetime import datetime, timedelta, timezone
from email.message import EmailMessage

import pytest

from newsclean import Page
from newsclean.fetch.saved import unpack

PAGE = b"<html><body><p>At last: caf\xc3\xa9.</p></body></html>"
URL = "https://x.example/ferry"


@pytest.mark.parametrize(
    ("comment", "url"),
    [
        (b"<!-- saved from url=(0023)https://x.example/ferry -->", URL),
        (b"<!DOCTYPE html>\n<!-- saved from url=(0023)https://x.example/ferry -->\n", URL),
        (b"<!--saved from url=(0023)https://x.example/ferry-->", URL),
        (b"<!--\n Page saved with SingleFile \n url: https://x.example/ferry \n saved date: Mon -->", URL),
        (b"<!-- saved from url=(0014)about:internet -->", None),
        (b"<!-- saved from url=(0023)javascript:alert(1) -->", None),
        (b"<!-- " + b" " * 9000 + b"saved from url=(0023)https://x.example/ferry -->", None),
        (b"", None),
    ],
)
def test_the_address_in_a_comment(comment: bytes, url: str | None) -> None:
    assert unpack(comment + PAGE, None) == Page(comment + PAGE, url)


def test_what_the_caller_knows_wins() -> None:
    body = b"<!-- saved from url=(0023)https://x.example/ferry -->" + PAGE
    assert unpack(body, "https://y.example/").url == "https://y.example/"


def _mhtml(cte: str = "quoted-printable", **headers: str) -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Date"] = "Mon, 2 Mar 2026 08:00:00 +0100"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content("left to right", subtype="css")
    message.make_related()
    message.add_related(PAGE.decode(), subtype="html", cte=cte, headers=[f"Content-Location: {URL}"])
    message.add_related(b"\x89PNG", "image", "png")
    return message.as_bytes()


@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
def test_mhtml(cte: str) -> None:
    page = unpack(_mhtml(cte), None)
    assert page.body.strip() == PAGE
    assert page.url == URL
    assert page.fetched_at == datetime(2026, 3, 2, 8, tzinfo=timezone(timedelta(hours=1)))
    assert (page.header("content-type") or "").startswith("text/html")


def test_mhtml_with_a_known_address() -> None:
    assert unpack(_mhtml(), "https://y.example/").url == "https://y.example/"


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9])
def test_mhtml_that_broke_off_still_comes_out(keep: float) -> None:
    whole = _mhtml("8bit")
    assert unpack(whole[: int(len(whole) * keep)], None).body


def test_mhtml_without_a_page_stays_what_it_is() -> None:
    message = EmailMessage()
    message.make_related()
    message.add_related(b"\x89PNG", "image", "png")
    assert unpack(message.as_bytes(), None) == Page(message.as_bytes())


def test_a_page_about_mhtml_is_a_page() -> None:
    body = b"<pre>MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\nContent-Type: text/html\n\n</pre>"
    assert unpack(body, None).body == body
