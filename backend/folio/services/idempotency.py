"""One row per request, however often a client repeats it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

from folio.domain.errors import IdempotencyKeyReused, InvalidInput
from folio.models.fields import new_id
from folio.models.idempotency import IdempotencyKey
from folio.services.rows import plain


@dataclass(frozen=True, slots=True)
class Reservation:
    """The id that the request's row has (`is_repeat`) or is to get."""

    subject_id: UUID
    is_repeat: bool


async def reserve(scope: UUID | None, key: str | None, *, operation: str, request: Mapping[str, Any]) -> Reservation:
    """Take `key` for this request in the caller's transaction, which then creates the row under `subject_id`.

    A repeat must ask for the same; another request under the same key is refused. Without a key nothing is kept.
    `scope` is the business, or None for what belongs to none.
    """
    if key is None:
        return Reservation(new_id(), is_repeat=False)
    if not key.strip() or len(key) > 200 or "\x00" in key:
        raise InvalidInput("An idempotency key has 1 to 200 characters.", field="idempotencyKey")
    claim = IdempotencyKey(scope=str(scope or ""), key=key, request_hash=_hash(operation, request), subject_id=new_id())
    # A concurrent request with the same key makes this statement wait until that one is done.
    await IdempotencyKey.bulk_create([claim], ignore_conflicts=True)
    kept = await IdempotencyKey.get(scope=claim.scope, key=key)
    if kept.request_hash != claim.request_hash:
        raise IdempotencyKeyReused(
            f"The idempotency key {key!r} was used for another request; repeat that one unchanged or use a new key.",
            field="idempotencyKey",
        )
    return Reservation(kept.subject_id, is_repeat=kept.id != claim.id)


def _hash(operation: str, request: Mapping[str, Any]) -> str:
    asked = orjson.dumps([operation, plain(request)], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(asked).hexdigest()
