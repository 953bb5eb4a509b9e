"""Attempts to sign in, counted for all processes together."""

import asyncio
from datetime import timedelta

import pytest
from tortoise.context import TortoiseContext

from factories import NOW
from folio.domain.errors import TooManyAttempts
from folio.models.people import SignInAttempt
from folio.services.sign_in_attempts import forget_attempts, require_attempts_left

HERE = "198.51.100.7"


async def attempt(times: int, email: str = "ada@example.com", address: str = HERE, after: int = 0) -> int:
    """How many of the attempts were let through."""
    passed = 0
    for _ in range(times):
        try:
            await require_attempts_left(email, address, now=NOW + timedelta(seconds=after))
            passed += 1
        except TooManyAttempts:
            continue
    return passed


async def test_one_person_is_guessed_at_ten_times_from_one_address(db: TortoiseContext) -> None:
    assert await attempt(12) == 10
    assert await attempt(1, email=" ADA@Example.com ") == 0
    assert await attempt(1, email="bob@example.com") == 1
    assert await attempt(1, address="203.0.113.9") == 1


async def test_many_people_are_tried_a_hundred_times_from_one_address(db: TortoiseContext) -> None:
    passed = [await attempt(5, email=f"person{number}@example.com") for number in range(22)]

    assert sum(passed) == 100


async def test_a_quarter_of_an_hour_later_one_may_try_again(db: TortoiseContext) -> None:
    await attempt(10)
    with pytest.raises(TooManyAttempts) as refused:
        await require_attempts_left("ada@example.com", HERE, now=NOW + timedelta(minutes=5))

    assert refused.value.seconds == 10 * 60
    assert await attempt(12, after=15 * 60) == 10


async def test_what_was_refused_does_not_lengthen_the_wait(db: TortoiseContext) -> None:
    await attempt(10)
    await attempt(50, after=14 * 60)

    assert await attempt(1, after=15 * 60) == 1


async def test_a_right_password_forgets_slips(db: TortoiseContext) -> None:
    await attempt(9)
    await forget_attempts("ADA@example.com", HERE)

    assert await attempt(12) == 10


async def test_of_many_at_once_no_more_than_ten_pass(db: TortoiseContext) -> None:
    tries = (require_attempts_left("ada@example.com", HERE, now=NOW) for _ in range(30))
    results = await asyncio.gather(*tries, return_exceptions=True)

    assert sum(result is None for result in results) <= 10
    assert all(result is None or isinstance(result, TooManyAttempts) for result in results)


async def test_old_attempts_and_what_was_typed_are_not_kept(db: TortoiseContext) -> None:
    await attempt(3, email="my secret password \ud800")
    await attempt(1, email="bob@example.com", after=15 * 60)

    (kept,) = await SignInAttempt.all()
    assert len(kept.email_hash) == 64
