"""The demo data."""

from collections import Counter
from datetime import UTC, date, datetime

import pytest

from folio.domain.lifecycle import DocumentStatus
from folio.domain.tax_ids import is_valid_tax_id
from folio.models.businesses import Business
from folio.models.invoices import Invoice, InvoiceSource
from folio.models.schedules import BillingRun, BillingSchedule, ScheduleStatus
from folio.models.tax_rates import TaxRate
from folio.models.usage import LateUsage
from folio.services.activity import first_broken_entry
from folio.services.demo.customers import CUSTOMERS
from folio.services.demo.make import make_demo
from folio.services.demo.usage import events_of

NOW = datetime(2026, 3, 22, 10, tzinfo=UTC)


@pytest.mark.usefixtures("db")
async def test_the_demo_company_has_a_history_and_work_to_do() -> None:
    made = await make_demo(NOW)
    again = await make_demo(NOW)

    assert (made.is_new, again.is_new) == (True, False)
    assert made.business.id == again.business.id
    assert made.customers == again.customers == len(CUSTOMERS)
    invoices = await Invoice.filter(business_id=made.business.id)
    assert len(invoices) == again.invoices
    by_status = Counter(row.status for row in invoices)
    assert by_status[DocumentStatus.FINAL] > 50
    assert by_status[DocumentStatus.VOIDED] == 1
    assert by_status[DocumentStatus.DRAFT] > 10
    assert Counter(row.source for row in invoices)[InvoiceSource.CORRECTION] == 1
    assert {row.currency for row in invoices} == {"EUR", "GBP", "JPY", "KWD", "USD"}
    assert not [row.warnings for row in invoices if row.warnings]
    assert all(row.total_minor > 0 for row in invoices)
    assert await LateUsage.filter(business_id=made.business.id).exists()
    assert await first_broken_entry(made.business.id) is None


@pytest.mark.usefixtures("db")
async def test_demo_schedules_are_in_every_state_that_time_brings() -> None:
    made = await make_demo(NOW)

    schedules = await BillingSchedule.filter(business_id=made.business.id)
    assert {row.status for row in schedules} == set(ScheduleStatus) - {ScheduleStatus.COMPLETED}
    assert not [row.last_error for row in schedules if row.last_error]
    assert not await BillingRun.filter(failures__gt=0).exists()
    sandbox = await Business.get(is_sandbox=True)
    assert sandbox.sandbox_today == date(2026, 5, 22)
    assert await Invoice.filter(business_id=sandbox.id, is_test=True).count() == 3
    assert await TaxRate.filter(business_id=made.business.id).exists()


def test_demo_tax_ids_have_right_check_digits() -> None:
    numbers = [(company.country, company.vat_id) for company in CUSTOMERS if company.vat_id]

    assert all(is_valid_tax_id(country, number, is_vat_id=True) for country, number in numbers)


def test_the_same_day_brings_the_same_events() -> None:
    assert events_of(date(2026, 3, 20)) == events_of(date(2026, 3, 20))
