"""Refusals: what an operator can act on, each with a stable code.

FolioError
├── NotFound            there is no such thing (or not for you)
├── InvalidInput        a value that cannot be taken; `field` names it
├── NotAuthenticated    no API key and no session, or not a valid one
├── WrongCredentials, TooManyAttempts, CrossSiteRequest
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


class InvalidCursor(InvalidInput):
    """Not a cursor of this list in this sorting."""


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


class InvalidTemplate(InvalidInput):
    """A template of a document or an email that does not work."""


class InvalidEmailAddress(InvalidInput):
    """Not an address that mail can be sent to."""


class InvalidSubject(InvalidInput):
    """A subject is one line of text."""


class NoRecipients(InvalidInput):
    """An email needs somebody to go to."""


class TooManyRecipients(InvalidInput):
    """More recipients than one email takes."""


class ParentCycle(InvalidInput):
    """A customer cannot be below itself."""


class PhasesNotSequential(InvalidInput):
    """Phases follow each other without gaps, inside the schedule."""


class EmptyPhase(InvalidInput):
    """A phase needs prices."""


class DuplicatePrice(InvalidInput):
    """A price stands once in a phase."""


class QuantityNotAllowed(InvalidInput):
    """A metered price gets its quantity from usage."""


class QuantityRequired(InvalidInput):
    """A price without usage needs the contracted quantity."""


class MixedFrequencies(InvalidInput):
    """A fixed discount or a minimum belongs to periods of one length."""


class PriceNotInPhase(InvalidInput):
    """A discount or minimum covers prices of its own phase."""


class InvalidQuantity(InvalidInput):
    """A quantity that the price cannot take."""


class InvalidProration(InvalidInput):
    """The days used must lie within the days of the whole period."""


class InvalidRate(InvalidInput):
    """A rate that is missing, superfluous, too precise or of the wrong kind for the price model."""


class InvalidTiers(InvalidInput):
    """Tiers must rise, and the last one must be open."""


class InvalidPackageSize(InvalidInput):
    """A package holds more than nothing, and only the package model has one."""


class InvalidEventLimits(InvalidInput):
    """A minimum and maximum per event belong to a percentage per unit; the minimum is the smaller."""


class EventAmountsMissing(InvalidInput):
    """A price with limits per event needs the amount of every event, not only their sum."""


class InvalidDiscount(InvalidInput):
    """A percentage lies in 0 to 100; a fixed amount is not negative and fits the currency."""


class InvalidTaxRate(InvalidInput):
    """Each tax treatment has the rates it allows: only standard tax and sales tax are above 0 %."""


class InvalidNumberFormat(InvalidInput):
    """The format cannot make unique numbers, or breaks a rule of the seller's country."""


class UnknownDifference(InvalidInput):
    """A choice about a difference that is not there."""


class MalformedEvent(InvalidInput):
    """A usage event that is not one JSON object."""


class InvalidEvent(InvalidInput):
    """A usage event with a field that cannot be taken."""


class TooManyEvents(InvalidInput):
    """More usage events than one call takes."""


class InvalidAmount(InvalidInput):
    """An amount of money that came in is more than nothing."""


class AmountExceedsBalance(InvalidInput):
    """More than the invoice still owes, or than the payment still holds."""


class UnreadableStatement(InvalidInput):
    """Not a bank statement that can be read as a whole."""


class StatementColumnsUnknown(InvalidInput):
    """A person has to say which columns of the statement hold what."""


class NotAuthenticated(FolioError):
    """No API key or session, or one that is unknown, revoked or expired."""


class WrongCredentials(FolioError):
    """No person who may sign in has this email and password."""


