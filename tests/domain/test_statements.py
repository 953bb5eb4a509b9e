"""Bank statements of many banks: encodings, delimiters, decimals, days, languages."""

from datetime import date
from decimal import Decimal

import pytest

from folio.domain.errors import FolioError, InvalidAmount, InvalidInput, UnreadableStatement
from folio.domain.statements import Column, DayOrder, DecimalMark, Reading, StatementOptions, fingerprints
from folio.domain.statements import read_statement as read
from folio.domain.statements.amounts import mark_of, parse_amount
from folio.domain.statements.days import order_of, parse_day

POINT, COMMA = DecimalMark.POINT, DecimalMark.COMMA


def read_statement(text: str | bytes, **options: object) -> Reading:
    data = text.encode() if isinstance(text, str) else text
    return read(data, StatementOptions(**{"currency": "EUR", **options}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "mark", "amount"),
    [
        ("1234.56", POINT, "1234.56"),
        ("1,234.56", POINT, "1234.56"),
        ("1.234,56", COMMA, "1234.56"),
        ("1 234,56 €", COMMA, "1234.56"),
        ("1\u202f234,5", COMMA, "1234.5"),
        ("1'234.50", POINT, "1234.50"),
        ("1,00,000.00", POINT, "100000.00"),
        ("EUR 12.00", POINT, "12.00"),
        ("+12,00", COMMA, "12.00"),
        ("-12,00", COMMA, "-12.00"),
        ("−12.00", POINT, "-12.00"),
        ("1.234,56-", COMMA, "-1234.56"),
        ("(1,234.56)", POINT, "-1234.56"),
        ("12.00 CR", POINT, "12.00"),
        ("12.00DR", POINT, "-12.00"),
        (".5", POINT, "0.5"),
        ("7", COMMA, "7"),
    ],
)
def test_an_amount_is_read_as_the_bank_wrote_it(text: str, mark: DecimalMark, amount: str) -> None:
    assert parse_amount(text, mark) == Decimal(amount)


@pytest.mark.parametrize("text", ["abc", "1.2.3,4,5", "12-34", "1e5", "٣", "NaN", "1,2,3", "9" * 100, "=1+1"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidAmount):
        parse_amount(text, POINT)


def test_an_empty_amount_is_none() -> None:
    assert parse_amount("  ", POINT) is None


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (["1.234,56"], COMMA),
        (["1,234.56"], POINT),
        (["12,5"], COMMA),
        (["1.234", "12,50"], COMMA),
        (["1.234.567"], COMMA),
        (["1234,567"], COMMA),
        (["0.500"], POINT),
        (["12", "7"], POINT),
        (["1,234"], None),
        ([], POINT),
    ],
)
def test_the_column_tells_its_decimal_mark_or_says_that_it_cannot(texts: list[str], mark: DecimalMark | None) -> None:
    assert mark_of(texts) is mark


def test_two_decimal_marks_in_one_column_are_refused() -> None:
    with pytest.raises(UnreadableStatement):
        mark_of(["1.50", "1,50"])


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-03-04", DayOrder.YMD, date(2026, 3, 4)),
        ("2026-03-04T10:00:00Z", DayOrder.YMD, date(2026, 3, 4)),
        ("04.03.2026", DayOrder.DMY, date(2026, 3, 4)),
        ("4.3.26", DayOrder.DMY, date(2026, 3, 4)),
        ("03/04/2026", DayOrder.MDY, date(2026, 3, 4)),
        ("03/04/2026 12:30", DayOrder.DMY, date(2026, 4, 3)),
        ("20260304", DayOrder.YMD, date(2026, 3, 4)),
        ("4 Mar 2026", DayOrder.DMY, date(2026, 3, 4)),
        ("04-mai-2026", DayOrder.DMY, date(2026, 5, 4)),
        ("4 août 2026", DayOrder.DMY, date(2026, 8, 4)),
        ("4 März 2026", DayOrder.DMY, date(2026, 3, 4)),
    ],
)
def test_a_day_is_read_in_the_order_of_its_country(text: str, order: DayOrder, day: date) -> None:
    assert parse_day(text, order) == day


@pytest.mark.parametrize("text", ["31.02.2026", "yesterday", "2026", "1/2/3/4", "0000-00-00"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_day(text, DayOrder.DMY)


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["2026-03-04"], DayOrder.YMD),
        (["20260304"], DayOrder.YMD),
        (["04.03.2026"], DayOrder.DMY),
        (["03/04/2026", "25/04/2026"], DayOrder.DMY),
        (["03/04/2026", "04/25/2026"], DayOrder.MDY),
        (["03/04/2026"], None),
        (["4 Mar 2026"], DayOrder.DMY),
    ],
)
def test_the_column_tells_the_order_of_its_days(texts: list[str], order: DayOrder | None) -> None:
    assert order_of(texts) is order


