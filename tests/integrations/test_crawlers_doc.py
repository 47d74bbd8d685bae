"""The programs of docs/crawlers.md are run as they stand there."""

import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import newsclean

DOC = (Path(__file__).parents[2] / "docs" / "crawlers.md").read_text(encoding="utf-8")
PROGRAMS = {name: code for code, name in re.findall(r"^```python\n(# (\w+)\.py\n.*?)^```$", DOC, re.M | re.S)}
NEEDS = {"event_loop": "pebble", "crawlee_crawl": "crawlee"}


def test_every_recipe_is_found() -> None:
    assert PROGRAMS.keys() == {"threads", "processes", "event_loop", "crawlee_crawl"}


@pytest.mark.parametrize("name", PROGRAMS)
def test_recipe(name: str, site: Any, serve: ModuleType, tmp_path: Path) -> None:
    if needed := NEEDS.get(name):
        pytest.importorskip(needed, reason=f"needs {needed}: it is among the extras for tests")
    stories = serve.STORIES[:8]
    paths = [story["path"] for story in stories] + ["/documents/accounts.pdf"] * (name != "threads")
    program = tmp_path / f"{name}.py"
    program.write_text(PROGRAMS[name], encoding="utf-8")
    # The site's own address: what is asked for elsewhere, over TLS, would end at the site as well.
    proxies = {"https_proxy": site.address, "no_proxy": "127.0.0.1"}
    run = subprocess.run(
        [sys.executable, str(program), *(site.address + path for path in paths)],
        cwd=tmp_path,
        env={key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")} | proxies,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    shown = run.stdout.splitlines()
    assert {f"article {story['headline']}" for story in stories} <= set(shown), run.stdout
    assert ("not a page or a text: a PDF" in shown) == (name != "threads")


def test_the_settings_and_stats_named_are_there() -> None:
    package = Path(newsclean.__file__).parent / "integrations" / "scrapy"
    code = "".join(path.read_text(encoding="utf-8") for path in package.glob("*.py"))
    assert set(re.findall(r"NEWSCLEAN_\w+", DOC)) == set(re.findall(r"NEWSCLEAN_\w+", code))
    assert {name for name in re.findall(r"`newsclean/failed/(\w+)`", DOC) if name not in code} == set()
