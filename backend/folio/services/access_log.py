"""The access log: who let whom into the installation, chained like the logs of the businesses."""

from datetime import datetime

from tortoise.transactions import in_transaction

from folio.models.activity import AccessEntry, AccessHead
from folio.models.new_rows import new_row
from folio.services.activity import Change, chained_hash, current_actor, first_broken

_LOG = "access"
_ONLY = 1


async def record_access(change: Change, *, at: datetime) -> None:
    """Append one change, in the caller's transaction. Call last: it holds the chain until commit."""
    async with in_transaction():
        head = await _locked_head()
        head.sequence += 1
        entry = new_row(
            AccessEntry,
            sequence=head.sequence,
            at=at,
            actor=current_actor(),
            action=change.action,
            subject_type=change.subject_type,
            subject_id=change.subject_id,
            before=change.before,
            after=change.after,
            previous_hash=head.hash,
        )
        entry.hash = head.hash = chained_hash(_LOG, entry)
        await AccessEntry.bulk_create([entry])
        await head.save(update_fields=["sequence", "hash"])


async def _locked_head() -> AccessHead:
    head = await AccessHead.select_for_update().get_or_none(id=_ONLY)
    if head is not None:
        return head
    await AccessHead.get_or_create(id=_ONLY)
    return await AccessHead.select_for_update().get(id=_ONLY)


async def first_broken_access_entry() -> int | None:
    """The sequence of the first entry that was changed, removed or inserted; None for an intact log."""
    entries = AccessEntry.all().order_by("sequence")
    return await first_broken(entries, _LOG, await AccessHead.get_or_none(id=_ONLY))
