"""The Courier, an invented paper, as a proxy on loopback: whoever asks it for http://courier.example gets the paper.

Feed, sitemap, robots.txt with a delay and a closed folder, a page that breaks off, pages in Latin-1 that do not say so,
a PDF, a redirect and an address where nothing is.
"""

from __future__ import annotations

import sys
import time
import tomllib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from string import Template
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
STORIES: list[dict[str, Any]] = tomllib.loads((HERE / "stories.toml").read_text(encoding="utf-8"))["story"]
LAYOUTS = {path.stem: Template(path.read_text(encoding="utf-8")) for path in (HERE / "layouts").glob("*.html")}
HOME = "http://courier.example"
DELAY = 0.1
PDF = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
ROBOTS = "User-agent: *\nDisallow: /drafts/\nCrawl-delay: {delay}\nSitemap: {home}/sitemap.xml\n"
FEED = '<rss version="2.0"><channel><title>The Courier</title>{items}</channel></rss>'
SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'
FRONT = """<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>
<body>{links}</body></html>"""


class Answer(NamedTuple):
    """What the server sends."""

    body: bytes
    type: str = "text/html; charset=utf-8"
    status: int = 200
    location: str = ""


def answers() -> dict[str, Answer]:
    """Every path of the site."""
    in_feed = [*_listed("feed"), f"{HOME}/drafts/mayor", f"{HOME}/news/gone"]
    in_sitemap = [*_listed("sitemap"), f"{HOME}/documents/accounts.pdf", f"{HOME}/old/bridge"]
    links = "".join(f'<li><a href="{story["path"]}">{escape(story["headline"])}</a></li>' for story in STORIES)
    return {
        "/": Answer(FRONT.format(links=links).encode()),
        "/robots.txt": Answer(ROBOTS.format(delay=DELAY, home=HOME).encode(), "text/plain"),
        "/feed.xml": Answer(_many(FEED, "items", "<item><link>{}</link></item>", in_feed), "application/rss+xml"),
        "/sitemap.xml": Answer(_many(SITEMAP, "urls", "<url><loc>{}</loc></url>", in_sitemap), "application/xml"),
        "/documents/accounts.pdf": Answer(PDF, "application/pdf"),
        "/drafts/mayor": Answer(b"<h1>Not for crawlers</h1>"),
        "/old/bridge": Answer(b"", status=301, location="/news/swing-bridge"),
        **{story["path"]: page(story) for story in STORIES},
    }


def page(story: dict[str, Any]) -> Answer:
    """A story in its layout."""
    texts = "\n".join(f"<p>{escape(text)}</p>" for text in story["text"])
    values = {name: escape(value, {'"': "&quot;"}) for name, value in story.items() if isinstance(value, str)}
    initials = "".join(part[0] for part in story["author"].split())
    html = LAYOUTS[story["layout"]].substitute(values, texts=texts, home=HOME, initials=initials)
    if story["layout"] == "old":
        return Answer(html.encode("latin-1"), "text/html")
    # Cut in the middle of its last paragraph, as when a connection ends too early.
    return Answer((html[: html.index("The price")] if story["layout"] == "cut" else html).encode())


def _listed(place: str) -> list[str]:
    return [HOME + story["path"] for story in STORIES if place in story["listed"]]


def _many(whole: str, name: str, one: str, urls: list[str]) -> bytes:
    return whole.format(**{name: "".join(one.format(escape(url)) for url in urls)}).encode()


class Handler(BaseHTTPRequestHandler):
    """Sends what there is, and keeps what was asked and when."""

    server: Server

    def do_GET(self) -> None:
        path = self.path.removeprefix(HOME)
        self.server.hits.append((time.monotonic(), path))
        answer = self.server.answers.get(path, Answer(b"<h1>Nothing here</h1>", status=404))
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(answer.body)))
        if answer.location:
            self.send_header("Location", answer.location)
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


class Server(ThreadingHTTPServer):
    """The site; `hits` is when and what was asked for."""

    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.address = f"http://127.0.0.1:{self.server_port}"
        self.answers = answers()
        self.hits: list[tuple[float, str]] = []


if __name__ == "__main__":
    with Server(int(sys.argv[1]) if len(sys.argv) > 1 else 8000) as server:
        print(f"{HOME} by the proxy {server.address}", flush=True)
        server.serve_forever()
