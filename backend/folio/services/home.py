"""What waits for an operator today, and what was invoiced month by month."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tortoise.expressions import RawSQL
from tortoise.functions import Count, Sum

from folio.domain.lifecycle import DocumentStatus, DocumentType
from folio.domain.periods import add_months
from folio.models.invoices import Invoice
from folio.models.jobs import Job, JobState
from folio.models.schedules import BillingSchedule
from folio.models.usage import LateUsage, LateUsageStatus

MONTHS_SHOWN = 12

# A day as text begins with its month, on SQLite and on PostgreSQL.
_MONTH = RawSQL("""SUBSTR(CAST("issue_on" AS TEXT), 1, 7)""")


@dataclass(frozen=True, slots=True)
class InvoicedMonth:
    """What was invoiced in one month and currency less what was credited in it, in minor units.

    `count` is of invoices, `credit_note_count` of credit notes.
    """

    month: date
    currency: str
    count: int
    credit_note_count: int
    net_minor: int
    total_minor: int


@dataclass(frozen=True, slots=True)
class OpenLateUsage:
    """Late usage that nobody has decided on, with its effect in minor units of each currency."""

    count: int
    effects: dict[str, int]


async def invoiced_by_month(business_id: UUID, *, today: date) -> list[InvoicedMonth]:
    """Invoices less credit notes that stand, by month of issue and currency: twelve months up to this one."""
    since = add_months(today.replace(day=1), 1 - MONTHS_SHOWN)
    standing = Invoice.filter(
        business_id=business_id,
        status__in=(DocumentStatus.FINAL, DocumentStatus.SENT),
        issue_on__gte=since,
    )
    rows = (
        await standing.annotate(month=_MONTH, rows=Count("id"), net=Sum("net_minor"), total=Sum("total_minor"))
        .group_by("month", "currency", "document_type")
        .values("month", "currency", "document_type", "rows", "net", "total")
    )
    months: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        sums = months.setdefault((row["month"], row["currency"]), [0, 0, 0, 0])
        is_credit = row["document_type"] == DocumentType.CREDIT_NOTE
        sums[1 if is_credit else 0] += row["rows"]
        sums[2] += -int(row["net"]) if is_credit else int(row["net"])
        sums[3] += -int(row["total"]) if is_credit else int(row["total"])
    return [
        InvoicedMonth(date.fromisoformat(f"{month}-01"), currency, *sums)
        for (month, currency), sums in sorted(months.items())
    ]


async def open_late_usage(business_id: UUID) -> OpenLateUsage:
    """What the late-usage inbox holds."""
    waiting = LateUsage.filter(business_id=business_id, status=LateUsageStatus.OPEN)
    rows = (
        await waiting.annotate(rows=Count("id"), effect=Sum("effect_minor"))
        .group_by("currency")
        .values("currency", "rows", "effect")
    )
    effects = {row["currency"]: int(row["effect"]) for row in rows}
    return OpenLateUsage(sum(row["rows"] for row in rows), dict(sorted(effects.items())))


async def count_failed_jobs() -> int:
    """Jobs of the installation that wait for a person."""
    return await Job.filter(state=JobState.FAILED).count()


async def count_failed_schedules(business_id: UUID) -> int:
    """Schedules that the last billing run could not bill."""
    return await BillingSchedule.filter(business_id=business_id, failed_at__isnull=False).count()
