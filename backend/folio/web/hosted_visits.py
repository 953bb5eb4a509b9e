"""How often hosted pages may be asked for from one address: far beyond what people do."""

import math
import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

# Behind a proxy that says nothing of it, all customers share one address.
ALL = RateLimitItemPerMinute(600)
IN_VAIN = RateLimitItemPerMinute(60)


class Visits:
    """The requests of the last minute, in this process."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def seconds_to_wait(self, address: str) -> int:
        """Count a request; 0 lets it through, else there were too many."""
        return self._count(ALL, "all", address)

    def seconds_to_wait_in_vain(self, address: str) -> int:
        """As above for what is not there, which is allowed more seldom; who has a link is never kept from it so."""
        return self._count(IN_VAIN, "in vain", address)

    def _count(self, limit: RateLimitItemPerMinute, *key: str) -> int:
        if self._limiter.hit(limit, *key):
            return 0
        return math.ceil(max(1, self._limiter.get_window_stats(limit, *key).reset_time - time.time()))
