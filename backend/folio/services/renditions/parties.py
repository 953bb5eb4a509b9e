"""Both parties and the place to pay, from the snapshots on an invoice to what is printed."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from folio.documents.document import LabelledText, Party, PaymentDetails
from folio.services.invoices.snapshots import shown_tax_ids

ADDRESS_LINES = ("line1", "line2")
LONGEST_CODE_NAME = 70
LARGEST_CODE_AMOUNT = Decimal("999999999.99")


def seller_party(seller: Mapping[str, Any], countries: Iterable[str]) -> Party:
    """The seller, with its tax numbers in its own country and in `countries`; with all of them when none fits."""
    address = seller["address"]
    return Party(
        name=seller["legalName"],
        address=address_lines(address),
        country=address.get("country"),
        identifiers=_identifiers(shown_tax_ids(seller, countries)),
        email=seller["email"],
    )


def buyer_party(buyer: Mapping[str, Any]) -> Party:
    """Who is billed."""
    address = buyer["billTo"]
    return Party(
        name=buyer["name"],
        address=address_lines(address),
        country=address.get("country"),
        identifiers=_identifiers(buyer["taxIds"]),
    )


def delivery_party(buyer: Mapping[str, Any]) -> Party | None:
    """Where it was delivered, when that is elsewhere."""
    address = buyer["deliverTo"]
    if not address or address == buyer["billTo"]:
        return None
    return Party(
        name=address.get("name") or buyer["name"], address=address_lines(address), country=address.get("country")
    )


def address_lines(address: Mapping[str, Any]) -> tuple[str, ...]:
    """The address without its country: street, then postal code, city and region in one line."""
    place = " ".join(address[part] for part in ("postalCode", "city", "region") if address.get(part))
    return tuple(text for text in (*(address.get(part) for part in ADDRESS_LINES), place) if text)


def _identifiers(tax_ids: Sequence[Mapping[str, Any]]) -> tuple[LabelledText, ...]:
    return tuple(LabelledText(label=tax_id["label"], value=tax_id["number"]) for tax_id in tax_ids)


def payment_details(
    seller: Mapping[str, Any], *, number: str | None, currency: str, amount_due: Decimal
) -> PaymentDetails | None:
    """Where to pay, with the number as reference; nothing when nothing is due or no account has the currency."""
    account = seller["bankAccount"]
    if account is None or amount_due <= 0:
        return None
    return PaymentDetails(
        title=account["title"],
        iban=account["iban"],
        bic=account["bic"],
        rows=tuple(LabelledText(label=row["label"], value=row["value"]) for row in account["details"]),
        reference=number,
        qr=_transfer_code(seller, number, currency, amount_due),
    )


def _transfer_code(seller: Mapping[str, Any], number: str | None, currency: str, amount_due: Decimal) -> str | None:
    """The payload of a SEPA transfer code (EPC069-12, version 2); only euro accounts with an IBAN have one."""
    account = seller["bankAccount"]
    if currency != "EUR" or not account["iban"] or number is None or amount_due > LARGEST_CODE_AMOUNT:
        return None
    name = seller["legalName"][:LONGEST_CODE_NAME]
    fields = ("BCD", "002", "1", "SCT", account["bic"] or "", name, account["iban"])
    return "\n".join((*fields, f"EUR{amount_due:.2f}", "", "", number))
