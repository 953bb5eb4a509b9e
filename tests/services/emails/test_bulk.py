"""A thousand documents at once: queued by few statements, sent over few connections, none twice."""

import time
from datetime import timedelta
from pathlib import Path

from starlette.datastructures import State
from tortoise.context import TortoiseContext

from counted_queries import counted_queries
from emails import RECIPIENT, installation, keep_pdf, make_issuer, make_sendable, post_office, timeline
from factories import NOW, make_customer
from folio.documents.pdf import PdfRenderer
from folio.domain.lifecycle import DocumentStatus
from folio.models.businesses import Business
from folio.models.emails import Email, EmailState
from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceFile
from folio.services.activity import first_broken_entry
from folio.services.customers.contacts import add_contact
from folio.services.emails.bulk import finalize_and_send_invoices, mark_all_as_sent, send_invoices
from folio.services.emails.fate import cancel_email
from folio.services.emails.outbox import SEND_EMAIL, Wish
from folio.settings import Settings
from folio.worker.jobs import HANDLERS
from folio.worker.loop import Worker
from invoice_drafts import make_draft
from smtp_server import SmtpServer


async def many_finals(business: Business, count: int, data_dir: Path) -> list[Invoice]:
    """Copies of one final invoice, each with its number and the same stored file."""
    model = await make_sendable(business)
    file = await keep_pdf(model, data_dir)
    copies = [model.clone(pk=new_id()) for _ in range(count)]
    for place, copy in enumerate(copies):
        copy.number = f"COPY-{place}"
    await Invoice.bulk_create(copies, batch_size=200)
    files = [file.clone(pk=new_id()) for _ in copies]
    for row, copy in zip(files, copies, strict=True):
        row.invoice_id = copy.id
    await InvoiceFile.bulk_create(files, batch_size=200)
    return copies


async def work(settings: Settings) -> None:
    async with post_office(settings) as office:
        state = State({"settings": settings, "mailer": office.mailer, "pdf_renderer": PdfRenderer(None)})
        await Worker({SEND_EMAIL: HANDLERS[SEND_EMAIL]}, state=state, at_once=2).run_due()


async def test_the_number_of_statements_does_not_grow_with_the_documents(db: TortoiseContext, tmp_path: Path) -> None:
    settings = installation(tmp_path, "catch")
    few = await many_finals(await make_issuer(), 2, tmp_path)
    many = await many_finals(await make_issuer(), 60, tmp_path)

    with counted_queries() as for_few:
        await send_invoices([row.id for row in few], installation=settings, now=NOW)
    with counted_queries() as for_many:
        await send_invoices([row.id for row in many], installation=settings, now=NOW)

    assert len(for_many) == len(for_few)
    assert await Email.all().count() == 62


async def test_a_thousand_are_queued_in_seconds_and_sent_over_few_connections(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address)
    business = await make_issuer()
    invoices = await many_finals(business, 1000, tmp_path)

    begun = time.monotonic()
    outcomes = await send_invoices([row.id for row in invoices], installation=settings, now=NOW)
    queued = time.monotonic() - begun
    begun = time.monotonic()
    await work(settings)
    sent = time.monotonic() - begun
    print(f"queued in {queued:.1f} s, sent in {sent:.1f} s")

    assert all(outcome.is_done for outcome in outcomes)
    assert queued < 15
    assert len(smtp.received) == 1000
    assert len({received.message["Message-ID"] for received in smtp.received}) == 1000
    assert smtp.most_at_once <= 2
    assert len(smtp.sessions) <= 12
    assert await Email.filter(state=EmailState.SENT).count() == 1000
    assert await Invoice.filter(status=DocumentStatus.SENT).count() == 1000
    assert await first_broken_entry(business.id) is None


