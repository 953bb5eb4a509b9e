"""Who let whom in: every change of people, keys and others' sessions, chained."""

import asyncio
from uuid import UUID

import pytest
from tortoise.context import TortoiseContext

from factories import NOW
from folio.models.access import Role
from folio.models.activity import AccessEntry
from folio.services import access, people, sessions
from folio.services.access_log import first_broken_access_entry
from folio.services.activity import acting_as
from folio.services.people import NewPerson

PASSWORD = "correct horse battery"


def new(name: str, role: Role = Role.ADMIN) -> NewPerson:
    return NewPerson(name, f"{name.lower()}@example.com", role, PASSWORD)


async def actions() -> list[str]:
    return [entry.action for entry in await AccessEntry.all().order_by("sequence")]


async def test_everything_that_happens_to_a_person_is_logged(db: TortoiseContext) -> None:
    await people.create_first_person(new("Ada"), now=NOW)
    with acting_as("Ada <ada@example.com>"):
        bob = await people.create_person(new("Bob", Role.SALES), now=NOW)
        await people.update_person(bob.id, {"role": Role.FINANCE}, now=NOW)
        await people.reset_password(bob.id, "another long password", now=NOW)
        await people.disable_person(bob.id, now=NOW)
        await people.enable_person(bob.id, now=NOW)

    entries = await AccessEntry.all().order_by("sequence")
    assert [entry.action for entry in entries] == [
        "createFirstPerson",
        "createPerson",
        "updatePerson",
        "resetPassword",
        "disablePerson",
        "enablePerson",
    ]
    assert {entry.actor for entry in entries} == {"Ada <ada@example.com>"}
    assert (entries[2].before, entries[2].after) == ({"role": "SALES"}, {"role": "FINANCE"})
    assert entries[2].subject_id == bob.id
    assert await first_broken_access_entry() is None


async def test_no_password_is_in_the_log(db: TortoiseContext) -> None:
    bob = await people.create_person(new("Bob"), now=NOW)
    await people.change_password(bob.id, current=PASSWORD, new="a secret of mine", session_id=None, now=NOW)

    log = str([(entry.before, entry.after) for entry in await AccessEntry.all()])

    assert await actions() == ["createPerson", "changePassword"]
    assert "secret" not in log
    assert "argon2" not in log


async def test_what_changes_nothing_is_not_logged(db: TortoiseContext) -> None:
    bob = await people.create_person(new("Bob"), now=NOW)

    await people.update_person(bob.id, {"name": "Bob"}, now=NOW)
    await people.enable_person(bob.id, now=NOW)

    assert await actions() == ["createPerson"]


async def test_what_is_refused_leaves_no_entry(db: TortoiseContext) -> None:
    await people.create_person(new("Bob"), now=NOW)

    with pytest.raises(people.EmailTaken):
        await people.create_person(new("Bob"), now=NOW)

    assert await actions() == ["createPerson"]


async def test_keys_are_logged_without_the_key(db: TortoiseContext) -> None:
    row, key = await access.create_api_key("Books", Role.FINANCE, now=NOW)
    await access.revoke_api_key(row.id, now=NOW)
    await access.revoke_api_key(row.id, now=NOW)

    made, _ = await AccessEntry.all().order_by("sequence")
    assert await actions() == ["createApiKey", "revokeApiKey"]
    assert key not in str(made.after)


async def test_a_session_that_somebody_else_ends_is_logged(db: TortoiseContext) -> None:
    bob = await people.create_person(new("Bob", Role.SALES), now=NOW)
    session, _ = await sessions.open_session(bob, user_agent="Tests", now=NOW)
    own, _ = await sessions.open_session(bob, user_agent="Tests", now=NOW)
    admin = access.Actor(id=UUID(int=1), name="Ada", role=Role.ADMIN, person_id=UUID(int=1))

    await sessions.revoke_session(session.id, actor=admin, now=NOW)
    await sessions.revoke_session(own.id, actor=sessions.actor_of(own), now=NOW)

    assert await actions() == ["createPerson", "revokeSession"]


async def test_many_changes_at_once_keep_one_chain(db: TortoiseContext) -> None:
    await asyncio.gather(*(people.create_person(new(f"Person{number}"), now=NOW) for number in range(6)))

    sequences = [entry.sequence for entry in await AccessEntry.all().order_by("sequence")]
    assert sequences == [1, 2, 3, 4, 5, 6]
    assert await first_broken_access_entry() is None


@pytest.mark.parametrize("tampering", ["changed", "removed", "cut off"])
async def test_tampering_with_the_log_shows(db: TortoiseContext, tampering: str) -> None:
    for name in ("Ada", "Bob", "Cy"):
        await people.create_person(new(name), now=NOW)

    if tampering == "changed":
        await AccessEntry.filter(sequence=2).update(actor="somebody else")
    else:
        await AccessEntry.filter(sequence=2 if tampering == "removed" else 3).delete()

    assert await first_broken_access_entry() == (3 if tampering == "cut off" else 2)
