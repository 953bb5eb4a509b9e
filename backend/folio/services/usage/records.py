"""Usage events as they arrive, and how they are kept: flat properties, exact numbers, instants in UTC."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any

import msgspec

from folio.domain.errors import FolioError, InvalidEvent, MalformedEvent
from folio.models.fields import plain_decimal

LONGEST_NAME = 200
MOST_PROPERTY_BYTES = 16_384
EARLIEST_YEAR, LATEST_YEAR = 1900, 2999

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_NAME)]


class EventRecord(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    """One unit of activity as its source tells it; `timestamp` carries its offset."""

    event_id: Name
    customer_alias: Name
    event_type: Name
    timestamp: Annotated[datetime, msgspec.Meta(tz=True)]
    properties: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class RejectedEvent:
    """An event that was not taken: its place in the delivery (counted from 1), and why."""

    position: int
    code: str
    message: str
    field: str | None

    @classmethod
    def of(cls, position: int, refusal: FolioError) -> "RejectedEvent":
        return cls(position, refusal.code, refusal.message, refusal.field)


class StoredEvent(msgspec.Struct, frozen=True):
    """An event in the form of its row; `properties` is JSON with sorted names, so that equal ones are equal texts."""

    event_id: str
    customer_alias: str
    event_type: str
    occurred_at: datetime
    properties: str

    @property
    def content(self) -> tuple[str, str, datetime, str]:
        """What a later event with the same id may change."""
        return self.customer_alias, self.event_type, self.occurred_at, self.properties


# Decimal keeps the digits of the source; a float would not.
_one = msgspec.json.Decoder(EventRecord, float_hook=Decimal)
_encode = msgspec.json.Encoder(order="deterministic").encode
_SCALARS = {str, int, Decimal, bool, type(None)}
_NUMBERS = {int, Decimal}
_TEXTS = _SCALARS - _NUMBERS
_MOST_DIGITS = 30
_BOUND = 10**_MOST_DIGITS
_PROPERTY_NAME = re.compile(r'[^"\\\x00-\x1f]{1,200}')
_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")
_MISSING = re.compile(r"(?:missing required|unknown) field `([^`]*)`")


def decode_lines(lines: bytes, *, first: int = 1) -> tuple[Sequence[EventRecord], Sequence[int], list[RejectedEvent]]:
    """Read newline-delimited JSON: the events, the line number of each, and the lines that are none.

    `first` is the number of the first line. Blank lines are skipped.
    """
    try:
        records = _one.decode_lines(lines)
    except (msgspec.DecodeError, ArithmeticError, ValueError):
        return _decode_each(lines, first)
    if len(records) != lines.count(b"\n") + (not lines.endswith(b"\n")):
        return _decode_each(lines, first)
    return records, range(first, first + len(records)), []


def _decode_each(lines: bytes, first: int) -> tuple[list[EventRecord], list[int], list[RejectedEvent]]:
    records, positions, rejected = [], [], []
    for position, line in enumerate(lines.split(b"\n"), first):
        if not line.strip():
            continue
        try:
            records.append(decode_event(line))
            positions.append(position)
        except FolioError as refusal:
            rejected.append(RejectedEvent.of(position, refusal))
    return records, positions, rejected


def decode_event(line: bytes) -> EventRecord:
    """One JSON object as an event; a refusal names the field."""
    try:
        return _one.decode(line)
    except msgspec.ValidationError as reason:
        raise _invalid(str(reason)) from None
    except (msgspec.DecodeError, ArithmeticError, ValueError) as reason:
        raise MalformedEvent(f"This is not one JSON object: {reason}.") from None


def convert_event(fields: Mapping[str, Any]) -> EventRecord:
    """An event from its fields by their names in JSON; the timestamp is a text."""
    try:
        return msgspec.convert(fields, EventRecord)
    except msgspec.ValidationError as reason:
        raise _invalid(str(reason)) from None


def _invalid(reason: str) -> InvalidEvent:
    place = _PLACE.search(reason) or _MISSING.search(reason)
    return InvalidEvent(f"{_PLACE.sub('', reason)}.", field=place.group(1) if place else None)


def store(record: EventRecord) -> StoredEvent:
    """The event as it is kept; refuses what cannot be kept exactly or found again."""
    for text in (record.event_id, record.customer_alias, record.event_type):
        if "\x00" in text:
            raise InvalidEvent("A name contains the character NUL, which cannot be kept.", field="eventId")
    return StoredEvent(
        record.event_id,
        record.customer_alias,
        record.event_type,
        _utc(record.timestamp),
        _stored_properties(record.properties),
    )


def _utc(instant: datetime) -> datetime:
    if not EARLIEST_YEAR <= instant.year <= LATEST_YEAR:
        raise InvalidEvent(
            f"The year {instant.year} is not between {EARLIEST_YEAR} and {LATEST_YEAR}.", field="timestamp"
        )
    return instant if instant.tzinfo is UTC else instant.astimezone(UTC)


def _stored_properties(properties: dict[str, Any]) -> str:
    types = set(map(type, properties.values()))
    if not types <= _SCALARS:
        raise _not_flat(properties)
    if not types <= _TEXTS:
        properties = {
            name: _plain(name, value) if type(value) in _NUMBERS else value for name, value in properties.items()
        }
    text = _encode(properties)
    if len(text) > MOST_PROPERTY_BYTES:
        raise InvalidEvent(
            f"The properties take {len(text)} bytes; at most {MOST_PROPERTY_BYTES} are kept.", field="properties"
        )
    # Whatever is unusual in a text is escaped, so most events need no closer look.
    if b"\\" in text or "" in properties:
        _require_plain_texts(properties)
    return text.decode()


def _not_flat(properties: dict[str, Any]) -> InvalidEvent:
    name = next(name for name, value in properties.items() if type(value) not in _SCALARS)
    return InvalidEvent(
        "A property is a text, a number, true, false or null; lists and objects cannot be metered.",
        field=f"properties.{name}",
    )


def _plain(name: str, value: Any) -> Any:
    """Numbers in plain digits: 1.0 and 1e0 are the text 1."""
    if type(value) is Decimal:
        if value.is_zero():
            return 0
        if int(value.as_tuple().exponent) < -_MOST_DIGITS or abs(value) >= _BOUND:
            raise _too_long(name)
        return msgspec.Raw(f"{plain_decimal(value):f}")
    if not -_BOUND < value < _BOUND:
        raise _too_long(name)
    return value


def _too_long(name: str) -> InvalidEvent:
    return InvalidEvent(
        f"Numbers have at most {_MOST_DIGITS} digits before and {_MOST_DIGITS} after the point.",
        field=f"properties.{name}",
    )


def _require_plain_texts(properties: dict[str, Any]) -> None:
    for name, value in properties.items():
        if not _PROPERTY_NAME.fullmatch(name):
            raise InvalidEvent(
                f"{name!r} cannot name a property: use 1 to 200 characters without quotes, backslashes and controls.",
                field="properties",
            )
        if isinstance(value, str) and "\x00" in value:
            raise InvalidEvent("The text contains the character NUL, which cannot be kept.", field=f"properties.{name}")


def convert_all(
    events: Iterable[Mapping[str, Any]],
) -> tuple[list[EventRecord], list[int], list[RejectedEvent]]:
    """Events from their fields: those that are some, with their places counted from 1, and those that are none."""
    records, positions, rejected = [], [], []
    for position, fields in enumerate(events, 1):
        try:
            records.append(convert_event(fields))
            positions.append(position)
        except InvalidEvent as refusal:
            rejected.append(RejectedEvent.of(position, refusal))
    return records, positions, rejected


def store_all(
    records: Sequence[EventRecord], positions: Iterable[int]
) -> tuple[list[StoredEvent], list[RejectedEvent]]:
    """Every event as it is kept, and those that cannot be."""
    stored, rejected = [], []
    for record, position in zip(records, positions, strict=True):
        try:
            stored.append(store(record))
        except InvalidEvent as refusal:
            rejected.append(RejectedEvent.of(position, refusal))
    return stored, rejected


def is_property_name(name: str) -> bool:
    """Whether events can have a property of this name."""
    return _PROPERTY_NAME.fullmatch(name) is not None
