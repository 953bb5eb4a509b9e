"""An email as bytes: text and HTML beside each other, the logo inside, files attached."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP

from folio.domain.email_addresses import EmailAddress

# Only ASCII on the wire, and nothing malformed: any server takes it.
POLICY = SMTP.clone(cte_type="7bit", raise_on_defect=True)

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is in the letter; who gets a blind copy is on the envelope only. `logo` is a PNG, shown as `cid:logo`."""

    message_id: str
    sender_name: str
    sender: EmailAddress
    recipients: Sequence[EmailAddress]
    reply_to: EmailAddress | None = None
    subject: str
    text: str
    html: str
    written_at: datetime
    is_automatic: bool = False
    logo: bytes | None = None
    attachments: Sequence[Attachment] = ()


def safe_file_name(name: str, extension: str) -> str:
    """A name that every system takes and that leads out of no folder."""
    return f"{_UNSAFE.sub('-', name).strip('.-') or 'document'}.{extension}"


def message_bytes(message: Message) -> bytes:
    """The message, the same bytes for the same message but for the marks between its parts."""
    made = EmailMessage(policy=POLICY)
    made["From"] = _address(message.sender, message.sender_name)
    made["To"] = [_address(recipient) for recipient in message.recipients]
    if message.reply_to is not None:
        made["Reply-To"] = _address(message.reply_to)
    made["Subject"] = message.subject
    made["Date"] = message.written_at
    made["Message-ID"] = message.message_id
    if message.is_automatic:
        # RFC 3834: so that holiday notices do not answer a machine.
        made["Auto-Submitted"] = "auto-generated"
    made.set_content(message.text, cte="quoted-printable")
    made.add_alternative(message.html, subtype="html", cte="quoted-printable")
    if message.logo is not None:
        _html_part(made).add_related(
            message.logo, maintype="image", subtype="png", cid="<logo>", disposition="inline", filename="logo.png"
        )
    for attachment in message.attachments:
        main_type, _, subtype = attachment.media_type.partition("/")
        made.add_attachment(attachment.content, maintype=main_type, subtype=subtype, filename=attachment.name)
    return made.as_bytes()


def _address(address: EmailAddress, name: str = "") -> Address:
    return Address(display_name=name, addr_spec=address.wire)


def _html_part(message: EmailMessage) -> MIMEPart:
    part = message.get_body(preferencelist=("html",))
    assert part is not None
    return part
