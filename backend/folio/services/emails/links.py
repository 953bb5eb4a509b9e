"""The address at which a customer sees a document without signing in: made, found, revoked, renewed."""

import re
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from folio.domain.errors import InvoiceNotFinal
from folio.models.emails import HostedLink
from folio.models.invoices import Invoice
from folio.services import activity
from folio.services.activity import Change, current_actor
from folio.services.invoices.editing.changes import SUBJECT
from folio.services.invoices.facts import name_of
from folio.services.rows import find_locked
from folio.services.transactions import retried_atomic

HOSTED_PATH = "/d"
TOKEN_BYTES = 32

_TOKEN = re.compile(r"[A-Za-z0-9_-]{20,64}")

# Often enough to see that a customer comes back, seldom enough not to write on every request.
_VIEWS_ARE_NOTED_EVERY = timedelta(minutes=1)


def url_of(link: HostedLink, *, address: str) -> str:
    """The link in full; `address` is where customers reach this server (`Settings.address`)."""
    return f"{address}{HOSTED_PATH}/{link.token}"


async def hosted_url(invoice: Invoice, *, address: str, now: datetime) -> str:
    """Where the customer sees the document. Makes the link if none stands: who is written to gets one that works."""
    return url_of(await make_link(invoice.id, now=now), address=address)


async def hosted_urls(invoices: Sequence[Invoice], *, address: str, now: datetime) -> dict[UUID, str]:
    """As `hosted_url` for many numbered documents, which the caller holds locked: two statements."""
    ids = [invoice.id for invoice in invoices]
    standing = {link.invoice_id: link for link in await HostedLink.filter(invoice_id__in=ids, revoked_at__isnull=True)}
    made = [
        HostedLink(invoice_id=invoice_id, token=secrets.token_urlsafe(TOKEN_BYTES), created_at=now)
        for invoice_id in ids
        if invoice_id not in standing
    ]
    await HostedLink.bulk_create(made, batch_size=1000)
    return {link.invoice_id: url_of(link, address=address) for link in (*standing.values(), *made)}


async def standing_link(invoice_id: UUID) -> HostedLink | None:
    """The document's link, if there is one that was not revoked."""
    return await HostedLink.get_or_none(invoice_id=invoice_id, revoked_at__isnull=True)


async def find_link(token: str) -> HostedLink | None:
    """The standing link with this token; one query whether it is unknown, revoked or no token at all."""
    asked = token if _TOKEN.fullmatch(token) else ""
    return await HostedLink.get_or_none(token=asked, revoked_at__isnull=True)


@retried_atomic
async def make_link(invoice_id: UUID, *, now: datetime) -> HostedLink:
    """The document's link, made if there is none; refused for drafts, which nobody outside sees."""
    return await standing_link(invoice_id) or await _make(await find_locked(Invoice, invoice_id), now)


@retried_atomic
async def revoke_link(invoice_id: UUID, *, now: datetime) -> Invoice:
    """End the document's link at once; without one nothing changes."""
    invoice = await find_locked(Invoice, invoice_id)
    if await _end(invoice, now):
        await activity.record(invoice.business_id, Change("revokeHostedLink", SUBJECT, invoice.id), at=now)
    return invoice


@retried_atomic
async def renew_link(invoice_id: UUID, *, now: datetime) -> Invoice:
    """Give the document a new link; the one before ends at once."""
    invoice = await find_locked(Invoice, invoice_id)
    await _end(invoice, now)
    await _make(invoice, now)
    await activity.record(invoice.business_id, Change("renewHostedLink", SUBJECT, invoice.id), at=now)
    return invoice


@retried_atomic
async def note_view(link: HostedLink, *, now: datetime) -> None:
    """Remember that the page was looked at; the first time stands in the document's timeline."""
    seen = link.last_viewed_at
    if seen is not None and now - seen < _VIEWS_ARE_NOTED_EVERY:
        return
    is_first = await HostedLink.filter(id=link.id, first_viewed_at__isnull=True).update(
        first_viewed_at=now, last_viewed_at=now
    )
    if not is_first:
        await HostedLink.filter(id=link.id).update(last_viewed_at=now)
        return
    invoice = await Invoice.get(id=link.invoice_id)
    await activity.record(invoice.business_id, Change("viewHostedPage", SUBJECT, invoice.id), at=now)


async def _make(invoice: Invoice, now: datetime) -> HostedLink:
    """A link that stands; the caller holds the invoice, so that there is one at most."""
    if invoice.number is None:
        raise InvoiceNotFinal(f"{name_of(invoice)} is not for the customer's eyes yet; finalize it first.", field="id")
    made_meanwhile = await standing_link(invoice.id)
    if made_meanwhile is not None:
        return made_meanwhile
    return await HostedLink.create(invoice_id=invoice.id, token=secrets.token_urlsafe(TOKEN_BYTES), created_at=now)


async def _end(invoice: Invoice, now: datetime) -> bool:
    """Revoke the link that stands; whether there was one."""
    standing = HostedLink.filter(invoice_id=invoice.id, revoked_at__isnull=True)
    return bool(await standing.update(revoked_at=now, revoked_by=current_actor()))
