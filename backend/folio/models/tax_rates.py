"""What is taxed how: tax categories of products, and their rates by country, region and date."""

from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.domain.tax import TaxTreatment
from folio.models.fields import ExactDecimalField, uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business


class TaxCategory(Model):
    """A kind of supply that is taxed alike, such as "Standard services" or "Books"."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "tax_categories", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    name = fields.CharField(max_length=100)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "tax_categories"
        constraints = (UniqueConstraint(fields=("business_id", "name"), name="one_tax_category_per_name"),)


class TaxRate(Model):
    """The rate, in percent, of a category in a country (and region) over `[valid_from, valid_until)`.

    Never edited in place once used: a new rate ends the old one.
    """

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "tax_rates", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    tax_category: fields.ForeignKeyRelation["TaxCategory"] = fields.ForeignKeyField(
        "folio.TaxCategory", "rates", on_delete=fields.RESTRICT
    )
    tax_category_id: UUID
    country = fields.CharField(max_length=2)
    region = fields.CharField(max_length=10, null=True)
    treatment = fields.CharEnumField(TaxTreatment, max_length=20, default=TaxTreatment.STANDARD)
    rate = ExactDecimalField()
    label = fields.CharField(max_length=50)
    reason = fields.CharField(max_length=500, null=True)
    valid_from = fields.DateField()
    valid_until = fields.DateField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "tax_rates"
        indexes = (Index(fields=("tax_category_id", "country", "valid_from")),)
