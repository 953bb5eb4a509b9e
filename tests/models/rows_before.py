"""Two tables as they were."""

from tortoise import fields
from tortoise.models import Model

from folio.models.fields import uuid7_key


class Shelf(Model):
    id = uuid7_key()
    name = fields.CharField(max_length=50)

    class Meta:
        table = "shelves"


class Book(Model):
    id = uuid7_key()
    shelf = fields.ForeignKeyField("folio.Shelf", "books", on_delete=fields.RESTRICT)
    title = fields.CharField(max_length=50)

    class Meta:
        table = "books"
