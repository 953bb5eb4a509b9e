"""What a measurement found, and whether that is what Folio promises."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One row of the table. `ratio` is the result by the floor; None where there is no floor."""

    what: str
    floor: str
    result: str
    ratio: float | None
    target: str
    is_met: bool


def rate_result(
    what: str,
    unit: str,
    *,
    floor: float | None,
    rate: float,
    least_ratio: float | None = None,
    least_rate: float | None = None,
) -> Result:
    """Work done per second: more is better."""
    ratio = rate / floor if floor else None
    targets = []
    if least_ratio is not None:
        targets.append(f"≥ {least_ratio:g}×")
    if least_rate is not None:
        targets.append(f"≥ {least_rate:,.0f} {unit}/s")
    is_met = (least_ratio is None or ratio is None or ratio >= least_ratio) and rate >= (least_rate or 0)
    floor_text = f"{_figure(floor)} {unit}/s" if floor else "–"
    return Result(what, floor_text, f"{_figure(rate)} {unit}/s", ratio, ", ".join(targets) or "–", is_met)


def time_result(
    what: str,
    *,
    floor: float | None,
    seconds: float,
    most_ratio: float | None = None,
    allowance: float = 0,
    most_seconds: float | None = None,
) -> Result:
    """Time that work takes: less is better. `allowance` (seconds) comes on top of what the ratio permits."""
    ratio = seconds / floor if floor else None
    targets = []
    is_met = True
    if most_ratio is not None and floor:
        targets.append(f"≤ {most_ratio:g}×" + (f" + {_milliseconds(allowance)}" if allowance else ""))
        is_met = seconds <= most_ratio * floor + allowance
    if most_seconds is not None:
        targets.append(f"< {_milliseconds(most_seconds)}")
        is_met = is_met and seconds < most_seconds
    floor_text = _milliseconds(floor) if floor else "–"
    return Result(what, floor_text, _milliseconds(seconds), ratio, ", ".join(targets) or "–", is_met)


def count_result(what: str, unit: str, *, count: float, most: float) -> Result:
    """A number that must stay small."""
    return Result(what, "–", f"{count:,.0f} {unit}", None, f"≤ {most:,.0f} {unit}", count <= most)


def _figure(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 else f"{number:,.1f}"


def _milliseconds(seconds: float) -> str:
    return f"{_figure(seconds * 1000)} ms"
