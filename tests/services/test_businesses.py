"""Making businesses and changing their settings."""

import base64
import io
import logging
from datetime import UTC, date, datetime

import pytest
from PIL import Image

from factories import NOW, make_business
from folio.domain.errors import (
    AlreadyExists,
    FolioError,
    InvalidInput,
    NotFound,
    UnknownCountry,
    UnknownCurrency,
    UnknownLanguage,
    UnknownTimeZone,
)
from folio.models.activity import Activity
from folio.models.businesses import BankAccount, Business, TaxRegistration
from folio.models.fields import new_id
from folio.services.activity import acting_as, first_broken_entry
from folio.services.businesses.bank_accounts import remove_bank_account, set_bank_account
from folio.services.businesses.branding import remove_business_font, set_business_font
from folio.services.businesses.settings import create_business, update_business
from folio.services.businesses.tax_registrations import (
    add_tax_registration,
    remove_tax_registration,
    update_tax_registration,
)
from folio.services.calendar import today_of

pytestmark = pytest.mark.usefixtures("db")


async def test_a_name_is_enough() -> None:
    business = await create_business({"name": " Acme GmbH "}, now=NOW)

    kept = await Business.get(id=business.id)
    assert (kept.name, kept.legal_name, kept.time_zone) == ("Acme GmbH", "Acme GmbH", "UTC")
    assert (kept.is_sandbox, kept.sandbox_today) == (False, None)


async def test_a_sandbox_starts_its_clock_at_its_own_day() -> None:
    late_evening = datetime(2026, 3, 15, 23, 30, tzinfo=UTC)

    business = await create_business({"name": "Try", "time_zone": "Asia/Tokyo"}, now=late_evening, is_sandbox=True)

    assert today_of(business, late_evening) == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("settings", "refusal", "field"),
    [
        ({"name": ""}, InvalidInput, "name"),
        ({"name": "x" * 201}, InvalidInput, "name"),
        ({"name": "a\x00b"}, InvalidInput, "name"),
        ({"name": "\ud800"}, InvalidInput, "name"),
        ({"legal_name": None}, InvalidInput, "legalName"),
        ({"time_zone": "Mars/Olympus"}, UnknownTimeZone, "timeZone"),
        ({"default_currency": "EURO"}, UnknownCurrency, "defaultCurrency"),
        ({"language": "tlh"}, UnknownLanguage, "language"),
        ({"language": "de-"}, UnknownLanguage, "language"),
        ({"paper": "A3"}, InvalidInput, "paper"),
        ({"payment_terms_days": -1}, InvalidInput, "paymentTermsDays"),
        ({"brand_color": "red"}, InvalidInput, "brandColor"),
        ({"address": {"city": "Berlin"}}, UnknownCountry, "address.country"),
        ({"address": {"country": "Germany"}}, UnknownCountry, "address.country"),
        ({"address": {"country": "DE", "line1": "x" * 201}}, InvalidInput, "address.line1"),
        ({"email": "nobody"}, InvalidInput, "email"),
        ({"website": "no where"}, InvalidInput, "website"),
        ({"logo": "%%%"}, InvalidInput, "logo"),
        ({"logo": base64.b64encode(b"GIF89a").decode()}, InvalidInput, "logo"),
        ({"logo": "A" * 1_500_000}, InvalidInput, "logo"),
    ],
)
async def test_a_setting_that_cannot_be_is_refused(settings: dict, refusal: type[FolioError], field: str) -> None:
    business = await make_business()

    with pytest.raises(refusal) as refused:
        await update_business(business.id, settings, now=NOW)

    assert refused.value.field == field
    assert await Activity.filter(action="updateBusiness").count() == 0


