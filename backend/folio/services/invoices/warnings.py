"""Warnings that documents carry: what happened to them that an operator should know."""

from collections.abc import Iterable
from typing import Any, TypeAlias

DocumentWarning: TypeAlias = dict[str, Any]

NOT_ISSUED = "NOT_ISSUED"


def not_issued(reason: str) -> DocumentWarning:
    """Auto-issue was refused."""
    return {"code": NOT_ISSUED, "message": f"Not issued automatically: {reason}"}


def without_failed_issue(warnings: Iterable[DocumentWarning]) -> list[DocumentWarning]:
    """The warnings without that of a refused auto-issue: it is over once the draft is finalized."""
    return [warning for warning in warnings if warning["code"] != NOT_ISSUED]
