"""Tasks on Ray: started in this process, or a cluster that runs already. Extra: ray."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import Any

from newsclean.bulk.engines import Engine, Outcome, attempt
from newsclean.bulk.shard import Shard
from newsclean.bulk.worker import Task
from newsclean.errors import InputError, MissingExtra


def on_ray(workers: int | None, address: str | None) -> Engine:
    """An engine of `workers` tasks at a time: all the cluster's cores where it is None.

    Without an `address` a Ray of this process's own is started, and ended with it. Raises MissingExtra.
    """
    if find_spec("ray") is None:
        raise MissingExtra("Ray is not installed: pip install 'newsclean[ray]'; or choose another engine")

    def run(task: Task, shards: Sequence[Shard]) -> Iterator[Outcome]:
        _connect(workers, address)
        import ray

        resources: dict[str, float] = ray.cluster_resources()  # type: ignore[no-untyped-call]
        slots = workers or max(1, int(resources.get("CPU", 1)))
        # Retries are counted by whoever asks, so that every engine has the same.
        remote = ray.remote(num_cpus=1, max_retries=0)(_attempt)
        try:
            yield from _run(remote, slots, task, shards)
        finally:
            ray.shutdown()

    return run


def _attempt(task: Task, shard: Shard) -> str | None:
    """As `attempt`; without Ray's own script, which every process started from here would import otherwise."""
    vars(sys.modules["__main__"]).pop("__file__", None)
    return attempt(task, shard)


def _connect(workers: int | None, address: str | None) -> None:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    import ray

    quiet: dict[str, Any] = {"log_to_driver": False, "configure_logging": False}
    try:
        if address:
            ray.init(address=address, **quiet)
        else:
            ray.init(address="local", num_cpus=workers, include_dashboard=False, **quiet)
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise InputError(f"no Ray at {address}: {error}" if address else f"Ray does not start: {error}") from error


def _run(remote: Any, slots: int, task: Task, shards: Sequence[Shard]) -> Iterator[Outcome]:
    """A few more tasks than there are slots, so that none of them has to wait for us."""
    import ray

    waiting = iter(shards)
    running: dict[Any, Shard] = {}
    while True:
        for shard in (shard for _, shard in zip(range(slots + 2 - len(running)), waiting, strict=False)):
            running[remote.remote(task, shard)] = shard
        if not running:
            return
        done, _ = ray.wait(list(running), num_returns=1)
        for reference in done:
            yield Outcome(running.pop(reference), _answer(reference))


def _answer(reference: Any) -> str | None:
    import ray

    try:
        answer: str | None = ray.get(reference)
    except ray.exceptions.RayError as error:
        return f"its worker was lost: {type(error).__name__}: {str(error).splitlines()[0]}"
    return answer
