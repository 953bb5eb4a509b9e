"""Which day it is for a business: its own time zone's, or a sandbox's own clock."""

from datetime import date, datetime

from folio.domain.periods import local_day
from folio.models.businesses import Business


def today_of(business: Business, now: datetime) -> date:
    """The civil day at `now` in the business's time zone; a sandbox business has a clock of its own."""
    if business.is_sandbox and business.sandbox_today is not None:
        return business.sandbox_today
    return local_day(now, business.time_zone)
