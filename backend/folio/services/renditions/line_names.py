"""What a line is called on paper, in the document's language: tiers, flat fees, packages, parts of a period."""

from collections.abc import Mapping
from decimal import Decimal

from folio.documents.formats import Formats
from folio.documents.wording import Wording
from folio.models.invoices import LineItem

_STEPS = frozenset(
    ("tier", "tier_fee", "volume", "volume_fee", "package", "events_minimum", "events_maximum", "events_percentage")
)


def is_step(line: LineItem) -> bool:
    """Whether the line is one of several that a price's charge may have."""
    return bool(line.label) and line.label.get("kind") in _STEPS


class LineNames:
    """Names lines in one language; a name that a person has set is printed as it is."""

    def __init__(self, formats: Formats, words: Wording) -> None:
        self._formats = formats
        self._words = words

    def of_line(self, line: LineItem) -> str:
        """The name of a line that stands for itself; the engine's own word for a true-up is translated."""
        if line.label and line.label.get("kind") == "true_up":
            return self.of_step(line)
        return line.name

    def of_step(self, line: LineItem) -> str:
        """The name of a line under its price's name."""
        if "name" in line.overridden or not line.label:
            return line.name
        return self._text(line.label) or line.name

    def description(self, line: LineItem) -> str | None:
        """The line's description, else which part of the period it charges or credits."""
        if line.description or not line.label:
            return line.description
        parts = []
        if "credit" in line.label:
            parts.append(self._words.unused_credit)
        if "usedDays" in line.label:
            parts.append(self._words.part_of_period.format(used=line.label["usedDays"], whole=line.label["wholeDays"]))
        return " · ".join(parts) or None

    def _text(self, label: Mapping[str, str]) -> str | None:
        match label.get("kind"):
            case "tier" | "volume":
                text = self._range(label)
                return f"{text}, {self._percent(label)}" if "percent" in label else text
            case "tier_fee" | "volume_fee":
                return f"{self._words.flat_fee}, {self._range(label)}"
            case "package":
                return self._words.packages.format(size=self._number(label["size"]))
            case "events_minimum":
                return self._words.events_minimum
            case "events_maximum":
                return self._words.events_maximum
            case "events_percentage":
                return self._words.percent_of.format(percent=self._percent(label))
            case "true_up":
                return self._words.true_up
        return None

    def _range(self, label: Mapping[str, str]) -> str:
        lower = self._number(label["from"])
        if "to" in label:
            return self._words.tier_range.format(lower=lower, upper=self._number(label["to"]))
        return self._words.tier_above.format(lower=lower) if label["from"] != "0" else self._words.tier_all

    def _percent(self, label: Mapping[str, str]) -> str:
        return self._formats.percent(Decimal(label["percent"]))

    def _number(self, text: str) -> str:
        return self._formats.number(Decimal(text))
