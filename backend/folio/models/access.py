"""Who may ask: API keys, kept as hashes, with a role."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from folio.models.fields import uuid7_key


class Role(StrEnum):
    """What a key's holder may change."""

    ADMIN = "ADMIN"
    FINANCE = "FINANCE"
    SALES = "SALES"
    READ_ONLY = "READ_ONLY"


class ApiKey(Model):
    """A key that was shown once. `prefix` is its readable beginning; `key_hash` the SHA-256 of the whole."""

    id = uuid7_key()
    name = fields.CharField(max_length=100)
    role = fields.CharEnumField(Role, max_length=20)
    prefix = fields.CharField(max_length=20)
    key_hash = fields.CharField(max_length=64, unique=True)
    expires_on = fields.DateField(null=True)
    revoked_at = fields.DatetimeField(null=True)
    last_used_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "api_keys"
