"""Who may change what: roles, and API keys, which are shown once and recognised by their hash."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from folio.domain.errors import InvalidInput, NotAllowed, NotAuthenticated, NotFound
from folio.models.access import ApiKey, Role
from folio.services.access_log import record_access
from folio.services.activity import Change
from folio.services.rows import find_locked, plain
from folio.services.transactions import retried_atomic

# The part of the API that a role may change; a name is a file in `graphql/`. None: everything.
CHANGEABLE: dict[Role, frozenset[str] | None] = {
    Role.ADMIN: None,
    Role.FINANCE: None,
    Role.SALES: frozenset({"customers", "schedules"}),
    Role.READ_ONLY: frozenset(),
}

# Access itself is changed by administrators only.
ADMINISTRATION = frozenset({"access", "people"})

# What belongs to the one who asks, whatever the role.
OWN = frozenset({"me", "saved_views"})

# Often enough to see that a key is alive, seldom enough not to write on every request.
_USE_IS_NOTED_EVERY = timedelta(minutes=5)


@dataclass(frozen=True)
class Actor:
    """Who asks: a key, or a person in a session."""

    id: UUID
    name: str
    role: Role
    person_id: UUID | None = None
    session_id: UUID | None = None


def hash_key(key: str) -> str:
    """What is kept of a key. Its 256 random bits need no salt and no slow hash."""
    return hashlib.sha256(key.encode()).hexdigest()


@retried_atomic
async def create_api_key(name: str, role: Role, *, now: datetime, expires_on: date | None = None) -> tuple[ApiKey, str]:
    """Make a key; the second value is the key itself, which is not kept and cannot be shown again."""
    if not name.strip():
        raise InvalidInput("Give the key a name that says who uses it.", field="name")
    key = f"folio_{secrets.token_urlsafe(32)}"
    row = await ApiKey.create(
        name=name.strip(), role=role, prefix=key[:12], key_hash=hash_key(key), expires_on=expires_on
    )
    after = {"name": row.name, "role": role.value, "prefix": row.prefix, "expires_on": plain(expires_on)}
    await record_access(Change("createApiKey", "ApiKey", row.id, after=after), at=now)
    return row, key


async def list_api_keys() -> list[ApiKey]:
    """All keys, oldest first; the keys themselves are not kept."""
    return await ApiKey.all().order_by("created_at", "id")


async def find_api_key(name_or_prefix: str) -> ApiKey:
    """The one key with this name, or with this readable beginning."""
    found = await ApiKey.filter(Q(name=name_or_prefix) | Q(prefix=name_or_prefix))
    if not found:
        raise NotFound(f"There is no API key {name_or_prefix!r}; `folio api-keys list` shows them.", field="name")
    if len(found) > 1:
        raise InvalidInput(f"{len(found)} keys are named {name_or_prefix!r}; give the key's prefix.", field="name")
    return found[0]


@retried_atomic
async def revoke_api_key(key_id: UUID, *, now: datetime) -> ApiKey:
    """End a key at once; revoking twice changes nothing."""
    row = await find_locked(ApiKey, key_id, field="id")
    if row.revoked_at is None:
        row.revoked_at = now
        await row.save(update_fields=["revoked_at"])
        await record_access(Change("revokeApiKey", "ApiKey", row.id, before={"name": row.name}), at=now)
    return row


async def authenticate(authorization: str | None, *, now: datetime) -> Actor:
    """Who sends this Authorization header; refuses without saying which of the reasons it was."""
    scheme, _, key = (authorization or "").partition(" ")
    row = await ApiKey.get_or_none(key_hash=hash_key(key.strip())) if scheme.lower() == "bearer" else None
    expired = row is not None and row.expires_on is not None and row.expires_on < now.date()
    if row is None or row.revoked_at is not None or expired:
        raise NotAuthenticated(
            "Sign in, or send a valid API key as `Authorization: Bearer folio_…`; `folio api-keys create NAME` makes "
            "one."
        )
    await _note_use(row, now)
    return Actor(id=row.id, name=row.name, role=row.role)


async def _note_use(row: ApiKey, now: datetime) -> None:
    if row.last_used_at is None or now - row.last_used_at > _USE_IS_NOTED_EVERY:
        await ApiKey.filter(id=row.id).update(last_used_at=now)


def area_of(module: str) -> str:
    """The part of the API that a module is: `folio.graphql.invoices.drafts` is "invoices"."""
    return module.removeprefix("folio.graphql.").split(".")[0]


def require_change(role: Role, area: str) -> None:
    """Refuse a change that the role does not permit."""
    allowed = CHANGEABLE[role]
    is_in_reach = allowed is None or area in allowed
    permitted = role is Role.ADMIN or area in OWN or (area not in ADMINISTRATION and is_in_reach)
    if not permitted:
        raise NotAllowed(f"The role {role.replace('_', '-').lower()} may not change {area.replace('_', ' ')}.")


def require_person(actor: Actor) -> UUID:
    """The person who asks; keys have nothing of their own."""
    if actor.person_id is None:
        raise NotAllowed("This belongs to people: sign in instead of sending an API key.")
    return actor.person_id
