"""Email through the API: sent, stopped, tried again; settings and templates."""

from asking import Ask
from counted_queries import counted_queries
from emails import RECIPIENT, make_issuer, make_sendable
from factories import NOW, make_customer
from folio.models.access import Role
from folio.models.emails import Email
from folio.services.customers.contacts import add_contact
from folio.services.emails.send import send_invoice
from folio.settings import Settings
from invoice_drafts import make_draft

SEND = """mutation ($id: UUID!, $input: SendInvoiceInput) {
  sendInvoice(id: $id, input: $input) {
    invoice { status availableActions messages { state } }
    email { id state recipients subject secondsLeft availableActions }
    userErrors { code message field }
  }
}"""


async def test_a_document_is_sent_and_stopped(ask: Ask) -> None:
    invoice = await make_sendable()

    sent = (await ask(SEND, id=str(invoice.id)))["sendInvoice"]
    stopped = await ask(
        "mutation ($id: UUID!) { cancelEmail(id: $id) { email { state invoice { status availableActions } } } }",
        id=sent["email"]["id"],
    )

    assert sent["userErrors"] == []
    assert sent["email"]["recipients"] == [RECIPIENT]
    assert (sent["email"]["state"], sent["email"]["secondsLeft"]) == ("WAITING", 30)
    assert sent["email"]["availableActions"] == ["CANCEL", "RETRY"]
    assert sent["invoice"]["status"] == "FINAL"
    assert sent["invoice"]["messages"] == [{"state": "WAITING"}]
    assert not {"SEND", "MARK_AS_SENT"} & set(sent["invoice"]["availableActions"])
    email = stopped["cancelEmail"]["email"]
    assert (email["state"], email["invoice"]["status"]) == ("CANCELLED", "FINAL")
    assert {"SEND", "MARK_AS_SENT"} <= set(email["invoice"]["availableActions"])


async def test_who_reads_may_not_send(ask: Ask) -> None:
    invoice = await make_sendable()

    answer = (await ask(SEND, role=Role.SALES, id=str(invoice.id)))["sendInvoice"]

    assert answer["userErrors"][0]["code"] == "NOT_ALLOWED"
    assert await Email.all().count() == 0


async def test_a_refused_recipient_is_named(ask: Ask) -> None:
    invoice = await make_sendable()

    answer = await ask(SEND, id=str(invoice.id), input={"recipients": ["a@b.example", "x@y.example\nBcc: z@z.example"]})

    (error,) = answer["sendInvoice"]["userErrors"]
    assert (error["code"], error["field"]) == ("INVALID_EMAIL_ADDRESS", "recipients.1")
    assert answer["sendInvoice"]["email"] is None
    assert await Email.all().count() == 0


async def test_a_draft_is_finalized_and_sent_at_once(ask: Ask) -> None:
    business = await make_issuer()
    customer = await make_customer(business)
    await add_contact(customer.id, {"name": "Payables", "email": RECIPIENT}, now=NOW)
    draft = await make_draft(business, customer)

    answer = await ask(
        """mutation ($id: UUID!) { finalizeAndSendInvoice(id: $id) {
             invoice { status number } email { state subject } userErrors { message } } }""",
        id=str(draft.id),
    )

    assert answer["finalizeAndSendInvoice"] == {
        "invoice": {"status": "FINAL", "number": "SEQ-1"},
        "email": {"state": "WAITING", "subject": "Invoice SEQ-1 from Northwind"},
        "userErrors": [],
    }


