"""Who signs in to the console: people with a password, and their sessions."""

from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from folio.models.access import Role
from folio.models.fields import uuid7_key


class Person(Model):
    """Someone who can sign in while not disabled. `email` is kept in small letters; `password_hash` is Argon2id's.

    Name and email together fit where the activity log keeps who acted.
    """

    id = uuid7_key()
    name = fields.CharField(max_length=90)
    email = fields.CharField(max_length=100, unique=True)
    password_hash = fields.CharField(max_length=200)
    role = fields.CharEnumField(Role, max_length=20)
    disabled_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "people"


class Session(Model):
    """One sign-in of one browser. Its secret stands in the cookie; kept is only the SHA-256 of it.

    `expires_at` moves on while the session is used, up to a month after the sign-in.
    """

    id = uuid7_key()
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "folio.Person", "sessions", on_delete=fields.RESTRICT
    )
    person_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)
    user_agent = fields.CharField(max_length=300, null=True)
    created_at = fields.DatetimeField()
    last_seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "sessions"
        indexes = (Index(fields=("person_id", "last_seen_at")),)


class SignInAttempt(Model):
    """A try to sign in within the last quarter of an hour; of the email that was typed only the SHA-256 is kept."""

    id = uuid7_key()
    address = fields.CharField(max_length=100)
    email_hash = fields.CharField(max_length=64)
    at = fields.DatetimeField()

    class Meta:
        table = "sign_in_attempts"
        indexes = (Index(fields=("address", "at")), Index(fields=("at",)))
