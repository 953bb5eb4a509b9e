"""Every kind of job and its slot in the timetable: come down the stairs, call a service."""

from datetime import timedelta
from typing import Any

from folio.services import outbox
from folio.worker.registry import HANDLERS, JobContext, handles
from folio.worker.timetable import TIMETABLE, Recurring

__all__ = ["HANDLERS", "TIMETABLE"]

KEPT_FOR = timedelta(days=90)


@handles("forget_finished_jobs")
async def forget_finished_jobs(payload: dict[str, Any], context: JobContext) -> None:
    await outbox.forget_finished(before=context.now - KEPT_FOR)


TIMETABLE.append(Recurring("forget_finished_jobs", every=timedelta(days=1)))
