"""A sandbox business to try things in: its own clock, two months ahead, its documents marked as test."""

from datetime import datetime

from folio.domain.periods import Frequency, add_months
from folio.models.businesses import Business
from folio.services.billing.sandbox import advance_sandbox_clock
from folio.services.businesses.settings import create_business
from folio.services.calendar import today_of
from folio.services.catalog import create_price, create_product
from folio.services.customers.profile import create_customer
from folio.services.demo.company import NAME, SETTINGS
from folio.services.demo.price_book import fixed
from folio.services.schedules.create import create_schedule
from folio.services.schedules.lifecycle import activate_schedule

MONTHS_AHEAD = 2


async def make_sandbox(now: datetime) -> Business:
    """The sandbox with one customer whose schedule has billed two months in advance of the real clock."""
    business = await create_business({**SETTINGS, "name": f"{NAME} sandbox"}, now=now, is_sandbox=True)
    today = today_of(business, now)
    product = await create_product(business.id, {"name": "Platform"}, now=now)
    price = await create_price(
        product.id,
        {"name": "Platform", "currency": "EUR", "terms": fixed("490"), "frequency": Frequency.MONTHLY},
        now=now,
    )
    address = {"line1": "Musterweg 1", "postal_code": "10115", "city": "Berlin", "country": "DE"}
    customer = await create_customer(business.id, {"name": "Probekunde GmbH", "billing_address": address}, now=now)
    schedule = await create_schedule(
        business.id,
        {"customer_id": customer.id, "start_on": today, "phases": [{"prices": [{"price_id": price.id}]}]},
        now=now,
    )
    await activate_schedule(schedule.id, now=now)
    await advance_sandbox_clock(business.id, add_months(today, MONTHS_AHEAD), now=now)
    return business
