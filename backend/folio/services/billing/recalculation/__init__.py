"""Recalculation: what the engine says now, shown against what it said and what a person set, then merged."""

from folio.services.billing.recalculation.recalculate import (
    Recalculation,
    preview_recalculation,
    recalculate_invoice,
)

__all__ = ["Recalculation", "preview_recalculation", "recalculate_invoice"]
