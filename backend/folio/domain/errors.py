"""Refusals: what an operator can act on, each with a stable code.

FolioError
├── NotFound            there is no such thing (or not for you)
├── InvalidInput        a value that cannot be taken; `field` names it
├── NotAllowed          signed in, but the role does not permit it
└── Conflict            the thing is not in a state that allows this
    ├── InvoiceNotDraft, StaleVersion, …

The code is the class name in capitals (`InvoiceNotDraft` → `INVOICE_NOT_DRAFT`); the GraphQL enum is made of
all classes in this module, so a refusal is named in one place. A refusal is a promise to clients: never
rename one.
"""

import re
from typing import ClassVar


class FolioError(Exception):
    """A refusal: `message` says what to do about it, `field` which input it concerns (camelCase path)."""

    code: ClassVar[str] = "FOLIO_ERROR"

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.code = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).upper()

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class NotFound(FolioError):
    """There is no such thing."""


class InvalidInput(FolioError):
    """A value that cannot be taken; the message says which values can."""


class UnknownCurrency(InvalidInput):
    """Not an ISO 4217 code."""


class CurrencyMismatch(InvalidInput):
    """Amounts of two currencies cannot be mixed; nothing is converted."""


class AmountTooPrecise(InvalidInput):
    """More decimals than the currency has."""


class AmountTooLarge(InvalidInput):
    """Beyond what can be stored."""


class InvalidPeriod(InvalidInput):
    """A period must end after it starts."""


class InvalidBillingDay(InvalidInput):
    """A billing day is a day of the month, 1 to 31."""


class UnknownTimeZone(InvalidInput):
    """Not a zone of the IANA time zone database."""


class UnknownCountry(InvalidInput):
    """Not an ISO 3166-1 country."""


class UnknownLanguage(InvalidInput):
    """Not a language that documents are written in."""


class ParentCycle(InvalidInput):
    """A customer cannot be below itself."""


class NotAllowed(FolioError):
    """The key or person lacks the role for this."""


class Conflict(FolioError):
    """The thing is not in a state that allows this."""


class AlreadyExists(Conflict):
    """There is one with this name already."""


class IdempotencyKeyReused(Conflict):
    """The key stands for another request."""


class PriceInUse(Conflict):
    """A used price keeps its terms; make a new one."""


class TaxRatesOverlap(Conflict):
    """Two rates of one category and place would hold on the same day."""


class TaxRateInUse(Conflict):
    """A used rate stays; a new one ends it."""


def error_codes() -> list[str]:
    """Every code that a refusal can carry, in alphabetical order."""

    def walk(cls: type[FolioError]) -> list[str]:
        return [cls.code, *(code for sub in cls.__subclasses__() for code in walk(sub))]

    return sorted({code for sub in FolioError.__subclasses__() for code in walk(sub)})
