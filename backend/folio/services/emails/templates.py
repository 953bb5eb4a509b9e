"""The words of emails: a business's own for a kind and language, or the ones that ship."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import UUID

from folio.documents.letters import Letter, letters, require_letter
from folio.documents.wording import languages
from folio.domain.errors import UnknownLanguage
from folio.models.businesses import Business
from folio.models.emails import EmailKind, EmailTemplate
from folio.services import activity
from folio.services.activity import Change
from folio.services.rows import LONGEST_TEXT, find_locked, plain_text
from folio.services.transactions import retried_atomic


@dataclass(frozen=True, slots=True)
class TemplateInUse:
    """What is sent for a kind in a language, and whether the business wrote it."""

    kind: EmailKind
    language: str
    letter: Letter
    updated_at: datetime | None = None

    @property
    def is_own(self) -> bool:
        return self.updated_at is not None


def base_language(tag: str) -> str:
    """The language of a tag such as "de-AT": templates make no difference between countries."""
    return tag.split("-", maxsplit=1)[0].lower()


def shipped_letter(kind: EmailKind, language: str) -> Letter:
    return cast("Letter", getattr(letters(language), kind.value.lower()))


async def templates_of(business_id: UUID) -> list[TemplateInUse]:
    """Every kind in every language, as it would be sent now."""
    own = {(row.kind, row.language): row for row in await EmailTemplate.filter(business_id=business_id)}
    return [_in_use(kind, language, own.get((kind, language))) for kind in EmailKind for language in languages()]


async def template_in_use(business_id: UUID, kind: EmailKind, language: str) -> TemplateInUse:
    """What is sent for this kind in this language."""
    language = base_language(language)
    own = await EmailTemplate.get_or_none(business_id=business_id, kind=kind, language=language)
    return _in_use(kind, language, own)


def _in_use(kind: EmailKind, language: str, own: EmailTemplate | None) -> TemplateInUse:
    if own is None:
        return TemplateInUse(kind, language, shipped_letter(kind, language))
    return TemplateInUse(kind, language, Letter(own.subject, own.body), own.updated_at)


@retried_atomic
async def save_email_template(
    business_id: UUID, kind: EmailKind, language: str, letter: Letter, *, now: datetime
) -> TemplateInUse:
    """Take the business's own words from now on; refuses those that would not work."""
    business = await find_locked(Business, business_id, field="businessId")
    _require_own_language(language)
    letter = checked_letter(letter)
    own = await EmailTemplate.get_or_none(business_id=business.id, kind=kind, language=language)
    before = _in_use(kind, language, own).letter
    if own is not None and before == letter:
        return _in_use(kind, language, own)
    own = own or EmailTemplate(business_id=business.id, kind=kind, language=language)
    own.subject, own.body, own.updated_at = letter.subject, letter.body, now
    await own.save()
    change = Change(
        "saveEmailTemplate", "Business", business.id, _told(kind, language, before), _told(kind, language, letter)
    )
    await activity.record(business.id, change, at=now)
    return _in_use(kind, language, own)


@retried_atomic
async def reset_email_template(business_id: UUID, kind: EmailKind, language: str, *, now: datetime) -> TemplateInUse:
    """Go back to the words that ship; without own ones nothing changes."""
    business = await find_locked(Business, business_id, field="businessId")
    _require_own_language(language)
    own = await EmailTemplate.get_or_none(business_id=business.id, kind=kind, language=language)
    if own is not None:
        before = Letter(own.subject, own.body)
        await own.delete()
        change = Change("resetEmailTemplate", "Business", business.id, _told(kind, language, before))
        await activity.record(business.id, change, at=now)
    return _in_use(kind, language, None)


def checked_letter(letter: Letter, *, path: str = "") -> Letter:
    """The letter as it is kept; refuses one that does not work."""
    checked = Letter(
        plain_text(letter.subject, limit=500, field=f"{path}subject"),
        plain_text(letter.body.replace("\r\n", "\n"), limit=LONGEST_TEXT, field=f"{path}body"),
    )
    require_letter(checked, path=path)
    return checked


def _require_own_language(language: str) -> None:
    if language not in languages():
        raise UnknownLanguage(f"{language!r} is no language of emails; use {', '.join(languages())}.", field="language")


def _told(kind: EmailKind, language: str, letter: Letter) -> dict[str, str]:
    return {"kind": kind.value, "language": language, "subject": letter.subject, "body": letter.body}
