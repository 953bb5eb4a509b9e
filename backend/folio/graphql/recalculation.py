"""Recalculating a draft: the difference first, then the choice."""

from typing import Any
from uuid import UUID

import strawberry

from folio.domain import recalculation as domain
from folio.graphql.context import Info
from folio.graphql.errors import mutation
from folio.graphql.invoices.edits import InvoicePayload
from folio.graphql.invoices.lines import money
from folio.graphql.invoices.rows import answer
from folio.graphql.invoices.types import Invoice
from folio.graphql.scalars import JSON, Money
from folio.models import invoices
from folio.services.billing.recalculation import Recalculation, preview_recalculation, recalculate_invoice
from folio.services.invoices.rows import InvoiceRows

DifferenceKind = strawberry.enum(domain.DifferenceKind, description="How a line or group differs from the engine's.")
Choice = strawberry.enum(domain.Choice, description="Keep what stands on the draft, or take what the engine says.")


@strawberry.type(
    description="One thing to keep or take. CHANGED: one field of a line or group. ADDED and REMOVED: the engine makes "
    "the whole line or group, or no longer does. STRUCK: a person removed the line and its figures have moved since."
)
class RecalculationDifference:
    id: str = strawberry.field(description="Name it in `choices`.")
    kind: domain.DifferenceKind
    key: str = strawberry.field(description="The engine's identity of the line or group.")
    name: str = strawberry.field(description="The line's or group's name on the draft.")
    line_item_id: UUID | None = strawberry.field(description="The line on the draft; null for groups and new lines.")
    field: str | None = strawberry.field(
        description="name, description, quantity, rate, unit_code or tax; null when it is about the whole row."
    )
    engine_before: JSON | None = strawberry.field(description="What the engine said last.")
    engine_now: JSON | None = strawberry.field(description="What the engine says now.")
    standing: JSON | None = strawberry.field(description="What stands on the draft: a person's value, if overridden.")
    is_overridden: bool
    default: domain.Choice = strawberry.field(description="What happens unless chosen otherwise.")


@strawberry.type(description="Something that follows from the lines: a discount, a true-up, tax or a total.")
class RecalculationConsequence:
    name: str
    before: Money
    after: Money


@strawberry.type(description="What recalculating a draft would change; nothing is stored.")
class RecalculationPreview:
    token: str = strawberry.field(description="Give it to recalculateInvoice, to apply exactly what was shown.")
    differences: list[RecalculationDifference]
    consequences: list[RecalculationConsequence] = strawberry.field(
        description="Discounts, true-ups, tax and total that would differ."
    )
    total_before: Money
    total_after: Money
    invoice: Invoice = strawberry.field(description="The draft as it would be.")


@strawberry.input
class RecalculationChoiceInput:
    id: str = strawberry.field(description="A difference's id.")
    choice: domain.Choice


@strawberry.input
class RecalculateInvoiceInput:
    token: str | None = strawberry.field(
        default=None, description="From the preview. Refused with STALE_DIFFERENCE when anything has moved since."
    )
    choices: list[RecalculationChoiceInput] = strawberry.field(
        default_factory=list, description="Whatever is not named follows its default."
    )
    discard_manual_edits: bool = strawberry.field(
        default=False, description="Rebuild from scratch: a person's lines, groups, discounts and overrides all go."
    )
    expected_version: int | None = None


def _choices(asked: list[RecalculationChoiceInput]) -> dict[str, domain.Choice]:
    return {each.id: each.choice for each in asked}


def _differences(shown: Recalculation) -> list[RecalculationDifference]:
    lines = {line.key: line for line in shown.before.lines if line.key}
    names = _names(shown.after) | _names(shown.before)
    return [
        RecalculationDifference(
            id=each.id,
            kind=each.kind,
            key=each.key,
            name=names.get(each.key) or _name_in(each),
            line_item_id=lines[each.key].id if each.key in lines else None,
            field=each.field,
            engine_before=each.engine_before,
            engine_now=each.engine_now,
            standing=each.standing,
            is_overridden=each.is_overridden,
            default=each.default,
        )
        for each in shown.differences
    ]


def _names(rows: InvoiceRows) -> dict[str | None, str]:
    groups = {group.key: group.name for group in rows.groups}
    return groups | {line.key: line.name for line in rows.lines}


def _name_in(difference: domain.Difference) -> str:
    values: Any = difference.engine_now or difference.standing or difference.engine_before or {}
    return str(values.get("name", ""))


def _consequences(before: InvoiceRows, after: InvoiceRows) -> list[RecalculationConsequence]:
    currency = after.invoice.currency
    then, now = _following(before), _following(after)
    return [
        RecalculationConsequence(
            name=name,
            before=money(then.get(name, 0), currency),
            after=money(now.get(name, 0), currency),
        )
        for name in dict.fromkeys((*then, *now))
        if then.get(name, 0) != now.get(name, 0)
    ]


def _following(rows: InvoiceRows) -> dict[str, int]:
    """What follows from the lines, by name: true-ups, discounts (as they reduce), taxes, the total."""
    following: dict[str, int] = {}
    for line in rows.lines:
        if line.component == "true_up" and not line.is_removed:
            following[line.name] = following.get(line.name, 0) + line.amount_minor
    for discount in rows.discounts:
        following[discount.reason] = following.get(discount.reason, 0) - discount.amount_minor
    for tax in rows.taxes:
        name = f"{tax.label or tax.treatment} {tax.rate} %"
        following[name] = following.get(name, 0) + tax.tax_minor
    return {**following, "Total": rows.invoice.total_minor}


@strawberry.type
class Query:
    @strawberry.field(description="What recalculating the draft would change with these choices; nothing is stored.")
    async def preview_recalculation(
        self, info: Info, id: UUID, input: RecalculateInvoiceInput | None = None
    ) -> RecalculationPreview:
        asked = input or RecalculateInvoiceInput()
        shown = await preview_recalculation(
            id,
            now=info.context.now,
            choices=_choices(asked.choices),
            discard_manual_edits=asked.discard_manual_edits,
        )
        before, after = shown.before.invoice, shown.after.invoice
        return RecalculationPreview(
            token=shown.token,
            differences=_differences(shown),
            consequences=_consequences(shown.before, shown.after),
            total_before=money(before.total_minor, before.currency),
            total_after=money(after.total_minor, after.currency),
            invoice=answer(info, shown.after),  # type: ignore[arg-type]  # rows are the answer
        )


@strawberry.type
class Mutation:
    @mutation(
        InvoicePayload,
        description="Bring a draft up to date with usage, prices, discounts, minimums and tax. What a person set is "
        "kept unless chosen otherwise; recipient, memo and references are never touched.",
    )
    async def recalculate_invoice(
        self, info: Info, id: UUID, input: RecalculateInvoiceInput | None = None
    ) -> invoices.Invoice:
        asked = input or RecalculateInvoiceInput()
        return await recalculate_invoice(
            id,
            now=info.context.now,
            expected_version=asked.expected_version,
            token=asked.token,
            choices=_choices(asked.choices),
            discard_manual_edits=asked.discard_manual_edits,
        )
