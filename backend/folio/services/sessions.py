"""Sessions: opened by email and password, recognised by their hash, ended by time, by hand or with the password."""

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from folio.domain.errors import NotAllowed, WrongCredentials
from folio.models.access import Role
from folio.models.people import Person, Session
from folio.services.access import Actor
from folio.services.access_log import record_access
from folio.services.activity import Change
from folio.services.passwords import is_password
from folio.services.rows import find_locked
from folio.services.transactions import retried_atomic

# A session that is used goes on, but after a month one signs in again.
IDLE = timedelta(hours=12)
LONGEST = timedelta(days=30)

# Often enough for the expiry to slide, seldom enough not to write on every request.
_USE_IS_NOTED_EVERY = timedelta(minutes=5)

LONGEST_USER_AGENT = 300


async def sign_in(email: str, password: str, *, user_agent: str | None, now: datetime) -> tuple[Session, str]:
    """Open a session; its second value is the secret for the cookie. Refuses without saying what was wrong."""
    # What cannot be printed is no email, and no database takes it.
    person = await Person.get_or_none(email=email.strip().lower()) if email.isprintable() else None
    is_right = await is_password(password, person.password_hash if person else None)
    if person is None or not is_right or person.disabled_at is not None:
        raise WrongCredentials("Email or password is wrong, or this person may no longer sign in.")
    return await open_session(person, user_agent=user_agent, now=now)


async def open_session(person: Person, *, user_agent: str | None, now: datetime) -> tuple[Session, str]:
    """A session of someone who is known to be that person, with the secret for the cookie."""
    await Session.filter(person_id=person.id, expires_at__lt=now - LONGEST).delete()
    token = secrets.token_urlsafe(32)
    session = Session(
        person=person,
        token_hash=_hash(token),
        user_agent=(user_agent or "").encode(errors="replace").decode()[:LONGEST_USER_AGENT] or None,
        created_at=now,
        last_seen_at=now,
        expires_at=now + IDLE,
    )
    await session.save()
    return session, token


async def find_session(token: str, *, now: datetime) -> Session | None:
    """The session with its person, while it holds; being used, it holds longer."""
    session = await Session.get_or_none(token_hash=_hash(token)).select_related("person")
    if session is None or not is_open(session, now) or session.person.disabled_at is not None:
        return None
    if now - session.last_seen_at > _USE_IS_NOTED_EVERY:
        session.last_seen_at = now
        session.expires_at = min(now + IDLE, session.created_at + LONGEST)
        await session.save(update_fields=["last_seen_at", "expires_at"])
    return session


def is_open(session: Session, now: datetime) -> bool:
    """Whether the session still lets its person in."""
    return session.revoked_at is None and now < session.expires_at


def actor_of(session: Session) -> Actor:
    """Who asks in this session; the name is what the activity log keeps."""
    person = session.person
    name = f"{person.name} <{person.email}>"
    return Actor(id=person.id, name=name, role=person.role, person_id=person.id, session_id=session.id)


async def list_sessions(person_id: UUID, *, actor: Actor, now: datetime) -> list[Session]:
    """The open sessions of a person, the latest used first: one's own, or anyone's for administrators."""
    _require_own(person_id, actor)
    return await Session.filter(person_id=person_id, revoked_at__isnull=True, expires_at__gt=now).order_by(
        "-last_seen_at", "-id"
    )


@retried_atomic
async def revoke_session(session_id: UUID, *, actor: Actor, now: datetime) -> Session:
    """End a session at once: one's own, or anyone's for administrators; ending it twice changes nothing."""
    session = await find_locked(Session, session_id, field="id")
    _require_own(session.person_id, actor)
    if session.revoked_at is None and session.person_id != actor.person_id:
        change = Change("revokeSession", "Person", session.person_id, before={"user_agent": session.user_agent})
        await end_session(session, now=now)
        await record_access(change, at=now)
        return session
    return await end_session(session, now=now)


async def end_session(session: Session, *, now: datetime) -> Session:
    """Sign out."""
    if session.revoked_at is None:
        session.revoked_at = now
        await session.save(update_fields=["revoked_at"])
    return session


def _require_own(person_id: UUID, actor: Actor) -> None:
    if actor.person_id != person_id and actor.role is not Role.ADMIN:
        raise NotAllowed("Only administrators see and end the sessions of others.")


def _hash(token: str) -> str:
    # Its 256 random bits need no salt and no slow hash.
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()
