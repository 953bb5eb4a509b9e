"""Legal entities that issue documents, with their tax registrations and bank accounts."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import uuid7_key


class Business(Model):
    """A legal entity that issues documents.

    `address` holds line1, line2, city, region, postalCode and country (ISO 3166-1 alpha-2). A sandbox business lives
    by its own `sandbox_today`, which an operator moves forward; its documents are marked as test. `logo` is a PNG in
    base64.
    """

    id = uuid7_key()
    name = fields.CharField(max_length=200)
    legal_name = fields.CharField(max_length=200)
    legal_form = fields.CharField(max_length=200, null=True)
    registration_id = fields.CharField(max_length=100, null=True)
    address = fields.JSONField[dict[str, Any]](default=dict)
    email = fields.CharField(max_length=320, null=True)
    phone = fields.CharField(max_length=50, null=True)
    website = fields.CharField(max_length=200, null=True)
    time_zone = fields.CharField(max_length=64, default="UTC")
    default_currency = fields.CharField(max_length=3, default="USD")
    language = fields.CharField(max_length=10, default="en")
    paper = fields.CharField(max_length=10, default="A4")
    payment_terms_days = fields.IntField(default=30)
    brand_color = fields.CharField(max_length=7, default="#4f46e5")
    logo = fields.TextField(null=True)
    font_family = fields.CharField(max_length=100, default="Inter")
    footer_text = fields.CharField(max_length=500, null=True)
    is_sandbox = fields.BooleanField(default=False)
    sandbox_today = fields.DateField(null=True)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "businesses"


class BusinessFont(Model):
    """An own typeface of the business: a static TrueType file in base64, apart because of its size."""

    business: fields.OneToOneRelation["Business"] = fields.OneToOneField(
        "folio.Business", "font", on_delete=fields.RESTRICT, primary_key=True
    )
    business_id: UUID
    file = fields.TextField()

    class Meta:
        table = "business_fonts"


class TaxRegistration(Model):
    """A tax number of the business in one country (and region): VAT id, sales tax permit, Steuernummer …"""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "tax_registrations", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    country = fields.CharField(max_length=2)
    region = fields.CharField(max_length=10, null=True)
    label = fields.CharField(max_length=50)
    number = fields.CharField(max_length=50)
    is_vat_id = fields.BooleanField(default=False)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "tax_registrations"
        constraints = (UniqueConstraint(fields=("business_id", "country", "number"), name="tax_registration_once"),)


class BankAccount(Model):
    """Where customers pay invoices of one currency; `details` are the printed rows, in order, label → value."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "bank_accounts", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    currency = fields.CharField(max_length=3)
    title = fields.CharField(max_length=100)
    details = fields.JSONField[list[Any]](default=list)
    iban = fields.CharField(max_length=34, null=True)
    bic = fields.CharField(max_length=11, null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "bank_accounts"
        constraints = (UniqueConstraint(fields=("business_id", "currency"), name="one_account_per_currency"),)
