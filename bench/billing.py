"""A billing run over a thousand schedules with usage, against inserting the rows it made bare."""

from collections.abc import Sequence
from datetime import date

from bench.bare import TableRows
from bench.results import Result, count_result, rate_result
from bench.schedules import make_subscribers
from bench.setting import Setting
from bench.stopwatch import peak_megabytes, stopwatch
from factories import NOW
from folio.services.billing.run import run_billing

# In this order: a row comes after what it refers to.
TABLES = (
    "invoices",
    "line_item_groups",
    "line_items",
    "invoice_discounts",
    "invoice_taxes",
    "billing_claims",
    "activity",
)


async def measure(setting: Setting) -> list[Result]:
    customers = setting.sized(1_000)
    subscribers = await make_subscribers(customers)
    await run_billing(subscribers.business, date(2026, 1, 1), now=NOW)
    seconds, peaks, month = [], [], 1
    for month in range(2, 3 + setting.rounds):
        await subscribers.use(customers, month - 1)
        with stopwatch() as lap:
            run = await run_billing(subscribers.business, date(2026, month, 1), now=NOW)
        assert run.drafts_created == customers
        seconds.append(lap.seconds)
        peaks.append(peak_megabytes())
    floor = await _seconds_to_insert(setting, date(2026, month, 1), len(seconds))
    return [
        rate_result(
            "billing run, drafts of 4 lines",
            "drafts",
            floor=customers / floor,
            rate=customers / min(seconds),
            least_rate=1_500,
        ),
        count_result("memory that further runs add", "MB", count=peaks[-1] - peaks[0], most=10),
    ]


async def _seconds_to_insert(setting: Setting, billing_date: date, rounds: int) -> float:
    """The last run's rows, read, and inserted bare into emptied tables."""
    rows = await _rows_of(setting, billing_date)
    best = float("inf")
    for _ in range(rounds):
        await setting.bare.empty(TABLES[::-1])
        with stopwatch() as lap:
            await setting.bare.insert(rows)
        best = min(best, lap.seconds)
    return best


async def _rows_of(setting: Setting, billing_date: date) -> Sequence[TableRows]:
    invoices = f"SELECT id FROM invoices WHERE billing_date = '{billing_date}'"
    conditions = {"invoices": f"billing_date = '{billing_date}'", "activity": f"subject_id IN ({invoices})"}
    return [await setting.bare.read(table, conditions.get(table, f"invoice_id IN ({invoices})")) for table in TABLES]
