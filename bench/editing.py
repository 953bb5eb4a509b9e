"""Changing one line of a draft of 200 through GraphQL."""

from decimal import Decimal
from itertools import count

from bench.asking import ask
from bench.results import Result, count_result, time_result
from bench.setting import Setting
from bench.stopwatch import best_seconds
from counted_queries import counted_queries
from folio.models.invoices import Invoice, LineItem
from invoice_drafts import make_draft

LINES = 200
MUTATION = """
mutation ($id: UUID!, $input: UpdateLineItemInput!) {
  updateLineItem(id: $id, input: $input) {
    invoice { id version total { amount } taxTotal { amount } groups { id subtotal { amount } } }
    userErrors { code message }
  }
}
"""


async def measure(setting: Setting) -> list[Result]:
    rates = tuple(str(Decimal(number) / 4) for number in range(1, LINES + 1))
    draft = await make_draft(rates=rates)
    line = await LineItem.filter(invoice_id=draft.id).order_by("position").offset(LINES // 2).first()
    assert line is not None
    quantities = count(2)

    async def edit() -> None:
        version = (await Invoice.get(id=draft.id)).version
        change = {"lineItemId": str(line.id), "quantity": str(next(quantities)), "expectedVersion": version}
        answer = await ask(MUTATION, id=str(draft.id), input=change)
        assert b'"userErrors":[]' in answer, answer

    seconds = await best_seconds(edit, 5 * setting.rounds)
    with counted_queries() as sent:
        await edit()
    # One of them is this measurement's own look at the version.
    return [
        time_result("changing one line of 200", floor=None, seconds=seconds, most_seconds=0.05),
        count_result("statements of that change", "statements", count=len(sent) - 1, most=12),
    ]
