"""docs/first-steps.md, done step by step."""

import re
from pathlib import Path
from typing import Any

from asking import Ask

DOCUMENT = Path(__file__).parents[2] / "docs" / "first-steps.md"
STEP = re.compile(r"((?:<!-- keep: .+? -->\n)*)```graphql\n(.*?)```", re.DOTALL)
KEEP = re.compile(r"<!-- keep: (\w+) = ([\w.]+) -->")


def value_at(answer: Any, path: str) -> Any:
    for name in path.split("."):
        answer = answer[int(name) if name.isdecimal() else name]
    return answer


async def test_the_first_steps_lead_to_a_finalized_invoice(ask: Ask) -> None:
    kept: dict[str, Any] = {}

    for keeps, document in STEP.findall(DOCUMENT.read_text()):
        answer = await ask(document, **{name: value for name, value in kept.items() if f"${name}:" in document})
        payload = next(iter(answer.values()))
        assert not (isinstance(payload, dict) and payload.get("userErrors")), (document, payload)
        kept |= {name: value_at(answer, path) for name, path in KEEP.findall(keeps)}

    invoice = answer["finalizeInvoice"]["invoice"]
    # 80 + 45.5 hours: 100 at 0.40 and 25.5 at 0.35, less 10 % each on its charge, up to the minimum of 100; the fee.
    assert (invoice["number"], invoice["status"]) == ("HC-2026-0001", "FINAL")
    assert invoice["total"] == {"amount": "702.10", "currency": "EUR"}
