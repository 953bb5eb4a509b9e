"""The outbox, and messages that are still to be sent."""

from uuid import UUID

import strawberry

from folio.domain.errors import NotFound
from folio.graphql.context import Info
from folio.graphql.emails.inputs import EmailWishInput
from folio.graphql.emails.types import Email, WrittenEmail
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.models import emails as models
from folio.services.emails.outbox import AS_USUAL
from folio.services.emails.preview import EmailDraft as Draft
from folio.services.emails.preview import draft_email
from folio.services.emails.queries import EmailFilter, count_by_state, find_emails


@strawberry.input(description="What a message must be like; what is left out is not asked.")
class EmailFilterInput:
    state_in: list[models.EmailState] | None = None
    kind_in: list[models.EmailKind] | None = None
    customer_id: UUID | None = None
    invoice_id: UUID | None = None
    search: str | None = strawberry.field(default=None, description="In subject, customer and document number.")

    def wanted(self) -> EmailFilter:
        return EmailFilter(
            state_in=None if self.state_in is None else tuple(self.state_in),
            kind_in=None if self.kind_in is None else tuple(self.kind_in),
            customer_id=self.customer_id,
            invoice_id=self.invoice_id,
            search=self.search,
        )


@strawberry.type(description="How many messages are in a state.")
class EmailStateCount:
    state: models.EmailState
    count: int


@strawberry.type(
    description="A message to look at and change before it is sent. `subject` and `body` are what is edited: "
    "`{{ variables }}` in them are filled in when it is sent; `written` is what would arrive."
)
class EmailDraft:
    sender: str
    reply_to: str | None
    recipients: list[str]
    copies: list[str]
    undo_seconds: int = strawberry.field(description="How long sending can be stopped.")
    written: WrittenEmail

    @strawberry.field
    @staticmethod
    def subject(draft: strawberry.Parent[Draft]) -> str:
        return draft.letter.subject

    @strawberry.field
    @staticmethod
    def body(draft: strawberry.Parent[Draft]) -> str:
        return draft.letter.body


@strawberry.type
class Query:
    @strawberry.field(graphql_type=Email, description="One message.")
    async def email(self, info: Info, id: UUID) -> models.Email:
        found = await info.context.loaders.row(models.Email, id)
        if found is None:
            raise NotFound(f"There is no email {id}.", field="id")
        return found

    @strawberry.field(graphql_type=Connection[Email], description="The outbox of a business, newest first.")
    async def emails(
        self,
        info: Info,
        business_id: UUID,
        filter: EmailFilterInput | None = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[models.Email]:
        found = find_emails(business_id, (filter or EmailFilterInput()).wanted())
        return await paginate(found, [SortColumn("created_at", descending=True)], PageInput(first, after, last, before))

    @strawberry.field(description="How many messages of a business are in each state.")
    async def email_counts(self, info: Info, business_id: UUID) -> list[EmailStateCount]:
        counts = await count_by_state(business_id)
        return [EmailStateCount(state=state, count=count) for state, count in counts.items()]

    @strawberry.field(
        graphql_type=EmailDraft,
        description="The message that sending a document would write; a draft's as if it were finalized now.",
    )
    async def email_draft(
        self, info: Info, invoice_id: UUID, kind: models.EmailKind | None = None, input: EmailWishInput | None = None
    ) -> Draft:
        return await draft_email(
            invoice_id,
            input.wish() if input else AS_USUAL,
            kind=kind,
            installation=info.context.state.settings,
            now=info.context.now,
        )
