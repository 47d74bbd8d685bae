"""`newsclean clean --browser`: a page that a script builds, in a real Chromium."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
SHELL = b"""<!DOCTYPE html><html lang="en"><head><title>Post</title></head><body><div id="root"></div>
<script src="/app.js"></script></body></html>"""
APP = b"""fetch('/ferry').then(answer => answer.text()).then(page => {
document.getElementById('root').innerHTML = page.match(/<article>[^]*<.article>/)[0]; });"""

pytestmark = pytest.mark.skipif(not shutil.which("chromium"), reason="no Chromium here: apt-get install chromium")


@pytest.fixture
def site(here: Path) -> Iterator[Any]:
    pages = {"/shell": SHELL, "/app.js": APP, "/ferry": (here / "ferry.html").read_bytes()}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.agents.append(self.headers["User-Agent"])
            body = pages.get(self.path, b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/javascript" if body is APP else "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.agents = []
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_without_a_browser_it_is_unrendered(run: Run, site: Any) -> None:
    url = f"http://127.0.0.1:{site.server_port}/shell"
    assert run("clean", url, "--allow-private").code == 3


@pytest.mark.parametrize("option", ["--browser", "--browser=always", "--browser=auto"])
def test_with_one_it_is_an_article(run: Run, site: Any, option: str) -> None:
    url = f"http://127.0.0.1:{site.server_port}/shell"
    result = run("clean", option, url, "--allow-private", "--user-agent", "Desk/1.0")
    assert (result.code, json.loads(result.out)["headline"]) == (0, "Ferry returns to Port Ellery")
    assert set(site.agents) == {"Desk/1.0"}


def test_auto_leaves_articles_alone(run: Run, site: Any) -> None:
    assert run("clean", f"http://127.0.0.1:{site.server_port}/ferry", "--browser=auto", "--allow-private").code == 0
    assert not [agent for agent in site.agents if "Chrome" in agent]


def test_a_private_address_is_blocked_there_too(run: Run, site: Any) -> None:
    code, _, err = run("clean", "--browser", f"http://127.0.0.1:{site.server_port}/shell")
    assert (code, "no address of the public internet" in err, site.agents) == (4, True, [])
