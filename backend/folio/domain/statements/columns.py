"""The columns of a statement, by the names that banks give them in six languages."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum

from folio.domain.errors import InvalidInput


class Column(StrEnum):
    """What a column of a bank statement can hold."""

    BOOKED_ON = "bookedOn"
    AMOUNT = "amount"
    CREDIT = "credit"
    DEBIT = "debit"
    DIRECTION = "direction"
    CURRENCY = "currency"
    COUNTERPARTY = "counterparty"
    ACCOUNT = "account"
    DESCRIPTION = "description"


# English, German, French, Spanish, Dutch, Italian. Better names come first: a booking date before a value date.
_NAMES: dict[Column, str] = {
    Column.BOOKED_ON: (
        "booking date|posting date|posted date|date posted|transaction date|completed date|date|"
        "buchungstag|buchungsdatum|buchung|date operation|date de l operation|date d operation|date comptable|"
        "date de comptabilisation|fecha|fecha operacion|fecha de operacion|fecha contable|f contable|"
        "boekdatum|boekingsdatum|transactiedatum|datum|data|data contabile|data operazione|data registrazione|"
        "value date|valutadatum|wertstellung|wertstellungsdatum|valuta|date valeur|date de valeur|fecha valor|"
        "f valor|rentedatum|data valuta"
    ),
    Column.AMOUNT: (
        "amount|transaction amount|betrag|umsatz|montant|montant de l operation|importe|cantidad|bedrag|"
        "transactiebedrag|importo|ammontare"
    ),
    Column.CREDIT: (
        "credit|credits|credit amount|amount credit|paid in|money in|deposit|deposits|incoming|haben|gutschrift|"
        "eingang|einnahmen|montant credit|credit euros|recettes|abono|abonos|haber|ingreso|ingresos|credito|bij|"
        "ontvangen|bijschrijving|avere|accredito|accrediti|entrate"
    ),
    Column.DEBIT: (
        "debit|debits|debit amount|amount debit|paid out|money out|withdrawal|withdrawals|outgoing|soll|lastschrift|"
        "belastung|ausgang|ausgaben|montant debit|debit euros|depenses|cargo|cargos|debe|gasto|gastos|debito|af|"
        "afschrijving|dare|addebito|addebiti|uscite"
    ),
    Column.DIRECTION: (
        "debit credit|credit debit|credit debit indicator|cr dr|dr cr|d c|c d|dc|cd|soll haben|s h|sh|sens|af bij|"
        "bij af|debe haber|dare avere|segno"
    ),
    Column.CURRENCY: "currency|ccy|wahrung|waehrung|devise|monnaie|divisa|moneda|munt|muntsoort|valuta",
    Column.COUNTERPARTY: (
        "counterparty|counterparty name|name of counterparty|payer|payer name|payee|payee name|sender|partner name|"
        "debtor name|from|name|auftraggeber|auftraggeber empfanger|auftraggeber begunstigter|"
        "begunstigter zahlungspflichtiger|beguenstigter zahlungspflichtiger|name zahlungsbeteiligter|"
        "zahlungspflichtiger|zahlungspflichtige r|begunstigter auftraggeber|contrepartie|nom de la contrepartie|"
        "nom contrepartie|emetteur|donneur d ordre|nom|ordenante|remitente|contraparte|pagador|nombre|"
        "naam tegenpartij|tegenpartij|tegenpartij naam|naam|naam omschrijving|controparte|ordinante|nominativo"
    ),
    Column.ACCOUNT: (
        "counterparty account|counterparty iban|partner iban|payer account|payer iban|sender account|iban|"
        "account number|iban zahlungsbeteiligter|kontonummer iban|iban auftraggeber|iban zahlungspflichtige r|"
        "kontonummer|compte contrepartie|iban contrepartie|compte de la contrepartie|cuenta contraparte|"
        "iban ordenante|cuenta|tegenrekening|tegenrekening iban bban|iban tegenpartij|rekening tegenpartij|"
        "iban controparte|conto controparte"
    ),
    Column.DESCRIPTION: (
        "description|transaction description|details|transaction details|narrative|memo|particulars|reference|"
        "payment reference|remittance information|verwendungszweck|buchungstext|vorgang verwendungszweck|"
        "kundenreferenz|kundenreferenz end to end|end to end id|end to end reference|libelle|libelle operation|"
        "libelle de l operation|communication|motif|detail de l ecriture|informations complementaires|concepto|"
        "descripcion|observaciones|referencia|omschrijving|omschrijving 1|omschrijving 2|omschrijving 3|"
        "mededelingen|mededeling|betalingskenmerk|kenmerk|descrizione|descrizione operazione|causale|riferimento"
    ),
}
_RANKS = {column: {name: rank for rank, name in enumerate(names.split("|"))} for column, names in _NAMES.items()}
# "Betrag (EUR)" and "Montant en euros" are amounts as well; what follows must not turn them into something else.
_QUALIFIED = (Column.AMOUNT, Column.CREDIT, Column.DEBIT, Column.BOOKED_ON)
_QUALIFIER = re.compile(r" (in |en |of |d |de )?([a-z]{3}|euros?|dollars?|account currency)")
_CODE = re.compile(r"[A-Za-z]{3}")


def plain_name(text: str) -> str:
    """A heading without case, accents and punctuation: "Größe (EUR)" is "grosse eur"."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    ascii_only = letters.encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", ascii_only))


def recognise(header: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> dict[Column, list[str]]:
    """Which headings hold what, as far as their names tell; `rows` decide where a name means two things."""
    found: dict[Column, list[tuple[int, int, str]]] = {}
    for place, heading in enumerate(header):
        meaning = _meaning(plain_name(heading), [row[place] for row in rows if place < len(row)])
        if meaning is not None:
            column, rank = meaning
            found.setdefault(column, []).append((rank, place, heading))
    best = {column: [min(places)[2]] for column, places in found.items()}
    if Column.DESCRIPTION in found:
        # Texts are read together, in the order of the file.
        best[Column.DESCRIPTION] = [heading for _, _, heading in found[Column.DESCRIPTION]]
    return best


def _meaning(name: str, cells: Sequence[str]) -> tuple[Column, int] | None:
    if name == "valuta" and any(_CODE.fullmatch(cell.strip()) for cell in cells):
        # A currency in Dutch and Italian, a value date in German.
        return Column.CURRENCY, 0
    for column, ranks in _RANKS.items():
        if name in ranks:
            return column, ranks[name]
    for column in _QUALIFIED:
        for known, rank in _RANKS[column].items():
            if name.startswith(f"{known} ") and _QUALIFIER.fullmatch(name[len(known) :]):
                return column, rank
    return None


def chosen(wanted: Mapping[Column, Sequence[str]], header: Sequence[str]) -> dict[Column, list[str]]:
    """The columns that a person pointed at; "" says that the file has none. Refuses headings that are not there."""
    for column, headings in wanted.items():
        for heading in headings:
            if heading and heading not in header:
                raise InvalidInput(
                    f"The file has no column {heading!r}; it has {', '.join(header)}.", field=column.value
                )
    return {column: [heading for heading in headings if heading] for column, headings in wanted.items() if headings}
