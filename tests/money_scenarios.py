"""Plays billing scenarios, written as JSON, through the API alone: catalog, schedule, usage, runs, late usage."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from asking import Ask
from folio.services.billing.late_usage import detect_late_usage

LONG_AGO = "2024-01-01T09:00:00+00:00"

FIGURES = """
  id billingDate subtotal { amount } net { amount } taxTotal { amount } total { amount }
  taxes { treatment rate taxable { amount } tax { amount } }
  discounts { scope amount { amount } }
  groups { lines { component serviceStart serviceEnd quantity rate amount { amount } } }
"""


class Scenario:
    """One schedule of one customer in a business of its own."""

    def __init__(self, ask: Ask, told: dict[str, Any]) -> None:
        self.ask, self.told = ask, told
        self.business = self.customer = self.schedule = ""
        self.categories: dict[str, str] = {}
        self.prices: dict[str, str] = {}

    async def play(self) -> None:
        """Set everything up, then take the scenario's steps in order."""
        await self._open_business()
        for name, rates in self.told.get("taxes", {}).items():
            await self._tax_category(name, rates)
        for name, price in self.told["prices"].items():
            await self._price(name, price)
        await self._start_schedule()
        for step in self.told["steps"]:
            await getattr(self, f"_{step['do']}")(step)

    async def invoices(self) -> dict[str, dict[str, Any]]:
        """The documents by billing date, in the form that scenarios expect them."""
        query = f"query ($id: UUID!) {{ invoices(businessId: $id, first: 100) {{ edges {{ node {{ {FIGURES} }} }} }} }}"
        edges = (await self.ask(query, id=self.business))["invoices"]["edges"]
        return {edge["node"]["billingDate"] or "adjustment": told_figures(edge["node"]) for edge in edges}

    async def _do(self, name: str, answer: str, at: str = LONG_AGO, **arguments: tuple[str, Any]) -> Any:
        declared = ", ".join(f"${argument}: {kind}" for argument, (kind, _) in arguments.items())
        passed = ", ".join(f"{argument}: ${argument}" for argument in arguments)
        document = f"mutation ({declared}) {{ {name}({passed}) {{ {answer} userErrors {{ code message field }} }} }}"
        values = {argument: value for argument, (_, value) in arguments.items()}
        payload = (await self.ask(document, now=datetime.fromisoformat(at), **values))[name]
        assert payload["userErrors"] == [], payload["userErrors"]
        return payload

    async def _open_business(self) -> None:
        address = {"country": "DE", "line1": "Ring 1", "city": "Hamburg", "postalCode": "20095"}
        business = {"name": "Seller", "timeZone": "Europe/Berlin", "address": address, **self.told.get("business", {})}
        made = await self._do("createBusiness", "business { id }", input=("CreateBusinessInput!", business))
        self.business = made["business"]["id"]
        customer = {"businessId": self.business, "name": "Buyer", "billingAddress": address}
        customer |= self.told.get("customer", {})
        made = await self._do("createCustomer", "customer { id }", input=("CreateCustomerInput!", customer))
        self.customer = made["customer"]["id"]
        alias = ("AliasInput!", {"alias": "buyer"})
        await self._do("addAlias", "customer { id }", customerId=("UUID!", self.customer), input=alias)

    async def _tax_category(self, name: str, rates: list[dict[str, Any]]) -> None:
        category = ("CreateTaxCategoryInput!", {"businessId": self.business, "name": name})
        made = await self._do("createTaxCategory", "taxCategory { id }", input=category)
        self.categories[name] = made["taxCategory"]["id"]
        for rate in rates:
            known = {"label": "VAT", "country": "DE", "validFrom": "2000-01-01", **rate}
            entry = ("SetTaxRateInput!", {"taxCategoryId": self.categories[name], **known})
            await self._do("setTaxRate", "taxRate { id }", input=entry)

    async def _price(self, name: str, price: dict[str, Any]) -> None:
        product = {
            "businessId": self.business,
            "name": name,
            "taxCategoryId": self.categories.get(price.get("tax", "")),
        }
        made = await self._do("createProduct", "product { id }", input=("CreateProductInput!", product))
        fields = {
            "productId": made["product"]["id"],
            "name": name,
            "currency": self.told["currency"],
            "terms": price["terms"],
            "frequency": price.get("frequency", "MONTHLY"),
            "timing": price.get("timing", "IN_ARREARS"),
        }
        if "metric" in price:
            metric = {"businessId": self.business, "name": name, **price["metric"]}
            made = await self._do("createMetric", "metric { id }", input=("CreateMetricInput!", metric))
            fields["metricId"] = made["metric"]["id"]
        made = await self._do("createPrice", "price { id }", input=("CreatePriceInput!", fields))
        self.prices[name] = made["price"]["id"]

    async def _start_schedule(self) -> None:
        told = self.told["schedule"]
        schedule = {"customerId": self.customer, "currency": self.told["currency"], **told}
        schedule["phases"] = [self._phase(phase) for phase in told["phases"]]
        made = await self._do(
            "createSchedule",
            "schedule { id }",
            businessId=("UUID!", self.business),
            input=("CreateScheduleInput!", schedule),
        )
        self.schedule = made["schedule"]["id"]
        await self._do("activateSchedule", "schedule { id }", id=("UUID!", self.schedule))

    def _phase(self, phase: dict[str, Any]) -> dict[str, Any]:
        """Prices by their names become prices by their ids."""
        prices = [
            {"priceId": self.prices[name], **({} if quantity is None else {"quantity": quantity})}
            for name, quantity in phase["prices"].items()
        ]
        adjustments = {}
        for kind in ("discounts", "minimums"):
            rows = [{"name": kind, **row} for row in phase.get(kind, [])]
            for row in rows:
                if "prices" in row:
                    row["priceIds"] = [self.prices[name] for name in row.pop("prices")]
                if "tax" in row:
                    row["taxCategoryId"] = self.categories[row.pop("tax")]
            adjustments[kind] = rows
        return {**phase, "prices": prices, **adjustments}

    async def _record(self, step: dict[str, Any]) -> None:
        events = [
            {"eventId": str(number), "customerAlias": "buyer", "eventType": kind, "timestamp": at, "properties": known}
            for number, (at, kind, known) in enumerate(step["events"], start=step.get("from", 0))
        ]
        recorded = ("RecordUsageEventsInput!", {"businessId": self.business, "events": events})
        await self._do("recordUsageEvents", "result { __typename }", step.get("at", LONG_AGO), input=recorded)

    async def _bill(self, step: dict[str, Any]) -> None:
        day = ("RunBillingInput", {"businessId": self.business, "asOf": step["day"]})
        made = await self._do("runBilling", "billingRuns { failures }", f"{step['day']}T09:00:00+00:00", input=day)
        assert made["billingRuns"] == [{"failures": 0}]

    async def _change_schedule(self, name: str, kind: str, step: dict[str, Any], **said: Any) -> None:
        at = f"{step['day']}T09:00:00+00:00"
        await self._do(name, "schedule { id }", at, id=("UUID!", self.schedule), input=(kind, said))

    async def _cancel(self, step: dict[str, Any]) -> None:
        await self._change_schedule("cancelSchedule", "CancelScheduleInput", step, lastDay=step["day"])

    async def _suspend(self, step: dict[str, Any]) -> None:
        await self._change_schedule("suspendSchedule", "SuspendScheduleInput", step, startOn=step["day"])

    async def _resume(self, step: dict[str, Any]) -> None:
        await self._change_schedule("resumeSchedule", "ResumeScheduleInput", step, resumeOn=step["day"])

    async def _reprice(self, step: dict[str, Any]) -> None:
        prices = self._phase({"prices": step["prices"]})["prices"]
        await self._change_schedule(
            "changeSchedulePrices", "ChangeSchedulePricesInput!", step, startOn=step["day"], prices=prices
        )

    async def _customer(self, step: dict[str, Any]) -> None:
        fields = ("UpdateCustomerInput!", step["fields"])
        await self._do("updateCustomer", "customer { id }", id=("UUID!", self.customer), input=fields)

    async def _recalculate(self, step: dict[str, Any]) -> None:
        for invoice_id in await self._drafts():
            await self._do(
                "recalculateInvoice", "invoice { id }", f"{step['day']}T10:00:00+00:00", id=("UUID!", invoice_id)
            )

    async def _finalize(self, step: dict[str, Any]) -> None:
        for invoice_id in await self._drafts():
            await self._do(
                "finalizeInvoice", "invoice { id }", f"{step['day']}T10:00:00+00:00", id=("UUID!", invoice_id)
            )

    async def _drafts(self) -> list[str]:
        query = """
        query ($id: UUID!) {
          invoices(businessId: $id, first: 100, filter: {statusIn: [DRAFT]}) { edges { node { id } } }
        }
        """
        return [edge["node"]["id"] for edge in (await self.ask(query, id=self.business))["invoices"]["edges"]]

    async def _late(self, step: dict[str, Any]) -> None:
        """What is in the inbox has the expected effect; then one action for all of it."""
        now = datetime.fromisoformat(step["at"]).astimezone(UTC)
        await detect_late_usage(UUID(self.business), now=now)
        query = """
        query ($id: UUID!) { lateUsage(businessId: $id, status: [OPEN]) { edges { node { id effect { amount } } } } }
        """
        rows = [edge["node"] for edge in (await self.ask(query, id=self.business))["lateUsage"]["edges"]]
        assert [row["effect"]["amount"] for row in rows] == step["effects"]
        ids = [row["id"] for row in rows]
        if step["then"] == "adjust":
            billed = ("CreateAdjustmentInvoiceInput!", {"lateUsageIds": ids})
            await self._do("createAdjustmentInvoice", "invoice { id }", step["at"], input=billed)
            return
        for late_id in ids:
            await self._do("billLateUsageOnNextInvoice", "lateUsage { id }", step["at"], id=("UUID!", late_id))


def told_figures(invoice: dict[str, Any]) -> dict[str, Any]:
    """An invoice's figures as texts: lines sorted, all discounts as one sum, taxes by treatment and rate."""
    lines = [line for group in invoice["groups"] for line in group["lines"]]
    zero = abs(Decimal(invoice["net"]["amount"])) * 0
    return {
        "lines": sorted(
            " ".join(
                (
                    "true-up" if line["component"] == "true_up" else f"{line['serviceStart']}/{line['serviceEnd']}",
                    f"{line['quantity']} × {line['rate']} = {line['amount']['amount']}",
                )
            )
            for line in lines
        ),
        "discount": str(sum((Decimal(row["amount"]["amount"]) for row in invoice["discounts"]), zero)),
        "subtotal": invoice["subtotal"]["amount"],
        "net": invoice["net"]["amount"],
        "taxes": {
            f"{row['treatment']} {row['rate']}": f"{row['taxable']['amount']} → {row['tax']['amount']}"
            for row in invoice["taxes"]
        },
        "total": invoice["total"]["amount"],
    }
