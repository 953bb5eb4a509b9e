"""Every screen of the console by its address: whoever adds a route adds it here."""

import re
from typing import Any

from console import ROOT, Api
from console_records import Records

SCREENS = {
    "home": "/",
    "drafts": "/invoices",
    "all invoices": "/invoices?view=all",
    "upcoming invoices": "/invoices?view=upcoming",
    "nothing found": "/invoices?q=nobody-has-this-name",
    "new invoice": "/invoices/new",
    "draft": "/invoices/$invoiceId",
    "final invoice": "/invoices/$finalId",
    "credit an invoice": "/invoices/$finalId/credit",
    "credit notes": "/credit-notes",
    "new credit note": "/credit-notes/new",
    "credit note": "/credit-notes/$creditNoteId",
    "schedules": "/schedules",
    "new schedule": "/schedules/new",
    "schedule": "/schedules/$scheduleId",
    "edit schedule": "/schedules/$scheduleId/edit",
    "change prices": "/schedules/$scheduleId/prices",
    "customers": "/customers",
    "new customer": "/customers/new",
    "customer": "/customers/$customerId",
    "edit customer": "/customers/$customerId/edit",
    "statement of account": "/customers/$customerId/statement",
    "receivables": "/receivables",
    "revenue": "/receivables/revenue",
    "receivables of a customer": "/receivables/$customerId",
    "products": "/products",
    "product": "/products/$productId",
    "new price": "/products/$productId/prices/new",
    "price": "/products/$productId/prices/$priceId",
    "plans": "/products/plans",
    "new plan": "/products/plans/new",
    "plan": "/products/plans/$planId",
    "usage": "/usage",
    "new metric": "/usage/metrics/new",
    "metric": "/usage/metrics/$metricId",
    "events": "/usage/events",
    "usage by day": "/usage/days",
    "unknown aliases": "/usage/aliases",
    "usage upload": "/usage/upload",
    "late usage": "/late-usage",
    "payments": "/payments",
    "payments with credit on account": "/payments?view=credit",
    "payment": "/payments/$paymentId",
    "bank statements": "/payments/statements",
    "import a bank statement": "/payments/statements/import",
    "bank statement": "/payments/statements/$statementId",
    "outbox": "/outbox",
    "jobs": "/jobs",
    "settings: business": "/settings/business",
    "settings: tax numbers": "/settings/tax-numbers",
    "settings: bank accounts": "/settings/bank-accounts",
    "settings: branding": "/settings/branding",
    "settings: numbering": "/settings/numbering",
    "settings: number ledger": "/settings/number-ledger",
    "settings: tax": "/settings/tax",
    "settings: email": "/settings/email",
    "settings: email templates": "/settings/email-templates",
    "settings: businesses": "/settings/businesses",
    "settings: members": "/settings/members",
    "settings: API keys": "/settings/api-keys",
    "settings: reminders": "/settings/reminders",
    "settings: account": "/settings/account",
    "no such place": "/no-such-place",
}

# Each record of an address: what to ask of the business, and where its id stands in the node found first.
RECORDS = {
    "$invoiceId": ("invoices(businessId: $id, filter: { statusIn: [DRAFT] }, first: 1)", "id"),
    "$finalId": ("invoices(businessId: $id, filter: { statusIn: [FINAL] }, first: 1)", "id"),
    "$creditNoteId": ("creditNotes(businessId: $id, first: 1)", "id"),
    "$scheduleId": ("schedules(businessId: $id, first: 1)", "id"),
    "$customerId": ("customers(businessId: $id, first: 1)", "id"),
    "$productId": ("prices(businessId: $id, first: 1)", "product { id }"),
    "$priceId": ("prices(businessId: $id, first: 1)", "id"),
    "$planId": ("plans(businessId: $id, first: 1)", "id"),
    "$paymentId": ("payments(businessId: $id, first: 1)", "id"),
    "$statementId": ("bankStatements(businessId: $id, first: 1)", "id"),
    "$metricId": ("usageMetrics(businessId: $id, first: 1)", "id"),
}

ROUTE = re.compile(r'getParentRoute: \(\) => (\w+),\s*path: "([^"]+)"')


async def address(path: str, api: Api) -> str:
    """The address of a screen, with the id of a demo record for each of its `$names`."""
    for name in re.findall(r"\$\w+", path):
        question, field = RECORDS[name]
        query = f"query ($id: UUID!) {{ found: {question} {{ edges {{ node {{ {field} }} }} }} }}"
        found = await api.ask(query, id=await Records(api).business())
        path = path.replace(name, _id_in(found["found"]["edges"][0]["node"]))
    return path


def _id_in(node: Any) -> str:
    while isinstance(node, dict):
        node = next(iter(node.values()))
    return str(node)


def shape(path: str) -> str:
    """An address without its search and without the names of its records."""
    return re.sub(r"\$\w+", "$", path.partition("?")[0])


def routes() -> set[str]:
    """The addresses that the console's router knows, without the names of their records."""
    found = set()
    for file in sorted((ROOT / "frontend" / "src" / "app" / "routes").glob("*.ts")):
        for parent, path in ROUTE.findall(file.read_text()):
            found.add(shape(path if parent == "rootRoute" else f"/settings/{path}".rstrip("/")))
    return found
