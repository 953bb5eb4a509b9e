"""ISO 20022 camt.053 (and 052, 054): a bank's statement as XML."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from xml.etree import ElementTree as Xml

from folio.domain.currencies import MINOR_UNIT_DIGITS
from folio.domain.errors import FolioError, InvalidInput, UnreadableStatement
from folio.domain.money import to_minor
from folio.domain.statements.values import Reading, RejectedLine, StatementFormat, StatementLine

_PLAIN = re.compile(r"[0-9]{1,18}(\.[0-9]{0,10})?", re.ASCII)


def is_camt(data: bytes) -> bool:
    """Whether the file is XML at all."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:5] in {b"<?xml", b"<Docu"}


def read_camt(data: bytes, *, most_entries: int) -> Reading:
    """Booked entries by which money came in; what is pending or went out is counted only."""
    reading = Reading(StatementFormat.CAMT053)
    entries = [node for node in _parsed(data).iter() if _name(node) == "Ntry"]
    if len(entries) > most_entries:
        raise UnreadableStatement(f"The file has more than {most_entries:,} entries; import it in parts.")
    for position, entry in enumerate(entries, start=1):
        if not _came_in(entry):
            reading.debit_count += 1
            continue
        try:
            reading.lines += _lines(entry, position)
        except FolioError as refusal:
            reading.rejected.append(RejectedLine(position, refusal.message))
    return reading


def _parsed(data: bytes) -> Xml.Element:
    # A statement declares no document type; what does may hold entities that grow without end.
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableStatement("The file declares a document type; a bank's statement has none.")
    try:
        root = Xml.fromstring(data)  # noqa: S314 - without a document type there are no entities to expand
    except Xml.ParseError as reason:
        raise UnreadableStatement(f"The file is not XML: {reason}.") from None
    if not any(_name(node).startswith("BkTo") for node in root.iter()):
        raise UnreadableStatement("The file is XML, but not a bank statement (camt.053).")
    return root


def _name(node: Xml.Element) -> str:
    return node.tag.rpartition("}")[2]


def _all(node: Xml.Element, *path: str) -> Iterator[Xml.Element]:
    """Everything at the end of the path, whatever the version's namespace."""
    if not path:
        yield node
        return
    for child in node:
        if _name(child) == path[0]:
            yield from _all(child, *path[1:])


def _text(node: Xml.Element, *path: str) -> str:
    return " ".join(" ".join((found.text or "").split()) for found in _all(node, *path)).strip()


def _came_in(entry: Xml.Element) -> bool:
    status = _text(entry, "Sts", "Cd") or _text(entry, "Sts")
    is_reversal = _text(entry, "RvslInd") in {"true", "1"}
    return _text(entry, "CdtDbtInd") == "CRDT" and status in {"BOOK", ""} and not is_reversal


def _lines(entry: Xml.Element, position: int) -> list[StatementLine]:
    """One for each payment of a batch that says its own amount, else one for the entry."""
    day = _day(entry)
    details = list(_all(entry, "NtryDtls", "TxDtls"))
    parts = [detail for detail in details if _amount_node(detail) is not None]
    if len(parts) > 1 and len(parts) == len(details):
        return [_line(entry, detail, _amount_node(detail), day, position) for detail in parts]
    whole = next(_all(entry, "Amt"), None)
    return [_line(entry, details[0] if details else entry, whole, day, position)]


def _amount_node(detail: Xml.Element) -> Xml.Element | None:
    places = (("Amt",), ("AmtDtls", "TxAmt", "Amt"))
    return next((node for place in places for node in _all(detail, *place)), None)


def _day(entry: Xml.Element) -> date:
    text = next(
        filter(None, (_text(entry, kind, form) for kind in ("BookgDt", "ValDt") for form in ("Dt", "DtTm"))), ""
    )
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise InvalidInput(f"{text[:40]!r} is not a day.") from None


def _line(
    entry: Xml.Element, detail: Xml.Element, amount: Xml.Element | None, day: date, position: int
) -> StatementLine:
    currency = "" if amount is None else amount.get("Ccy", "")
    if currency not in MINOR_UNIT_DIGITS:
        raise InvalidInput(f"{currency[:20]!r} is not a currency.")
    payer = _text(detail, "RltdPties", "Dbtr", "Nm") or _text(detail, "RltdPties", "Dbtr", "Pty", "Nm")
    account = _text(detail, "RltdPties", "DbtrAcct", "Id", "IBAN") or _text(
        detail, "RltdPties", "DbtrAcct", "Id", "Othr", "Id"
    )
    told = (
        _text(detail, "RmtInf", "Ustrd"),
        _text(detail, "RmtInf", "Strd", "CdtrRefInf", "Ref"),
        _text(detail, "Refs", "EndToEndId").replace("NOTPROVIDED", ""),
    )
    description = " ".join(filter(None, told)) or _text(entry, "AddtlNtryInf")
    minor = to_minor(_number(amount), currency)
    return StatementLine(position, day, currency, minor, payer[:200] or None, account[:50] or None, description[:2000])


def _number(amount: Xml.Element | None) -> Decimal:
    text = ("" if amount is None else amount.text or "").strip()
    try:
        number = Decimal(text) if _PLAIN.fullmatch(text) else Decimal(0)
    except InvalidOperation:
        number = Decimal(0)
    if number <= 0:
        raise InvalidInput(f"{text[:40]!r} is not an amount that came in.")
    return number
