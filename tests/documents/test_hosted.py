"""The hosted page: the paper's page, what has become of the document, and nothing that runs or is fetched."""

import re
from datetime import date
from decimal import Decimal

import msgspec
import pytest
from lxml import html

from folio.documents.document import DocumentStatus
from folio.documents.hosted import ReceivedPayment, Standing, StandingState, render_hosted
from folio.documents.html import render_html
from folio.documents.notices import preferred_language, render_notice
from folio.documents.wording import languages, wording
from paper import document, line

PAID = Standing(
    state=StandingState.PAID,
    paid=Decimal("120.00"),
    paid_on=date(2026, 11, 4),
    payments=(ReceivedPayment(received_on=date(2026, 11, 4), amount=Decimal("120.00")),),
)
HOSTILE = "<img src=http://127.0.0.1:9/x onerror=alert(1)> \"';</style><script>alert(1)</script>"


def page_of(standing: Standing, **changes: object) -> html.HtmlElement:
    shown = msgspec.structs.replace(document(), **changes)
    return html.document_fromstring(render_hosted(shown, standing, pdf_path="/d/token/document.pdf").html)


def texts(page: html.HtmlElement, path: str) -> list[str]:
    return [re.sub(r"\s+", " ", found.text_content()).strip() for found in page.xpath(path)]


def test_a_paid_invoice_says_so_and_asks_for_nothing() -> None:
    page = page_of(PAID, amount_due=Decimal(0))

    assert texts(page, "//div[@class='hero']//p") == ["Amount paid", "£120.00GBP"]
    assert texts(page, "//span[contains(@class, 'pill')]") == ["Paid 4 November 2026"]
    assert texts(page, "//tr[@class='due']/*") == ["Amount due", "£0.00"]
    assert "−£120.00" in texts(page, "//table[@class='totals']//td")


@pytest.mark.parametrize(
    ("state", "pill"),
    [
        (StandingState.OPEN, []),
        (StandingState.OVERDUE, ["Overdue"]),
        (StandingState.PARTLY_PAID, ["Partly paid"]),
        (StandingState.CREDITED, ["Credited"]),
    ],
)
def test_the_pill_says_what_has_become_of_it(state: StandingState, pill: list[str]) -> None:
    assert texts(page_of(Standing(state=state)), "//span[contains(@class, 'pill')]") == pill


def test_a_void_document_says_so_in_words() -> None:
    page = page_of(Standing(state=StandingState.VOIDED), status=DocumentStatus.VOIDED)

    assert texts(page, "//p[@class='notice']") == ["This document is void. Nothing is owed on it."]
    assert texts(page, "//span[contains(@class, 'pill')]") == ["Void"]
    assert page.xpath("//section[contains(@class, 'card')]") == []


@pytest.mark.parametrize("language", languages())
def test_every_language_has_its_page(language: str) -> None:
    page = page_of(PAID, language=language)

    assert page.get("lang") == language
    assert texts(page, "//a[@class='download']") == [wording(language).hosted.download]


def test_paper_knows_nothing_of_it() -> None:
    plain = render_html(document())

    assert "Download" not in plain
    assert "viewport" not in plain
    assert "notice" not in plain


def test_the_page_holds_no_script_and_its_styles_are_those_of_the_policy() -> None:
    hosted = render_hosted(document(line(HOSTILE), memo=HOSTILE), PAID, pdf_path="/d/token/document.pdf")
    page = html.document_fromstring(hosted.html)

    assert page.xpath("//script | //*[@style] | //link | //iframe | //form") == []
    assert len(page.xpath("//style")) == 1
    assert page.xpath("//img/@src") == []
    assert hosted.style_source.startswith("'sha256-")


def test_nobody_indexes_it_and_no_address_is_passed_on() -> None:
    page = page_of(PAID)

    assert page.xpath("//meta[@name='robots']/@content") == ["noindex, nofollow, noarchive"]
    assert page.xpath("//meta[@name='referrer']/@content") == ["no-referrer"]


def test_a_notice_escapes_what_it_says() -> None:
    notice = render_notice("<b>", "a & b", language="ar", links=(("<i>", "/d/x"),))
    page = html.document_fromstring(notice.html)

    assert (page.get("dir"), texts(page, "//h1"), texts(page, "//a")) == ("rtl", ["<b>"], ["<i>"])


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("pt, fr;q=0.5", "fr"),
        ("", "en"),
        ("*", "en"),
        ("../../etc/passwd", "en"),
        ("," * 9000, "en"),
    ],
)
def test_a_page_about_nothing_speaks_the_readers_language(header: str, language: str) -> None:
    assert preferred_language(header) == language
