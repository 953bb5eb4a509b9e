"""The links of hosted pages: one that stands, ended at once, its first view on record."""

import asyncio
from datetime import timedelta

import pytest

from factories import NOW
from folio.domain.errors import InvoiceNotFinal
from folio.models.activity import Activity
from folio.models.emails import HostedLink
from folio.models.invoices import Invoice
from folio.services.emails.links import find_link, hosted_url, make_link, note_view, renew_link, revoke_link
from folio.services.invoices.finalize import finalize_invoice
from invoice_drafts import make_draft

pytestmark = pytest.mark.usefixtures("db")

ADDRESS = "https://billing.example.com"


async def make_final() -> Invoice:
    return await finalize_invoice((await make_draft()).id, now=NOW)


async def actions_on(invoice: Invoice) -> list[str]:
    entries = await Activity.filter(subject_id=invoice.id).order_by("sequence")
    return [entry.action for entry in entries if "Hosted" in entry.action]


async def test_a_document_has_one_address_however_often_it_is_asked_for() -> None:
    invoice = await make_final()

    urls = await asyncio.gather(*(hosted_url(invoice, address=ADDRESS, now=NOW) for _ in range(5)))

    assert len(set(urls)) == 1
    link = await HostedLink.get(invoice_id=invoice.id)
    assert urls[0] == f"{ADDRESS}/d/{link.token}"
    assert len(link.token) == 43


async def test_a_draft_has_no_address() -> None:
    draft = await make_draft()

    with pytest.raises(InvoiceNotFinal):
        await make_link(draft.id, now=NOW)


async def test_a_revoked_link_is_not_found() -> None:
    invoice = await make_final()
    link = await make_link(invoice.id, now=NOW)

    await revoke_link(invoice.id, now=NOW)
    await revoke_link(invoice.id, now=NOW)

    assert await find_link(link.token) is None
    assert await actions_on(invoice) == ["revokeHostedLink"]


async def test_a_renewed_link_takes_the_earlier_ones_place() -> None:
    invoice = await make_final()
    earlier = await make_link(invoice.id, now=NOW)

    await renew_link(invoice.id, now=NOW)

    later = await make_link(invoice.id, now=NOW)
    assert later.token != earlier.token
    assert await find_link(earlier.token) is None
    found = await find_link(later.token)
    assert found is not None
    assert found.id == later.id


async def test_two_operators_who_renew_at_once_leave_one_link() -> None:
    invoice = await make_final()

    await asyncio.gather(*(renew_link(invoice.id, now=NOW) for _ in range(4)))

    assert await HostedLink.filter(invoice_id=invoice.id, revoked_at__isnull=True).count() == 1


@pytest.mark.parametrize("token", ["", "x", "\x00" * 43, "ü" * 43, "a" * 5000, "' OR 1=1 --" * 4])
async def test_what_is_no_token_finds_nothing(token: str) -> None:
    await make_link((await make_final()).id, now=NOW)

    assert await find_link(token) is None


async def test_the_first_view_is_in_the_timeline_and_the_last_is_remembered() -> None:
    invoice = await make_final()
    link = await make_link(invoice.id, now=NOW)
    later = NOW + timedelta(hours=3)

    await asyncio.gather(*(note_view(link, now=NOW) for _ in range(3)))
    await note_view(await HostedLink.get(id=link.id), now=later)

    seen = await HostedLink.get(id=link.id)
    assert (seen.first_viewed_at, seen.last_viewed_at) == (NOW, later)
    assert await actions_on(invoice) == ["viewHostedPage"]
