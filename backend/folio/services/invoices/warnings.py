"""Warnings that documents carry: what happened to them that an operator should know."""

from collections.abc import Iterable
from typing import Any, TypeAlias

DocumentWarning: TypeAlias = dict[str, Any]

NOT_ISSUED = "NOT_ISSUED"
NOT_SENT = "NOT_SENT"


def not_issued(reason: str) -> DocumentWarning:
    """Auto-issue was refused."""
    return {"code": NOT_ISSUED, "message": f"Not issued automatically: {reason}"}


def not_sent(reason: str) -> DocumentWarning:
    """What was issued automatically could not be sent so."""
    return {"code": NOT_SENT, "message": f"Not sent automatically: {reason}"}


def without(warnings: Iterable[DocumentWarning], code: str) -> list[DocumentWarning]:
    """The warnings without those of this code."""
    return [warning for warning in warnings if warning["code"] != code]


def without_failed_issue(warnings: Iterable[DocumentWarning]) -> list[DocumentWarning]:
    """The warnings without that of a refused auto-issue: it is over once the draft is finalized."""
    return without(warnings, NOT_ISSUED)
