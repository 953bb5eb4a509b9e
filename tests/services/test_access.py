"""Keys are shown once, kept as hashes, and end when they should."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from tortoise.context import TortoiseContext

from folio.domain.errors import InvalidInput, NotAllowed, NotAuthenticated, NotFound
from folio.models.access import ApiKey, Role
from folio.services.access import (
    authenticate,
    create_api_key,
    find_api_key,
    require_change,
    revoke_api_key,
)

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)


async def test_a_key_is_recognised_and_not_kept(db: TortoiseContext) -> None:
    row, key = await create_api_key("Books", Role.FINANCE, now=NOW)

    actor = await authenticate(f"Bearer {key}", now=NOW)

    assert (actor.id, actor.name, actor.role) == (row.id, "Books", Role.FINANCE)
    kept = await ApiKey.get(id=row.id)
    assert key not in str(dict(kept))
    assert kept.last_used_at == NOW


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer nonsense", "Basic Zm9saW8="])
async def test_without_a_valid_key_nobody_gets_in(db: TortoiseContext, authorization: str | None) -> None:
    await create_api_key("Books", Role.ADMIN, now=NOW)

    with pytest.raises(NotAuthenticated):
        await authenticate(authorization, now=NOW)


async def test_a_key_is_valid_through_its_last_day(db: TortoiseContext) -> None:
    _, key = await create_api_key("Auditor", Role.READ_ONLY, expires_on=date(2026, 3, 15), now=NOW)

    await authenticate(f"bearer {key}", now=NOW)

    with pytest.raises(NotAuthenticated):
        await authenticate(f"Bearer {key}", now=NOW + timedelta(days=1))


async def test_a_revoked_key_ends_and_may_be_revoked_again(db: TortoiseContext) -> None:
    row, key = await create_api_key("Old", Role.ADMIN, now=NOW)

    await revoke_api_key(row.id, now=NOW)
    await revoke_api_key(row.id, now=NOW + timedelta(days=1))

    with pytest.raises(NotAuthenticated):
        await authenticate(f"Bearer {key}", now=NOW)
    assert (await ApiKey.get(id=row.id)).revoked_at == NOW
    with pytest.raises(NotFound):
        await revoke_api_key(UUID(int=1), now=NOW)


async def test_a_key_is_found_by_name_or_beginning(db: TortoiseContext) -> None:
    first, _ = await create_api_key("Twin", Role.ADMIN, now=NOW)
    await create_api_key("Twin", Role.ADMIN, now=NOW)

    assert (await find_api_key(first.prefix)).id == first.id
    with pytest.raises(InvalidInput, match="prefix"):
        await find_api_key("Twin")
    with pytest.raises(NotFound):
        await find_api_key("Nobody")


PERMITTED = {
    Role.ADMIN: {"access", "invoices", "customers", "schedules"},
    Role.FINANCE: {"invoices", "customers", "schedules"},
    Role.SALES: {"customers", "schedules"},
    Role.READ_ONLY: set(),
}


@pytest.mark.parametrize("area", ["access", "invoices", "customers", "schedules"])
@pytest.mark.parametrize("role", list(Role))
def test_a_role_changes_its_own_areas_only(role: Role, area: str) -> None:
    if area in PERMITTED[role]:
        require_change(role, area)
    else:
        with pytest.raises(NotAllowed):
            require_change(role, area)
