"""Suggestions for bank transactions: everything open is indexed once, each transaction then looks up."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from folio.domain.allocation import split_in_order
from folio.domain.matching.combinations import combination_of
from folio.domain.matching.names import SAME, NameIndex
from folio.domain.matching.numbers import NumberIndex, Reading
from folio.domain.matching.values import OpenInvoice, Part, Suggestion, Transaction

MOST_SUGGESTIONS = 5
CERTAIN = 90
# Of many invoices of one amount none is more likely than the others.
_MOST_OF_ONE_AMOUNT = 3

_BY_READING = {Reading.SPELLED: 55, Reading.CONFUSED: 40, Reading.TAIL: 15}
_AMOUNT, _ONLY_ONE_OF_AMOUNT, _TOGETHER, _ACCOUNT, _NAME, _NEARLY_NAME = 40, 10, 35, 30, 25, 15


@dataclass(slots=True)
class _Candidate:
    """Invoices of one customer that a transaction may pay, and what speaks for them."""

    customer_id: UUID
    invoices: list[OpenInvoice]
    score: int = 0
    reasons: list[str] = field(default_factory=list)
    is_named: bool = False
    fits: bool = False

    def add(self, score: int, reason: str) -> None:
        self.score += score
        self.reasons.append(reason)


class Matcher:
    """Compares transactions with all that is open in a business; `names` are what each customer is called."""

    def __init__(self, invoices: Iterable[OpenInvoice], names: Mapping[UUID, Iterable[str]]) -> None:
        ordered = sorted(invoices, key=lambda invoice: (invoice.due_on, invoice.id))
        self._numbers: dict[str, NumberIndex] = {}
        self._by_amount: dict[tuple[str, int], list[OpenInvoice]] = defaultdict(list)
        self._by_customer: dict[tuple[UUID, str], list[OpenInvoice]] = defaultdict(list)
        by_currency: dict[str, list[OpenInvoice]] = defaultdict(list)
        for invoice in ordered:
            by_currency[invoice.currency].append(invoice)
            self._by_amount[invoice.currency, invoice.balance_minor].append(invoice)
            self._by_customer[invoice.customer_id, invoice.currency].append(invoice)
        self._numbers = {currency: NumberIndex(of_it) for currency, of_it in by_currency.items()}
        self._names = NameIndex(names)

    def suggest(self, transaction: Transaction) -> list[Suggestion]:
        """The likeliest ways to book the transaction, the best first; none when nothing speaks for any."""
        payer = self._payer(transaction)
        candidates = [
            *self._by_number(transaction),
            *self._of_same_amount(transaction),
            *self._of_payer(transaction, payer),
        ]
        for candidate in candidates:
            _weigh_amount(candidate, transaction)
            _weigh_payer(candidate, payer)
        suggestions = [_suggestion(candidate, transaction) for candidate in _distinct(candidates)]
        ranked = sorted(suggestions, key=lambda it: -it.score)[:MOST_SUGGESTIONS]
        return _without_rival(ranked)

    def _payer(self, transaction: Transaction) -> "_Payer":
        found = self._names.find(transaction.counterparty)
        return _Payer(transaction.known_customer_id, *(found or (None, 0.0)))

    def _by_number(self, transaction: Transaction) -> list[_Candidate]:
        """What the text names: all of a customer's named invoices together."""
        index = self._numbers.get(transaction.currency)
        if index is None:
            return []
        named = index.find(transaction.description)
        surely = {invoice for invoice, reading in named.items() if reading > Reading.TAIL}
        groups: dict[UUID, list[OpenInvoice]] = defaultdict(list)
        for invoice in surely or named:
            groups[invoice.customer_id].append(invoice)
        candidates = []
        for customer_id, invoices in groups.items():
            invoices.sort(key=lambda invoice: (invoice.due_on, invoice.id))
            candidate = _Candidate(customer_id, invoices)
            reading = min(named[invoice] for invoice in invoices)
            candidate.is_named = reading is Reading.SPELLED
            candidate.add(_BY_READING[reading], _named_in_words(invoices, reading))
            candidates.append(candidate)
        return candidates

    def _of_same_amount(self, transaction: Transaction) -> list[_Candidate]:
        """Single invoices that owe just what came in."""
        equal = self._by_amount.get((transaction.currency, transaction.amount_minor), [])
        if len(equal) > 1:
            return [_Candidate(invoice.customer_id, [invoice]) for invoice in equal[:_MOST_OF_ONE_AMOUNT]]
        candidates = [_Candidate(invoice.customer_id, [invoice]) for invoice in equal]
        for candidate in candidates:
            candidate.add(_ONLY_ONE_OF_AMOUNT, "No other open invoice has this amount.")
        return candidates

    def _of_payer(self, transaction: Transaction, payer: "_Payer") -> list[_Candidate]:
        """What the one who seems to have paid owes: the invoices that make up the amount, else the oldest."""
        candidates = []
        for customer_id in payer.customers():
            open_invoices = self._by_customer.get((customer_id, transaction.currency), [])
            balances = [invoice.balance_minor for invoice in open_invoices]
            places = combination_of(transaction.amount_minor, balances)
            chosen = [open_invoices[place] for place in places] if places else _oldest(open_invoices, transaction)
            candidates.append(_Candidate(customer_id, chosen))
        return candidates


