"""One row per request, however often it is repeated."""

import asyncio
from uuid import UUID

import pytest
from tortoise.transactions import in_transaction

from factories import NOW, make_business
from folio.domain.errors import IdempotencyKeyReused, InvalidInput
from folio.models.customers import Customer
from folio.models.idempotency import IdempotencyKey
from folio.services.businesses.settings import create_business
from folio.services.customers.profile import create_customer
from folio.services.idempotency import reserve

pytestmark = pytest.mark.usefixtures("db")


async def test_a_repeat_gets_the_same_row() -> None:
    business = await make_business()

    first = await create_customer(business.id, {"name": "Acme"}, now=NOW, idempotency_key="k")
    second = await create_customer(business.id, {"name": "Acme"}, now=NOW, idempotency_key="k")

    assert second.id == first.id
    assert await Customer.all().count() == 1


async def test_another_request_under_the_same_key_is_refused() -> None:
    business = await make_business()
    await create_customer(business.id, {"name": "Acme"}, now=NOW, idempotency_key="k")

    with pytest.raises(IdempotencyKeyReused):
        await create_customer(business.id, {"name": "Other"}, now=NOW, idempotency_key="k")

    assert await Customer.all().count() == 1


async def test_a_key_belongs_to_its_business() -> None:
    for _ in range(2):
        await create_customer((await make_business()).id, {"name": "Acme"}, now=NOW, idempotency_key="k")

    assert await Customer.all().count() == 2


async def test_a_refused_request_leaves_its_key_free() -> None:
    business = await make_business()
    with pytest.raises(InvalidInput):
        await create_customer(business.id, {"name": " "}, now=NOW, idempotency_key="k")

    made = await create_customer(business.id, {"name": "Acme"}, now=NOW, idempotency_key="k")

    assert made.name == "Acme"


async def test_requests_at_the_same_moment_make_one_row() -> None:
    async def request() -> UUID:
        return (await create_business({"name": "Acme"}, now=NOW, idempotency_key="k")).id

    made = await asyncio.gather(*(request() for _ in range(5)))

    assert len(set(made)) == 1


@pytest.mark.parametrize("key", ["", "  ", "x" * 201, "a\x00b"])
async def test_a_key_that_cannot_be_kept_is_refused(key: str) -> None:
    async with in_transaction():
        with pytest.raises(InvalidInput):
            await reserve(None, key, operation="test", request={})

    assert await IdempotencyKey.all().count() == 0
