"""Events delivered as a file or a stream: read in parts, taken part by part, with memory that does not grow."""

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from folio.domain.errors import InvalidInput
from folio.services.usage.events import IngestResult, record_events
from folio.services.usage.records import EventRecord, RejectedEvent, decode_lines, store_all

PART_BYTES = 1_000_000
LONGEST_LINE = 1_000_000
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of a delivery: its events with their line numbers, and the lines that are none."""

    records: Sequence[EventRecord]
    positions: Sequence[int]
    rejected: Sequence[RejectedEvent]


async def deliver(
    business_id: UUID,
    parts: AsyncIterable[Part],
    *,
    now: datetime,
    on_part: Callable[[IngestResult], None] = lambda _: None,
) -> IngestResult:
    """Take every part in order. Each is kept for good as it is taken: a delivery that breaks off is sent again."""
    result = IngestResult()
    async for part in parts:
        taken = await record_events(business_id, part.records, now=now, positions=part.positions)
        taken.reject(part.rejected)
        result.add(taken)
        on_part(result)
    return result


async def check(parts: AsyncIterable[Part]) -> IngestResult:
    """What would be rejected; nothing is kept."""
    result = IngestResult()
    async for part in parts:
        _, rejected = store_all(part.records, part.positions)
        result.reject([*part.rejected, *rejected])
    return result


async def ndjson_parts(chunks: AsyncIterable[bytes]) -> AsyncIterator[Part]:
    """Newline-delimited JSON, one event a line, as parts of about a megabyte."""
    first = 1
    async for lines in whole_lines(plain_bytes(chunks)):
        yield Part(*decode_lines(lines, first=first))
        first += lines.count(b"\n")


async def plain_bytes(chunks: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    """The bytes, decompressed if they begin as gzip does."""
    inflate: zlib._Decompress | None = None
    beginning = True
    async for chunk in chunks:
        if beginning and chunk:
            beginning = False
            inflate = zlib.decompressobj(wbits=31) if chunk.startswith(_GZIP) else None
        for plain in [chunk] if inflate is None else _inflated(inflate, chunk):
            yield plain
    if inflate is not None and not inflate.eof:
        raise InvalidInput("The gzip data ends early; send the whole file again.", field="body")


def _inflated(inflate: "zlib._Decompress", chunk: bytes) -> Iterable[bytes]:
    """In pieces, so that a small chunk cannot fill the memory."""
    while chunk:
        try:
            yield inflate.decompress(chunk, PART_BYTES)
        except zlib.error as reason:
            raise InvalidInput(f"The data is not valid gzip: {reason}.", field="body") from None
        chunk = inflate.unconsumed_tail


async def whole_lines(
    chunks: AsyncIterable[bytes], *, is_whole: Callable[[bytes], bool] = lambda _: True
) -> AsyncIterator[bytes]:
    """The bytes cut behind line ends where `is_whole` allows it, about a megabyte each; the last may lack its end."""
    pending = bytearray()
    async for chunk in chunks:
        pending += chunk
        if len(pending) < PART_BYTES:
            continue
        end = pending.rfind(b"\n") + 1
        lines = bytes(pending[:end])
        if end and is_whole(lines):
            yield lines
            del pending[:end]
        if len(pending) > PART_BYTES + LONGEST_LINE:
            raise InvalidInput(f"A line is longer than {LONGEST_LINE} bytes; write one event a line.", field="body")
    if pending:
        yield bytes(pending)
