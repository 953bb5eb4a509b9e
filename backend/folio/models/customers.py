"""Companies that are billed: contacts, tax ids and the aliases by which usage names them."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.domain.tax import TaxStatus
from folio.models.fields import uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business


class Customer(Model):
    """A company that is billed. Addresses have the shape of `Business.address`; null means "as the business"."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "customers", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    parent: fields.ForeignKeyNullableRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "children", on_delete=fields.RESTRICT, null=True, db_index=True
    )
    parent_id: UUID | None
    name = fields.CharField(max_length=200)
    legal_name = fields.CharField(max_length=200, null=True)
    registration_id = fields.CharField(max_length=100, null=True)
    billing_address = fields.JSONField[dict[str, Any]](default=dict)
    delivery_address = fields.JSONField[Any](null=True)
    tax_status = fields.CharEnumField(TaxStatus, max_length=20, default=TaxStatus.TAXED)
    tax_exemption_reason = fields.CharField(max_length=500, null=True)
    currency = fields.CharField(max_length=3, null=True)
    language = fields.CharField(max_length=10, null=True)
    payment_terms_days = fields.IntField(null=True)
    purchase_order = fields.CharField(max_length=100, null=True)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "customers"
        indexes = (Index(fields=("business_id", "name", "id")),)


class CustomerContact(Model):
    """A person at the customer; those with `receives_documents` get invoices by email."""

    id = uuid7_key()
    customer: fields.ForeignKeyRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "contacts", on_delete=fields.RESTRICT, db_index=True
    )
    customer_id: UUID
    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=320)
    receives_documents = fields.BooleanField(default=True)

    class Meta:
        table = "customer_contacts"


class CustomerTaxId(Model):
    """A tax number of the customer, printed under its address."""

    id = uuid7_key()
    customer: fields.ForeignKeyRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "tax_ids", on_delete=fields.RESTRICT, db_index=True
    )
    customer_id: UUID
    country = fields.CharField(max_length=2)
    label = fields.CharField(max_length=50)
    number = fields.CharField(max_length=50)
    is_vat_id = fields.BooleanField(default=False)

    class Meta:
        table = "customer_tax_ids"


class CustomerAlias(Model):
    """A name that usage events give the customer; unique in the business."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "customer_aliases", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    customer: fields.ForeignKeyRelation["Customer"] = fields.ForeignKeyField(
        "folio.Customer", "aliases", on_delete=fields.RESTRICT, db_index=True
    )
    customer_id: UUID
    alias = fields.CharField(max_length=200)

    class Meta:
        table = "customer_aliases"
        constraints = (UniqueConstraint(fields=("business_id", "alias"), name="one_customer_per_alias"),)
