"""Durable jobs, as an operator sees them: what is waiting, what failed and why."""

from datetime import datetime
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.models import jobs as models
from folio.services import outbox

JobState = strawberry.enum(models.JobState, description="Where a job stands; FAILED waits for a person.")


@strawberry.type(description="Work that follows a change, run at least once, also after a crash.")
class Job:
    id: UUID
    kind: str
    key: str = strawberry.field(description="What makes the job one and the same, however often it is asked for.")
    state: models.JobState
    attempts: int
    run_after: datetime
    last_error: str | None
    created_at: datetime
    finished_at: datetime | None


@strawberry.type
class JobPayload(Payload):
    job: Job | None


@strawberry.input
class JobFilter:
    state: models.JobState | None = None
    kind: str | None = None


@strawberry.type
class Query:
    @strawberry.field(description="Jobs, newest first.", graphql_type=Connection[Job])
    async def jobs(
        self,
        info: Info,
        filter: JobFilter | None = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.Job]:
        wanted = {name: value for name, value in vars(filter or JobFilter()).items() if value is not None}
        newest_first = [SortColumn("created_at", descending=True)]
        return await paginate(models.Job.filter(**wanted), newest_first, PageInput(first, after, last, before))


@strawberry.type
class Mutation:
    @mutation(JobPayload, description="Try a failed job again, now.")
    async def retry_job(self, info: Info, id: UUID) -> models.Job:
        return await outbox.retry(id, now=info.context.now)
