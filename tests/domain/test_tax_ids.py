"""Tax numbers by form and check digits."""

import pytest

from folio.domain.tax_ids import is_valid_tax_id


@pytest.mark.parametrize(
    ("country", "number", "expected"),
    [
        ("DE", "DE136695976", True),
        ("DE", "136695976", True),
        ("DE", "DE136695977", False),
        ("GR", "EL094259216", True),
        ("CH", "CHE107787577IVA", True),
        ("NO", "NO995525828MVA", True),
        ("GB", "XI980780684", True),
        ("GB", "GB980780684", True),
        ("JP", "T8010401050387", True),
        ("JP", "T8010401050388", False),
        ("DE", "", False),
        ("US", "12-3456789", None),
    ],
)
def test_a_vat_id_is_judged_where_the_countrys_rule_is_known(country: str, number: str, expected: bool | None) -> None:
    assert is_valid_tax_id(country, number, is_vat_id=True) is expected


def test_other_tax_numbers_are_not_judged() -> None:
    assert is_valid_tax_id("DE", "12/345/67890", is_vat_id=False) is None
