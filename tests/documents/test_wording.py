"""The words of documents in every language."""

import pytest

from folio.documents.wording import languages, tax_notes, wording
from folio.domain.tax import TaxTreatment


def test_the_shipped_languages_all_have_words() -> None:
    assert {"en", "de", "fr", "es", "nl", "it"} <= set(languages())


@pytest.mark.parametrize("language", languages())
def test_no_word_is_empty_and_every_pattern_has_its_places(language: str) -> None:
    words = wording(language)

    assert all(getattr(part, name) for part in (words, words.hosted) for name in part.__struct_fields__)
    assert "{date}" in words.due_by
    assert "{currency}" in words.tax_in_currency
    assert "{rate}" in words.tax_in_currency
    assert "{date}" in words.hosted.paid_on
    assert "{date}" in words.hosted.payment


def test_a_region_has_the_words_of_its_language() -> None:
    assert wording("de-CH") is not None
    assert wording("de-CH").invoice == wording("de").invoice


def test_reverse_charge_brings_its_legal_note_in_the_documents_language() -> None:
    [note] = tax_notes([TaxTreatment.REVERSE_CHARGE, TaxTreatment.REVERSE_CHARGE], "de")

    assert note.title == "Steuerschuldnerschaft des Leistungsempfängers"


def test_standard_tax_brings_no_note() -> None:
    assert tax_notes([TaxTreatment.STANDARD], "en") == ()
