"""How a business numbers its documents, what the next number is, and the ledger of all numbers."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import strawberry

from folio.domain import lifecycle, numbering
from folio.graphql.context import Info
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given, without
from folio.graphql.pages import After, Before, Connection, First, Last, PageInput, SortColumn, paginate
from folio.models import businesses, invoices
from folio.models import numbers as models
from folio.services.numbers import ledger, rules
from folio.services.rows import find

if TYPE_CHECKING:
    from folio.graphql.invoices.types import Invoice

NumberingMode = strawberry.enum(
    models.NumberingMode, description="AUTOMATIC gives numbers and refuses a supplied one; MANUAL demands one."
)
YearToken = strawberry.enum(numbering.YearToken, description="How the year of the issue date stands in a number.")
CounterReset = strawberry.enum(numbering.CounterReset, description="When a sequence begins again at 1.")
NumberFate = strawberry.enum(
    models.NumberFate, description="What became of a number; SKIPPED was passed over, with a reason."
)

IssueOn = Annotated[
    date | None, strawberry.argument(description="The issue date, which numbers follow; today unless given.")
]


@strawberry.type(description="How a business numbers one type of document: prefix, year, month and counter.")
class NumberingRule:
    document_type: lifecycle.DocumentType
    mode: models.NumberingMode
    prefix: str
    separator: str
    year: numbering.YearToken
    month: bool
    padding: int = strawberry.field(description="Digits that the counter is filled up to with zeros.")
    reset: numbering.CounterReset = strawberry.field(description="Its token must stand in the number.")

    @strawberry.field(description="What the next document would be numbered; null when numbers are given by hand.")
    @staticmethod
    async def next_number(
        rule: strawberry.Parent[models.NumberingRule], info: Info, issue_on: IssueOn = None
    ) -> str | None:
        day = issue_on or info.context.today(await find(businesses.Business, rule.business_id))
        return await rules.preview_next_number(rule, issue_on=day)

    @strawberry.field(description="Where the counter stands: the least that `setNextNumber` takes.")
    @staticmethod
    async def next_counter(rule: strawberry.Parent[models.NumberingRule], info: Info, issue_on: IssueOn = None) -> int:
        day = issue_on or info.context.today(await find(businesses.Business, rule.business_id))
        return await rules.next_counter(rule, rule.format.period_key(day))


@strawberry.type(description="One number of a sequence and its fate, or a range that was passed over.")
class NumberLedgerEntry:
    id: UUID
    number: str | None = strawberry.field(description="Null for a range that was passed over.")
    period_key: str = strawberry.field(description="The counter's year or month; empty when it never resets.")
    counter: int | None = strawberry.field(description="Null for a number given by hand.")
    last_counter: int | None = strawberry.field(description="The end of a range that was passed over.")
    fate: models.NumberFate
    reason: str | None
    actor: str
    assigned_at: datetime
    voided_at: datetime | None
    voided_by: str | None

    @strawberry.field(
        graphql_type=Annotated["Invoice", strawberry.lazy("folio.graphql.invoices.types")] | None,
        description="The document that has the number.",
    )
    @staticmethod
    async def invoice(entry: strawberry.Parent[models.NumberLedgerEntry], info: Info) -> invoices.Invoice | None:
        return await info.context.loaders.row(invoices.Invoice, entry.invoice_id)


@strawberry.type(description="Counters that the ledger does not account for.")
class NumberGap:
    period_key: str
    first: int
    last: int


@strawberry.type(description="Every number of a sequence and the proof that none is missing.")
class NumberLedger:
    business_id: strawberry.Private[UUID]
    document_type: strawberry.Private[lifecycle.DocumentType]

    @strawberry.field(graphql_type=Connection[NumberLedgerEntry], description="The latest first.")
    async def entries(
        self, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection[Any]:
        rows = models.NumberLedgerEntry.filter(business_id=self.business_id, document_type=self.document_type)
        latest_first = [SortColumn("assigned_at", descending=True)]
        return await paginate(rows, latest_first, PageInput(first, after, last, before))

    @strawberry.field(description="Whether every number up to the last one given is accounted for.")
    async def is_gapless(self) -> bool:
        return (await ledger.prove_sequence(self.business_id, self.document_type)).is_gapless

    @strawberry.field(graphql_type=list[NumberGap], description="What is missing; empty when nothing is.")
    async def gaps(self) -> list[ledger.NumberGap]:
        return (await ledger.prove_sequence(self.business_id, self.document_type)).gaps

    @strawberry.field(description="Numbers that document and ledger do not agree on; empty when all do.")
    async def strays(self) -> list[str]:
        return (await ledger.prove_sequence(self.business_id, self.document_type)).strays

    @strawberry.field(description="The whole ledger as a CSV file.")
    async def csv(self) -> str:
        return await ledger.export_ledger(self.business_id, self.document_type)


@strawberry.input(description="How to number later documents; what is left out stays. Numbers given stay too.")
class UpdateNumberingInput:
    document_type: lifecycle.DocumentType
    mode: models.NumberingMode | None = strawberry.UNSET
    prefix: str | None = strawberry.UNSET
    separator: str | None = strawberry.field(default=strawberry.UNSET, description="`-`, `/`, `.`, `_` or empty.")
    year: numbering.YearToken | None = strawberry.UNSET
    month: bool | None = strawberry.UNSET
    padding: int | None = strawberry.UNSET
    reset: numbering.CounterReset | None = strawberry.UNSET


@strawberry.input
class SetNextNumberInput:
    document_type: lifecycle.DocumentType
    next_number: int = strawberry.field(description="The counter to go on with; never below one that was given.")
    reason: str = strawberry.field(description="Why numbers are passed over; the ledger keeps it.")
    issue_on: date | None = strawberry.field(
        default=None, description="A day of the counter's period, for counters that reset; today unless given."
    )


@strawberry.type
class NumberingPayload(Payload):
    numbering_rule: NumberingRule | None


@strawberry.type
class Query:
    @strawberry.field(graphql_type=NumberingRule, description="How the business numbers this type of document.")
    async def numbering_rule(
        self, business_id: UUID, document_type: lifecycle.DocumentType = lifecycle.DocumentType.INVOICE
    ) -> models.NumberingRule:
        business = await find(businesses.Business, business_id, field="businessId")
        return await rules.find_rule(business.id, document_type)

    @strawberry.field(description="The next number under other settings, before they are saved; null when by hand.")
    async def preview_numbering(self, info: Info, business_id: UUID, input: UpdateNumberingInput) -> str | None:
        business = await find(businesses.Business, business_id, field="businessId")
        changes = without(given(input), "document_type")
        rule = await rules.changed_rule(business, input.document_type, changes, today=info.context.today(business))
        return await rules.preview_next_number(rule, issue_on=info.context.today(business))

    @strawberry.field(description="The ledger of one sequence.")
    async def number_ledger(
        self, business_id: UUID, document_type: lifecycle.DocumentType = lifecycle.DocumentType.INVOICE
    ) -> NumberLedger:
        business = await find(businesses.Business, business_id, field="businessId")
        return NumberLedger(business_id=business.id, document_type=document_type)


@strawberry.type
class Mutation:
    @mutation(NumberingPayload, description="Number later documents differently.")
    async def update_numbering(
        self, info: Info, business_id: UUID, input: UpdateNumberingInput
    ) -> models.NumberingRule:
        changes = without(given(input), "document_type")
        return await rules.update_numbering(business_id, input.document_type, changes, now=info.context.now)

    @mutation(NumberingPayload, description="Move a sequence forward; the ledger keeps the range, who and why.")
    async def set_next_number(self, info: Info, business_id: UUID, input: SetNextNumberInput) -> models.NumberingRule:
        return await rules.set_next_number(
            business_id,
            input.document_type,
            input.next_number,
            reason=input.reason,
            issue_on=input.issue_on,
            now=info.context.now,
        )