GERMAN = (
    "Kontoauszug;;\n\n"
    "Buchungstag;Wertstellung;Begünstigter/Zahlungspflichtiger;Verwendungszweck;IBAN;Betrag (EUR);Saldo\n"
    "04.03.2026;05.03.2026;Müller GmbH;Rechnung SEQ-7;DE02120300000000202051;1.190,00;9.000,00\n"
    "05.03.2026;05.03.2026;Stadtwerke;Strom;DE99;-80,00;8.920,00\n"
)
ENGLISH = (
    "Date,Description,Paid in,Paid out,Balance\n"
    "04/03/2026,Opening balance,,,100.00\n"
    '25/03/2026,"ACME LTD, INV SEQ-7","1,190.00",,1290.00\n'
    "26/03/2026,Rent,,500.00,790.00\n"
    ",Closing balance,,,790.00\n"
)
FRENCH = "Date opération\tLibellé\tDébit\tCrédit\n04/03/2026\tVIR ACME\t\t1 190,00\n25/03/2026\tLoyer\t500,00\t\n"
SPANISH = (
    "Fecha operación;Concepto;Importe;Divisa;Saldo\n"
    "04/03/2026;Factura 7;1.190,00;EUR;1,00\n"
    "28/03/2026;Alquiler;-5,00;EUR;1,00\n"
)
DUTCH = (
    '"Datum";"Naam / Omschrijving";"Tegenrekening";"Af Bij";"Bedrag (EUR)";"Mededelingen"\n'
    '"20260304";"Acme BV";"NL91ABNA0417164300";"Bij";"1190,00";"Factuur 7"\n'
    '"20260305";"Huur";"NL02";"Af";"500,00";"Maart"\n'
)
ITALIAN = (
    "Data contabile;Descrizione;Dare;Avere;Valuta\n"
    "04.03.2026;Bonifico Acme;;1.190,00;EUR\n"
    "05.03.2026;Affitto;500,00;;EUR\n"
)


@pytest.mark.parametrize(
    "text", [GERMAN, ENGLISH, FRENCH, SPANISH, DUTCH, ITALIAN], ids=["de", "en", "fr", "es", "nl", "it"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_statements_are_understood_in_six_languages_and_every_encoding(text: str, encoding: str) -> None:
    reading = read_statement(text.encode(encoding))

    assert (reading.missing, reading.rejected) == ([], [])
    assert [(line.amount_minor, line.currency) for line in reading.lines] == [(119000, "EUR")]
    assert reading.lines[0].booked_on in {date(2026, 3, 4), date(2026, 3, 25)}
    assert reading.debit_count == 1


def test_who_paid_from_where_and_why_is_read() -> None:
    line = read_statement(GERMAN).lines[0]

    assert (line.counterparty, line.account, line.description) == (
        "Müller GmbH",
        "DE02120300000000202051",
        "Rechnung SEQ-7",
    )
    assert line.position == 4


def test_lines_about_the_balance_are_none() -> None:
    reading = read_statement(ENGLISH)

    assert (reading.balance_count, len(reading.lines)) == (2, 1)


def test_headings_that_say_nothing_need_a_person() -> None:
    text = "wann;wer;wieviel\n04.03.2026;Acme;10,00\n"

    asked = read_statement(text)
    columns = {Column.BOOKED_ON: ["wann"], Column.AMOUNT: ["wieviel"], Column.COUNTERPARTY: ["wer"]}
    told = read_statement(text, columns=columns)

    assert (asked.missing, asked.header, asked.lines) == (["bookedOn", "amount"], ["wann", "wer", "wieviel"], [])
    assert asked.sample == [["04.03.2026", "Acme", "10,00"]]
    assert [(line.amount_minor, line.counterparty) for line in told.lines] == [(1000, "Acme")]


def test_a_file_without_headings_gets_some() -> None:
    reading = read_statement("04.03.2026;Acme;10,00\n05.03.2026;Acme;11,00\n")

    assert (reading.header, len(reading.sample)) == (["Column 1", "Column 2", "Column 3"], 2)


def test_what_could_be_read_in_two_ways_is_asked() -> None:
    text = 'Date,Amount\n03/04/2026,"1,234"\n'

    asked = read_statement(text)
    told = read_statement(text, decimal_mark=POINT, day_order=DayOrder.MDY)

    assert asked.missing == ["decimalMark", "dayOrder"]
    assert [(line.amount_minor, line.booked_on) for line in told.lines] == [(123400, date(2026, 3, 4))]


def test_bad_lines_are_named_and_the_others_read() -> None:
    bad = "2026-03-04,ten,EUR\n2026-02-31,1.00,EUR\n2026-03-04,1.00,XXY\n2026-03-04,1.001,EUR\n"
    text = f"Date,Amount,Currency\n2026-03-04,10.00,EUR\n{bad}"

    reading = read_statement(text)

    assert [line.position for line in reading.rejected] == [3, 4, 5, 6]
    assert len(reading.lines) == 1


def test_amounts_keep_their_currencys_decimals() -> None:
    text = "Date,Amount,Currency\n2026-03-04,1500,JPY\n2026-03-04,1.234,KWD\n2026-03-04,12.5,EUR\n"

    reading = read_statement(text, decimal_mark=POINT)

    assert [line.amount_minor for line in reading.lines] == [1500, 1234, 1250]


def test_a_delimiter_that_the_file_tells_is_taken() -> None:
    reading = read_statement("sep=;\nDate;Amount\n2026-03-04;10.00\n")

    assert (reading.delimiter, reading.lines[0].position) == (";", 3)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   \n",
        b"just one line of text",
        b"Date,Amount\n" + b"2026-03-04,1.00\n" * 20_100,
        b"x" * 5_000_001,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01",
        b'Date,Amount\n2026-03-04,"' + b"9" * 200_000 + b'"\n',
    ],
    ids=["empty", "blank", "no table", "too many lines", "too large", "a picture", "a huge cell"],
)
def test_what_is_no_statement_is_refused(data: bytes) -> None:
    with pytest.raises(FolioError):
        read_statement(data)


