"""Passwords: hashed slowly beside the event loop, compared in the same time for whoever is unknown."""

import asyncio
import secrets
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from folio.domain.errors import UnsuitablePassword

SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200

_hasher = PasswordHasher()

# A hash takes a core and 64 MB: however many sign in at once, they wait for each other here.
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="passwords")


async def hash_password(password: str, *, field: str) -> str:
    """What is kept of a password; refuses one that is too short or absurdly long."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD or not _is_text(password):
        raise UnsuitablePassword(
            f"A password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters; several words make a good one.",
            field=field,
        )
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def is_password(password: str, password_hash: str | None) -> bool:
    """Whether the hash is of this password; without a hash, no, after as long a time."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _verify, password, password_hash)


def _verify(password: str, password_hash: str | None) -> bool:
    if len(password) > LONGEST_PASSWORD or not _is_text(password):
        return False
    try:
        return _hasher.verify(password_hash or _nobodys_hash(), password) and password_hash is not None
    except (VerificationError, InvalidHashError):
        return False


def _is_text(password: str) -> bool:
    # JSON can carry halves of characters, which have no bytes to hash.
    return not any("\ud800" <= character <= "\udfff" for character in password)


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(secrets.token_urlsafe(32))
