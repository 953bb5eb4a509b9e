"""What a person keeps of a screen: its filters and sorting under a name."""

from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business
    from folio.models.people import Person


class SavedView(Model):
    """A person's view of one screen in one business; `query` is that of the screen's address."""

    id = uuid7_key()
    person: fields.ForeignKeyRelation["Person"] = fields.ForeignKeyField(
        "folio.Person", "saved_views", on_delete=fields.RESTRICT
    )
    person_id: UUID
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "saved_views", on_delete=fields.RESTRICT, db_index=True
    )
    business_id: UUID
    screen = fields.CharField(max_length=50)
    name = fields.CharField(max_length=100)
    query = fields.CharField(max_length=2000)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "saved_views"
        constraints = (
            UniqueConstraint(fields=("person_id", "business_id", "screen", "name"), name="one_saved_view_per_name"),
        )
