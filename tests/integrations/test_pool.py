"""The pool of processes."""

import asyncio
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from newsclean import InputError, Page, Settings
from newsclean.errors import WorkerCrashError, WorkerTimeoutError

pytest.importorskip("pebble", reason="needs pebble: pip install 'newsclean[pool]'")

from newsclean.integrations.pool import CleaningPool, InLoop, Limits, open_cleaner

GOOD = Page(
    b"<h1>It sails</h1><p>" + b"The ferry sailed at noon with every cabin sold. " * 9 + b"</p>", "https://x.example/a"
)
LIMITS = Limits(workers=1, timeout=2, queue=1)


@pytest.fixture
def trouble(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Pages that are trouble, from a module that a worker can import too."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent / "trouble"))
    import troubled_pages

    yield troubled_pages
    sys.modules.pop("troubled_pages")


def in_pool(job: Callable[[CleaningPool], Awaitable[Any]], settings: Settings | None = None) -> Any:
    async def run() -> Any:
        pool = CleaningPool(LIMITS, settings or Settings())
        try:
            return await job(pool)
        finally:
            await pool.close()

    return asyncio.run(run())


def test_the_same_article_as_without_it() -> None:
    article = in_pool(lambda pool: pool.clean(GOOD))
    assert article.headline == "It sails"
    assert article == asyncio.run(InLoop(Settings()).clean(GOOD))


def test_an_error_comes_back_whole() -> None:
    with pytest.raises(InputError, match="too large: 456 of at most 10"):
        in_pool(lambda pool: pool.clean(GOOD), Settings(max_bytes=10))


def test_trouble_costs_its_own_page(trouble: Any) -> None:
    pages = [trouble.DeadlyPage(b"<p>"), GOOD, trouble.HangingPage(b"<p>"), GOOD, trouble.DeadlyPage(b"<p>"), GOOD]

    async def job(pool: CleaningPool) -> list[Any]:
        return await asyncio.gather(*map(pool.clean, pages), return_exceptions=True)

    results = in_pool(job)
    assert [type(result) for result in results[::2]] == [WorkerCrashError, WorkerTimeoutError, WorkerCrashError]
    assert [result.headline for result in results[1::2]] == ["It sails"] * 3


def test_a_pool_whose_idle_processes_were_killed_starts_anew() -> None:
    async def job(pool: CleaningPool) -> Any:
        await pool.clean(GOOD)
        for process in multiprocessing.active_children():
            process.kill()
        for _ in range(100):
            if not pool._pool.active:
                break
            await asyncio.sleep(0.05)
        return await pool.clean(GOOD)

    assert in_pool(job).headline == "It sails"


def test_places() -> None:
    assert Limits(workers=3).places == 12
    assert Limits(workers=3, queue=5).places == 5


def test_without_workers_it_is_cleaned_in_the_loop() -> None:
    assert isinstance(open_cleaner(Limits(workers=0), Settings()), InLoop)


def test_a_pool_without_workers_is_refused_rather_than_waited_for() -> None:
    with pytest.raises(ValueError, match="one worker"):
        CleaningPool(Limits(workers=0), Settings())


KILLED = """
import asyncio, multiprocessing
from newsclean import Settings
from newsclean.integrations.pool import CleaningPool, Limits
from troubled_pages import HangingPage

async def main():
    pool = CleaningPool(Limits(workers=1, timeout=600), Settings())
    asyncio.create_task(pool.clean(HangingPage(b"<p>")))
    await asyncio.sleep(3)
    print(*(child.pid for child in multiprocessing.active_children()), flush=True)
    await asyncio.sleep(600)

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
@pytest.mark.usefixtures("trouble")
def test_a_crawler_that_is_killed_leaves_nobody_behind(tmp_path: Path) -> None:
    program = tmp_path / "killed.py"
    program.write_text(KILLED, encoding="utf-8")
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parent / "trouble")}
    with subprocess.Popen(
        [sys.executable, program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env
    ) as crawler:
        assert crawler.stdout
        children = list(map(int, crawler.stdout.readline().split()))
        assert children
        assert all(map(runs, children))
        crawler.kill()
    for _ in range(200):
        if not any(map(runs, children)):
            break
        time.sleep(0.05)
    assert not any(map(runs, children))


def runs(pid: int) -> bool:
    """False for a process that has ended, whether or not anybody has asked for its exit code."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