@dataclass(frozen=True, slots=True)
class _Payer:
    """Who may have paid: by the account used before, by the name and how alike it is."""

    by_account: UUID | None
    by_name: UUID | None
    alike: float

    def customers(self) -> list[UUID]:
        return list(dict.fromkeys(filter(None, (self.by_account, self.by_name))))


def _oldest(invoices: Sequence[OpenInvoice], transaction: Transaction) -> list[OpenInvoice]:
    parts = split_in_order(transaction.amount_minor, [invoice.balance_minor for invoice in invoices])
    return [invoice for invoice, part in zip(invoices, parts, strict=True) if part]


def _weigh_amount(candidate: _Candidate, transaction: Transaction) -> None:
    owed = sum(invoice.balance_minor for invoice in candidate.invoices)
    if not candidate.invoices:
        candidate.reasons.append("Nothing is open; it would be credit on account.")
    elif owed == transaction.amount_minor:
        candidate.fits = True
        single = len(candidate.invoices) == 1
        candidate.add(
            _AMOUNT if single or candidate.is_named else _TOGETHER,
            "The amount is what it owes." if single else f"The amount is what {len(candidate.invoices)} invoices owe.",
        )
    elif owed > transaction.amount_minor:
        candidate.reasons.append("The amount is a part of what is owed.")
    else:
        candidate.reasons.append("The amount is more than is owed; the rest would be credit on account.")


def _weigh_payer(candidate: _Candidate, payer: _Payer) -> None:
    if payer.by_account == candidate.customer_id:
        candidate.add(_ACCOUNT, "Paid from this account before.")
    if payer.by_name == candidate.customer_id:
        is_same = payer.alike >= SAME
        candidate.add(
            _NAME if is_same else _NEARLY_NAME,
            "The payer's name is the customer's." if is_same else "The payer's name is like the customer's.",
        )


def _named_in_words(invoices: Sequence[OpenInvoice], reading: Reading) -> str:
    numbers = ", ".join(invoice.number for invoice in invoices[:5])
    more = f" and {len(invoices) - 5} more" if len(invoices) > 5 else ""
    told = {
        Reading.SPELLED: "The text names",
        Reading.CONFUSED: "The text seems to name",
        Reading.TAIL: "A figure in the text is the end of",
    }
    return f"{told[reading]} {numbers}{more}."


def _distinct(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """One for each set of invoices, the best told."""
    best: dict[tuple[UUID, frozenset[UUID]], _Candidate] = {}
    for candidate in candidates:
        key = candidate.customer_id, frozenset(invoice.id for invoice in candidate.invoices)
        if key not in best or candidate.score > best[key].score:
            best[key] = candidate
    return list(best.values())


def _suggestion(candidate: _Candidate, transaction: Transaction) -> Suggestion:
    parts = split_in_order(transaction.amount_minor, [invoice.balance_minor for invoice in candidate.invoices])
    put = tuple(Part(invoice.id, part) for invoice, part in zip(candidate.invoices, parts, strict=True) if part)
    score = min(100, candidate.score)
    return Suggestion(candidate.customer_id, put, score, candidate.fits and score >= CERTAIN, tuple(candidate.reasons))


def _without_rival(ranked: list[Suggestion]) -> list[Suggestion]:
    """Of two that are equally likely none is certain."""
    if len(ranked) < 2 or not ranked[0].is_certain or ranked[0].score > ranked[1].score:
        return ranked
    return [Suggestion(it.customer_id, it.parts, it.score, is_certain=False, reasons=it.reasons) for it in ranked]
