"""How often one may try to sign in: counted in the database, so that the limit holds for all processes together."""

import hashlib
import math
from datetime import datetime, timedelta

from folio.domain.errors import TooManyAttempts
from folio.models.people import SignInAttempt

WINDOW = timedelta(minutes=15)

# Whoever forgot which of three passwords it was gets in; whoever guesses gets nowhere.
FOR_ONE_PERSON = 10
FROM_ONE_ADDRESS = 100


async def require_attempts_left(email: str, address: str, *, now: datetime) -> None:
    """Count an attempt; refuse it, uncounted, when the last quarter of an hour saw too many."""
    await SignInAttempt.filter(at__lte=now - WINDOW).delete()
    # Kept before it is counted: of many at once, none overlooks the others.
    attempt = await SignInAttempt.create(address=address, email_hash=_hash(email), at=now)
    tried = await SignInAttempt.filter(address=address, at__gt=now - WINDOW).order_by("at")
    of_person = [each for each in tried if each.email_hash == attempt.email_hash]
    for most, counted in ((FROM_ONE_ADDRESS, tried), (FOR_ONE_PERSON, of_person)):
        if len(counted) > most:
            await attempt.delete()
            raise _refusal(counted[-most - 1].at + WINDOW - now)


async def forget_attempts(email: str, address: str) -> None:
    """Somebody signed in: their earlier slips no longer count."""
    await SignInAttempt.filter(address=address, email_hash=_hash(email)).delete()


def _refusal(wait: timedelta) -> TooManyAttempts:
    seconds = math.ceil(max(1, wait.total_seconds()))
    return TooManyAttempts(
        f"Too many attempts to sign in; try again in {math.ceil(seconds / 60)} min, or ask an administrator "
        "for a new password.",
        seconds=seconds,
    )


def _hash(email: str) -> str:
    # Some type their password where the email belongs: that is not kept.
    return hashlib.sha256(email.strip().lower().encode(errors="replace")).hexdigest()
