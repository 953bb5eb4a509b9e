"""The two tables as they are now, and a third."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from folio.models.fields import ExactDecimalField, uuid7_key


class Shelf(Model):
    id = uuid7_key()
    name = fields.CharField(max_length=80)
    room = fields.CharField(max_length=50, null=True)

    class Meta:
        table = "shelves"


class Book(Model):
    id = uuid7_key()
    shelf = fields.ForeignKeyField("folio.Shelf", "books", on_delete=fields.RESTRICT)
    title = fields.CharField(max_length=50)
    weight = ExactDecimalField(null=True)
    lent_to = fields.CharField(max_length=50, null=True)

    class Meta:
        table = "books"
        indexes = (Index(fields=("shelf_id", "title")),)
        constraints = (UniqueConstraint(fields=("title",), name="one_loan_per_title", condition="lent_to IS NOT NULL"),)


class Label(Model):
    id = uuid7_key()
    book = fields.ForeignKeyField("folio.Book", "labels", on_delete=fields.RESTRICT, db_index=True)
    copies = fields.IntField()

    class Meta:
        table = "labels"
        constraints = (CheckConstraint(check="copies > 0", name="some_copies"),)
