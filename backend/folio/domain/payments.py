"""What can be done with a payment, and with money on a bank statement."""

from enum import StrEnum


class PaymentAction(StrEnum):
    """What an operator can do with a payment."""

    APPLY = "APPLY"
    UNDO = "UNDO"


def available_payment_actions(*, is_undone: bool, unapplied_minor: int) -> list[PaymentAction]:
    """The actions that are open: what is undone stays as it is, and only credit on account can be applied."""
    if is_undone:
        return []
    return [PaymentAction.APPLY, PaymentAction.UNDO] if unapplied_minor > 0 else [PaymentAction.UNDO]
