"""A real worker process: it keeps time, does what is due, and ends in good order."""

import asyncio
from pathlib import Path

from folio.models.database import open_database
from folio.models.jobs import Job, JobState
from folio_server import folio_process


async def _wait_until_done(db_url: str, kind: str) -> None:
    async with open_database(db_url), asyncio.timeout(30):
        while not await Job.filter(kind=kind, state=JobState.DONE).exists():
            await asyncio.sleep(0.1)


def test_a_worker_does_what_the_timetable_says_and_ends_when_told(empty_url: str, tmp_path: Path) -> None:
    worker = folio_process("worker", db_url=empty_url, data_dir=tmp_path, says="The worker runs")
    with worker as (process, _):
        asyncio.run(_wait_until_done(empty_url, "forget_finished_jobs"))

        process.terminate()

        assert process.wait(30) == 0
