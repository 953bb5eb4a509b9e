"""What the API does with documents after they are issued: hosted pages and corrections in place."""

from asking import Ask
from factories import NOW
from folio.models.access import Role
from folio.models.emails import HostedLink
from folio.models.invoices import Invoice
from folio.services.invoices.finalize import finalize_invoice
from invoice_drafts import make_draft

LINK = "invoice { hostedUrl hostedLink { url firstViewedAt } } userErrors { code field }"
CREATE = f"mutation ($id: UUID!) {{ createHostedLink(invoiceId: $id) {{ {LINK} }} }}"
RENEW = f"mutation ($id: UUID!) {{ renewHostedLink(invoiceId: $id) {{ {LINK} }} }}"
REVOKE = f"mutation ($id: UUID!) {{ revokeHostedLink(invoiceId: $id) {{ {LINK} }} }}"
CORRECT = """
mutation ($id: UUID!, $input: CorrectInvoiceInput!) {
  correctInvoice(id: $id, input: $input) {
    invoice { revision purchaseOrder dueOn total { amount } revisions { revision madeBy } files { path } }
    userErrors { code field message }
  }
}
"""


async def make_final() -> Invoice:
    return await finalize_invoice((await make_draft()).id, now=NOW)


async def test_a_link_is_made_renewed_and_revoked(ask: Ask) -> None:
    invoice = await make_final()

    made = (await ask(CREATE, id=str(invoice.id)))["createHostedLink"]["invoice"]
    again = (await ask(CREATE, id=str(invoice.id)))["createHostedLink"]["invoice"]
    renewed = (await ask(RENEW, id=str(invoice.id)))["renewHostedLink"]["invoice"]
    revoked = (await ask(REVOKE, id=str(invoice.id)))["revokeHostedLink"]["invoice"]

    assert made["hostedUrl"].startswith("https://billing.example.com/d/")
    assert made == again
    assert made["hostedLink"] == {"url": made["hostedUrl"], "firstViewedAt": None}
    assert renewed["hostedUrl"] != made["hostedUrl"]
    assert revoked == {"hostedUrl": None, "hostedLink": None}


async def test_a_drafts_hosted_page_is_refused(ask: Ask) -> None:
    draft = await make_draft()

    answer = (await ask(CREATE, id=str(draft.id)))["createHostedLink"]

    assert answer == {"invoice": None, "userErrors": [{"code": "INVOICE_NOT_FINAL", "field": "id"}]}


async def test_who_only_reads_makes_no_links(ask: Ask) -> None:
    invoice = await make_final()

    answer = (await ask(CREATE, role=Role.SALES, id=str(invoice.id)))["createHostedLink"]

    assert answer["userErrors"][0]["code"] == "NOT_ALLOWED"
    assert await HostedLink.all().count() == 0


async def test_a_correction_answers_the_new_revision(ask: Ask) -> None:
    invoice = await make_final()

    wanted = {"expectedVersion": invoice.version, "purchaseOrder": "PO-7", "dueOn": "2026-05-01"}
    answer = (await ask(CORRECT, id=str(invoice.id), input=wanted))["correctInvoice"]

    assert answer["userErrors"] == []
    assert answer["invoice"] == {
        "revision": 2,
        "purchaseOrder": "PO-7",
        "dueOn": "2026-05-01",
        "total": {"amount": "100.00"},
        "revisions": [{"revision": 1, "madeBy": ""}, {"revision": 2, "madeBy": "test"}],
        "files": [],
    }


async def test_a_late_correction_is_told_what_changed(ask: Ask) -> None:
    invoice = await make_final()
    await ask(CORRECT, id=str(invoice.id), input={"expectedVersion": invoice.version, "memo": "One"})

    late = await ask(CORRECT, id=str(invoice.id), input={"expectedVersion": invoice.version, "memo": "Two"})

    (refusal,) = late["correctInvoice"]["userErrors"]
    assert (refusal["code"], refusal["field"]) == ("STALE_VERSION", "expectedVersion")
    assert "test: memo" in refusal["message"]
