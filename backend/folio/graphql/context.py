"""What a resolver knows about its request: who asks, when, and rows already fetched."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

import strawberry
from starlette.datastructures import State

from folio.graphql.loaders import Loaders
from folio.models.businesses import Business
from folio.services.access import Actor
from folio.services.calendar import today_of


@dataclass
class RequestContext:
    """One request. `state` is the application's: browser, settings."""

    actor: Actor
    now: datetime
    state: State = field(default_factory=State)
    loaders: Loaders = field(default_factory=Loaders)

    def today(self, business: Business) -> date:
        """The business's day: its sandbox clock, or now in its time zone."""
        return today_of(business, self.now)


Info: TypeAlias = strawberry.Info[RequestContext, None]
