"""The worker: takes jobs under a lease, runs a few at once, renews, retries, and ends in good order."""

import asyncio
import logging
import os
import secrets
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from starlette.datastructures import State

from folio.domain.errors import FolioError
from folio.models.jobs import Job
from folio.services import outbox
from folio.services.activity import acting_as
from folio.worker.registry import Handler, JobContext

log = logging.getLogger("folio.worker")

LONGEST_PAUSE = timedelta(hours=1)


def _owner() -> str:
    return f"{socket.gethostname()[:60]}:{os.getpid()}:{secrets.token_hex(4)}"


def pause_after(attempts: int) -> timedelta:
    """How long a failed job rests: 2, 4, 8 … seconds, an hour at most."""
    return min(timedelta(seconds=2 ** min(attempts, 12)), LONGEST_PAUSE)


@dataclass
class Worker:
    """Runs jobs until `stop()`. A process that dies lets its leases run out, and another takes its jobs."""

    handlers: Mapping[str, Handler]
    state: State = field(default_factory=State)
    at_once: int = 4
    most_attempts: int = 8
    lease: timedelta = timedelta(seconds=60)
    look_every: float = 1.0
    grace: float = 20.0
    owner: str = field(default_factory=_owner)

    def __post_init__(self) -> None:
        self._bell = outbox.Bell()
        self._stopping = False
        self._running: dict[asyncio.Task[None], Job] = {}

    def stop(self) -> None:
        """Take no more jobs; `run` returns when those under way are done."""
        self._stopping = True
        self._bell.ring()

    async def run(self) -> None:
        """Work until stopped."""
        renewing = asyncio.create_task(self._renew())
        with self._bell:
            try:
                while not self._stopping:
                    if not await self._fill():
                        await self._bell.wait(self.look_every)
                await self._let_finish()
            finally:
                renewing.cancel()
                await self._give_back()

    async def run_due(self) -> int:
        """Run all jobs that are due, then return how many: for the command line and for tests."""
        count = 0
        while await self._fill():
            count += len(self._running)
            await asyncio.wait(self._running)
        return count

    async def _fill(self) -> bool:
        """Take as many jobs as there is room for; whether there were any."""
        room = self.at_once - len(self._running)
        if not room:
            return False
        now = datetime.now(UTC)
        kinds = set(self.handlers)
        jobs = await outbox.claim(kinds, owner=self.owner, limit=room, lease=self.lease, now=now)
        for job in jobs:
            task = asyncio.create_task(self._run_one(job))
            self._running[task] = job
            task.add_done_callback(self._ended)
        return bool(jobs)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.pop(task, None)
        self._bell.ring()

    async def _run_one(self, job: Job) -> None:
        if job.attempts > self.most_attempts:
            # Each time so far the process ended in the middle: nobody was left to write a reason.
            await outbox.fail(job, job.last_error or "The worker ended while running it.", now=datetime.now(UTC))
            return
        try:
            with acting_as("worker"):
                await self.handlers[job.kind](job.payload, JobContext(now=datetime.now(UTC), state=self.state))
        except FolioError as refusal:
            log.warning("Job %s was refused: %s", job.key, refusal.message)
            await outbox.fail(job, refusal.message, now=datetime.now(UTC))
        except Exception as fault:
            await self._failed(job, fault)
        else:
            await outbox.finish(job, now=datetime.now(UTC))

    async def _failed(self, job: Job, fault: Exception) -> None:
        now, reason = datetime.now(UTC), f"{type(fault).__name__}: {fault}"
        log.error("Job %s failed, attempt %s of %s", job.key, job.attempts, self.most_attempts, exc_info=fault)
        if job.attempts >= self.most_attempts:
            await outbox.fail(job, reason, now=now)
        else:
            await outbox.postpone(job, reason, run_after=now + pause_after(job.attempts))

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self.lease.total_seconds() / 3)
            await outbox.renew(list(self._running.values()), lease=self.lease, now=datetime.now(UTC))

    async def _let_finish(self) -> None:
        if self._running:
            await asyncio.wait(self._running, timeout=self.grace)

    async def _give_back(self) -> None:
        """Cancel what did not finish in time and leave it to others, at once."""
        left = dict(self._running)
        for task in left:
            task.cancel()
        for task, job in left.items():
            with suppress(asyncio.CancelledError):
                await task
            await outbox.postpone(job, job.last_error, run_after=datetime.now(UTC))
