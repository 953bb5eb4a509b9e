"""Promises for later, written by the transaction that makes them: kept if it commits, gone if it does not."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from folio.domain.errors import JobNotFailed
from folio.models.jobs import Job, JobState
from folio.services.rows import find_locked

AS_SOON_AS_POSSIBLE = datetime(1970, 1, 1, tzinfo=UTC)

# The caller's transaction is about to commit; a worker that looks at once would not see the row yet.
_COMMIT_TAKES = 0.05

_sleeping_workers: set[asyncio.Event] = set()


@dataclass(frozen=True, slots=True)
class Promise:
    """One of many promises of a kind."""

    key: str
    payload: dict[str, Any]
    run_after: datetime = AS_SOON_AS_POSSIBLE


async def enqueue(
    kind: str, key: str, payload: dict[str, Any] | None = None, *, run_after: datetime | None = None
) -> None:
    """Promise that `kind` runs with `payload` once this transaction has committed; asked again, it stays one.

    `key` names the promise for ever, such as "render_invoice:<id>". A handler runs at least once: it looks whether
    its work is done before it does it.
    """
    job = Job(kind=kind, key=key, payload=payload or {}, run_after=run_after or AS_SOON_AS_POSSIBLE)
    await Job.bulk_create([job], ignore_conflicts=True)
    _wake_soon()


async def enqueue_all(kind: str, promises: Sequence[Promise]) -> None:
    """Make many promises of one kind, by one statement."""
    jobs = [Job(kind=kind, key=each.key, payload=each.payload, run_after=each.run_after) for each in promises]
    if jobs:
        await Job.bulk_create(jobs, ignore_conflicts=True, batch_size=1000)
        _wake_soon()


def _wake_soon() -> None:
    for event in _sleeping_workers:
        asyncio.get_running_loop().call_later(_COMMIT_TAKES, event.set)


class Bell:
    """Wakes a worker of this process when something was enqueued; others find it when they look."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def __enter__(self) -> "Bell":
        _sleeping_workers.add(self._event)
        return self

    def __exit__(self, *_: object) -> None:
        _sleeping_workers.discard(self._event)

    def ring(self) -> None:
        """Wake the worker now."""
        self._event.set()

    async def wait(self, seconds: float) -> None:
        """Sleep until rung, or until `seconds` have passed."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            pass
        self._event.clear()


async def claim(kinds: set[str], *, owner: str, limit: int, lease: timedelta, now: datetime) -> list[Job]:
    """Take up to `limit` jobs that are due, or whose holder is gone; nobody else gets them until the lease ends."""
    due = Q(state=JobState.PENDING, run_after__lte=now) | Q(state=JobState.RUNNING, leased_until__lt=now)
    waiting = Job.filter(due, kind__in=kinds)
    # SQLite has one writer at a time: do not become it only to find nothing.
    if not await waiting.exists():
        return []
    async with in_transaction():
        jobs = await waiting.order_by("run_after", "id").limit(limit).select_for_update(skip_locked=True)
        for job in jobs:
            job.state, job.attempts = JobState.RUNNING, job.attempts + 1
            job.lease_owner, job.leased_until = owner, now + lease
        if jobs:
            await Job.bulk_update(jobs, ["state", "attempts", "lease_owner", "leased_until"])
        return jobs


def _held(job: Job) -> Any:
    """The row while it is still ours: the attempt's number tells it from a later holder's."""
    return Job.filter(id=job.id, state=JobState.RUNNING, lease_owner=job.lease_owner, attempts=job.attempts)


async def renew(jobs: list[Job], *, lease: timedelta, now: datetime) -> None:
    """Hold the jobs a while longer."""
    for job in jobs:
        await _held(job).update(leased_until=now + lease)


async def finish(job: Job, *, now: datetime) -> None:
    """Mark the job as done, unless it has become somebody else's."""
    await _held(job).update(state=JobState.DONE, finished_at=now, leased_until=None, lease_owner=None, last_error=None)


async def postpone(job: Job, error: str | None, *, run_after: datetime) -> None:
    """Give the job back, to be tried again later."""
    await _held(job).update(
        state=JobState.PENDING, run_after=run_after, leased_until=None, lease_owner=None, last_error=error
    )


async def fail(job: Job, error: str, *, now: datetime) -> None:
    """Give the job up: it waits for a person, with its reason."""
    await _held(job).update(
        state=JobState.FAILED, finished_at=now, leased_until=None, lease_owner=None, last_error=error
    )


async def retry(job_id: UUID, *, now: datetime) -> Job:
    """Try a failed job again, with all its attempts."""
    async with in_transaction():
        job = await find_locked(Job, job_id, field="id")
        if job.state is not JobState.FAILED:
            raise JobNotFailed(f"The job is {job.state}; only a failed one can be tried again.", field="id")
        job.state, job.attempts, job.run_after, job.finished_at = JobState.PENDING, 0, now, None
        await job.save()
    _wake_soon()
    return job


async def forget_finished(*, before: datetime) -> int:
    """Delete what was done long ago; failed jobs stay."""
    return await Job.filter(state=JobState.DONE, finished_at__lt=before).delete()
