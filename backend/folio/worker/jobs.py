"""Every kind of job and its slot in the timetable: come down the stairs, call a service."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from folio.integrations.storage import FileStore
from folio.services import outbox
from folio.services.billing.auto_issue import ISSUE_INVOICE, issue_invoice
from folio.services.billing.late_usage import detect_late_usage
from folio.services.billing.run import bill_what_came_due
from folio.services.emails.deliver import PostOffice, deliver_email
from folio.services.emails.outbox import SEND_EMAIL
from folio.services.invoices.freezing import RENDER_INVOICE
from folio.services.invoices.revisions import FIRST_REVISION
from folio.services.reminders.run import remind_everywhere
from folio.services.renditions.stored import render_invoice
from folio.worker.registry import HANDLERS, JobContext, handles
from folio.worker.timetable import TIMETABLE, Recurring

__all__ = ["APART", "HANDLERS", "TIMETABLE"]

KEPT_FOR = timedelta(days=90)

# Kinds that wait for other people's machines have workers of their own, so that everything else goes on.
APART: dict[str, int] = {SEND_EMAIL: 2}


@handles("forget_finished_jobs")
async def forget_finished_jobs(payload: dict[str, Any], context: JobContext) -> None:
    await outbox.forget_finished(before=context.now - KEPT_FOR)


TIMETABLE.append(Recurring("forget_finished_jobs", every=timedelta(days=1)))


@handles(RENDER_INVOICE)
async def render_invoice_pdf(payload: dict[str, Any], context: JobContext) -> None:
    store = FileStore(context.state.settings.data_dir)
    # Who finalizes writes no revision: it is the first, whatever was corrected since.
    revision = payload.get("revision", FIRST_REVISION)
    renderer = context.state.pdf_renderer
    await render_invoice(UUID(payload["invoiceId"]), renderer, store, now=context.now, revision=revision)


@handles(SEND_EMAIL)
async def send_email(payload: dict[str, Any], context: JobContext) -> None:
    state = context.state
    office = PostOffice(state.mailer, state.pdf_renderer, state.settings, clock=lambda: datetime.now(UTC))
    await deliver_email(UUID(payload["emailId"]), office)


@handles("bill_what_came_due")
async def bill_without_being_asked(payload: dict[str, Any], context: JobContext) -> None:
    await bill_what_came_due(now=context.now)


TIMETABLE.append(Recurring("bill_what_came_due", every=timedelta(hours=1)))


@handles("send_due_reminders")
async def remind_without_being_asked(payload: dict[str, Any], context: JobContext) -> None:
    await remind_everywhere(installation=context.state.settings, now=context.now)


TIMETABLE.append(Recurring("send_due_reminders", every=timedelta(hours=1)))


@handles(ISSUE_INVOICE)
async def issue_without_review(payload: dict[str, Any], context: JobContext) -> None:
    await issue_invoice(UUID(payload["invoiceId"]), installation=context.state.settings, now=context.now)


@handles("detect_late_usage")
async def look_for_late_usage(payload: dict[str, Any], context: JobContext) -> None:
    customer_ids = [UUID(customer_id) for customer_id in payload["customer_ids"]]
    await detect_late_usage(UUID(payload["business_id"]), customer_ids, now=context.now)
