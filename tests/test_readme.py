"""The README is run: its Python, its commands, its make targets; its tables name what is there."""

import dataclasses
import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean import Article, Kind
from newsclean.cli.exits import Exit

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OPTIONS = doctest.ELLIPSIS


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.M | re.S)


def commands() -> list[tuple[str, str]]:
    """What a reader would type, and what is shown to come of it."""
    shown = "".join(blocks("console"))
    return [(command, output) for command, output in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", shown, re.M)]


def section(title: str) -> str:
    return README.split(f"\n## {title}\n")[1].split("\n## ")[0]


def test_python_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = "".join(blocks("pycon"))
    test = doctest.DocTestParser().get_doctest(examples, {}, "README", "README.md", 0)
    report: list[str] = []
    results = doctest.DocTestRunner(optionflags=OPTIONS).run(test, out=report.append)
    assert results.attempted > 10
    assert results.failed == 0, "".join(report)


@pytest.mark.parametrize(("command", "output"), commands(), ids=[command for command, _ in commands()])
def test_commands(command: str, output: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "fixtures", tmp_path / "fixtures")
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    run = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert doctest.OutputChecker().check_output(output, run.stdout, OPTIONS), run.stdout


def test_the_readme_opens_with_the_two_commands_that_ci_runs() -> None:
    first = [line.partition("#")[0].strip() for line in blocks("sh")[0].splitlines()]
    assert first == ["make demo", "make check"]
    assert README.index("```sh") < 20
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert ci[-2:] == first


def test_every_make_target_named_is_there() -> None:
    named = set(re.findall(r"(?:`|^)make (\w+)", README, re.M))
    assert named >= {"demo", "check", "test", "lint"}
    for target in sorted(named):
        subprocess.run(["make", "--dry-run", target], cwd=ROOT, check=True, capture_output=True)


def test_exit_codes() -> None:
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", section("Use as a command"), re.M)}
    assert told == {code.value for code in Exit} - {Exit.BROKEN_PIPE}


def test_fields_and_kinds() -> None:
    told = section("What an Article holds")
    named = set(re.findall(r"`(\w+)`", told))
    assert {field.name for field in dataclasses.fields(Article)} <= named
    assert set(Kind) <= named


def test_every_file_named_is_there() -> None:
    named = re.findall(r"`((?:extract|normalize|export|fixtures|benchmarks)/[\w./]*)`|`(pipeline\.py)`", README)
    for path in filter(None, (part for pair in named for part in pair)):
        assert (ROOT / "src" / "newsclean" / path).exists() or (ROOT / path).exists(), path
