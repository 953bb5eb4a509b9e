"""The activity log: who changed what, and whether anyone tampered with it."""

from datetime import datetime
from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.pages import Connection, PageInput, SortColumn, paginate
from folio.graphql.scalars import JSON
from folio.models import activity as models
from folio.services.access_log import first_broken_access_entry
from folio.services.activity import first_broken_entry


@strawberry.type(description="One change, chained to the one before by its hash.")
class ActivityEntry:
    id: UUID
    sequence: int = strawberry.field(description="Counts the log's changes without a gap.")
    at: datetime
    actor: str = strawberry.field(description="The person, key or machine.")
    action: str = strawberry.field(description="Such as `finalizeInvoice`.")
    subject_type: str = strawberry.field(description="Such as `Invoice`.")
    subject_id: UUID
    before: JSON | None = strawberry.field(description="What changed, as it was.")
    after: JSON | None = strawberry.field(description="What changed, as it is.")
    hash: str


@strawberry.type(description="Whether the log is as it was written.")
class ActivityVerification:
    is_intact: bool
    first_broken_sequence: int | None = strawberry.field(
        description="The first entry that was changed, removed or inserted."
    )


@strawberry.type
class Query:
    @strawberry.field(
        graphql_type=Connection[ActivityEntry],
        description="Changes of a business, or of one thing of it, newest first.",
    )
    async def activity(
        self,
        info: Info,
        business_id: UUID,
        subject_type: str | None = None,
        subject_id: UUID | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.Activity]:
        wanted = {"business_id": business_id, "subject_type": subject_type, "subject_id": subject_id}
        rows = models.Activity.filter(**{name: value for name, value in wanted.items() if value is not None})
        return await paginate(rows, [SortColumn("sequence", descending=True)], PageInput(first, after, last, before))

    @strawberry.field(description="Check the business's log from its first entry to its last.")
    async def verify_activity(self, info: Info, business_id: UUID) -> ActivityVerification:
        broken = await first_broken_entry(business_id)
        return ActivityVerification(is_intact=broken is None, first_broken_sequence=broken)

    @strawberry.field(
        graphql_type=Connection[ActivityEntry],
        description="Changes of who has access to the installation, of people and of keys, newest first.",
    )
    async def access_log(
        self,
        info: Info,
        subject_id: UUID | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[models.AccessEntry]:
        rows = models.AccessEntry.all() if subject_id is None else models.AccessEntry.filter(subject_id=subject_id)
        return await paginate(rows, [SortColumn("sequence", descending=True)], PageInput(first, after, last, before))

    @strawberry.field(description="Check the access log from its first entry to its last.")
    async def verify_access_log(self, info: Info) -> ActivityVerification:
        broken = await first_broken_access_entry()
        return ActivityVerification(is_intact=broken is None, first_broken_sequence=broken)
