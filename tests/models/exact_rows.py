"""A table of exact columns, for the tests of the columns only."""

from tortoise import fields
from tortoise.models import Model

from folio.models.fields import ExactDecimalField, MinorUnitsField, uuid7_key


class ExactRow(Model):
    id = uuid7_key()
    rate = ExactDecimalField(null=True)
    amount = MinorUnitsField(null=True)
    at = fields.DatetimeField(null=True)
    extra = fields.JSONField(default=dict)
