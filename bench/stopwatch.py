"""Time and memory. Of several rounds the best counts: whatever else the machine does only ever adds."""

import resource
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass
class Lap:
    """How long the block took, once it has ended."""

    seconds: float = 0


@contextmanager
def stopwatch() -> Iterator[Lap]:
    lap = Lap()
    began = time.perf_counter()
    yield lap
    lap.seconds = time.perf_counter() - began


async def best_seconds(work: Callable[[], Awaitable[object]], rounds: int) -> float:
    """The fastest of `rounds`, after one to warm up."""
    await work()
    best = float("inf")
    for _ in range(rounds):
        with stopwatch() as lap:
            await work()
        best = min(best, lap.seconds)
    return best


async def best_of_each(
    first: Callable[[], Awaitable[object]], second: Callable[[], Awaitable[object]], rounds: int
) -> tuple[float, float]:
    """The fastest of each, in turns, so that a busy moment of the machine meets both."""
    best = [float("inf"), float("inf")]
    await first()
    await second()
    for _ in range(rounds):
        for place, work in enumerate((first, second)):
            with stopwatch() as lap:
                await work()
            best[place] = min(best[place], lap.seconds)
    return best[0], best[1]


def peak_megabytes() -> float:
    """The most memory that this process has held."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)
