"""Email addresses: what mail can be sent to, in one form for people and one for the wire."""

import pytest

from folio.domain.email_addresses import MOST_RECIPIENTS, require_email_address, require_recipients
from folio.domain.errors import InvalidEmailAddress, NoRecipients, TooManyRecipients


@pytest.mark.parametrize(
    ("text", "kept", "wire"),
    [
        (" Anna@Acme.Example ", "Anna@acme.example", "Anna@acme.example"),
        ("a+b.c@sub.acme.example", "a+b.c@sub.acme.example", "a+b.c@sub.acme.example"),
        ("rechnung@bücher.example", "rechnung@bücher.example", "rechnung@xn--bcher-kva.example"),
        ("ops@mail.local", "ops@mail.local", "ops@mail.local"),
    ],
)
def test_an_address_has_one_form_for_people_and_one_for_the_wire(text: str, kept: str, wire: str) -> None:
    found = require_email_address(text)

    assert (found.text, found.wire) == (kept, wire)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "anna",
            "@acme.example",
            "anna@",
            "anna@acme",
            "a@b@acme.example",
            "a b@acme.example",
            "a..b@acme.example",
        ),
        *("Anna <anna@acme.example>", '"a b"@acme.example', "a@[127.0.0.1]", "a@acme.example,b@acme.example"),
        *("a@acme.example\nBcc: b@acme.example", "a@acme.example\u2028b", "a\x00@acme.example", "ü@acme.example"),
        *("a" * 65 + "@acme.example", "a@" + "b" * 250 + ".example"),
    ],
)
def test_what_is_no_address_or_could_end_a_header_is_refused(text: str) -> None:
    with pytest.raises(InvalidEmailAddress) as refused:
        require_email_address(text, field="to")

    assert refused.value.field == "to"


def test_recipients_are_named_once_whatever_their_capitals() -> None:
    assert require_recipients(["a@acme.example", "A@ACME.example", "b@acme.example"], field="to") == [
        "a@acme.example",
        "b@acme.example",
    ]


def test_nobody_and_too_many_are_refused() -> None:
    with pytest.raises(NoRecipients):
        require_recipients([], field="to")
    with pytest.raises(TooManyRecipients):
        require_recipients([f"a{number}@acme.example" for number in range(MOST_RECIPIENTS + 1)], field="to")
