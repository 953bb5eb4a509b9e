"""How often hosted pages may be asked for from one address: far beyond what people do, below what searching takes."""

import math
import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

ALL = RateLimitItemPerMinute(300)
IN_VAIN = RateLimitItemPerMinute(60)


class Visits:
    """The requests of the last minute, in this process."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def seconds_to_wait(self, address: str) -> int:
        """Count a request; 0 lets it through, else there were too many."""
        if not self._limiter.test(IN_VAIN, "in vain", address):
            return self._until(IN_VAIN, "in vain", address)
        if not self._limiter.hit(ALL, "all", address):
            return self._until(ALL, "all", address)
        return 0

    def note_failure(self, address: str) -> None:
        """Count a request for what is not there."""
        self._limiter.hit(IN_VAIN, "in vain", address)

    def _until(self, limit: RateLimitItemPerMinute, *key: str) -> int:
        return math.ceil(max(1, self._limiter.get_window_stats(limit, *key).reset_time - time.time()))
