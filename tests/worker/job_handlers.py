"""A worker process with handlers of its own, to be killed: python -m worker.job_handlers URL SECONDS"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

from folio.models.database import open_database
from folio.models.jobs import Job
from folio.services import outbox
from folio.worker.loop import Worker
from folio.worker.registry import JobContext

LEASE = timedelta(seconds=1.5)


async def slow(payload: dict[str, Any], context: JobContext) -> None:
    """Leave a mark when begun, sleep, and leave another when done."""
    await mark("begun", payload)
    await asyncio.sleep(payload["seconds"])
    await mark("ended", payload)


async def mark(word: str, payload: dict[str, Any]) -> None:
    await outbox.enqueue(word, f"{word}:{payload['name']}:{datetime.now(UTC).timestamp()}")


async def marks(word: str) -> list[str]:
    return sorted(job.key.split(":")[1] for job in await Job.filter(kind=word))


async def main(db_url: str) -> None:
    async with open_database(db_url):
        worker = Worker({"slow": slow}, lease=LEASE, look_every=0.1, at_once=3)
        print("working", flush=True)
        await worker.run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
