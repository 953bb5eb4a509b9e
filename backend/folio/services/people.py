"""The people who sign in: made, changed and disabled by administrators; each changes the own password."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.errors import AlreadySetUp, EmailTaken, LastAdministrator, NotFound, WrongCredentials
from folio.models.access import Role
from folio.models.people import Person, Session
from folio.services import idempotency
from folio.services.access_log import record_access
from folio.services.activity import Change, acting_as
from folio.services.inputs import require_email
from folio.services.passwords import hash_password, is_password
from folio.services.rows import apply, find_locked, plain, storable
from folio.services.transactions import retried_atomic

LONGEST_ACTOR = 200


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Someone who is to sign in."""

    name: str
    email: str
    role: Role
    password: str


class PersonChanges(TypedDict, total=False):
    """What an administrator may change; a missing key leaves the value as it is."""

    name: str
    email: str
    role: Role


async def needs_first_person() -> bool:
    """Whether nobody can sign in yet."""
    return not await Person.exists()


async def create_first_person(new: NewPerson, *, now: datetime) -> Person:
    """The administrator who sets the installation up; refused as soon as there is anyone."""
    if await Person.exists():
        raise AlreadySetUp("Folio is set up already; sign in, or ask an administrator to add you.")
    password_hash = await hash_password(new.password, field="password")
    with acting_as(_signature(new.name, new.email)):
        return await _insert_first(new, password_hash, now)


@retried_atomic
async def _insert_first(new: NewPerson, password_hash: str, now: datetime) -> Person:
    # Of two who set up at the same time, the second waits here and then finds the first.
    reservation = await idempotency.reserve(None, "first person", operation="createFirstPerson", request={})
    if reservation.is_repeat or await Person.exists():
        raise AlreadySetUp("Somebody else has just set Folio up; ask them to add you.")
    return await _insert(new, password_hash, "createFirstPerson", now)


async def create_person(new: NewPerson, *, now: datetime) -> Person:
    """Someone new who can sign in."""
    password_hash = await hash_password(new.password, field="password")
    return await _insert(new, password_hash, "createPerson", now)


@retried_atomic
async def _insert(new: NewPerson, password_hash: str, action: str, now: datetime) -> Person:
    values = await _checked({"name": new.name, "email": new.email, "role": new.role}, person_id=None)
    person = await Person.create(password_hash=password_hash, **values)
    await record_access(Change(action, "Person", person.id, after=plain(values)), at=now)
    return person


@retried_atomic
async def update_person(person_id: UUID, changes: PersonChanges, *, now: datetime) -> Person:
    """Change name, email or role; the last administrator stays one."""
    await _lock_administrators()
    person = await find_locked(Person, person_id, field="id")
    values = await _checked(changes, person_id=person.id)
    if values.get("role", Role.ADMIN) is not Role.ADMIN:
        await _require_another_administrator(person)
    difference = apply(person, values)
    if difference:
        await person.save()
        change = Change("updatePerson", "Person", person.id, difference.before, difference.after)
        await record_access(change, at=now)
    return person


@retried_atomic
async def disable_person(person_id: UUID, *, now: datetime) -> Person:
    """Sign the person out everywhere and for good; what they did stays theirs."""
    await _lock_administrators()
    person = await find_locked(Person, person_id, field="id")
    await _require_another_administrator(person)
    await _end_sessions(person, now)
    if person.disabled_at is None:
        person.disabled_at = now
        await person.save(update_fields=["disabled_at"])
        await _note("disablePerson", person, now)
    return person


@retried_atomic
async def enable_person(person_id: UUID, *, now: datetime) -> Person:
    """Let a disabled person sign in again."""
    person = await find_locked(Person, person_id, field="id")
    if person.disabled_at is not None:
        person.disabled_at = None
        await person.save(update_fields=["disabled_at"])
        await _note("enablePerson", person, now)
    return person


async def reset_password(person_id: UUID, password: str, *, now: datetime) -> Person:
    """Give a person a new password and sign them out everywhere."""
    return await _set_password(person_id, await hash_password(password, field="password"), "resetPassword", now=now)


async def change_password(person_id: UUID, *, current: str, new: str, session_id: UUID | None, now: datetime) -> Person:
    """Change the own password, which the person knows; their other sessions end."""
    person = await Person.get(id=person_id)
    if not await is_password(current, person.password_hash):
        raise WrongCredentials("That is not the current password.", field="currentPassword")
    password_hash = await hash_password(new, field="newPassword")
    return await _set_password(person_id, password_hash, "changePassword", kept_session_id=session_id, now=now)


@retried_atomic
async def _set_password(
    person_id: UUID, password_hash: str, action: str, *, now: datetime, kept_session_id: UUID | None = None
) -> Person:
    person = await find_locked(Person, person_id, field="id")
    person.password_hash = password_hash
    await person.save(update_fields=["password_hash"])
    await _end_sessions(person, now, kept_session_id)
    await _note(action, person, now)
    return person


async def list_people() -> list[Person]:
    """Everyone, the disabled included, by name."""
    return await Person.all().order_by("name", "id")


async def find_by_email(email: str) -> Person:
    """The person who signs in with this email, in capitals or not."""
    person = await Person.get_or_none(email=email.strip().lower())
    if person is None:
        raise NotFound(f"Nobody signs in with {email}; `folio people list` shows who does.", field="email")
    return person


async def _note(action: str, person: Person, now: datetime) -> None:
    await record_access(Change(action, "Person", person.id, after={"email": person.email}), at=now)


def _signature(name: str, email: str) -> str:
    """How the logs name who acted."""
    return f"{name} <{email}>"[:LONGEST_ACTOR]


async def _end_sessions(person: Person, now: datetime, kept_session_id: UUID | None = None) -> None:
    sessions = Session.filter(person_id=person.id, revoked_at__isnull=True)
    if kept_session_id is not None:
        sessions = sessions.exclude(id=kept_session_id)
    await sessions.update(revoked_at=now)


async def _checked(given: Mapping[str, Any], *, person_id: UUID | None) -> dict[str, Any]:
    values = storable(Person, given)
    if "email" in values:
        values["email"] = require_email(values["email"], field="email").lower()
        if await Person.filter(email=values["email"]).exclude(id=person_id).exists():
            raise EmailTaken(f"Somebody signs in with {values['email']} already.", field="email")
    return values


def _administrators() -> Any:
    return Person.filter(role=Role.ADMIN, disabled_at__isnull=True)


async def _lock_administrators() -> None:
    # Always in one order, so that two who demote each other wait and do not deadlock.
    await _administrators().order_by("id").select_for_update()


async def _require_another_administrator(person: Person) -> None:
    is_administrator = person.role is Role.ADMIN and person.disabled_at is None
    if is_administrator and not await _administrators().exclude(id=person.id).exists():
        raise LastAdministrator(f"{person.name} is the only administrator; make somebody else one first.")
