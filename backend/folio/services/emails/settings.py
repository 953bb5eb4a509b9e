"""How a business sends email: who it is from, where answers go, who gets a copy, how long it can be stopped."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from folio.domain.email_addresses import EmailAddress, require_email_address, require_recipients
from folio.domain.errors import InvalidEmailAddress, InvalidInput, MailNotConfigured, SenderMissing
from folio.models.businesses import Business
from folio.models.emails import EmailSettings
from folio.services import activity
from folio.services.activity import Change
from folio.services.rows import apply, find_locked, storable
from folio.services.transactions import retried_atomic
from folio.settings import CATCH, Settings

LONGEST_UNDO = 3600

# What a mail program could take for another header, or for an address of its own.
_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f\x7f"<>\\\u2028\u2029]')


class EmailSettingsChanges(TypedDict, total=False):
    """What a person may set; a missing key leaves the value as it is, null takes it back to its default."""

    sender_name: str | None
    sender_email: str | None
    reply_to: str | None
    copy_to: Sequence[str]
    undo_seconds: int


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a message is from."""

    name: str
    address: EmailAddress

    def __str__(self) -> str:
        return f"{self.name} <{self.address.text}>"


async def settings_of(business_id: UUID) -> EmailSettings:
    """The business's settings, or the defaults, unsaved."""
    return await EmailSettings.get_or_none(business_id=business_id) or EmailSettings(business_id=business_id)


@retried_atomic
async def update_email_settings(business_id: UUID, changes: EmailSettingsChanges, *, now: datetime) -> EmailSettings:
    """Change how the business sends from now on; what waits already leaves as it was written."""
    business = await find_locked(Business, business_id, field="businessId")
    settings = await settings_of(business.id)
    difference = apply(settings, _checked(changes))
    if difference:
        await settings.save()
        change = Change("updateEmailSettings", "Business", business.id, difference.before, difference.after)
        await activity.record(business.id, change, at=now)
    return settings


def _checked(changes: Mapping[str, Any]) -> dict[str, Any]:
    values = storable(EmailSettings, changes)
    for name, field in (("sender_email", "senderEmail"), ("reply_to", "replyTo")):
        if values.get(name) is not None:
            values[name] = require_email_address(values[name], field=field).text
    if values.get("sender_name") and _NOT_IN_A_NAME.search(values["sender_name"]):
        raise InvalidInput("A sender's name has no line breaks, quotes or angle brackets.", field="senderName")
    if "copy_to" in values:
        values["copy_to"] = require_recipients(values["copy_to"], field="copyTo") if values["copy_to"] else []
    if "undo_seconds" in values and not 0 <= values["undo_seconds"] <= LONGEST_UNDO:
        raise InvalidInput(f"Sending can be stopped for 0 to {LONGEST_UNDO} seconds.", field="undoSeconds")
    return values


def sender_of(business: Business, settings: EmailSettings) -> Sender:
    """Who the business's messages are from; refuses while no address is known."""
    address = settings.sender_email or business.email
    if not address:
        raise SenderMissing(
            f"{business.name} has no address to send from; set the sender's address in Settings › Email."
        )
    name = _NOT_IN_A_NAME.sub(" ", settings.sender_name or business.name)
    return Sender(" ".join(name.split()), require_email_address(address, field="senderEmail"))


def require_mail_server(installation: Settings, business: Business) -> None:
    """Refuse to send where nothing can leave. A sandbox's messages are kept, never sent."""
    if not can_send(installation, business):
        raise MailNotConfigured(
            "This installation has no mail server. Set FOLIO_SMTP_URL, such as smtp://user:password@host:587, and "
            "start Folio again; `catch` keeps messages in the data folder for trying out."
        )


def can_send(installation: Settings, business: Business) -> bool:
    """Whether messages of this business go anywhere."""
    return bool(installation.smtp_url) or business.is_sandbox


def is_caught(installation: Settings, business: Business) -> bool:
    """Whether messages are only kept on this machine."""
    return installation.smtp_url == CATCH or business.is_sandbox


def sender_text(business: Business, settings: EmailSettings) -> str | None:
    """Who messages are from, or None while no address is known."""
    try:
        return str(sender_of(business, settings))
    except (SenderMissing, InvalidEmailAddress):
        return None
