"""People who sign in: made, changed, disabled; passwords."""

import asyncio
from datetime import timedelta

import pytest
from tortoise.context import TortoiseContext

from factories import NOW
from folio.domain.errors import (
    AlreadySetUp,
    EmailTaken,
    FolioError,
    InvalidInput,
    LastAdministrator,
    UnsuitablePassword,
    WrongCredentials,
)
from folio.models.access import Role
from folio.models.people import Person, Session
from folio.services import people, sessions
from folio.services.people import NewPerson

PASSWORD = "correct horse battery"


def new_person(name: str = "Ada", role: Role = Role.ADMIN, password: str = PASSWORD) -> NewPerson:
    return NewPerson(name, f"{name}@Example.com", role, password)


async def test_the_first_person_is_made_once_however_many_try(db: TortoiseContext) -> None:
    tries = [people.create_first_person(new_person(name), now=NOW) for name in ("Ada", "Bob", "Cy", "Di")]
    results = await asyncio.gather(*tries, return_exceptions=True)

    made = [result for result in results if isinstance(result, Person)]
    assert len(made) == await Person.all().count() == 1
    assert all(isinstance(result, (Person, AlreadySetUp)) for result in results)
    assert made[0].role is Role.ADMIN
    assert not await people.needs_first_person()


async def test_an_email_is_one_persons_in_capitals_or_not(db: TortoiseContext) -> None:
    person = await people.create_person(new_person(), now=NOW)

    with pytest.raises(EmailTaken):
        await people.create_person(NewPerson("Other", "ADA@example.COM", Role.SALES, PASSWORD), now=NOW)
    assert person.email == "ada@example.com"
    assert (await people.find_by_email(" Ada@Example.com")).id == person.id


async def test_a_password_is_kept_as_an_argon2_hash(db: TortoiseContext) -> None:
    person = await people.create_person(new_person(), now=NOW)

    assert person.password_hash.startswith("$argon2id$")
    assert PASSWORD not in person.password_hash


@pytest.mark.parametrize("password", ["", "too short", "x" * 201, "ten letters \ud800"])
async def test_an_unsuitable_password_is_refused(db: TortoiseContext, password: str) -> None:
    with pytest.raises(UnsuitablePassword):
        await people.create_person(new_person(password=password), now=NOW)
    assert await Person.all().count() == 0


@pytest.mark.parametrize(("name", "email"), [(" ", "a@b.example"), ("Ada", "nobody"), ("x" * 91, "a@b.example")])
async def test_a_person_needs_a_name_and_an_email(db: TortoiseContext, name: str, email: str) -> None:
    with pytest.raises(InvalidInput):
        await people.create_person(NewPerson(name, email, Role.ADMIN, PASSWORD), now=NOW)


async def test_the_last_administrator_stays(db: TortoiseContext) -> None:
    ada = await people.create_person(new_person(), now=NOW)
    await people.create_person(new_person("Bob", Role.FINANCE), now=NOW)

    with pytest.raises(LastAdministrator):
        await people.update_person(ada.id, {"role": Role.SALES}, now=NOW)
    with pytest.raises(LastAdministrator):
        await people.disable_person(ada.id, now=NOW)


async def test_of_two_administrators_who_demote_each_other_one_stays(db: TortoiseContext) -> None:
    both = [await people.create_person(new_person(name), now=NOW) for name in ("Ada", "Bob")]

    tries = [people.update_person(person.id, {"role": Role.SALES}, now=NOW) for person in both]
    results = await asyncio.gather(*tries, return_exceptions=True)

    assert sorted(isinstance(result, LastAdministrator) for result in results) == [False, True]
    assert await Person.filter(role=Role.ADMIN).count() == 1


async def test_who_is_disabled_is_out_everywhere_until_enabled(db: TortoiseContext) -> None:
    await people.create_person(new_person(), now=NOW)
    bob = await people.create_person(new_person("Bob", Role.SALES), now=NOW)
    _, token = await sessions.sign_in(bob.email, PASSWORD, user_agent=None, now=NOW)

    await people.disable_person(bob.id, now=NOW)
    held = await sessions.find_session(token, now=NOW)
    with pytest.raises(WrongCredentials):
        await sessions.sign_in(bob.email, PASSWORD, user_agent=None, now=NOW)
    await people.enable_person(bob.id, now=NOW)

    assert held is None
    assert await sessions.find_session(token, now=NOW) is None
    assert await sessions.sign_in(bob.email, PASSWORD, user_agent=None, now=NOW)


async def test_a_changed_password_ends_the_other_sessions(db: TortoiseContext) -> None:
    ada = await people.create_person(new_person(), now=NOW)
    kept, kept_token = await sessions.sign_in(ada.email, PASSWORD, user_agent=None, now=NOW)
    _, other_token = await sessions.sign_in(ada.email, PASSWORD, user_agent=None, now=NOW)

    with pytest.raises(WrongCredentials):
        await people.change_password(ada.id, current="wrong", new="another good one", session_id=kept.id, now=NOW)
    await people.change_password(ada.id, current=PASSWORD, new="another good one", session_id=kept.id, now=NOW)

    assert await sessions.find_session(kept_token, now=NOW)
    assert await sessions.find_session(other_token, now=NOW) is None
    with pytest.raises(WrongCredentials):
        await sessions.sign_in(ada.email, PASSWORD, user_agent=None, now=NOW)
    assert await sessions.sign_in(ada.email, "another good one", user_agent=None, now=NOW)


async def test_a_reset_password_ends_every_session(db: TortoiseContext) -> None:
    ada = await people.create_person(new_person(), now=NOW)
    await sessions.sign_in(ada.email, PASSWORD, user_agent=None, now=NOW)

    await people.reset_password(ada.id, "given by somebody", now=NOW)

    assert await Session.filter(revoked_at__isnull=True).count() == 0
    assert await sessions.sign_in(ada.email, "given by somebody", user_agent=None, now=NOW)


async def test_a_sign_in_says_not_what_was_wrong(db: TortoiseContext) -> None:
    await people.create_person(new_person(), now=NOW)
    refusals: list[FolioError] = []
    for email, password in (
        ("ada@example.com", "wrong"),
        ("nobody@example.com", PASSWORD),
        ("", ""),
        ("\x00", "\ud800"),
    ):
        with pytest.raises(WrongCredentials) as refusal:
            await sessions.sign_in(email, password, user_agent=None, now=NOW)
        refusals.append(refusal.value)

    assert len({refusal.message for refusal in refusals}) == 1


async def test_a_session_slides_while_used_and_ends_after_a_month(db: TortoiseContext) -> None:
    ada = await people.create_person(new_person(), now=NOW)
    _, token = await sessions.sign_in(ada.email, PASSWORD, user_agent="Tests", now=NOW)
    at = NOW
    while at < NOW + sessions.LONGEST - timedelta(hours=11):
        at += timedelta(hours=11)
        last = await sessions.find_session(token, now=at)

    assert last is not None
    assert last.expires_at == NOW + sessions.LONGEST
    assert await sessions.find_session(token, now=NOW + sessions.LONGEST) is None


async def test_an_unused_session_ends(db: TortoiseContext) -> None:
    ada = await people.create_person(new_person(), now=NOW)
    session, token = await sessions.sign_in(ada.email, PASSWORD, user_agent=None, now=NOW)

    assert await sessions.find_session(token, now=NOW + sessions.IDLE - timedelta(seconds=1))
    assert await sessions.find_session(token, now=NOW + 2 * sessions.IDLE) is None
    assert token not in session.token_hash
