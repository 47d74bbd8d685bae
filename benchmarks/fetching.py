"""2,000 addresses on 50 loopback hosts, cleaned by the command, killed in the middle and gone on with.

    python benchmarks/fetching.py [--urls 2000] [--hosts 50] [--delay 0]

Serves pages of about 100 KB on 127.0.0.2 and on, among them missing ones, broken ones, redirects in circles and
some that robots.txt disallows, runs `newsclean clean --input` in a process of its own, kills it (-9) at half,
starts it again, and holds every line of the output and the journal against what is to be expected. Traffic stays on
loopback. Linux only (memory is read from /proc).
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

PARAGRAPH = "The ferry number {number} left Port Ellery on time, with {number} passengers on board and a light wind. "
FILLER = "<div class='menu'>" + "".join(f"<a href='/section/{n}'>Section {n}</a>" for n in range(1500)) + "</div>"
KINDS = ("story",) * 90 + ("missing",) * 4 + ("broken", "loop", "disallowed", "image", "bare", "busy")


class Handler(BaseHTTPRequestHandler):
    """/KIND/NUMBER answers as its kind says."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        kind, _, number = self.path.strip("/").partition("/")
        match kind:
            case "robots.txt":
                self._answer(b"User-agent: *\nDisallow: /disallowed", kind="text/plain")
            case "story":
                self._answer(_story(number))
            case "bare":
                self._answer(b"<html><body></body></html>")
            case "image":
                self._answer(b"\x89PNG", kind="image/png")
            case "loop":
                self._answer(b"", 302, Location=self.path)
            case "busy":
                self._answer(b"busy", 503, **{"Retry-After": "3600"})
            case "broken":
                self.close_connection = True
                self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>")
            case _:
                self._answer(b"<p>Not here.", 404)

    def _answer(self, body: bytes, status: int = 200, kind: str = "text/html", **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": kind, "Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


class Server(ThreadingHTTPServer):
    """One host."""

    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *args: Any) -> None:
        """A client that is killed hangs up."""


def _story(number: str) -> bytes:
    paragraphs = "".join(f"<p>{(PARAGRAPH * 3).format(number=f'{number}-{n}')}</p>" for n in range(12))
    head = f"<html lang='en'><head><title>Ferry {number}</title></head><body>{FILLER}"
    return f"<!DOCTYPE html>{head}<article><h1>Ferry {number} sails</h1>{paragraphs}</article></body></html>".encode()


def _serve(hosts: int) -> list[str]:
    homes = []
    for number in range(hosts):
        server = Server((f"127.0.0.{number + 2}", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        homes.append(f"http://127.0.0.{number + 2}:{server.server_port}")
    return homes


def _memory(pid: int) -> float:
    """MB that the process holds."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * 4096 / 1e6


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def _run(command: list[str], journal: Path, kill_at: int | None) -> Iterator[tuple[int, float]]:
    """Lines done and memory held, four times a second, until the command ends or is killed."""
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        while running.poll() is None:
            done = _lines(journal)
            yield done, _memory(running.pid)
            if kill_at is not None and done >= kill_at:
                running.send_signal(signal.SIGKILL)
            time.sleep(0.25)
        print(running.stderr.read().strip() if running.stderr else "", f"(exit {running.returncode})")


def _check(urls: list[str], out: Path, journal: Path) -> None:
    entries = [json.loads(line) for line in journal.read_text().splitlines()]
    articles = [json.loads(line)["url"] for line in out.read_text().splitlines()]
    expected = [url for url in urls if "/story/" in url or "/bare/" in url]
    print("journal: each address once:", sorted(entry["url"] for entry in entries) == sorted(urls))
    print("output: each page once:", sorted(articles) == sorted(expected))
    print("outcomes:", dict(Counter(entry["outcome"] for entry in entries)))
    print("reasons:", dict(Counter(entry["reason"].partition(":")[0] for entry in entries if entry["reason"])))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--urls", type=int, default=2000)
    parser.add_argument("--hosts", type=int, default=50)
    parser.add_argument("--delay", type=float, default=0.0)
    arguments = parser.parse_args()
    homes = _serve(arguments.hosts)
    urls = [f"{homes[n % len(homes)]}/{KINDS[(n * 7 + n // 50) % len(KINDS)]}/{n}" for n in range(arguments.urls)]
    with tempfile.TemporaryDirectory() as folder:
        names, out = Path(folder, "urls.txt"), Path(folder, "out.jsonl")
        journal = out.with_name("out.jsonl.journal")
        names.write_text("\n".join(urls))
        command = [sys.executable, "-m", "newsclean", "clean", "--input", str(names), "-o", str(out)]
        command += ["--allow-private", "--delay", str(arguments.delay)]
        for kill_at in (arguments.urls // 2, None):
            before, began = _lines(journal), time.monotonic()
            seen = list(_run(command, journal, kill_at))
            seconds, after = time.monotonic() - began, _lines(journal)
            print(f"{after - before} addresses in {seconds:.1f} s: {(after - before) / seconds:.0f}/s")
            held = [memory for done, memory in seen if memory and done > before + 100]
            if held:
                print(f"memory: {held[0]:.0f} MB after 100, {max(held):.0f} MB at most, {held[-1]:.0f} MB at the end")
        _check(urls, out, journal)


if __name__ == "__main__":
    main()