async def test_the_message_of_a_draft_leaves_open_what_finalizing_decides(ask: Ask) -> None:
    business = await make_issuer()
    customer = await make_customer(business, name="Contoso")
    await add_contact(customer.id, {"name": "Payables", "email": RECIPIENT}, now=NOW)
    draft = await make_draft(business, customer, purchase_order="PO-9")

    answer = await ask(
        """query ($id: UUID!) { emailDraft(invoiceId: $id) {
             sender recipients subject body undoSeconds written { subject text html } } }""",
        id=str(draft.id),
    )

    message = answer["emailDraft"]
    assert message["sender"] == "Northwind <billing@northwind.example>"
    assert (message["recipients"], message["undoSeconds"]) == ([RECIPIENT], 30)
    assert message["subject"] == "Invoice {{ number }} from Northwind"
    assert "your order PO-9" in message["body"]
    assert "{{ hosted_url }}" in message["body"]
    assert message["written"]["subject"] == "Invoice … from Northwind"
    assert "payable by April 14, 2026" in message["written"]["text"]


async def test_settings_and_templates_are_changed(ask: Ask) -> None:
    business = await make_issuer()

    settings = await ask(
        """mutation ($id: UUID!, $input: UpdateEmailSettingsInput!) {
             updateEmailSettings(businessId: $id, input: $input) {
               settings { sender senderName replyTo copyTo undoSeconds isConfigured isCaught }
               userErrors { code field } } }""",
        id=str(business.id),
        input={"senderName": "Northwind Billing", "copyTo": ["books@northwind.example"], "undoSeconds": 10},
    )
    refused = await ask(
        """mutation ($id: UUID!, $input: EmailTemplateInput!) {
             saveEmailTemplate(businessId: $id, input: $input) {
               template { subject }
               userErrors { code message field } } }""",
        id=str(business.id),
        input={"kind": "INVOICE", "language": "en", "subject": "Hi", "body": "Dear {{ costumer }}"},
    )

    assert settings["updateEmailSettings"]["settings"] == {
        "sender": "Northwind Billing <billing@northwind.example>",
        "senderName": "Northwind Billing",
        "replyTo": None,
        "copyTo": ["books@northwind.example"],
        "undoSeconds": 10,
        "isConfigured": True,
        "isCaught": True,
    }
    (error,) = refused["saveEmailTemplate"]["userErrors"]
    assert (error["code"], error["field"]) == ("INVALID_TEMPLATE", "body")
    assert "Line 1 of the body: there is no {{ costumer }}; there are business, customer" in error["message"]


async def test_the_outbox_costs_the_same_for_any_number_of_messages(ask: Ask) -> None:
    business = await make_issuer()
    mail = Settings.from_environment({"FOLIO_SMTP_URL": "catch"})
    document = """query ($id: UUID!) {
      emails(businessId: $id, filter: { stateIn: [WAITING], search: "seq" }) {
        edges { node { subject html availableActions invoice { number } customer { name } } } }
      emailCounts(businessId: $id) { state count } }"""
    await send_invoice((await make_sendable(business)).id, installation=mail, now=NOW)
    with counted_queries() as for_one:
        await ask(document, id=str(business.id))
    for _ in range(4):
        await send_invoice((await make_sendable(business)).id, installation=mail, now=NOW)

    with counted_queries() as for_five:
        answer = await ask(document, id=str(business.id))

    assert len(for_five) == len(for_one)
    assert len(answer["emails"]["edges"]) == 5
    assert {"state": "WAITING", "count": 5} in answer["emailCounts"]


async def test_many_documents_are_sent_or_refused_one_by_one(ask: Ask) -> None:
    business = await make_issuer()
    sendable = await make_sendable(business)
    draft = await make_draft(business)
    document = """mutation ($input: SendInvoicesInput!) {
      sendInvoices(input: $input) { results { isDone invoice { number } userErrors { code } } } }"""
    ids = [str(sendable.id), str(draft.id)]

    tried = await ask(document, input={"invoiceIds": ids, "dryRun": True})
    count_after_trying = await Email.all().count()
    done = await ask(document, input={"invoiceIds": ids})

    assert tried == done
    assert count_after_trying == 0
    by_number = {row["invoice"]["number"]: row for row in done["sendInvoices"]["results"]}
    assert by_number["SEQ-1"]["isDone"]
    assert by_number[None]["userErrors"] == [{"code": "INVOICE_NOT_FINAL"}]
    assert await Email.all().count() == 1
