"""Rows made in bulk are those that Tortoise would make."""

from datetime import date
from uuid import uuid4

import pytest
from tortoise.context import TortoiseContext

from folio.models.fields import new_id
from folio.models.invoices import Invoice, InvoiceSource, LineItemGroup, Origin
from folio.models.new_rows import new_row

INVOICE = {
    "id": new_id(),
    "business_id": uuid4(),
    "customer_id": uuid4(),
    "source": InvoiceSource.SCHEDULE,
    "currency": "EUR",
    "payment_terms_days": 30,
    "language": "en",
    "billing_date": date(2026, 3, 1),
}


async def test_it_is_the_row_that_tortoise_makes(db: TortoiseContext) -> None:
    assert vars(new_row(Invoice, **INVOICE)) == vars(Invoice(**INVOICE))


async def test_each_row_has_defaults_of_its_own(db: TortoiseContext) -> None:
    first, second = (new_row(LineItemGroup, name="Flights", origin=Origin.PERSON) for _ in range(2))

    first.overridden.append("name")

    assert second.overridden == []
    assert first.id != second.id


async def test_a_misspelt_column_is_refused(db: TortoiseContext) -> None:
    with pytest.raises(AssertionError, match="LineItemGroup"):
        new_row(LineItemGroup, nmae="Flights")
