"""What is stored comes back exactly, on both databases."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import orjson
import pytest
import pytest_asyncio
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext

from folio.models.database import tortoise_config
from folio.models.fields import new_id, plain_decimal
from models.exact_rows import ExactRow


@pytest_asyncio.fixture
async def rows(db_url: str) -> AsyncIterator[TortoiseContext]:
    config = tortoise_config(db_url)
    config["apps"]["folio"]["models"] = ["models.exact_rows"]
    EXECUTOR_CACHE.clear()
    async with TortoiseContext() as context:
        await context.init(config=config)
        await context.generate_schemas()
        yield context


NUMBERS = [
    "0.1",
    "0.325",
    "0.108333333333",
    "100",
    "1E+3",
    "-7.50",
    "0",
    "0.000000000001",
    "123456789012345678901.5",
]


@pytest.mark.parametrize("text", NUMBERS)
async def test_a_decimal_comes_back_exactly_and_without_trailing_zeros(rows: TortoiseContext, text: str) -> None:
    row = await ExactRow.create(rate=Decimal(text))

    kept = await ExactRow.get(id=row.id)

    assert kept.rate == Decimal(text)
    assert str(kept.rate) == str(plain_decimal(text))


async def test_a_decimal_with_too_many_places_is_refused(rows: TortoiseContext) -> None:
    with pytest.raises(ValueError, match="12 decimals"):
        await ExactRow.create(rate=Decimal("0.0000000000001"))


async def test_a_float_is_never_taken(rows: TortoiseContext) -> None:
    with pytest.raises(TypeError):
        await ExactRow.create(rate=0.1)
    with pytest.raises(TypeError):
        await ExactRow.create(amount=1.0)


async def test_an_amount_keeps_64_bits(rows: TortoiseContext) -> None:
    row = await ExactRow.create(amount=9_223_372_036_854_775_807)

    assert (await ExactRow.get(id=row.id)).amount == 9_223_372_036_854_775_807


async def test_instants_compare_whatever_offset_they_were_written_with(rows: TortoiseContext) -> None:
    noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
    written_in_tokyo = noon.astimezone(timezone(timedelta(hours=9)))
    await ExactRow.create(at=written_in_tokyo)

    assert await ExactRow.filter(at=noon).exists()
    assert await ExactRow.filter(at__lt=noon + timedelta(microseconds=1), at__gte=noon).exists()
    assert not await ExactRow.filter(at__gt=noon).exists()


async def test_ids_are_standard_and_in_order_of_making(rows: TortoiseContext) -> None:
    made = [(await ExactRow.create()).id for _ in range(5)]

    kept = [row.id for row in await ExactRow.all().order_by("id")]

    assert kept == made
    assert {type(value) for value in kept} == {UUID}
    assert orjson.dumps(kept)


async def test_documents_come_back_as_they_were(rows: TortoiseContext) -> None:
    row = await ExactRow.create(extra={"id": new_id(), "rates": ["0.1"], "nothing": None})

    assert (await ExactRow.get(id=row.id)).extra["rates"] == ["0.1"]


async def test_sqlite_adds_decimals_exactly(sqlite_url: str) -> None:
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(sqlite_url))
        sums = "SELECT decimal_sum(column1) AS total FROM (VALUES ('0.1'), ('0.2'), (NULL), ('1e-12'))"

        rows = await context.db().execute_query_dict(sums)

        assert rows[0]["total"] == "0.300000000001"
