"""What an import costs, and that every import is declared."""

import ast
import importlib.metadata
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import newsclean

PACKAGE = Path(newsclean.__file__).parent
SLOW = {"bs4", "click", "dateparser", "readability", "requests", "rich", "urllib3", "asyncio", "http.client"}


def test_import_leaves_slow_modules_alone() -> None:
    script = "import sys, newsclean; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert SLOW.isdisjoint(run.stdout.split())


def test_all_names_what_is_there() -> None:
    assert all(hasattr(newsclean, name) for name in newsclean.__all__)
    assert list(newsclean.__all__) == sorted(newsclean.__all__)


def test_version_is_the_distribution_s() -> None:
    assert newsclean.__version__ == importlib.metadata.version("newsclean")


def test_every_import_is_declared() -> None:
    imported = {name.partition(".")[0] for path in PACKAGE.rglob("*.py") for name in _imports(path)}
    distributions = importlib.metadata.packages_distributions()
    foreign = imported - set(sys.stdlib_module_names) - {"newsclean"}
    # A module that is not installed here belongs to an extra; by custom it is named as its distribution.
    undeclared = {m for m in foreign if _declared().isdisjoint(map(_folded, distributions.get(m, [m])))}
    assert not undeclared


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def _declared() -> set[str]:
    requirements = importlib.metadata.requires("newsclean") or []
    return {_folded(re.split(r"[^\w.-]", requirement)[0]) for requirement in requirements}


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
