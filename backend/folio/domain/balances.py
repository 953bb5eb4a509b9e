"""What is left of a document, and the payment status that follows from it."""

from dataclasses import dataclass

from folio.domain.lifecycle import PaymentStatus


@dataclass(frozen=True, slots=True)
class Balance:
    """Amounts of one document in minor units, all positive; `open_minor` is what is still owed."""

    total_minor: int
    paid_minor: int = 0
    credited_minor: int = 0

    @property
    def open_minor(self) -> int:
        return self.total_minor - self.paid_minor - self.credited_minor

    def payment_status(self, current: PaymentStatus = PaymentStatus.UNPAID) -> PaymentStatus:
        """PAID with nothing left, PARTIALLY_PAID with something taken off, else UNPAID.

        What a person gave up as UNCOLLECTIBLE stays so while something is left, until a person takes that back.
        """
        if self.open_minor <= 0:
            return PaymentStatus.PAID
        if current is PaymentStatus.UNCOLLECTIBLE:
            return current
        return PaymentStatus.PARTIALLY_PAID if self.paid_minor or self.credited_minor else PaymentStatus.UNPAID
