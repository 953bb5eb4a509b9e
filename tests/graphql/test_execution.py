"""Our execution answers exactly what stock graphql-core answers, errors and their places included."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
import strawberry
from strawberry.schema.config import StrawberryConfig

from folio.graphql.execution import RowExecution, is_awaitable
from folio.graphql.scalars import SCALARS
from folio.models.jobs import Job


@strawberry.enum
class Color(Enum):
    RED = "RED"


@dataclass
class Row:
    id: Any = field(default_factory=lambda: UUID(int=1))
    name: Any = "one"
    note: Any = None
    rate: Any = Decimal("1E+3")
    day: Any = date(2026, 3, 1)
    at: Any = datetime(2026, 3, 1, tzinfo=UTC)
    color: Any = Color.RED
    count: Any = 3
    width: Any = 5
    is_done: Any = True
    extra: Any = field(default_factory=lambda: {"a": [1, "b"]})
    words: Any = ("x", "y")
    children: list["Row"] = field(default_factory=list)


@strawberry.type
class Size:
    width: int
    unit: str | None


@strawberry.type
class Thing:
    id: UUID
    name: str
    note: str | None
    rate: Decimal
    day: date
    at: datetime
    color: Color
    count: int
    is_done: bool
    extra: strawberry.scalars.JSON
    words: list[str]
    children: list["Thing"]

    @strawberry.field
    @staticmethod
    async def later(row: strawberry.Parent[Any]) -> str:
        return f"later {row.name}"

    @strawberry.field
    @staticmethod
    def shout(row: strawberry.Parent[Any]) -> str:
        return str(row.name.upper())

    @strawberry.field
    @staticmethod
    def size(row: strawberry.Parent[Any]) -> Size:
        return Size(width=row.width, unit=row.note)

    @strawberry.field
    def largest(self) -> Size | None:
        return None if self.note is None else Size(width=1, unit=self.note)

    @strawberry.field
    @staticmethod
    def repeated(row: strawberry.Parent[Any], times: int) -> str:
        return str(row.name) * times


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Thing | None)
    def thing(self, info: strawberry.Info) -> Any:
        return info.context


STOCK = strawberry.Schema(Query, config=StrawberryConfig(scalar_map=SCALARS))
OURS = strawberry.Schema(Query, config=StrawberryConfig(scalar_map=SCALARS), execution_context_class=RowExecution)

DOCUMENT = """{ thing { later id name alias: name note repeated(times: 2) rate day at color count isDone extra words
    __typename children { count name later shout children { id __typename } size { __typename width } }
    shout size { unit w: width __typename ...on Size { width } } largest { unit }
    ...More @include(if: true) no: name @skip(if: true) } }
    fragment More on Thing { note again: rate }"""


class Broken(Row):
    @property
    def name(self) -> str:
        raise RuntimeError("no name")

    @name.setter
    def name(self, value: str) -> None:
        pass


ROWS = {
    "all is well": Row(children=[Row(name="two"), Row(note="three")]),
    "nothing there": None,
    "a missing value": Row(name=None),
    "a missing value below": Row(children=[Row(), Row(count=None)]),
    "a value of another type": Row(count="many"),
    "too large for Int": Row(count=2**40),
    "an unknown enum value": Row(color="BLUE"),
    "a failing attribute": Broken(),
    "a failing function": Row(name=7),
    "a missing value in a value": Row(width=None),
    "a wrong value in a value": Row(children=[Row(width="wide", note="m")], note="cm"),
    "a row that is another thing": object(),
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())
async def test_answers_and_errors_are_those_of_stock_execution(row: Any) -> None:
    expected = await STOCK.execute(DOCUMENT, context_value=row)
    answered = await OURS.execute(DOCUMENT, context_value=row)

    assert answered.data == expected.data
    assert list((answered.data or {}).get("thing") or {}) == list((expected.data or {}).get("thing") or {})
    assert sorted(map(str, answered.errors or ())) == sorted(map(str, expected.errors or ()))
    assert [error.path for error in answered.errors or ()] == [error.path for error in expected.errors or ()]


def test_a_row_is_nothing_to_wait_for() -> None:
    assert not is_awaitable(Job())


async def test_what_is_to_be_awaited_is() -> None:
    pause = asyncio.sleep(0)
    assert is_awaitable(pause)
    await pause