async def test_each_document_is_sent_or_refused_by_itself(db: TortoiseContext, tmp_path: Path) -> None:
    settings = installation(tmp_path, "catch")
    business = await make_issuer()
    ready = await make_sendable(business)
    draft = await make_draft(business)
    unknown, voided = new_id(), await make_sendable(business)
    await Invoice.filter(id=voided.id).update(status=DocumentStatus.VOIDED)
    ids = [draft.id, ready.id, unknown, voided.id]

    tried = await send_invoices(ids, installation=settings, now=NOW, is_dry_run=True)
    after_trying = await Email.all().count()
    done = await send_invoices(ids, installation=settings, now=NOW)
    again = await send_invoices(ids, installation=settings, now=NOW)

    assert [(o.invoice_id, o.is_done) for o in tried] == [(o.invoice_id, o.is_done) for o in done]
    assert after_trying == 0
    codes = {outcome.invoice_id: outcome.refusal.code if outcome.refusal else None for outcome in done}
    assert codes == {
        ready.id: None,
        draft.id: "INVOICE_NOT_FINAL",
        voided.id: "INVOICE_NOT_FINAL",
        unknown: "NOT_FOUND",
    }
    assert {o.refusal.code for o in again if o.refusal} == {"EMAIL_UNDER_WAY", "INVOICE_NOT_FINAL", "NOT_FOUND"}
    assert await Email.all().count() == 1


async def test_words_given_for_all_are_filled_in_for_each(db: TortoiseContext, tmp_path: Path) -> None:
    business = await make_issuer()
    invoices = [await make_sendable(business) for _ in range(2)]

    await send_invoices(
        [row.id for row in invoices],
        Wish(subject="Your invoice {{ number }}"),
        installation=installation(tmp_path, "catch"),
        now=NOW,
    )

    assert {email.subject for email in await Email.all()} == {"Your invoice SEQ-1", "Your invoice SEQ-2"}


async def test_drafts_are_finalized_and_sent_in_the_order_of_their_dates(db: TortoiseContext, tmp_path: Path) -> None:
    settings = installation(tmp_path, "catch")
    business = await make_issuer()
    customer = await make_customer(business)
    await add_contact(customer.id, {"name": "Payables", "email": RECIPIENT}, now=NOW)
    later = await make_draft(business, customer, issue_on=NOW.date())
    earlier = await make_draft(business, customer, issue_on=NOW.date() - timedelta(days=3))
    unreachable = await make_draft(business)
    ids = [later.id, earlier.id, unreachable.id]

    tried = await finalize_and_send_invoices(ids, installation=settings, now=NOW, is_dry_run=True)
    after_trying = await Invoice.filter(number__not_isnull=True).count()
    done = await finalize_and_send_invoices(ids, installation=settings, now=NOW)

    assert after_trying == 0
    for outcomes in (tried, done):
        numbers = {o.invoice_id: o.invoice.number if o.invoice else None for o in outcomes}
        assert (numbers[earlier.id], numbers[later.id]) == ("SEQ-1", "SEQ-2")
        assert [o.refusal.code for o in outcomes if o.refusal] == ["NO_RECIPIENTS"]
    assert (await Invoice.get(id=unreachable.id)).status is DocumentStatus.DRAFT
    assert await Email.all().count() == 2


async def test_many_are_marked_as_sent(db: TortoiseContext) -> None:
    business = await make_issuer()
    ids = [(await make_sendable(business)).id, (await make_draft(business)).id]

    outcomes = await mark_all_as_sent(ids, now=NOW)

    assert {o.invoice_id: o.is_done for o in outcomes} == {ids[0]: True, ids[1]: False}
    assert (await Invoice.get(id=ids[0])).status is DocumentStatus.SENT


async def test_one_of_many_is_stopped_and_the_others_leave(
    db: TortoiseContext, smtp: SmtpServer, tmp_path: Path
) -> None:
    settings = installation(tmp_path, smtp.address)
    invoices = await many_finals(await make_issuer(), 5, tmp_path)
    await send_invoices([row.id for row in invoices], installation=settings, now=NOW)
    stopped = await Email.get(invoice_id=invoices[2].id)

    await cancel_email(stopped.id, now=NOW)
    await work(settings)

    assert len(smtp.received) == 4
    assert await timeline(invoices[2]) == ["sendInvoice", "cancelEmail"]
