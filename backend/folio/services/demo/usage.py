"""The demo customers' activity: events day by day, the same on every machine."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from folio.domain.periods import ONE_DAY
from folio.services.demo.calendar import at
from folio.services.demo.price_book import API_CALLS, PAYMENT, SIGN_IN, STORAGE
from folio.services.usage.records import EventRecord

Day = Callable[[Random, str, date], Iterator[EventRecord]]

REGIONS = ("eu-west", "us-east", "ap-south")


def _api_calls(busiest: int) -> Day:
    def on(random: Random, alias: str, day: date) -> Iterator[EventRecord]:
        quiet = day.weekday() >= 5
        for region in REGIONS:
            calls = random.randint(busiest // 4, busiest) // (4 if quiet else 1)
            yield _event(alias, API_CALLS, at(day, 23), region, {"calls": calls, "region": region})

    return on


def _storage(first: int, growth: int) -> Day:
    def on(random: Random, alias: str, day: date) -> Iterator[EventRecord]:
        gigabytes = first + growth * (day.toordinal() % 400) // 30 + random.randint(0, 40)
        yield _event(alias, STORAGE, at(day, 22), "total", {"gigabytes": gigabytes})

    return on


def _payments(busiest: int) -> Day:
    def on(random: Random, alias: str, day: date) -> Iterator[EventRecord]:
        for number in range(random.randint(1, busiest)):
            cents = random.choice((1990, 4900, 12500, 64000, 189000)) + random.randint(0, 999)
            status = "refunded" if random.random() < 0.04 else "settled"
            properties = {"amount": Decimal(cents).scaleb(-2), "status": status}
            yield _event(alias, PAYMENT, at(day, 9) + timedelta(minutes=7 * number), str(number), properties)

    return on


def _sign_ins(people: int) -> Day:
    def on(random: Random, alias: str, day: date) -> Iterator[EventRecord]:
        if day.weekday() < 5:
            for person in random.sample(range(people), people // 2):
                when = at(day, 7) + timedelta(minutes=random.randint(0, 600))
                yield _event(alias, SIGN_IN, when, str(person), {"person": f"{alias}-{person:03d}"})

    return on


CUSTOMERS_USE: dict[str, tuple[Day, ...]] = {
    "kessel-brandt": (_api_calls(2600),),
    "nordhafen": (_api_calls(6400), _storage(620, 45)),
    "almwerk": (_api_calls(3300), _storage(240, 20)),
    "atelier-vauclair": (_payments(7),),
    "waterlijn": (_api_calls(9100), _storage(1900, 90)),
    "harrow-vale": (_api_calls(4800),),
    "juniper-peak": (_api_calls(5200), _storage(380, 30)),
    "larkfield": (_sign_ins(34),),
    "gulf-lantern": (_sign_ins(16),),
}
UNKNOWN_ALIAS = "kessel-brandt-staging"


def events_of(day: date) -> list[EventRecord]:
    """Everything that happened on a day, for all customers."""
    # Seeded by the day alone, so that the same day always brings the same events.
    random = Random(day.toordinal())  # noqa: S311
    events = [event for alias, uses in CUSTOMERS_USE.items() for use in uses for event in use(random, alias, day)]
    if day.day == 20:
        events += _api_calls(90)(random, UNKNOWN_ALIAS, day)
    return events


def events_between(first_day: date, end: date) -> list[EventRecord]:
    """The events of the days from `first_day` up to, not including, `end`."""
    return [event for offset in range((end - first_day).days) for event in events_of(first_day + offset * ONE_DAY)]


def late_events(day: date) -> list[EventRecord]:
    """Activity of a day that its source forgot to send."""
    when = at(day, 21)
    properties = {"calls": 61_250, "region": REGIONS[0]}
    return [_event("waterlijn", API_CALLS, when, "replayed", properties)]


def _event(alias: str, event_type: str, when: datetime, what: str, properties: Mapping[str, object]) -> EventRecord:
    return EventRecord(
        event_id=f"{event_type}:{alias}:{when:%Y-%m-%d}:{what}",
        customer_alias=alias,
        event_type=event_type,
        timestamp=when,
        properties=dict(properties),
    )
