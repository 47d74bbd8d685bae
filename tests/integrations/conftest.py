"""The example's site, served on loopback, and crawls in processes of their own."""

import importlib.util
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

PROJECT = Path(__file__).parents[2] / "examples" / "scrapy_project"
TROUBLE = Path(__file__).parent / "trouble"


class Crawl(NamedTuple):
    """A crawl that has ended."""

    stats: dict[str, float]
    log: str
    folder: Path
    """Where its feeds are: articles.jsonl, articles.csv, articles.parquet."""
    hits: list[tuple[float, str]]
    """When the site was asked for what."""

    def lines(self) -> list[dict[str, Any]]:
        """What stands in articles.jsonl."""
        return list(map(json.loads, (self.folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()))


def environment(proxy: str) -> dict[str, str]:
    """Every address leads to the site, so that nothing leaves the machine."""
    path = os.pathsep.join([str(TROUBLE), os.environ.get("PYTHONPATH", "")])
    return os.environ | {"http_proxy": proxy, "https_proxy": proxy, "no_proxy": "", "PYTHONPATH": path}


@pytest.fixture(scope="session")
def serve() -> ModuleType:
    """The example's site/serve.py."""
    spec = importlib.util.spec_from_file_location("courier_site", PROJECT / "site" / "serve.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["courier_site"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def site(serve: ModuleType) -> Iterator[Any]:
    """The invented paper, served."""
    with serve.Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def crawl(site: Any, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Crawl]:
    """Run `scrapy`, with settings; everything that it writes goes to a folder of its own."""
    pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")

    def run(*command: str, **settings: str) -> Crawl:
        folder = tmp_path_factory.mktemp("crawl")
        options = [option for name, value in settings.items() for option in ("-s", f"{name}={value}")]
        before = len(site.hits)
        done = subprocess.run(
            [sys.executable, "-m", "scrapy", *command, *options, *_feeds(folder)],
            cwd=PROJECT,
            env=environment(site.address),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        stats = {name: float(value) for name, value in re.findall(r"'([\w./]+)': ([\d.]+)", done.stderr)}
        return Crawl(stats, done.stderr, folder, site.hits[before:])

    return run


def _feeds(folder: Path) -> list[str]:
    feeds = {"articles.jsonl": "jsonlines", "articles.csv": "csv"}
    if importlib.util.find_spec("pyarrow"):
        feeds["articles.parquet"] = "parquet"
    return ["-s", "FEEDS=" + json.dumps({str(folder / name): {"format": form} for name, form in feeds.items()})]
