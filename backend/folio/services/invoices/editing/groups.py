"""Editing the groups of a draft: add, change, give back to the engine, remove, restore, move."""

from dataclasses import dataclass, field
from datetime import date
from typing import TypedDict
from uuid import UUID

from folio.domain.errors import Conflict
from folio.models.catalog import Product
from folio.models.fields import new_id
from folio.models.invoices import LineItemGroup, Origin
from folio.services.invoices.editing.draft import Draft
from folio.services.invoices.editing.order import move_to, next_position
from folio.services.invoices.editing.values import ANY_TIME, ServicePeriod, require_name
from folio.services.invoices.overrides import mark_overridden


class GroupChanges(TypedDict, total=False):
    """What a person may set on a group; the period's days are inclusive, both given or both null."""

    name: str
    period_start: date | None
    period_end: date | None


@dataclass(frozen=True, slots=True)
class AddLineItemGroup:
    """A group of a person's own, at the end unless `position` says where."""

    name: str | None = None
    product_id: UUID | None = None
    period: ServicePeriod = ANY_TIME
    position: int | None = None
    id: UUID = field(default_factory=new_id)

    async def apply(self, draft: Draft) -> None:
        product = await draft.find(Product, self.product_id, field="productId") if self.product_id else None
        start, end = self.period.half_open()
        group = LineItemGroup(
            id=self.id,
            invoice_id=draft.rows.invoice.id,
            product_id=self.product_id,
            origin=Origin.PERSON,
            name=require_name(self.name or (product.name if product else None), limit=200),
            period_start=start,
            period_end=end,
            position=next_position(draft.rows.groups),
        )
        draft.rows.groups.append(group)
        if self.position is not None:
            move_to(draft.rows.printed_groups(), group, self.position)


@dataclass(frozen=True, slots=True)
class UpdateLineItemGroup:
    """Rename a group; a person's group can also get another period, and its lines with it."""

    group_id: UUID
    changes: GroupChanges

    async def apply(self, draft: Draft) -> None:
        group = draft.standing_group(self.group_id)
        if "name" in self.changes:
            name = require_name(self.changes["name"], limit=200)
            if name != group.name:
                mark_overridden(group, ["name"], {"name": group.name})
                group.name = name
        if "period_start" in self.changes or "period_end" in self.changes:
            await self._change_period(draft, group)

    async def _change_period(self, draft: Draft, group: LineItemGroup) -> None:
        if group.origin is Origin.ENGINE:
            raise Conflict(
                f"The period of {group.name!r} comes from its schedule; add a group of your own for other days.",
                field="periodStart",
            )
        period = ServicePeriod(self.changes.get("period_start"), self.changes.get("period_end"))
        group.period_start, group.period_end = period.half_open()
        for line in draft.rows.lines:
            if line.group_id == group.id and line.origin is Origin.PERSON:
                line.service_start, line.service_end = group.period_start, group.period_end
        await draft.refresh_taxes()


@dataclass(frozen=True, slots=True)
class ResetLineItemGroup:
    """Give an engine's group its own name back."""

    group_id: UUID

    async def apply(self, draft: Draft) -> None:
        group = draft.standing_group(self.group_id)
        if group.origin is not Origin.ENGINE:
            raise Conflict(f"The group {group.name!r} is a person's; no engine value to return to.", field="groupId")
        for name in group.overridden:
            setattr(group, name, group.engine_values[name])
        group.overridden = []


@dataclass(frozen=True, slots=True)
class RemoveLineItemGroup:
    """Take a group with all its lines off the document; a mark stays so that it can be restored."""

    group_id: UUID

    async def apply(self, draft: Draft) -> None:
        draft.standing_group(self.group_id).is_removed = True


@dataclass(frozen=True, slots=True)
class RestoreLineItemGroup:
    """Put a removed group back, with the lines that were on it."""

    group_id: UUID

    async def apply(self, draft: Draft) -> None:
        group = draft.group(self.group_id)
        if not group.is_removed:
            raise Conflict(f"The group {group.name!r} is not removed.", field="groupId")
        group.is_removed = False


@dataclass(frozen=True, slots=True)
class MoveLineItemGroup:
    """Move a group to a position (from 0)."""

    group_id: UUID
    position: int

    async def apply(self, draft: Draft) -> None:
        move_to(draft.rows.printed_groups(), draft.standing_group(self.group_id), self.position)
