"""Recurring work: each slot of time brings one job, whichever processes are awake."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from folio.services import outbox

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Recurring:
    """A kind of job that is due once in every slot of `every`, counted in UTC."""

    kind: str
    every: timedelta

    def slot(self, now: datetime) -> datetime:
        """When the slot that `now` lies in began."""
        return now - (now - _EPOCH) % self.every

    def key(self, now: datetime) -> str:
        """The name of this slot's job, the same in every process."""
        return f"{self.kind}:{self.slot(now):%Y-%m-%dT%H:%M:%SZ}"


TIMETABLE: list[Recurring] = []


async def enqueue_due(timetable: Sequence[Recurring], *, now: datetime) -> None:
    """Promise the current slot's jobs. A slot missed while nothing ran is not made up: handlers do all that is due."""
    for recurring in timetable:
        await outbox.enqueue(recurring.kind, recurring.key(now), {"slot": recurring.slot(now).isoformat()})


async def keep_time(timetable: Sequence[Recurring] = TIMETABLE, *, look_every: float = 30.0) -> None:
    """Promise each slot's jobs as it begins, for ever."""
    promised: set[str] = set()
    while True:
        now = datetime.now(UTC)
        await enqueue_due([recurring for recurring in timetable if recurring.key(now) not in promised], now=now)
        promised = {recurring.key(now) for recurring in timetable}
        await asyncio.sleep(look_every)
