"""Making the demo data: once, whole or not at all, the same for the same day."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from folio.domain.periods import local_day
from folio.models.businesses import Business
from folio.models.invoices import Invoice
from folio.models.usage import UsageEvent
from folio.services.activity import acting_as
from folio.services.demo.calendar import DemoCalendar, at
from folio.services.demo.company import NAME, SETTINGS, make_company
from folio.services.demo.contracts import Agreements, sign_agreements
from folio.services.demo.customers import make_customers
from folio.services.demo.history import History
from folio.services.demo.one_offs import draft_one_offs, edit_a_draft
from folio.services.demo.person import OPERATOR, make_demo_person
from folio.services.demo.post import PostRoom
from folio.services.demo.price_book import make_price_book
from folio.services.demo.sandbox import make_sandbox
from folio.services.demo.till import Till
from folio.services.transactions import retried_atomic
from folio.settings import CATCH, Settings


@dataclass(frozen=True, slots=True)
class DemoResult:
    """The demo company; `is_new` says whether it was made just now."""

    business: Business
    customers: int
    invoices: int
    events: int
    is_new: bool


async def make_demo(now: datetime, *, installation: Settings | None = None) -> DemoResult:
    """The demo company with its months of history up to `now`; one that is there already stays as it is.

    Its emails are noted as sent; none leaves, whatever mail server the installation has.
    """
    is_new = False
    business = await Business.filter(name=NAME, is_sandbox=False).first()
    if business is None:
        is_new = True
        with acting_as(OPERATOR):
            business = await _make(now, replace(installation or Settings.from_environment({}), smtp_url=CATCH))
        await make_demo_person(now)
    return DemoResult(
        business=business,
        customers=await business.customers.all().count(),  # type: ignore[attr-defined]
        invoices=await Invoice.filter(business_id=business.id).count(),
        events=await UsageEvent.filter(business_id=business.id).count(),
        is_new=is_new,
    )


@retried_atomic
async def _make(now: datetime, installation: Settings) -> Business:
    calendar = DemoCalendar(local_day(now, SETTINGS["time_zone"]))
    founded = at(calendar.begins_on - timedelta(days=10))
    company = await make_company(founded)
    book = await make_price_book(company, founded)
    customers = await make_customers(company.business, founded)
    schedules = await sign_agreements(Agreements(company, customers, book, calendar, founded))
    post = PostRoom(company.business, installation)
    await post.open(founded)
    history = History(company, customers, schedules, book, calendar, post, Till.of(customers), now)
    await history.live()
    await history.look_at_mail()
    await history.go_wrong()
    await draft_one_offs(company, customers, now)
    await edit_a_draft(schedules, now)
    await make_sandbox(now)
    return company.business
