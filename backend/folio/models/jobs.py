"""What happens later: one row a job, written by the transaction that wants it; queue, log and screen in one."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from folio.models.fields import uuid7_key


class JobState(StrEnum):
    """Where a job stands; FAILED waits for a person."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"


class Job(Model):
    """A promise that `kind` runs with `payload`, at least once. `key` makes it one promise, however often asked.

    While RUNNING, `lease_owner` holds it until `leased_until`; a lease that ran out belongs to whoever takes it.
    """

    id = uuid7_key()
    kind = fields.CharField(max_length=50)
    key = fields.CharField(max_length=200, unique=True)
    payload: fields.JSONField[dict[str, Any]] = fields.JSONField(default=dict)
    state = fields.CharEnumField(JobState, max_length=10, default=JobState.PENDING)
    attempts = fields.IntField(default=0)
    run_after = fields.DatetimeField()
    leased_until = fields.DatetimeField(null=True)
    lease_owner = fields.CharField(max_length=100, null=True)
    last_error = fields.TextField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "jobs"
        indexes = (Index(fields=("state", "run_after")), Index(fields=("state", "leased_until")))
