"""The usage behind due charges: one query a metric for all customers and periods at once."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from folio.domain.periods import period_instants
from folio.models.catalog import Price
from folio.models.usage import UsageMetric
from folio.services.billing.due import DueInvoice
from folio.services.usage.aggregation import Measurement, UsageWindow, measure

Place = tuple[int, int]
"""Which due invoice, and which of its charges."""


async def measure_usage(dues: Sequence[DueInvoice]) -> list[dict[int, Sequence[Measurement]]]:
    """For each due invoice, the measurements of its metered charges by their place in `charges`.

    A metric without a grouping property measures every period once, also when nothing happened in it.
    """
    measured: list[dict[int, Sequence[Measurement]]] = [{} for _ in dues]
    windows: dict[tuple[UUID, bool], list[UsageWindow]] = defaultdict(list)
    metrics: dict[UUID, UsageMetric] = {}
    for place, price, window in _windows(dues):
        assert price.metric is not None
        metrics[price.metric.id] = price.metric
        windows[price.metric.id, price.terms.has_event_limits].append(window)
        measured[place[0]][place[1]] = ()
    for (metric_id, with_event_values), of_metric in windows.items():
        results = await measure(metrics[metric_id], of_metric, with_event_values=with_event_values)
        for (due_index, charge_index), measurements in results.items():
            measured[due_index][charge_index] = measurements
    return measured


def _windows(dues: Sequence[DueInvoice]) -> list[tuple[Place, Price, UsageWindow]]:
    found = []
    for due_index, due in enumerate(dues):
        time_zone, customer = due.terms.business.time_zone, due.terms.customer
        for charge_index, charge in enumerate(due.charges):
            row = due.terms.price_of_key.get(charge.price_key)
            if row is not None and row.price.metric_id is not None:
                place = (due_index, charge_index)
                start, end = period_instants(charge.service.period, time_zone)
                found.append((place, row.price, UsageWindow(place, customer.id, start, end)))
    return found