async def test_a_refusal_is_no_error_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    business = await make_business()

    with pytest.raises(InvalidInput):
        await update_business(business.id, {"paper": "A3"}, now=NOW)

    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_only_what_is_given_changes_and_the_log_says_what() -> None:
    business = await make_business(name="Before", email="billing@example.com")

    with acting_as("Ada"):
        await update_business(business.id, {"name": "After", "language": "de-AT", "email": None}, now=NOW)

    kept = await Business.get(id=business.id)
    assert (kept.name, kept.language, kept.email, kept.time_zone) == ("After", "de-AT", None, "Europe/Berlin")
    entry = await Activity.get(action="updateBusiness")
    assert entry.actor == "Ada"
    assert entry.before == {"name": "Before", "language": "en", "email": "billing@example.com"}
    assert entry.after == {"name": "After", "language": "de-AT", "email": None}
    assert await first_broken_entry(business.id) is None


async def test_a_change_to_the_same_value_leaves_no_trace() -> None:
    business = await make_business(name="Acme")

    await update_business(business.id, {"name": "Acme"}, now=NOW)

    assert await Activity.filter(action="updateBusiness").count() == 0


async def test_a_logo_is_kept_as_a_small_png_drawn_afresh() -> None:
    photo = io.BytesIO()
    Image.new("RGB", (3000, 400), "#ff0000").save(photo, "JPEG", comment=b"where it was taken")

    business = await make_business(logo=base64.b64encode(photo.getvalue()).decode())

    kept = (await Business.get(id=business.id)).logo
    assert kept is not None
    with Image.open(io.BytesIO(base64.b64decode(kept))) as image:
        assert (image.format, image.size) == ("PNG", (960, 128))
    entry = await Activity.get(action="createBusiness")
    assert entry.after is not None
    assert entry.after["logo"] is True


async def test_an_unreadable_font_is_refused() -> None:
    business = await make_business()

    with pytest.raises(InvalidInput) as refused:
        await set_business_font(business.id, family="Acme Sans", file=base64.b64encode(b"nothing").decode(), now=NOW)

    assert refused.value.field == "font"
    assert (await remove_business_font(business.id, now=NOW)).font_family == "Inter"


async def test_changing_an_unknown_business_is_refused() -> None:
    with pytest.raises(NotFound):
        await update_business(new_id(), {"name": "Nobody"}, now=NOW)


async def test_a_tax_number_stands_once_in_a_country() -> None:
    business = await make_business()
    number = {"country": "DE", "label": "USt-IdNr.", "number": "DE136695976", "is_vat_id": True}
    first = await add_tax_registration(business.id, number, now=NOW)

    with pytest.raises(AlreadyExists):
        await add_tax_registration(business.id, number, now=NOW)

    await update_tax_registration(first.id, {"label": "VAT no."}, now=NOW)
    assert (await TaxRegistration.get()).label == "VAT no."
    await remove_tax_registration(first.id, now=NOW)
    assert await TaxRegistration.all().count() == 0


async def test_a_currency_has_one_bank_account() -> None:
    business = await make_business()
    rows = [{"label": "Bank", "value": "Musterbank"}, {"label": "Account", "value": "1"}]
    await set_bank_account(
        business.id,
        "EUR",
        {"title": "Musterbank", "details": rows, "iban": "de89 3704 0044 0532 0130 00", "bic": "cobadeff"},
        now=NOW,
    )

    await set_bank_account(business.id, "EUR", {"title": "Other bank"}, now=NOW)

    account = await BankAccount.get()
    assert (account.title, account.iban, account.bic) == ("Other bank", "DE89370400440532013000", "COBADEFF")
    assert account.details == rows
    await remove_bank_account(account.id, now=NOW)
    assert await BankAccount.all().count() == 0


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": "Bank", "iban": "DE89370400440532013001"}, "iban"),
        ({"title": "Bank", "bic": "XX"}, "bic"),
        ({"title": ""}, "title"),
        ({}, "title"),
        ({"title": "Bank", "details": [{"label": "a", "value": "b"}] * 13}, "details"),
    ],
)
async def test_a_bank_account_that_cannot_be_is_refused(fields: dict, field: str) -> None:
    business = await make_business()

    with pytest.raises(InvalidInput) as refused:
        await set_bank_account(business.id, "EUR", fields, now=NOW)

    assert refused.value.field == field
