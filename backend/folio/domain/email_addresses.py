"""Email addresses: one form for people, one for the wire, and nothing that could end a header."""

from collections.abc import Sequence
from dataclasses import dataclass

import email_validator

from folio.domain.errors import InvalidEmailAddress, NoRecipients, TooManyRecipients

MOST_RECIPIENTS = 50

# Names that mean nothing on the internet, but may on the network of who runs this.
for _name in ("local", "test"):
    if _name in email_validator.SPECIAL_USE_DOMAIN_NAMES:
        email_validator.SPECIAL_USE_DOMAIN_NAMES.remove(_name)


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """An address as people write it, and as mail servers take it: an international domain in ASCII."""

    text: str
    wire: str


def require_email_address(text: str, *, field: str | None = None) -> EmailAddress:
    """The address in its normal form; refuses what mail could not be sent to. Nobody is asked whether it exists."""
    try:
        found = email_validator.validate_email(
            text.strip(), check_deliverability=False, allow_smtputf8=False, strict=True
        )
    except email_validator.EmailNotValidError as wrong:
        raise InvalidEmailAddress(f"{text!r} is not an email address. {wrong}", field=field) from None
    assert found.ascii_email is not None
    return EmailAddress(found.normalized, found.ascii_email)


def require_recipients(texts: Sequence[str], *, field: str) -> list[str]:
    """The addresses in their normal form, each once; refuses none at all and too many."""
    found: dict[str, str] = {}
    for index, text in enumerate(texts):
        address = require_email_address(text, field=f"{field}.{index}")
        found.setdefault(address.wire.lower(), address.text)
    if not found:
        raise NoRecipients("There is nobody to send it to; give at least one email address.", field=field)
    if len(found) > MOST_RECIPIENTS:
        raise TooManyRecipients(
            f"{len(found)} recipients are too many for one email; give at most {MOST_RECIPIENTS}.", field=field
        )
    return list(found.values())
