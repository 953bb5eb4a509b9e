"""Why this amount: the steps of a computation, so that anyone can do it again by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self


class StepKind(StrEnum):
    """What a step does, in the order in which money is computed."""

    QUANTITY = "QUANTITY"
    NO_USAGE = "NO_USAGE"
    NEGATIVE_USAGE = "NEGATIVE_USAGE"
    PACKAGES = "PACKAGES"
    TIER = "TIER"
    FLAT_FEE = "FLAT_FEE"
    EVENT_LIMITS = "EVENT_LIMITS"
    PRORATION = "PRORATION"
    MULTIPLICATION = "MULTIPLICATION"
    PRICE_DISCOUNT = "PRICE_DISCOUNT"
    MINIMUM = "MINIMUM"
    PHASE_DISCOUNT = "PHASE_DISCOUNT"
    INVOICE_DISCOUNT = "INVOICE_DISCOUNT"
    TAX = "TAX"
    TOTAL = "TOTAL"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a sentence for people and its figures, as decimal strings, for programs."""

    kind: StepKind
    text: str
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_warning(self) -> bool:
        return self.kind is StepKind.NEGATIVE_USAGE

    def to_json(self) -> dict[str, Any]:
        return {"kind": self.kind.value, "text": self.text, "values": dict(self.values)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(StepKind(data["kind"]), data["text"], dict(data["values"]))
