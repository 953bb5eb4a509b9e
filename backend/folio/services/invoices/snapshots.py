"""Who issues and who is billed, as JSON values: live while a draft, frozen on the document when it is numbered."""

from collections.abc import Iterable, Mapping
from typing import Any

from folio.models.businesses import BankAccount, Business, TaxRegistration
from folio.models.customers import Customer, CustomerContact, CustomerTaxId
from folio.models.invoices import Invoice


async def seller_of(business: Business, currency: str) -> dict[str, Any]:
    """The business as the document shows it, with the account for payments in `currency`."""
    registrations = await TaxRegistration.filter(business_id=business.id).order_by("created_at", "id")
    account = await BankAccount.get_or_none(business_id=business.id, currency=currency)
    return seller_snapshot(business, registrations, account)


def seller_snapshot(
    business: Business, registrations: Iterable[TaxRegistration], account: BankAccount | None
) -> dict[str, Any]:
    """The same from rows that are at hand."""
    return {
        "name": business.name,
        "legalName": business.legal_name,
        "legalForm": business.legal_form,
        "registrationId": business.registration_id,
        "address": business.address,
        "email": business.email,
        "phone": business.phone,
        "website": business.website,
        "taxIds": [_registration(row) for row in registrations],
        "bankAccount": _account(account) if account else None,
        "brand": _brand(business),
    }


def _registration(row: TaxRegistration) -> dict[str, Any]:
    return {
        "country": row.country,
        "region": row.region,
        "label": row.label,
        "number": row.number,
        "isVatId": row.is_vat_id,
    }


def _account(row: BankAccount) -> dict[str, Any]:
    return {"title": row.title, "details": row.details, "iban": row.iban, "bic": row.bic}


def _brand(business: Business) -> dict[str, Any]:
    return {
        "color": business.brand_color,
        "fontFamily": business.font_family,
        "footerText": business.footer_text,
        "paper": business.paper,
    }


def shown_tax_ids(seller: Mapping[str, Any], countries: Iterable[str]) -> list[dict[str, Any]]:
    """The seller's tax numbers in its own country and in `countries`, as a document shows; all when none fits."""
    wanted = {seller["address"].get("country"), *countries}
    tax_ids: list[dict[str, Any]] = seller["taxIds"]
    return [tax_id for tax_id in tax_ids if tax_id["country"] in wanted] or tax_ids


async def buyer_of(invoice: Invoice, customer: Customer) -> dict[str, Any]:
    """The customer as the document shows it: recipient and addresses given on the document go before its own."""
    tax_ids = await CustomerTaxId.filter(customer_id=customer.id).order_by("id")
    contacts = await CustomerContact.filter(customer_id=customer.id, receives_documents=True).order_by("id")
    return buyer_snapshot(invoice, customer, tax_ids, contacts)


def buyer_snapshot(
    invoice: Invoice, customer: Customer, tax_ids: Iterable[CustomerTaxId], contacts: Iterable[CustomerContact]
) -> dict[str, Any]:
    """The same from rows that are at hand; `contacts` are those who receive documents."""
    given = invoice.bill_to or {}
    return {
        "name": given.get("name") or customer.legal_name or customer.name,
        "registrationId": customer.registration_id,
        "taxStatus": customer.tax_status.value,
        "billTo": given or customer.billing_address,
        "deliverTo": invoice.deliver_to or customer.delivery_address,
        "emails": invoice.emails if invoice.emails is not None else [contact.email for contact in contacts],
        "taxIds": given["taxIds"] if "taxIds" in given else [_tax_id(row) for row in tax_ids],
    }


def _tax_id(row: CustomerTaxId) -> dict[str, Any]:
    return {"country": row.country, "label": row.label, "number": row.number, "isVatId": row.is_vat_id}
