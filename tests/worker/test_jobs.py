"""Jobs survive what processes do not: each promise kept by someone, none by two at a time."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from folio.domain.errors import JobNotFailed, NotFound
from folio.models.jobs import Job, JobState
from folio.services import outbox
from folio.worker.loop import Worker, pause_after
from folio.worker.registry import JobContext
from worker.job_handlers import LEASE, marks, slow

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)


def recording(done: list[str]) -> dict[str, Any]:
    async def note(payload: dict[str, Any], context: JobContext) -> None:
        done.append(payload["name"])

    return {"note": note}


async def test_a_job_runs_once_after_its_transaction(db: TortoiseContext) -> None:
    done: list[str] = []
    async with in_transaction():
        await outbox.enqueue("note", "note:1", {"name": "one"})
        await outbox.enqueue("note", "note:1", {"name": "one"})

    await Worker(recording(done)).run_due()

    assert done == ["one"]
    job = await Job.get(key="note:1")
    assert (job.state, job.attempts, job.lease_owner) == (JobState.DONE, 1, None)


async def test_a_job_of_a_failed_transaction_never_was(db: TortoiseContext) -> None:
    with pytest.raises(ZeroDivisionError):
        async with in_transaction():
            await outbox.enqueue("note", "note:1", {"name": "one"})
            raise ZeroDivisionError

    assert await Job.all().count() == 0


async def test_a_promise_already_made_leaves_the_transaction_whole(db: TortoiseContext) -> None:
    await outbox.enqueue("note", "note:1")

    async with in_transaction():
        await outbox.enqueue("note", "note:1")
        await outbox.enqueue("note", "note:2")

    assert await Job.all().count() == 2


async def test_a_job_waits_for_its_time(db: TortoiseContext) -> None:
    done: list[str] = []
    await outbox.enqueue("note", "later", {"name": "later"}, run_after=datetime.now(UTC) + timedelta(hours=1))

    assert await Worker(recording(done)).run_due() == 0


async def test_a_kind_without_a_handler_is_left_alone(db: TortoiseContext) -> None:
    await outbox.enqueue("from_a_newer_version", "x")

    assert await Worker(recording([])).run_due() == 0
    assert (await Job.get(key="x")).state is JobState.PENDING


async def test_a_failing_job_rests_longer_each_time_then_waits_for_a_person(db: TortoiseContext) -> None:
    async def fails(payload: dict[str, Any], context: JobContext) -> None:
        raise RuntimeError("the printer is on fire")

    await outbox.enqueue("fails", "fails:1")
    worker = Worker({"fails": fails}, most_attempts=2)
    await worker.run_due()
    resting = await Job.get(key="fails:1")
    await Job.all().update(run_after=outbox.AS_SOON_AS_POSSIBLE)
    await worker.run_due()
    failed = await Job.get(key="fails:1")

    assert resting.state is JobState.PENDING
    assert resting.run_after > datetime.now(UTC)
    assert failed.state is JobState.FAILED
    assert failed.last_error == "RuntimeError: the printer is on fire"
    assert [pause_after(n).total_seconds() for n in (1, 2, 3, 20)] == [2, 4, 8, 3600]


async def test_a_refused_job_fails_at_once_with_the_reason(db: TortoiseContext) -> None:
    async def refuses(payload: dict[str, Any], context: JobContext) -> None:
        raise NotFound("There is no invoice 7.")

    await outbox.enqueue("refuses", "refuses:1")
    await Worker({"refuses": refuses}).run_due()

    job = await Job.get(key="refuses:1")
    assert (job.state, job.last_error) == (JobState.FAILED, "There is no invoice 7.")


async def test_a_failed_job_can_be_tried_again_by_hand(db: TortoiseContext) -> None:
    done: list[str] = []
    job = await Job.create(
        kind="note", key="n", payload={"name": "n"}, state=JobState.FAILED, run_after=NOW, attempts=8
    )

    await outbox.retry(job.id, now=NOW)
    await Worker(recording(done)).run_due()

    assert done == ["n"]
    with pytest.raises(JobNotFailed):
        await outbox.retry(job.id, now=NOW)


async def test_a_holder_whose_lease_ran_out_cannot_finish_the_job(db: TortoiseContext) -> None:
    await outbox.enqueue("note", "note:1")
    claim = {"limit": 1, "lease": timedelta(seconds=60)}
    (lost,) = await outbox.claim({"note"}, owner="first", now=NOW, **claim)
    (taken,) = await outbox.claim({"note"}, owner="second", now=NOW + timedelta(seconds=61), **claim)

    await outbox.finish(lost, now=NOW)

    job = await Job.get(key="note:1")
    assert (job.state, job.lease_owner, job.attempts) == (JobState.RUNNING, "second", 2)
    await outbox.finish(taken, now=NOW)
    assert (await Job.get(key="note:1")).state is JobState.DONE


async def test_a_job_that_kills_its_worker_is_given_up_in_the_end(db: TortoiseContext) -> None:
    await Job.create(kind="note", key="n", payload={"name": "n"}, run_after=NOW, attempts=8)

    await Worker(recording([]), most_attempts=8).run_due()

    job = await Job.get(key="n")
    assert (job.state, job.last_error) == (JobState.FAILED, "The worker ended while running it.")


async def test_workers_side_by_side_share_the_jobs(db: TortoiseContext) -> None:
    done: list[str] = []
    for number in range(40):
        await outbox.enqueue("note", f"note:{number}", {"name": str(number)})

    await asyncio.gather(*(Worker(recording(done)).run_due() for _ in range(3)))

    assert sorted(done, key=int) == [str(number) for number in range(40)]


async def test_a_stopping_worker_lets_its_jobs_finish(db: TortoiseContext) -> None:
    await outbox.enqueue("slow", "slow:1", {"name": "one", "seconds": 0.3})
    worker = Worker({"slow": slow}, look_every=0.05)
    running = asyncio.create_task(worker.run())
    while not await marks("begun"):
        await asyncio.sleep(0.02)

    worker.stop()
    await running

    assert await marks("ended") == ["one"]


async def test_a_worker_out_of_patience_gives_its_jobs_back(db: TortoiseContext) -> None:
    await outbox.enqueue("slow", "slow:1", {"name": "one", "seconds": 30})
    worker = Worker({"slow": slow}, look_every=0.05, grace=0.1)
    running = asyncio.create_task(worker.run())
    while not await marks("begun"):
        await asyncio.sleep(0.02)

    worker.stop()
    await running

    job = await Job.get(key="slow:1")
    assert (job.state, job.lease_owner) == (JobState.PENDING, None)


async def test_a_long_job_keeps_its_lease(db: TortoiseContext) -> None:
    await outbox.enqueue("slow", "slow:1", {"name": "one", "seconds": 2})
    workers = [Worker({"slow": slow}, lease=timedelta(seconds=0.9), look_every=0.1) for _ in range(2)]
    running = [asyncio.create_task(worker.run()) for worker in workers]
    while not await marks("ended"):
        await asyncio.sleep(0.05)

    for worker in workers:
        worker.stop()
    await asyncio.gather(*running)

    assert await marks("begun") == ["one"]


async def test_the_jobs_of_a_killed_process_are_done_by_another(db: TortoiseContext, db_url: str) -> None:
    for number in range(6):
        await outbox.enqueue("slow", f"slow:{number}", {"name": str(number), "seconds": 0.8})
    tests = Path(__file__).parents[1]
    command = [sys.executable, "-m", "worker.job_handlers", db_url]
    doomed = subprocess.Popen(command, cwd=tests, stdout=subprocess.PIPE)
    while len(await marks("begun")) < 3:
        await asyncio.sleep(0.02)

    doomed.kill()
    doomed.wait()
    left = await Job.filter(kind="slow", state=JobState.RUNNING).count()
    worker = Worker({"slow": slow}, lease=LEASE, look_every=0.1)
    running = asyncio.create_task(worker.run())
    async with asyncio.timeout(30):
        while await Job.filter(kind="slow").exclude(state=JobState.DONE).exists():
            await asyncio.sleep(0.1)
    worker.stop()
    await running

    assert left >= 1
    assert set(await marks("ended")) == {str(number) for number in range(6)}
