"""A draft while it is being edited: its rows, and what editing has to look up, each once."""

from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from tortoise.models import Model

from folio.domain.errors import Conflict, NotFound
from folio.domain.periods import ONE_DAY
from folio.domain.tax import tax_date
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.models.invoices import InvoiceDiscount, LineItem, LineItemGroup, Origin
from folio.services.calendar import today_of
from folio.services.invoices.overrides import set_line_value, tax_value
from folio.services.invoices.rows import InvoiceRows
from folio.services.invoices.settlement import standing_lines
from folio.services.invoices.true_ups import TRUE_UP, minimum_terms
from folio.services.rows import find_in
from folio.services.tax_rates import TaxBook, TaxTerms, load_tax_book

Found = TypeVar("Found", bound=Model)


@dataclass(slots=True)
class Draft:
    """The rows in memory, changed by operations, then settled and written as a whole or not at all."""

    rows: InvoiceRows
    now: datetime
    _found: dict[UUID, Model] = field(default_factory=dict)
    _tax_book: TaxBook | None = None

    async def find(self, model: type[Found], row_id: UUID, *, field: str) -> Found:
        """A row of the same business, read once."""
        if row_id not in self._found:
            self._found[row_id] = await find_in(model, self.rows.invoice.business_id, row_id, field=field)
        found = self._found[row_id]
        if not isinstance(found, model):
            raise NotFound(f"{row_id} is not what is asked for here.", field=field)
        return found

    async def business(self) -> Business:
        invoice = self.rows.invoice
        if invoice.business_id not in self._found:
            self._found[invoice.business_id] = await Business.get(id=invoice.business_id)
        business = self._found[invoice.business_id]
        assert isinstance(business, Business)
        return business

    async def customer(self) -> Customer:
        return await self.find(Customer, self.rows.invoice.customer_id, field="customerId")

    async def tax_terms(self, tax_category_id: UUID | None, service_end: date | None) -> TaxTerms:
        """The tax on a line, at its tax date and the place to which the document delivers."""
        if self._tax_book is None:
            self._tax_book = await load_tax_book(self.rows.invoice.business_id)
        return self._tax_book.terms_for(tax_category_id, await self._recipient(), on=await self._tax_date(service_end))

    async def _tax_date(self, service_end: date | None) -> date:
        issue_on = self.rows.invoice.issue_on or today_of(await self.business(), self.now)
        return tax_date(issue_on, service_end - ONE_DAY if service_end else None)

    async def _recipient(self) -> Customer:
        invoice, customer = self.rows.invoice, await self.customer()
        if not invoice.bill_to and not invoice.deliver_to:
            return customer
        recipient = copy(customer)
        recipient.billing_address = invoice.bill_to or customer.billing_address
        recipient.delivery_address = invoice.deliver_to or customer.delivery_address
        return recipient

    def line(self, line_id: UUID) -> LineItem:
        """A line of this draft; removed ones too."""
        for line in self.rows.lines:
            if line.id == line_id:
                return line
        raise NotFound(f"This invoice has no line {line_id}; load it again.", field="lineItemId")

    def standing_line(self, line_id: UUID) -> LineItem:
        """A line that is not removed."""
        line = self.line(line_id)
        if line.is_removed:
            raise Conflict(f"The line {line.name!r} is removed; restore it first.", field="lineItemId")
        self.standing_group(line.group_id)
        return line

    def group(self, group_id: UUID) -> LineItemGroup:
        """A group of this draft; removed ones too."""
        for group in self.rows.groups:
            if group.id == group_id:
                return group
        raise NotFound(f"This invoice has no group {group_id}; load it again.", field="groupId")

    def standing_group(self, group_id: UUID) -> LineItemGroup:
        """A group that is not removed."""
        group = self.group(group_id)
        if group.is_removed:
            raise Conflict(f"The group {group.name!r} is removed; restore it first.", field="groupId")
        return group

    def discount(self, discount_id: UUID) -> InvoiceDiscount:
        """A discount of this draft; removed ones too."""
        for discount in self.rows.discounts:
            if discount.id == discount_id:
                return discount
        raise NotFound(f"This invoice has no discount {discount_id}; load it again.", field="discountId")

    async def refresh_taxes(self) -> None:
        """Look up the tax of every line again that has it by its category, not by a person's hand.

        An engine's line takes it as the engine's word, so that the next recalculation shows no difference for it.
        """
        for line in self.rows.lines:
            if line.component == TRUE_UP or self.rows.credited is not None:
                # What is credited keeps the tax that it was invoiced with.
                continue
            terms = await self.tax_terms(line.tax_category_id, line.service_end)
            value = tax_value(line.tax_category_id, terms)
            if line.origin is Origin.ENGINE:
                line.engine_values = {**line.engine_values, "tax": value}
            if "tax" not in line.overridden:
                set_line_value(line, "tax", value)
        minimums = [await self._retaxed_minimum(term) for term in minimum_terms(self.rows)]
        if minimums != minimum_terms(self.rows):
            self.rows.invoice.engine_terms = {**self.rows.invoice.engine_terms, "minimums": minimums}

    async def untaxed(self) -> list[str]:
        """What carries no tax only because nobody has said how to tax it, by the names of its lines."""
        names: dict[str, None] = {}
        for line in standing_lines(self.rows):
            if await self._lacks_rate(line):
                names[line.price_name or line.name] = None
        return list(names)

    async def _lacks_rate(self, line: LineItem) -> bool:
        by_hand = "tax" in line.overridden or line.credits_line_id is not None
        if line.component == TRUE_UP or by_hand:
            return False
        return (await self.tax_terms(line.tax_category_id, line.service_end)).is_missing

    async def _retaxed_minimum(self, term: dict[str, Any]) -> dict[str, Any]:
        """A true-up that covers no charge is taxed by the minimum's category."""
        if term["periodEnd"] is None:
            return term
        known = term["fallbackTax"]["categoryId"]
        category_id = UUID(known) if known else None
        found = await self.tax_terms(category_id, date.fromisoformat(term["periodEnd"]))
        return {**term, "fallbackTax": tax_value(category_id, found)}

    def has_engine_lines(self) -> bool:
        """Whether any line came from a schedule, also one that is removed: it can be restored."""
        return any(line.origin is Origin.ENGINE for line in self.rows.lines)
