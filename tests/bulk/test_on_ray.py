"""The same run on Ray: started for it, and on a node that runs already, on loopback."""

import importlib.util
import json
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if not importlib.util.find_spec("ray"):
    pytest.skip("Ray is not installed: pip install 'newsclean[ray]'", allow_module_level=True)

Make = Callable[..., Path]
# A secret of this test alone, for a node and whoever asks it to do something.
ENVIRONMENT = {
    **os.environ,
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_AUTH_MODE": "token",
    "RAY_AUTH_TOKEN": secrets.token_hex(32),
}


def run_bulk(*arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "newsclean", "bulk", *map(str, arguments), "--json", "--shard-size", "0.002"]
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture
def address() -> Iterator[str]:
    """Of a Ray node on loopback."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    ray = Path(sys.executable).with_name("ray")
    options = ["--head", "--node-ip-address=127.0.0.1", f"--port={port}", "--num-cpus=2", "--include-dashboard=false"]
    command = [str(ray), "start", *options, "--disable-usage-stats", "--block"]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True) as node:
        assert node.stdout
        for line in node.stdout:
            if "Ray runtime started" in line:
                break
        yield f"127.0.0.1:{port}"
        node.terminate()


def test_ray_started_for_the_run(make_warc: Make, tmp_path: Path) -> None:
    run = run_bulk(make_warc("a.warc", 8), tmp_path / "out", "--engine", "ray", "--workers", 2)
    assert run.returncode == 0, run.stderr
    report = json.loads(run.stdout.splitlines()[-1])
    assert (report["documents"], report["articles"], report["incomplete"]) == (8, 8, {})
    assert report["shards"] == len(list((tmp_path / "out").glob("*.parquet"))) > 1


def test_a_node_that_runs_already(make_warc: Make, tmp_path: Path, address: str) -> None:
    run = run_bulk(make_warc("a.warc", 8), tmp_path / "out", "--address", address)
    assert run.returncode == 0, run.stderr
    report = json.loads(run.stdout.splitlines()[-1])
    assert (report["documents"], report["incomplete"]) == (8, {})


def test_no_node_at_the_address(make_warc: Make, tmp_path: Path) -> None:
    run = run_bulk(make_warc("a.warc", 1), tmp_path / "out", "--address", "nonsense:x")
    assert run.returncode == 5, run.stderr
    assert "newsclean: no Ray at nonsense:x" in run.stderr
