"""Keys by which a repeated request is known, so that a retry makes nothing twice."""

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from folio.models.fields import uuid7_key


class IdempotencyKey(Model):
    """What a key made: `scope` is the business's id, or "" for what belongs to none."""

    id = uuid7_key()
    scope = fields.CharField(max_length=36)
    key = fields.CharField(max_length=200)
    request_hash = fields.CharField(max_length=64)
    subject_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "idempotency_keys"
        constraints = (UniqueConstraint(fields=("scope", "key"), name="one_request_per_idempotency_key"),)
