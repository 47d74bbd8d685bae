"""`newsclean clean --input`: lists of addresses, on servers that the tests start; killed, and gone on with."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from newsclean import Article
from newsclean.cli.exits import Exit, Unwritten
from newsclean.cli.journal import Journal

Run = Callable[..., Any]
LOCAL = ("--allow-private", "--delay", "0")
NEWSCLEAN = [sys.executable, "-m", "newsclean"]


class _Handler(BaseHTTPRequestHandler):
    """/story/N is an article, /bare/N a page without one, /disallowed/N not for robots, all else missing."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.hits.append(self.path)  # type: ignore[attr-defined]
        time.sleep(self.server.pause)  # type: ignore[attr-defined]
        pages: dict[str, Any] = {"bare": b"<html><body></body></html>"}
        pages |= dict.fromkeys(self.server.stories, self.server.page)  # type: ignore[attr-defined]
        first = self.path.split("/")[1]
        if first == "robots.txt":
            self._answer(200, b"User-agent: *\nDisallow: /disallowed", "text/plain")
        elif first in pages:
            self._answer(200, pages[first].replace(b"twelve", self.path.encode()), "text/html")
        else:
            self._answer(404, b"<p>Not here.", "text/html")

    def _answer(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def hosts(here: Path) -> Iterator[list[Any]]:
    """Five servers, each on an address of its own."""
    servers: list[Any] = [ThreadingHTTPServer((f"127.0.0.{number}", 0), _Handler) for number in range(2, 7)]
    for server in servers:
        server.hits, server.pause, server.stories = [], 0.0, ("story",)
        server.page = (here / "ferry.html").read_bytes()
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield servers
    for server in servers:
        server.shutdown()
        server.server_close()


def _urls(hosts: list[Any], *paths: str) -> list[str]:
    return [f"http://{host.server_address[0]}:{host.server_port}/{path}" for path in paths for host in hosts]


def _list(here: Path, urls: list[str]) -> None:
    (here / "urls.txt").write_text("\n".join(urls) + "\n")


def _lines(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def test_every_address_is_accounted_for(here: Path, run: Run, hosts: list[Any]) -> None:
    urls = _urls(hosts, "story/1", "story/2", "bare/1", "missing/1", "disallowed/1")
    _list(here, ["# a comment", "", *urls, urls[0], "no address at all"])
    result = run("clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL)
    assert (result.code, result.out) == (4, "")
    assert result.err == (
        "newsclean: 26 addresses: 10 articles, 5 no articles, 11 not fetched (why: out.jsonl.journal)\n"
    )
    articles = [Article.from_dict(line) for line in _lines("out.jsonl")]
    assert sorted(article.url or "" for article in articles) == sorted(urls[:15])
    journal = _lines("out.jsonl.journal")
    assert sorted(line["url"] for line in journal) == sorted([*urls, "no address at all"])
    reasons = Counter(line["reason"].partition(":")[0] for line in journal if line["outcome"] == "fetch_failed")
    assert reasons == {"StatusError": 5, "RobotsError": 5, "AddressError": 1}
    assert all(host.hits.count("/robots.txt") == 1 for host in hosts)


def test_to_standard_output(run: Run, hosts: list[Any]) -> None:
    result = run("clean", "--input", "-", *LOCAL, stdin="\n".join(_urls(hosts, "story/1", "missing/1")))
    assert len(result.out.splitlines()) == 5
    assert result.err.count("answers 404 Not Found: check the address") == 5


def test_a_second_run_has_nothing_to_do(here: Path, run: Run, hosts: list[Any]) -> None:
    _list(here, _urls(hosts, "story/1", "missing/1"))
    first = run("clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL)
    before = (here / "out.jsonl").read_bytes(), [list(host.hits) for host in hosts]
    assert run("clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL) == first
    assert ((here / "out.jsonl").read_bytes(), [list(host.hits) for host in hosts]) == before


def test_what_failed_is_tried_again_on_request(here: Path, run: Run, hosts: list[Any]) -> None:
    _list(here, _urls(hosts, "story/1", "missing/1"))
    run("clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL)
    again = run("clean", "--input", "urls.txt", "-o", "out.jsonl", "--retry-failed", *LOCAL)
    assert "10 addresses: 5 articles, 5 not fetched" in again.err
    assert [host.hits.count("/missing/1") for host in hosts] == [2] * 5
    assert [host.hits.count("/story/1") for host in hosts] == [1] * 5
    assert run("clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL) == again
    for host in hosts:
        host.stories = ("story", "missing")
    found = run("clean", "--input", "urls.txt", "-o", "out.jsonl", "--retry-failed", *LOCAL)
    assert (found.code, found.err) == (0, "newsclean: 10 addresses: 10 articles (why: out.jsonl.journal)\n")


def test_killed_and_gone_on_with(here: Path, hosts: list[Any]) -> None:
    urls = _urls(hosts, *(f"story/{number}" for number in range(24)), "missing/1")
    _list(here, urls)
    for host in hosts:
        host.pause = 0.02
    arguments = [*NEWSCLEAN, "clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL]
    for least in (15, 50):
        with subprocess.Popen(arguments, stderr=subprocess.DEVNULL) as running:
            while running.poll() is None and _count(here) < least:
                time.sleep(0.005)
            running.send_signal(signal.SIGKILL)
        assert running.returncode == -signal.SIGKILL
    # What a crash may leave: half a line, and a line that nothing accounts for.
    with open("out.jsonl", "ab") as out, open("out.jsonl.journal", "ab") as journal:
        out.write(b'{"url": "http://half')
        journal.write(b'{"url": "http://ha')
    ended = subprocess.run(arguments, stderr=subprocess.PIPE, check=False, text=True)
    assert "125 addresses: 120 articles, 5 not fetched" in ended.stderr
    assert sorted(line["url"] for line in _lines("out.jsonl")) == sorted(urls[:120])
    assert sorted(line["url"] for line in _lines("out.jsonl.journal")) == sorted(urls)
    # Only what was under way when it was killed was asked for twice: at most one for each host and kill.
    assert sum(host.hits.count(f"/story/{number}") for host in hosts for number in range(24)) <= 120 + 2 * 5


def _count(here: Path) -> int:
    path = here / "out.jsonl.journal"
    return len(path.read_bytes().splitlines()) if path.exists() else 0


def test_interrupted(here: Path, hosts: list[Any]) -> None:
    _list(here, _urls(hosts, *(f"story/{number}" for number in range(50))))
    for host in hosts:
        host.pause = 0.05
    arguments = [*NEWSCLEAN, "clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL]
    # A shell's background job starts deaf to Ctrl-C, and its children with it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True) as running:
        while running.poll() is None and _count(here) < 5:
            time.sleep(0.005)
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=20)
    assert (running.returncode, err.strip()) == (130, "newsclean: interrupted")
    assert len(_lines("out.jsonl")) == len(_lines("out.jsonl.journal"))


def test_a_bar_on_a_terminal(here: Path, hosts: list[Any]) -> None:
    _list(here, _urls(hosts, "story/1", "missing/1"))
    ours, theirs = pty.openpty()
    arguments = [*NEWSCLEAN, "clean", "--input", "urls.txt", "-o", "out.jsonl", *LOCAL]
    running = subprocess.Popen(arguments, stderr=theirs, env=os.environ | {"TERM": "xterm-256color", "COLUMNS": "100"})
    os.close(theirs)
    sent = b""
    with os.fdopen(ours, "rb", buffering=0) as screen:
        try:
            while piece := screen.read(4096):
                sent += piece
        except OSError:  # so Linux says that the other end is closed
            pass
    assert running.wait() == 4
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", sent.decode())
    assert re.search(r"10/10 .*/s .*5 failed", shown)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--input", "missing.txt", "-o", "out.jsonl"), "--input missing.txt: cannot be read: No such file"),
        (("--input", "urls.txt", "ferry.html"), "--input is instead of other inputs"),
        (("--input", "urls.txt", "--url", "https://x.example/"), "--input is instead of other inputs"),
        (("--input", "urls.txt", "-f", "html"), "A list is written as lines: --format json or jsonld."),
        (("--input", "urls.txt", "-o", "."), "give a file"),
        (("--input", "urls.txt", "-o", "missing/out.jsonl"), "in a folder that is there"),
    ],
)
def test_bad_usage(here: Path, run: Run, arguments: tuple[str, ...], message: str) -> None:
    (here / "urls.txt").write_text("https://x.example/\n")
    code, out, err = run("clean", *arguments)
    assert (code, out) == (2, "")
    assert message in err


def test_what_is_there_already_is_never_written_over(here: Path, run: Run) -> None:
    (here / "urls.txt").write_text("https://x.example/\n")
    (here / "out.jsonl").write_text("precious")
    code, _, err = run("clean", "--input", "urls.txt", "-o", "out.jsonl")
    assert (code, "is there already" in err) == (1, True)
    assert (here / "out.jsonl").read_text() == "precious"


def test_one_run_at_a_time(here: Path) -> None:
    with (
        Journal(here / "out.jsonl"),
        pytest.raises(Unwritten, match="another run is writing it"),
        Journal(here / "out.jsonl"),
    ):
        pass


def _journal_of(here: Path, *urls: str) -> tuple[bytes, bytes]:
    with Journal(here / "out.jsonl") as journal:
        for url in urls:
            assert journal.plan(url)
            journal.write(url, f"line of {url}\n", Exit.ARTICLE)
    return (here / "out.jsonl").read_bytes(), (here / "out.jsonl.journal").read_bytes()


def test_wherever_it_is_cut_nothing_is_lost_or_doubled(here: Path) -> None:
    urls = [f"http://x.example/{number}" for number in range(4)]
    out, journal = _journal_of(here, *urls)
    for cut_out in range(0, len(out) + 1, 5):
        for cut_journal in range(0, len(journal) + 1, 23):
            (here / "out.jsonl").write_bytes(out[:cut_out])
            (here / "out.jsonl.journal").write_bytes(journal[:cut_journal])
            with Journal(here / "out.jsonl") as again:
                for url in urls:
                    if again.plan(url):
                        again.write(url, f"line of {url}\n", Exit.ARTICLE)
                assert again.counts == {Exit.ARTICLE: 4}
            assert (here / "out.jsonl").read_bytes() == out
            assert (here / "out.jsonl.journal").read_bytes() == journal
