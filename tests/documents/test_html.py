"""The page: its meaning, its escapes, and what a business may replace."""

import re

import pytest
from lxml import html

from folio.documents.html import css_string, render_html
from folio.documents.theme import Theme
from folio.domain.errors import InvalidTemplate
from paper import document, line, logo, request

HOSTILE = "<img src=http://127.0.0.1:9/x onerror=alert(1)> \"';</style><script>alert(1)</script> {{ 7 * 7 }} \\"


def page_of(markup: str) -> html.HtmlElement:
    return html.document_fromstring(markup)


def texts(page: html.HtmlElement, path: str) -> list[str]:
    return [re.sub(r"\s+", " ", found.text_content()).strip() for found in page.xpath(path)]


def test_the_page_has_one_heading_a_title_and_a_language() -> None:
    page = page_of(render_html(document()))

    assert texts(page, "//h1") == ["Invoice"]
    assert texts(page, "//title") == ["Invoice INV-7 – Halcyon Systems Ltd"]
    assert page.get("lang") == "en-GB"
    assert page.get("dir") == "ltr"


def test_every_table_head_says_what_it_heads() -> None:
    page = page_of(render_html(document(line(), line("Handbook", taxRate="5"))))

    assert page.xpath("//th")
    assert page.xpath("//th[not(@scope)]") == []


def test_the_logo_says_whose_it_is() -> None:
    page = page_of(render_html(document(), Theme(logo=logo())))

    assert page.xpath("//img/@alt") == ["Halcyon Systems Ltd"]


def test_a_line_shows_quantity_times_rate_and_amount() -> None:
    page = page_of(render_html(document(line("Seats", quantity="42", rate="59", unit="seats"))))

    assert texts(page, "//tr[contains(@class, 'line')]/*") == ["Seats", "42 seats", "£59.00", "20%", "£2,478.00"]


def test_the_steps_of_a_charge_stand_under_its_name() -> None:
    steps = [line("First 1,000", charge="API requests"), line("Above 1,000", charge="API requests")]

    page = page_of(render_html(document(*steps, line("Support"))))

    assert texts(page, "//tr[@class='charge']") == ["API requests"]
    assert texts(page, "//tr[contains(@class, 'step')]/th") == ["First 1,000", "Above 1,000"]


def test_every_tax_rate_is_printed_that_of_nothing_too() -> None:
    lines = [
        line(),
        line("Book", taxRate="0", taxTreatment="ZERO_RATED"),
        line("Course", taxRate="0", taxTreatment="EXEMPT"),
    ]

    page = page_of(render_html(document(*lines)))

    assert texts(page, "//table[@class='totals']//th")[1:4] == ["VAT 20%", "VAT 0%", "VAT, exempt 0%"]
    assert texts(page, "//table[@class='taxes']//tbody//th") == ["VAT 20%", "VAT 0%", "VAT, exempt 0%"]


def test_a_credit_note_prints_the_minus() -> None:
    page = page_of(render_html(document(line("Seats", quantity="2", rate="39"), kind="CREDIT_NOTE")))

    assert texts(page, "//h1") == ["Credit note"]
    assert texts(page, "//tr[contains(@class, 'line')]/td") == ["−2", "£39.00", "20%", "−£78.00"]
    assert texts(page, "//tr[@class='due']/*") == ["Total credit", "−£93.60"]


def test_a_discount_on_a_credit_note_gives_less_back() -> None:
    discounts = [{"reason": "Loyalty", "percent": "10"}]

    page = page_of(render_html(document(kind="CREDIT_NOTE", discounts=discounts)))

    assert texts(page, "//table[@class='totals']//tr[2]/*") == ["Loyalty 10%", "£10.00"]


def test_a_draft_says_so_and_has_no_payment_reference() -> None:
    payment = {"iban": "DE89370400440532013000", "reference": "INV-7", "qr": "pay"}

    markup = render_html(document(status="DRAFT", number=None, payment=payment))

    page = page_of(markup)
    assert texts(page, "//span[contains(@class, 'pill')]") == ["Draft"]
    assert "Assigned when finalized" in markup
    assert texts(page, "//table[@class='pairs']//th") == ["IBAN"]
    assert page.xpath("//svg") == []


def test_a_void_document_asks_for_no_payment() -> None:
    page = page_of(render_html(document(status="VOIDED", payment={"iban": "DE89370400440532013000"})))

    assert texts(page, "//span[contains(@class, 'pill')]") == ["Void"]
    assert texts(page, "//tr[@class='due']/*") == ["Total", "£120.00"]
    assert page.xpath("//*[contains(@class, 'card')]") == []


def test_a_final_document_has_no_mark_of_its_state() -> None:
    assert page_of(render_html(document())).xpath("//span[contains(@class, 'pill')]") == []


def test_a_test_document_is_marked_on_every_page() -> None:
    page = page_of(render_html(document(isTest=True)))

    assert texts(page, "//*[@class='watermark']") == ["TEST"]


def test_an_arabic_page_runs_from_right_to_left() -> None:
    page = page_of(render_html(document(language="ar", currency="KWD")))

    assert page.get("dir") == "rtl"
    assert texts(page, "//h1") == ["فاتورة"]


@pytest.mark.parametrize("place", ["number", "memo", "terms", "purchaseOrder", "title"])
def test_hostile_text_stays_text(place: str) -> None:
    markup = render_html(document(**{place: HOSTILE}))

    page = page_of(markup)
    assert page.xpath("//script") == []
    assert page.xpath("//img") == []
    assert len(page.xpath("//style")) == 1
    assert "49" not in texts(page, "//main")[0].replace("{{ 7 * 7 }}", "")


def test_hostile_names_stay_text() -> None:
    parties = {"seller": {"name": HOSTILE}, "customer": {"name": HOSTILE, "country": "DE", "address": [HOSTILE]}}

    page = page_of(render_html(document(line(HOSTILE, description=HOSTILE), **parties), Theme(footer=HOSTILE)))

    assert page.xpath("//script | //img") == []
    assert HOSTILE.strip() in texts(page, "//tr[contains(@class, 'line')]/th/bdi")


def test_a_css_string_cannot_be_left() -> None:
    assert css_string('a"b\\c</style>\nd') == '"a\\22 b\\5c c\\3c \\2f style\\3e \\a d"'


def test_a_business_may_replace_a_block_of_the_template() -> None:
    template = (
        "{% extends 'invoice.html.j2' %}{% block items %}<p id='own'>{{ money(document.total) }}</p>{% endblock %}"
    )

    page = page_of(render_html(document(), template=template))

    assert texts(page, "//p[@id='own']") == ["£120.00"]
    assert page.xpath("//table[@class='items']") == []


@pytest.mark.parametrize(
    "template",
    [
        "{{ nothing }}",
        "{% for %}",
        "{{ document.__class__.__mro__ }}",
        "{{ money.__globals__ }}",
        "{{ 1 / 0 }}",
        "{% include 'elsewhere' %}",
        "{% for a in range(1000000000) %}{% endfor %}",
    ],
)
def test_a_template_that_does_not_work_or_reaches_out_is_refused(template: str) -> None:
    with pytest.raises(InvalidTemplate) as refused:
        render_html(document(), template=template)

    assert refused.value.field == "template"


def test_more_than_five_groups_move_the_payment_beside_the_totals() -> None:
    groups = [{"name": f"Region {number}", "lines": [line()]} for number in range(6)]
    payment = {"iban": "DE89370400440532013000"}

    page = page_of(render_html(document(**(request() | {"groups": groups, "payment": payment}))))

    assert page.xpath("//*[contains(@class, 'card-holder')]//section")
