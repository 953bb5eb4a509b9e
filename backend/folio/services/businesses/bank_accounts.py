"""Where customers pay: one bank account a currency."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from stdnum import bic as bic_rule
from stdnum import iban as iban_rule

from folio.domain.errors import InvalidInput
from folio.models.businesses import BankAccount, Business
from folio.services import activity
from folio.services.activity import Change
from folio.services.inputs import require_currency
from folio.services.rows import apply, find, find_locked, plain_text, storable
from folio.services.transactions import retried_atomic

MOST_ROWS = 12


class PrintedRow(TypedDict):
    """One row of the payment details on a document."""

    label: str
    value: str


class BankAccountFields(TypedDict, total=False):
    """What a person may set on a bank account; `details` are the printed rows, in order."""

    title: str
    details: Sequence[PrintedRow]
    iban: str | None
    bic: str | None


@retried_atomic
async def set_bank_account(
    business_id: UUID, currency: str, fields: BankAccountFields, *, now: datetime
) -> BankAccount:
    """The account that invoices of this currency name: made, or changed when there is one."""
    business = await find_locked(Business, business_id)
    require_currency(currency, field="currency")
    account = await BankAccount.get_or_none(business_id=business.id, currency=currency)
    account = account or BankAccount(business_id=business.id, currency=currency, title="")
    difference = apply(account, _checked(fields))
    if not account.title:
        raise InvalidInput("A bank account needs a title, such as the bank's name.", field="title")
    await account.save()
    change = Change("setBankAccount", "BankAccount", account.id, difference.before, difference.after)
    await activity.record(business.id, change, at=now)
    return account


@retried_atomic
async def remove_bank_account(account_id: UUID, *, now: datetime) -> BankAccount:
    """Print no payment details on later invoices of the account's currency."""
    account = await find(BankAccount, account_id)
    await account.delete()
    before = {"currency": account.currency, "title": account.title}
    change = Change("removeBankAccount", "BankAccount", account.id, before)
    await activity.record(account.business_id, change, at=now)
    return account


def _checked(fields: BankAccountFields) -> dict[str, Any]:
    values = storable(BankAccount, fields)
    if "details" in values:
        values["details"] = _printed_rows(values["details"])
    if values.get("iban"):
        values["iban"] = _compact(values["iban"])
        if not iban_rule.is_valid(values["iban"]):
            raise InvalidInput(f"{values['iban']} is not an IBAN: its check digits are wrong.", field="iban")
    if values.get("bic"):
        values["bic"] = _compact(values["bic"])
        if not bic_rule.is_valid(values["bic"]):
            raise InvalidInput(f"{values['bic']} is not a BIC, which has 8 or 11 letters and digits.", field="bic")
    return values


def _compact(number: str) -> str:
    return "".join(number.split()).upper()


def _printed_rows(rows: Sequence[PrintedRow]) -> list[dict[str, str]]:
    if len(rows) > MOST_ROWS:
        raise InvalidInput(f"At most {MOST_ROWS} rows of payment details are printed.", field="details")
    return [
        {
            "label": plain_text(row["label"], limit=50, field=f"details.{index}.label"),
            "value": plain_text(row["value"], limit=200, field=f"details.{index}.value"),
        }
        for index, row in enumerate(rows)
    ]
