"""The three-way merge of engine and person."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folio.domain.errors import UnknownDifference
from folio.domain.recalculation import (
    Choice,
    Difference,
    DifferenceKind,
    EngineRow,
    StandingRow,
    apply,
    compare,
    difference_token,
)

KEEP, TAKE = Choice.KEEP, Choice.TAKE
SAID = {"quantity": "10", "rate": "2"}
UNTOUCHED = StandingRow("line", SAID, SAID)
EDITED = StandingRow("line", {"quantity": "7", "rate": "2"}, SAID, frozenset({"quantity"}))
STRUCK = replace(UNTOUCHED, is_removed=True)


def engine(**changes: str) -> list[EngineRow]:
    return [EngineRow("line", {**SAID, **changes})]


def told(differences: list[Difference]) -> list[tuple[Any, ...]]:
    return [
        (each.kind, each.field, each.engine_before, each.engine_now, each.standing, each.default)
        for each in differences
    ]


def test_nothing_moved_means_no_difference() -> None:
    assert compare([UNTOUCHED], engine()) == []
    assert compare([EDITED], engine()) == []
    assert apply([EDITED], engine()) == [EDITED]


def test_an_untouched_field_is_refreshed() -> None:
    assert told(compare([UNTOUCHED], engine(quantity="12"))) == [
        (DifferenceKind.CHANGED, "quantity", "10", "12", "10", TAKE)
    ]
    assert apply([UNTOUCHED], engine(quantity="12")) == [
        StandingRow("line", {"quantity": "12", "rate": "2"}, {"quantity": "12", "rate": "2"})
    ]


def test_an_overridden_field_keeps_the_persons_value_and_the_others_refresh() -> None:
    now = engine(quantity="12", rate="3")

    assert told(compare([EDITED], now)) == [
        (DifferenceKind.CHANGED, "quantity", "10", "12", "7", KEEP),
        (DifferenceKind.CHANGED, "rate", "2", "3", "2", TAKE),
    ]
    [merged] = apply([EDITED], now)
    assert merged.values == {"quantity": "7", "rate": "3"}
    assert merged.overridden == {"quantity"}
    assert merged.engine_values == {"quantity": "12", "rate": "3"}


def test_taking_an_overridden_field_gives_it_back_to_the_engine() -> None:
    [merged] = apply([EDITED], engine(quantity="12"), {"line#quantity": TAKE})

    assert merged.values["quantity"] == "12"
    assert merged.overridden == frozenset()


def test_keeping_an_untouched_field_makes_it_the_persons() -> None:
    [merged] = apply([UNTOUCHED], engine(quantity="12"), {"line#quantity": KEEP})

    assert merged.values["quantity"] == "10"
    assert merged.overridden == {"quantity"}


def test_a_new_line_comes_unless_it_is_declined() -> None:
    [difference] = compare([], engine())

    assert (difference.kind, difference.default) == (DifferenceKind.ADDED, TAKE)
    assert apply([], engine()) == [UNTOUCHED]
    assert apply([], engine(), {difference.id: KEEP}) == [STRUCK]


def test_a_line_that_the_engine_no_longer_says_goes() -> None:
    [difference] = compare([UNTOUCHED], [])

    assert (difference.kind, difference.default) == (DifferenceKind.REMOVED, TAKE)
    assert apply([UNTOUCHED], []) == []


def test_an_overridden_line_whose_source_vanished_is_kept_and_shown() -> None:
    [difference] = compare([EDITED], [])

    assert (difference.kind, difference.default) == (DifferenceKind.REMOVED, KEEP)
    [kept] = apply([EDITED], [])
    assert kept.is_orphaned
    assert kept.values == EDITED.values
    assert compare([kept], []) == []
    assert apply([EDITED], [], {difference.id: TAKE}) == []


def test_an_orphan_whose_source_comes_back_belongs_to_the_engine_again() -> None:
    [orphan] = apply([EDITED], [])

    [merged] = apply([orphan], engine(rate="3"))

    assert not merged.is_orphaned
    assert merged.values == {"quantity": "7", "rate": "3"}


def test_a_removed_line_does_not_come_back() -> None:
    assert compare([STRUCK], engine()) == []
    assert [row.is_removed for row in apply([STRUCK], engine(quantity="12"))] == [True]
    assert [row.is_removed for row in apply([STRUCK], [])] == [True]


def test_a_removed_line_whose_figures_moved_is_shown_and_may_be_taken_back() -> None:
    [difference] = compare([STRUCK], engine(quantity="12"))

    assert (difference.kind, difference.default) == (DifferenceKind.STRUCK, KEEP)
    [restored] = apply([STRUCK], engine(quantity="12"), {difference.id: TAKE})
    assert not restored.is_removed
    assert restored.values["quantity"] == "12"


def test_discarding_manual_edits_rebuilds_from_scratch() -> None:
    standing = [EDITED, replace(STRUCK, key="struck"), replace(EDITED, key="gone", is_orphaned=True)]
    now = [*engine(), EngineRow("struck", SAID), EngineRow("new", SAID)]

    differences = compare(standing, now, discard_manual_edits=True)
    rebuilt = apply(standing, now, discard_manual_edits=True)

    assert {each.default for each in differences} == {TAKE}
    assert [each.kind for each in differences] == [
        DifferenceKind.CHANGED,
        DifferenceKind.STRUCK,
        DifferenceKind.REMOVED,
        DifferenceKind.ADDED,
    ]
    assert rebuilt == [StandingRow(key, SAID, SAID) for key in ("line", "struck", "new")]


def test_a_choice_about_nothing_is_refused() -> None:
    with pytest.raises(UnknownDifference):
        apply([UNTOUCHED], engine(), {"line#quantity": KEEP})


def test_the_token_changes_when_figures_move() -> None:
    seen = difference_token(compare([UNTOUCHED], engine(quantity="12")))

    assert seen == difference_token(compare([UNTOUCHED], engine(quantity="12")))
    assert seen != difference_token(compare([UNTOUCHED], engine(quantity="13")))


VALUES = st.fixed_dictionaries({"quantity": st.sampled_from("1234"), "rate": st.sampled_from("56")})
KEYS = st.sampled_from("abcde")
ENGINE_ROWS = st.dictionaries(KEYS, VALUES).map(lambda found: [EngineRow(key, found[key]) for key in found])


@st.composite
def standing_rows(draw: st.DrawFn) -> list[StandingRow]:
    rows = []
    for key in draw(st.sets(KEYS)):
        said: Mapping[str, str] = draw(VALUES)
        overridden = draw(st.frozensets(st.sampled_from(["quantity", "rate"])))
        values = {name: draw(st.sampled_from("789")) if name in overridden else said[name] for name in said}
        rows.append(StandingRow(key, values, said, overridden, is_removed=draw(st.booleans())))
    return rows


@given(standing_rows(), ENGINE_ROWS, st.booleans(), st.data())
def test_applying_twice_changes_nothing_more(
    standing: list[StandingRow], now: list[EngineRow], discard: bool, data: st.DataObject
) -> None:
    offered = compare(standing, now, discard_manual_edits=discard)
    choices = {each.id: data.draw(st.sampled_from(Choice)) for each in offered if data.draw(st.booleans())}

    once = apply(standing, now, choices, discard_manual_edits=discard)

    assert compare(once, now) == []
    assert apply(once, now) == once


@given(standing_rows(), ENGINE_ROWS)
def test_by_default_no_edit_of_a_person_is_lost(standing: list[StandingRow], now: list[EngineRow]) -> None:
    merged = {row.key: row for row in apply(standing, now)}

    for row in standing:
        if row.is_removed:
            assert merged[row.key].is_removed
            continue
        for name in row.overridden:
            assert merged[row.key].values[name] == row.values[name]
            assert name in merged[row.key].overridden


@given(standing_rows(), ENGINE_ROWS)
def test_discarding_leaves_exactly_what_the_engine_says(standing: list[StandingRow], now: list[EngineRow]) -> None:
    rebuilt = apply(standing, now, discard_manual_edits=True)

    assert {row.key: row for row in rebuilt} == {row.key: StandingRow(row.key, row.values, row.values) for row in now}