class TooManyAttempts(FolioError):
    """Too many failed sign-ins; the message says when to try again."""

    def __init__(self, message: str, *, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


class CrossSiteRequest(FolioError):
    """A request with a session's cookie that did not come from the console itself."""


class NotAllowed(FolioError):
    """The key or person lacks the role for this."""


class Conflict(FolioError):
    """The thing is not in a state that allows this."""


class JobNotFailed(Conflict):
    """Only a failed job can be tried again."""


class AlreadyExists(Conflict):
    """There is one with this name already."""


class IdempotencyKeyReused(Conflict):
    """The key stands for another request."""


class MetricInUse(Conflict):
    """Prices use the metric; only its name may change."""


class PriceInUse(Conflict):
    """A used price keeps its terms; make a new one."""


class TaxRatesOverlap(Conflict):
    """Two rates of one category and place would hold on the same day."""


class TaxRateInUse(Conflict):
    """A used rate stays; a new one ends it."""


class StaleVersion(Conflict):
    """Someone else changed the thing meanwhile."""


class Archived(Conflict):
    """An archived thing takes part in nothing new."""


class ScheduleNotDraft(Conflict):
    """Only a draft schedule allows this."""


class ScheduleNotRunning(Conflict):
    """The schedule is not in a state that allows this."""


class ScheduleSuspended(Conflict):
    """The schedule is suspended already, or will be."""


class ScheduleNotSuspended(Conflict):
    """There is no suspension to end."""


class AlreadyBilled(Conflict):
    """Days that invoices have charged in arrears do not change."""


class NumberRequired(InvalidInput):
    """Manual numbering asks for a number."""


class NumberNotAccepted(InvalidInput):
    """Automatic numbering gives the number itself; or a manual one cannot be used."""


class ComplianceErrors(InvalidInput):
    """A draft lacks what the law or its own figures demand; the message lists all of it."""


class InvalidNextNumber(InvalidInput):
    """A sequence's next number only moves forward."""


class NumberTaken(Conflict):
    """Another document has this number."""


class IssueDateOutOfOrder(Conflict):
    """The seller's country wants numbers in the order of issue dates."""


class AlreadyCorrected(Conflict):
    """There is a corrected draft already."""


class DocumentNotReady(Conflict):
    """The PDF is still being made."""


class MailNotConfigured(Conflict):
    """This installation has no mail server."""


class SenderMissing(Conflict):
    """The business has no address that its email could come from."""


class EmailUnderWay(Conflict):
    """An email with the document waits to leave, or is leaving."""


class EmailNotWaiting(Conflict):
    """Only an email that has not left can be stopped."""


class EmailNotFailed(Conflict):
    """Only an email that did not arrive is sent again."""


class EmailNotSent(Conflict):
    """Only an email that was sent can have come back."""


class AttachmentTooLarge(Conflict):
    """The attached files are larger than mail may be."""


class InvoiceAlreadySent(Conflict):
    """The document was sent, or marked as sent, already."""


class EngineLinesPresent(Conflict):
    """Lines from a billing schedule keep the document's customer and currency."""


class CannotMerge(Conflict):
    """Only drafts of one business, customer, currency and type become one."""


class InvoiceNotDraft(Conflict):
    """Only drafts are edited, recalculated, merged, finalized or deleted."""


class InvoiceNotFinal(Conflict):
    """Only final or sent documents are sent, paid, corrected or credited."""


class InvoiceNotVoided(Conflict):
    """Only a voided document gives a corrected draft."""


class InvoiceAlreadyVoided(Conflict):
    """A voided document stays as it is."""


class InvoiceHasPayments(Conflict):
    """Money or a credit note is applied; undo that first."""


class InvoiceAlreadyPaid(Conflict):
    """Nothing is left to pay or to give up."""


class InvoiceNotUncollectible(Conflict):
    """Only what was given up as uncollectible can be taken back."""


class PaymentUndone(Conflict):
    """An undone payment counts for nothing and stays as it is."""


class AllocationRemoved(Conflict):
    """The payment was taken off the invoice already."""


class BankTransactionDecided(Conflict):
    """The bank transaction became a payment or was ignored already."""


class InvoiceMustBeCredited(Conflict):
    """The seller's country cancels a sent invoice by credit note only."""


class InvoiceEmpty(Conflict):
    """A document without lines cannot be finalized."""


class InvoiceTotalNegative(Conflict):
    """A document with a negative total is a credit note, not an invoice."""


class NothingLeftToCredit(Conflict):
    """Credit notes took all of it already; drafts of them count."""


class CreditExceedsRemaining(Conflict):
    """A credit note takes no more of a line than remains of its net."""


class CreditExceedsBalance(Conflict):
    """No more is set off than the credit note has left and the invoice still owes."""


class CreditNoteFollowsInvoice(Conflict):
    """A credit note made from an invoice has lines, taxes, customer and currency of that invoice only."""


class CannotApplyCredit(Conflict):
    """A credit note is set off against issued invoices of the same business, customer and currency."""


class InvoiceHasCreditNotes(Conflict):
    """Credit notes were made from the invoice; void or delete them first."""


class InvoiceNotSent(Conflict):
    """Only what the customer has received is reminded of."""


class InvoiceUncollectible(Conflict):
    """What was given up is not reminded of; take that back first."""


class TooManyRules(Conflict):
    """A business has a few reminder rules, not dozens."""


class NotAnInvoice(Conflict):
    """Only invoices are paid, credited and recalculated."""


class NotCreditNote(Conflict):
    """Only credit notes are set off against invoices."""


class CreditNoteTotalNegative(Conflict):
    """A credit note gives money back; what asks for money is an invoice."""


class InvoiceTotalNotNegative(Conflict):
    """Only a draft with a negative total becomes a credit note."""


class LateUsageNotNegative(Conflict):
    """Late usage that adds to what is owed is billed, not credited."""


class BillingDateNotClaimed(Conflict):
    """Only a billing date that was billed can be billed again."""


class InvoiceStillStands(Conflict):
    """The date's invoice is neither voided nor deleted, so billing it again would bill it twice."""


class NotSandbox(Conflict):
    """Only a sandbox business has a clock that can be moved."""


class ClockOnlyMovesForward(InvalidInput):
    """A sandbox's clock moves forward only, and not beyond ten years."""


class StaleDifference(Conflict):
    """Usage, prices or the draft changed since the difference was shown; look at the fresh one."""


class LateUsageResolved(Conflict):
    """The late usage was billed or ignored already."""


class UnsuitablePassword(InvalidInput):
    """A password is long enough not to be guessed, and not so long that hashing it is work."""


class EmailTaken(Conflict):
    """Another person signs in with this email."""


class AlreadySetUp(Conflict):
    """There are people already; the next ones are added by an administrator."""


class SetupTokenNeeded(FolioError):
    """Setting up from another machine takes the token that the server printed."""


class LastAdministrator(Conflict):
    """Without this administrator nobody could manage people and keys."""


class NameTaken(Conflict):
    """Another thing of the same place has this name."""


def error_codes() -> list[str]:
    """Every code that a refusal can carry, in alphabetical order."""

    def walk(cls: type[FolioError]) -> list[str]:
        return [cls.code, *(code for sub in cls.__subclasses__() for code in walk(sub))]

    return sorted({code for sub in FolioError.__subclasses__() for code in walk(sub)})
