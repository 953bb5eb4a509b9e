"""What is archived leaves lists and choices, and comes back when it is restored."""

from typing import Any
from uuid import UUID

import pytest

from asking import Ask
from factories import make_business, make_price, make_product
from folio.models.businesses import Business

KINDS = {
    "plan": ("Plan", "plan", "plans"),
    "metric": ("Metric", "metric", "usageMetrics"),
    "tax category": ("TaxCategory", "taxCategory", "taxCategories"),
}


@pytest.mark.parametrize(("noun", "field", "list_name"), KINDS.values(), ids=KINDS.keys())
async def test_what_is_archived_leaves_lists_until_it_is_restored(
    ask: Ask, noun: str, field: str, list_name: str
) -> None:
    business = await make_business()
    made = await _make(ask, noun, business)

    archived = await _change(ask, f"archive{noun}", field, made)
    left = await _listed(ask, list_name, business.id, archived=False)
    waiting = await _listed(ask, list_name, business.id, archived=True)
    restored = await _change(ask, f"unarchive{noun}", field, made)

    assert (archived["archivedAt"], left, waiting) == ("2026-03-15T12:00:00Z", [], [made])
    assert restored["archivedAt"] is None
    assert await _listed(ask, list_name, business.id, archived=False) == [made]


@pytest.mark.parametrize(("noun", "field", "list_name"), KINDS.values(), ids=KINDS.keys())
async def test_restoring_is_logged_once(ask: Ask, noun: str, field: str, list_name: str) -> None:
    business = await make_business()
    made = await _make(ask, noun, business)
    await _change(ask, f"archive{noun}", field, made)

    await _change(ask, f"unarchive{noun}", field, made)
    await _change(ask, f"unarchive{noun}", field, made)

    log = "query ($id: UUID!) { activity(businessId: $id) { edges { node { action subjectId } } } }"
    entries = [edge["node"] for edge in (await ask(log, id=str(business.id)))["activity"]["edges"]]
    assert [entry["action"] for entry in entries if entry["subjectId"] == made].count(f"unarchive{noun}") == 1


async def _make(ask: Ask, noun: str, business: Business) -> str:
    common = {"businessId": str(business.id), "name": "One"}
    if noun == "Plan":
        price = await make_price(await make_product(business))
        return await _created(ask, "Plan", "plan", {**common, "prices": [{"priceId": str(price.id)}]})
    if noun == "Metric":
        return await _created(ask, "Metric", "metric", {**common, "eventType": "call", "aggregation": "COUNT"})
    return await _created(ask, "TaxCategory", "taxCategory", common)


async def _created(ask: Ask, noun: str, field: str, given: dict[str, Any]) -> str:
    document = f"mutation ($input: Create{noun}Input!) {{ create{noun}(input: $input) {{ {field} {{ id }} }} }}"
    made_id: str = (await ask(document, input=given))[f"create{noun}"][field]["id"]
    return made_id


async def _change(ask: Ask, mutation: str, field: str, made: str) -> Any:
    document = f"mutation ($id: UUID!) {{ {mutation}(id: $id) {{ {field} {{ archivedAt }} userErrors {{ code }} }} }}"
    return (await ask(document, id=made))[mutation][field]


async def _listed(ask: Ask, list_name: str, business_id: UUID, *, archived: bool) -> list[str]:
    document = (
        f"query ($id: UUID!, $archived: Boolean) "
        f"{{ {list_name}(businessId: $id, archived: $archived) {{ edges {{ node {{ id }} }} }} }}"
    )
    answer = await ask(document, id=str(business_id), archived=archived)
    return [edge["node"]["id"] for edge in answer[list_name]["edges"]]
