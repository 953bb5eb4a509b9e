"""Every kind of job and its slot in the timetable: come down the stairs, call a service."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from folio.integrations.storage import FileStore
from folio.services import outbox
from folio.services.invoices.freezing import RENDER_INVOICE
from folio.services.renditions.stored import render_invoice
from folio.worker.registry import HANDLERS, JobContext, handles
from folio.worker.timetable import TIMETABLE, Recurring

__all__ = ["HANDLERS", "TIMETABLE"]

KEPT_FOR = timedelta(days=90)


@handles("forget_finished_jobs")
async def forget_finished_jobs(payload: dict[str, Any], context: JobContext) -> None:
    await outbox.forget_finished(before=context.now - KEPT_FOR)


TIMETABLE.append(Recurring("forget_finished_jobs", every=timedelta(days=1)))


@handles(RENDER_INVOICE)
async def render_invoice_pdf(payload: dict[str, Any], context: JobContext) -> None:
    store = FileStore(context.state.settings.data_dir)
    await render_invoice(UUID(payload["invoiceId"]), context.state.pdf_renderer, store, now=context.now)
