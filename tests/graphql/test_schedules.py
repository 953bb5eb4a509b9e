"""Schedules and billing runs as a client meets them."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from factories import make_business
from folio.models.access import Role
from schedule_rows import Shop, make_active, make_schedule, make_shop, priced

Ask = Callable[..., Awaitable[Any]]

CREATE = """
mutation ($business: UUID!, $input: CreateScheduleInput!) {
  createSchedule(businessId: $business, input: $input) {
    schedule {
      id name status currency startOn endOn version availableActions
      customer { name }
      phases {
        name startOn endOn
        prices { quantity price { id name } }
        discounts { name kind value priceIds }
        minimums { name amount { amount currency } isProrated taxCategory { id } }
      }
    }
    userErrors { code message field }
  }
}
"""


def asked(shop: Shop, **fields: Any) -> dict[str, Any]:
    phase = {
        "name": "First",
        "prices": [{"priceId": str(shop.fee.id)}, {"priceId": str(shop.calls.id)}],
        "discounts": [{"name": "Launch", "kind": "PERCENT", "value": "7.5", "priceIds": [str(shop.calls.id)]}],
        "minimums": [{"name": "Floor", "amount": "1000.50"}],
    }
    return {"customerId": str(shop.customer.id), "startOn": "2026-01-01", "phases": [phase], **fields}


async def test_a_schedule_is_made_and_shown_with_all_its_parts(ask: Ask) -> None:
    shop = await make_shop()

    answer = await ask(CREATE, business=str(shop.business.id), input=asked(shop, endOn="2026-12-31"))

    payload = answer["createSchedule"]
    assert payload["userErrors"] == []
    schedule = payload["schedule"]
    assert (schedule["status"], schedule["endOn"], schedule["version"]) == ("DRAFT", "2026-12-31", 1)
    assert schedule["availableActions"] == ["UPDATE", "ACTIVATE", "DELETE"]
    assert schedule["phases"] == [
        {
            "name": "First",
            "startOn": "2026-01-01",
            "endOn": "2026-12-31",
            "prices": [
                {"quantity": "1", "price": {"id": str(shop.fee.id), "name": shop.fee.name}},
                {"quantity": None, "price": {"id": str(shop.calls.id), "name": shop.calls.name}},
            ],
            "discounts": [{"name": "Launch", "kind": "PERCENT", "value": "7.5", "priceIds": [str(shop.calls.id)]}],
            "minimums": [
                {
                    "name": "Floor",
                    "amount": {"amount": "1000.50", "currency": "EUR"},
                    "isProrated": True,
                    "taxCategory": None,
                }
            ],
        }
    ]


async def test_a_refusal_names_the_input(ask: Ask) -> None:
    shop = await make_shop()
    phase = {"prices": [{"priceId": str(shop.seats.id)}]}

    answer = await ask(CREATE, business=str(shop.business.id), input=asked(shop, phases=[phase]))

    payload = answer["createSchedule"]
    assert payload["schedule"] is None
    assert [(error["code"], error["field"]) for error in payload["userErrors"]] == [
        ("QUANTITY_REQUIRED", "phases.0.prices.0.quantity")
    ]


async def test_a_schedule_is_led_through_its_life(ask: Ask) -> None:
    shop = await make_shop()
    schedule = await make_schedule(shop)
    document = """
    mutation ($id: UUID!) {
      activateSchedule(id: $id) { schedule { status nextBillingOn } userErrors { code } }
      suspendSchedule(id: $id, input: {startOn: "2026-03-10"}) {
        schedule { status pauses { startOn endOn } } userErrors { code }
      }
      resumeSchedule(id: $id, input: {resumeOn: "2026-03-12"}) { schedule { status } userErrors { code } }
      updateSchedule(id: $id, input: {memo: "Hello", endOn: "2026-12-31"}) {
        schedule { memo endOn } userErrors { code }
      }
      cancelSchedule(id: $id, input: {lastDay: "2026-03-20"}) { schedule { status endOn } userErrors { code } }
      deleteSchedule(id: $id) { deletedId userErrors { code } }
    }
    """

    answer = await ask(document, id=str(schedule.id))

    assert answer["activateSchedule"]["schedule"] == {"status": "ACTIVE", "nextBillingOn": "2026-01-01"}
    assert answer["suspendSchedule"]["schedule"]["status"] == "SUSPENDED"
    assert answer["resumeSchedule"]["schedule"] == {"status": "ACTIVE"}
    assert answer["updateSchedule"]["schedule"] == {"memo": "Hello", "endOn": "2026-12-31"}
    assert answer["cancelSchedule"]["schedule"] == {"status": "CANCELLED", "endOn": "2026-03-20"}
    assert answer["deleteSchedule"] == {"deletedId": None, "userErrors": [{"code": "SCHEDULE_NOT_DRAFT"}]}


async def test_seats_are_added_within_a_period(ask: Ask) -> None:
    shop = await make_shop()
    first = {"prices": [{"price_id": shop.fee.id}, {"price_id": shop.seats.id, "quantity": Decimal(20)}]}
    schedule = await make_active(shop, first)
    document = """
    mutation ($id: UUID!, $input: ChangeSchedulePricesInput!) {
      changeSchedulePrices(id: $id, input: $input) {
        schedule { phases { startOn endOn prices { quantity } } } userErrors { code field }
      }
    }
    """
    seats = [{"priceId": str(shop.seats.id), "quantity": "27"}]

    answer = await ask(document, id=str(schedule.id), input={"startOn": "2026-04-18", "prices": seats})

    assert answer["changeSchedulePrices"]["userErrors"] == []
    assert answer["changeSchedulePrices"]["schedule"]["phases"] == [
        {"startOn": "2026-01-01", "endOn": "2026-04-17", "prices": [{"quantity": "1"}, {"quantity": "20"}]},
        {"startOn": "2026-04-18", "endOn": None, "prices": [{"quantity": "1"}, {"quantity": "27"}]},
    ]


async def test_changed_prices_are_previewed_as_they_will_be_billed(ask: Ask) -> None:
    shop = await make_shop()
    first = {"prices": [{"price_id": shop.fee.id}, {"price_id": shop.seats.id, "quantity": Decimal(20)}]}
    schedule = await make_active(shop, first)
    wanted = {"startOn": "2026-04-18", "prices": [{"priceId": str(shop.seats.id), "quantity": "27"}]}
    coming = "{ billingDate total { amount } groups { lines { quantity amount { amount } } } }"
    given = "($id: UUID!, $input: ChangeSchedulePricesInput!)"
    preview = f"query {given} {{ previewSchedulePrices(id: $id, input: $input) {coming} }}"
    change = f"mutation {given} {{ changeSchedulePrices(id: $id, input: $input) {{ userErrors {{ code }} }} }}"

    previewed = (await ask(preview, id=str(schedule.id), input=wanted))["previewSchedulePrices"]

    as_it_is = f"query ($id: UUID!) {{ previewSchedule(id: $id) {coming} }}"
    before = (await ask(as_it_is, id=str(schedule.id)))["previewSchedule"]
    await ask(change, id=str(schedule.id), input=wanted)
    after = (await ask(as_it_is, id=str(schedule.id)))["previewSchedule"]
    assert previewed == after
    assert previewed != before


async def test_a_preview_of_prices_is_refused_like_the_change(ask_in_vain: Ask) -> None:
    shop = await make_shop()
    schedule = await make_active(shop)
    preview = 'query ($id: UUID!) { previewSchedulePrices(id: $id, input: {startOn: "2020-01-01"}) { id } }'

    (error,) = await ask_in_vain(preview, id=str(schedule.id))

    assert error["extensions"]["code"] == "ALREADY_BILLED"


async def test_sales_may_change_schedules_but_not_run_billing(ask: Ask) -> None:
    shop = await make_shop()
    schedule = await make_schedule(shop)
    activate = "mutation ($id: UUID!) { activateSchedule(id: $id) { userErrors { code } } }"
    run = "mutation { runBilling { userErrors { code } } }"

    allowed = await ask(activate, role=Role.SALES, id=str(schedule.id))
    refused = await ask(run, role=Role.SALES)

    assert allowed["activateSchedule"]["userErrors"] == []
    assert refused["runBilling"]["userErrors"] == [{"code": "NOT_ALLOWED"}]


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        ("", ["Alpha", "Beta", "Gamma"]),
        ("sort: NAME_DESC, first: 2", ["Gamma", "Beta"]),
        ("sort: START_ON_ASC", ["Gamma", "Alpha", "Beta"]),
        ("sort: NEXT_BILLING_ON_ASC", ["Beta", "Alpha", "Gamma"]),
        ("filter: {status: [DRAFT]}", ["Alpha", "Gamma"]),
        ('filter: {billsBy: "2026-12-31"}', ["Beta"]),
        ("filter: {hasFailed: true}", []),
        ('search: "mm"', ["Gamma"]),
    ],
)
async def test_schedules_are_found_and_sorted(ask: Ask, arguments: str, names: list[str]) -> None:
    shop = await make_shop()
    await make_schedule(shop, name="Alpha", start_on=date(2026, 2, 1))
    await make_active(shop, name="Beta", start_on=date(2026, 3, 1))
    await make_schedule(shop, name="Gamma", start_on=date(2026, 1, 1))
    business = f'businessId: "{shop.business.id}"'

    answer = await ask(f"{{ schedules({business}, {arguments}) {{ edges {{ node {{ name }} }} totalCount }} }}")

    assert [edge["node"]["name"] for edge in answer["schedules"]["edges"]] == names


async def test_coming_invoices_are_shown_before_anything_is_saved(ask: Ask) -> None:
    shop = await make_shop()
    document = """
    query ($business: UUID!, $input: CreateScheduleInput!) {
      previewSchedule(businessId: $business, input: $input, count: 2) {
        billingDate createdAt availableActions customer { name } total { amount currency }
        groups { name lines { name amount { amount } } }
      }
    }
    """
    phase = {"prices": [{"priceId": str(shop.fee.id)}]}

    answer = await ask(document, business=str(shop.business.id), input=asked(shop, phases=[phase]))

    assert [row["billingDate"] for row in answer["previewSchedule"]] == ["2026-01-01", "2026-02-01"]
    assert answer["previewSchedule"][0]["total"] == {"amount": "100.00", "currency": "EUR"}
    assert answer["previewSchedule"][1]["groups"][0]["lines"][0]["amount"] == {"amount": "100.00"}


async def test_a_run_bills_every_date_once_and_shows_what_it_did(ask: Ask) -> None:
    shop = await make_shop()
    schedule = await make_active(shop, priced(shop.fee, shop.calls))
    business = str(shop.business.id)
    run = """
    mutation ($business: UUID!) {
      runBilling(input: {businessId: $business}) {
        billingRuns { asOf draftsCreated failures business { id } } userErrors { code }
      }
    }
    """
    look = """
    query ($id: UUID!, $business: UUID!) {
      schedule(id: $id) {
        nextBillingOn claims { billingDate invoice { status } }
        invoices(first: 1) { edges { node { billingDate } } totalCount }
        comingInvoices(count: 1) { billingDate }
        usageSoFar { quantity periodStart periodEnd price { id } }
      }
      billingRuns(businessId: $business) { edges { node { draftsCreated } } }
    }
    """

    first = await ask(run, business=business)
    second = await ask(run, business=business)

    assert first["runBilling"]["billingRuns"] == [
        {"asOf": "2026-03-15", "draftsCreated": 3, "failures": 0, "business": {"id": business}}
    ]
    assert second["runBilling"]["billingRuns"][0]["draftsCreated"] == 0
    answer = await ask(look, id=str(schedule.id), business=business)
    shown = answer["schedule"]
    assert shown["nextBillingOn"] == "2026-04-01"
    assert [row["billingDate"] for row in shown["claims"]] == ["2026-01-01", "2026-02-01", "2026-03-01"]
    assert shown["invoices"] == {"edges": [{"node": {"billingDate": "2026-03-01"}}], "totalCount": 3}
    assert shown["comingInvoices"] == [{"billingDate": "2026-04-01"}]
    assert shown["usageSoFar"] == [
        {"quantity": "0", "periodStart": "2026-03-01", "periodEnd": "2026-03-31", "price": {"id": str(shop.calls.id)}}
    ]
    assert [edge["node"]["draftsCreated"] for edge in answer["billingRuns"]["edges"]] == [0, 3]


async def test_a_billed_date_is_billed_again_only_when_its_invoice_is_gone(ask: Ask) -> None:
    shop = await make_shop()
    schedule = await make_active(shop, start_on=date(2026, 3, 1))
    document = """
    mutation ($id: UUID!) {
      before: billAgain(scheduleId: $id, input: {billingDate: "2026-03-01"}) { userErrors { code } }
      runBilling { billingRuns { draftsCreated } }
      after: billAgain(scheduleId: $id, input: {billingDate: "2026-03-01"}) { userErrors { code field } }
    }
    """

    answer = await ask(document, id=str(schedule.id))

    assert answer["before"]["userErrors"] == [{"code": "BILLING_DATE_NOT_CLAIMED"}]
    assert answer["runBilling"]["billingRuns"] == [{"draftsCreated": 1}]
    assert answer["after"]["userErrors"] == [{"code": "INVOICE_STILL_STANDS", "field": "billingDate"}]


async def test_only_a_sandbox_travels_in_time(ask: Ask) -> None:
    real = await make_business()
    document = """
    mutation ($business: UUID!) {
      advanceSandboxClock(businessId: $business, input: {to: "2026-06-01"}) {
        business { sandboxToday } billingRuns { asOf } userErrors { code }
      }
    }
    """

    refused = await ask(document, business=str(real.id), now=datetime(2026, 3, 15, tzinfo=UTC))

    assert refused["advanceSandboxClock"]["userErrors"] == [{"code": "NOT_SANDBOX"}]