def test_a_column_that_is_not_there_is_refused() -> None:
    with pytest.raises(InvalidInput) as caught:
        read_statement(GERMAN, columns={Column.AMOUNT: ["Betrag"]})

    assert caught.value.field == "amount"


def test_a_column_that_was_recognised_can_be_taken_back() -> None:
    reading = read_statement(GERMAN, columns={Column.COUNTERPARTY: [""], Column.ACCOUNT: []})

    assert (reading.lines[0].counterparty, reading.lines[0].account) == (None, "DE02120300000000202051")


def test_fingerprints_know_a_transaction_again_and_tell_equal_ones_apart() -> None:
    row = "2026-03-04,Acme,SEQ-7,10.00\n"
    first = read_statement(f"Date,Name,Description,Amount\n{row}{row}")
    second = read_statement("Date,Description,Name,Amount\n2026-03-04,SEQ-7,ACME,10.00\n2026-03-05,SEQ-7,ACME,10.00\n")

    one, two = fingerprints(first.lines), fingerprints(second.lines)

    assert one[0] != one[1]
    assert two[0] == one[0]
    assert two[1] not in one


CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Ntry><Amt Ccy="EUR">1190.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-03-04</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
<RltdPties><Dbtr><Pty><Nm>Acme GmbH</Nm></Pty></Dbtr>
<DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Ustrd>Rechnung SEQ-7</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
<BookgDt><DtTm>2026-03-05T08:00:00</DtTm></BookgDt><NtryDtls>
<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">10.00</Amt></TxAmt></AmtDtls></TxDtls>
<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">20.00</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-04</Dt></BookgDt></Ntry>
<Ntry><Amt Ccy="EUR">6.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-03-04</Dt></BookgDt></Ntry>
<Ntry><Amt Ccy="EUR">x</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-04</Dt></BookgDt></Ntry>
</Stmt></BkToCstmrStmt></Document>"""


def test_a_camt_statement_is_read_entry_by_entry() -> None:
    reading = read_statement(CAMT)

    assert [line.amount_minor for line in reading.lines] == [119000, 1000, 2000]
    first = reading.lines[0]
    assert (first.counterparty, first.account, first.description) == (
        "Acme GmbH",
        "DE02120300000000202051",
        "Rechnung SEQ-7",
    )
    assert (reading.debit_count, [row.position for row in reading.rejected]) == (2, [5])


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Document>&a;</Document>',
        '<?xml version="1.0"?><Document><Invoice/></Document>',
        '<?xml version="1.0"?><Document>',
    ],
    ids=["entities", "something else", "cut off"],
)
def test_xml_that_is_no_statement_is_refused(text: str) -> None:
    with pytest.raises(UnreadableStatement):
        read_statement(text)
