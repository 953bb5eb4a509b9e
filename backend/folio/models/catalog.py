"""What is sold: products, their prices, and plans as versioned sets of prices."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.domain.periods import Frequency
from folio.domain.pricing import PriceModel, PriceTerms
from folio.models.fields import ExactDecimalField, uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.tax_rates import TaxCategory
    from folio.models.usage import UsageMetric


class BillingTiming(StrEnum):
    """When a period is charged: as it begins or once it is over."""

    IN_ADVANCE = "IN_ADVANCE"
    IN_ARREARS = "IN_ARREARS"


class Product(Model):
    """A thing sold. `unit_code` is a UN/ECE Recommendation 20 code; C62 is "one"."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "products", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    tax_category: fields.ForeignKeyNullableRelation["TaxCategory"] = fields.ForeignKeyField(
        "folio.TaxCategory", "products", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    tax_category_id: UUID | None
    name = fields.CharField(max_length=200)
    description = fields.CharField(max_length=500, null=True)
    unit_code = fields.CharField(max_length=3, default="C62")
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "products"
        constraints = (UniqueConstraint(fields=("business_id", "name"), name="one_product_per_name"),)


class Price(Model):
    """One price-point for a product; immutable once a schedule uses it, but for its name and archiving."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "prices", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    product: fields.ForeignKeyRelation["Product"] = fields.ForeignKeyField(
        "folio.Product", "prices", on_delete=fields.RESTRICT, db_index=True
    )
    product_id: UUID
    metric: fields.ForeignKeyNullableRelation["UsageMetric"] = fields.ForeignKeyField(
        "folio.UsageMetric", "prices", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    metric_id: UUID | None
    name = fields.CharField(max_length=200)
    currency = fields.CharField(max_length=3)
    model = fields.CharEnumField(PriceModel, max_length=20)
    terms_json = fields.JSONField[Any](source_field="terms")
    frequency = fields.CharEnumField(Frequency, max_length=20)
    timing = fields.CharEnumField(BillingTiming, max_length=20)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    @property
    def terms(self) -> PriceTerms:
        return PriceTerms.from_json(self.terms_json)

    class Meta:
        table = "prices"


class Plan(Model):
    """A reusable, versioned set of prices."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "plans", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    name = fields.CharField(max_length=200)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "plans"
        constraints = (UniqueConstraint(fields=("business_id", "name"), name="one_plan_per_name"),)


class PlanVersion(Model):
    """The prices of a plan from one moment on; never changed afterwards."""

    id = uuid7_key()
    plan: fields.ForeignKeyRelation["Plan"] = fields.ForeignKeyField(
        "folio.Plan", "versions", on_delete=fields.RESTRICT, db_index=True
    )
    plan_id: UUID
    version = fields.IntField()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "plan_versions"
        constraints = (UniqueConstraint(fields=("plan_id", "version"), name="one_plan_version"),)


class PlanPrice(Model):
    """One price of a plan version, with the quantity contracted by default."""

    id = uuid7_key()
    plan_version: fields.ForeignKeyRelation["PlanVersion"] = fields.ForeignKeyField(
        "folio.PlanVersion", "prices", on_delete=fields.RESTRICT, db_index=True
    )
    plan_version_id: UUID
    price: fields.ForeignKeyRelation["Price"] = fields.ForeignKeyField(
        "folio.Price", "plan_prices", on_delete=fields.RESTRICT, db_index=True
    )
    price_id: UUID
    quantity = ExactDecimalField(null=True)
    position = fields.IntField()

    class Meta:
        table = "plan_prices"
