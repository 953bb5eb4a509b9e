"""docs/first-steps.md, done step by step: the life of an invoice, with a real mail server and a real browser."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest_asyncio
from starlette.datastructures import State

from asking import Ask
from folio.documents.pdf import PdfRenderer
from folio.integrations.mail import open_mailer
from folio.settings import Settings
from folio.worker.jobs import HANDLERS
from folio.worker.loop import Worker
from smtp_server import SmtpServer

DOCUMENT = Path(__file__).parents[2] / "docs" / "first-steps.md"
STEP = re.compile(r"((?:<!-- \w+: .+? -->\n)*)```graphql\n(.*?)```", re.DOTALL)
KEEP = re.compile(r"<!-- keep: (\w+) = ([\w.]+) -->")
UNTIL = re.compile(r"<!-- until: ([\w.]+) = (\w+) -->")
# What the timeline tells, oldest first; what the running of jobs adds stands between.
LIFE = ("createInvoice", "updateLineItem", "finalizeInvoice", "sendInvoice", "emailSent", "recordPayment")


def value_at(answer: Any, path: str) -> Any:
    for name in path.split("."):
        answer = answer[int(name) if name.isdecimal() else name]
    return answer


@pytest_asyncio.fixture
async def worker(smtp: SmtpServer, tmp_path: Path) -> AsyncIterator[Worker]:
    """Does what is to be done later, by the same mail server and browser as in earnest."""
    settings = Settings.from_environment({"FOLIO_DATA_DIR": str(tmp_path), "FOLIO_SMTP_URL": smtp.address})
    async with PdfRenderer(None) as renderer, open_mailer(smtp.address) as mailer:
        yield Worker(HANDLERS, state=State({"settings": settings, "pdf_renderer": renderer, "mailer": mailer}))


async def test_the_first_steps_lead_from_a_schedule_to_a_paid_invoice(
    ask: Ask, worker: Worker, smtp: SmtpServer
) -> None:
    kept: dict[str, Any] = {}
    answers: dict[str, Any] = {}

    for marks, document in STEP.findall(DOCUMENT.read_text()):
        await worker.run_due()
        answer = await ask(document, **{name: value for name, value in kept.items() if f"${name}:" in document})
        for name, payload in answer.items():
            assert not (isinstance(payload, dict) and payload.get("userErrors")), (document, payload)
            answers[name] = payload
        for path, wanted in UNTIL.findall(marks):
            assert value_at(answer, path) == wanted, answer
        kept |= {name: value_at(answer, path) for name, path in KEEP.findall(marks)}

    (received,) = smtp.received
    attached = [part.get_content() for part in received.message.iter_attachments()]
    assert received.recipients == ("payables@alster.example",)
    assert [content[:5] for content in attached] == [b"%PDF-"]
    assert answers["sendInvoice"]["invoice"]["hostedUrl"] in received.message.get_body(("plain",)).get_content()
    # 80 + 45.5 hours: 100 at 0.40 and 25.5 at 0.35, less 10 % each on its charge, up to the minimum of 100; the fee.
    assert answers["recordPayment"]["payment"] == {"applied": {"amount": "702.10"}, "credit": {"amount": "0.00"}}
    assert answers["email"]["invoice"]["status"] == "SENT"
    paid = answers["invoice"]
    assert (paid["status"], paid["paymentStatus"], paid["balance"]["amount"]) == ("SENT", "PAID", "0.00")
    actions = [edge["node"]["action"] for edge in reversed(paid["activity"]["edges"])]
    assert [action for action in actions if action in LIFE] == list(LIFE), actions
    credit = answers["finalizeInvoice"]["invoice"]
    assert (credit["number"], credit["documentType"], credit["total"]["amount"]) == ("SCN-1", "CREDIT_NOTE", "11.90")
