"""A message about nothing, to see whether mail leaves and arrives."""

from datetime import datetime
from uuid import UUID

from folio.domain.email_addresses import require_recipients
from folio.models.businesses import Business
from folio.models.emails import Email, EmailKind
from folio.services import activity
from folio.services.emails.compose import desk_of, write_test
from folio.services.emails.outbox import new_email, store, told
from folio.services.emails.settings import require_mail_server
from folio.services.rows import find_locked
from folio.services.transactions import retried_atomic
from folio.settings import Settings


@retried_atomic
async def send_test_email(business_id: UUID, address: str, *, installation: Settings, now: datetime) -> Email:
    """Queue it; it leaves at once, is tried once, and says in the outbox what the mail server said."""
    business = await find_locked(Business, business_id, field="businessId")
    desk = await desk_of(business)
    require_mail_server(installation, business)
    recipients = require_recipients([address], field="address")
    written = write_test(desk, desk.letter(EmailKind.TEST, business.language), business.language)
    email = new_email(desk, EmailKind.TEST, recipients, written, now=now)
    await store([email])
    await activity.record(business.id, told("sendTestEmail", email, {"to": recipients}), at=now)
    return email
