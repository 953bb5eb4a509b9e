"""How often one may try to sign in: failures are counted by email and address, and by address alone."""

import math
import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from folio.domain.errors import TooManyAttempts

# Whoever forgot which of three passwords it was gets in; whoever guesses gets nowhere.
FOR_ONE_PERSON = RateLimitItemPerMinute(10, 15)
FROM_ONE_ADDRESS = RateLimitItemPerMinute(100, 15)


class SignInAttempts:
    """The attempts of the last quarter of an hour, in this process."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def require_some_left(self, email: str, address: str) -> None:
        """Count an attempt; refuse it when there were too many."""
        for limit, key in ((FROM_ONE_ADDRESS, (address,)), (FOR_ONE_PERSON, _key(email, address))):
            if not self._limiter.hit(limit, *key):
                seconds = math.ceil(max(1, self._limiter.get_window_stats(limit, *key).reset_time - time.time()))
                minutes = math.ceil(seconds / 60)
                raise TooManyAttempts(
                    f"Too many attempts to sign in; try again in {minutes} min, or ask an administrator "
                    "for a new password.",
                    seconds=seconds,
                )

    def forget(self, email: str, address: str) -> None:
        """Somebody signed in: their earlier slips no longer count."""
        self._limiter.clear(FOR_ONE_PERSON, *_key(email, address))


def _key(email: str, address: str) -> tuple[str, str]:
    return email.strip().lower()[:200], address
