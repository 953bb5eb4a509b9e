"""Warnings that documents carry: what happened to them that an operator should know."""

from collections.abc import Iterable
from typing import Any, TypeAlias

DocumentWarning: TypeAlias = dict[str, Any]

NOT_ISSUED = "NOT_ISSUED"
NOT_SENT = "NOT_SENT"
TAX_RATE_MISSING = "TAX_RATE_MISSING"

OUT_OF_ORDER: DocumentWarning = {
    "code": "ISSUE_DATE_OUT_OF_ORDER",
    "message": "A document with a later issue date was numbered before this one.",
}
AFTER_SENDING: DocumentWarning = {
    "code": "VOIDED_AFTER_SENDING",
    "message": "The customer has this document already; tell them that it is void.",
}
# What happened to one document; the draft that corrects or contains it begins anew.
_OF_ONE_LIFE = frozenset({NOT_ISSUED, NOT_SENT, OUT_OF_ORDER["code"], AFTER_SENDING["code"]})


def not_issued(reason: str) -> DocumentWarning:
    """Auto-issue was refused."""
    return {"code": NOT_ISSUED, "message": f"Not issued automatically: {reason}"}


def not_sent(reason: str) -> DocumentWarning:
    """What was issued automatically could not be sent so."""
    return {"code": NOT_SENT, "message": f"Not sent automatically: {reason}"}


def tax_rate_missing(name: str, customer: str) -> DocumentWarning:
    """Nobody has said how to tax it."""
    return {
        "code": TAX_RATE_MISSING,
        "message": f"No tax rate for {name} where {customer} is; it carries no tax.",
    }


def carried(warnings: Iterable[DocumentWarning]) -> list[DocumentWarning]:
    """The warnings that a corrected or merged draft has too."""
    return [warning for warning in warnings if warning["code"] not in _OF_ONE_LIFE]


def without(warnings: Iterable[DocumentWarning], code: str) -> list[DocumentWarning]:
    """The warnings without those of this code."""
    return [warning for warning in warnings if warning["code"] != code]


def without_failed_issue(warnings: Iterable[DocumentWarning]) -> list[DocumentWarning]:
    """The warnings without that of a refused auto-issue: it is over once the draft is finalized."""
    return without(warnings, NOT_ISSUED)
