"""Who changed what, when: append-only, hash-chained logs, one per business and one of who has access at all."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import uuid7_key

if TYPE_CHECKING:
    from folio.models.businesses import Business


class ActivityHead(Model):
    """Where the chain of one business stands; locked while an entry is appended."""

    business: fields.OneToOneRelation["Business"] = fields.OneToOneField(
        "folio.Business", "activity_head", on_delete=fields.RESTRICT, primary_key=True
    )
    business_id: UUID
    sequence = fields.BigIntField(default=0)
    hash = fields.CharField(max_length=64, default="")

    class Meta:
        table = "activity_heads"


class Activity(Model):
    """One change. `hash` covers the entry and the hash before it, so that tampering shows."""

    id = uuid7_key()
    business: fields.ForeignKeyRelation["Business"] = fields.ForeignKeyField(
        "folio.Business", "activity", on_delete=fields.RESTRICT
    )
    business_id: UUID
    sequence = fields.BigIntField()
    at = fields.DatetimeField()
    actor = fields.CharField(max_length=200)
    action = fields.CharField(max_length=50)
    subject_type = fields.CharField(max_length=50)
    subject_id = fields.UUIDField()
    before = fields.JSONField[Any](null=True)
    after = fields.JSONField[Any](null=True)
    previous_hash = fields.CharField(max_length=64)
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "activity"
        constraints = (UniqueConstraint(fields=("business_id", "sequence"), name="one_activity_per_sequence"),)
        indexes = (Index(fields=("subject_type", "subject_id", "sequence")),)


class AccessHead(Model):
    """Where the chain of the access log stands; one row, locked while an entry is appended."""

    id = fields.SmallIntField(primary_key=True)
    sequence = fields.BigIntField(default=0)
    hash = fields.CharField(max_length=64, default="")

    class Meta:
        table = "access_heads"


class AccessEntry(Model):
    """One change of who has access to the installation: a person, a key, a session ended by somebody else."""

    id = uuid7_key()
    sequence = fields.BigIntField(unique=True)
    at = fields.DatetimeField()
    actor = fields.CharField(max_length=200)
    action = fields.CharField(max_length=50)
    subject_type = fields.CharField(max_length=50)
    subject_id = fields.UUIDField()
    before = fields.JSONField[Any](null=True)
    after = fields.JSONField[Any](null=True)
    previous_hash = fields.CharField(max_length=64)
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "access_log"
        indexes = (Index(fields=("subject_id", "sequence")),)
