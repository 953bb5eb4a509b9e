"""Countries and their regions."""

import pytest
from babel import Locale

from folio.domain.countries import COUNTRIES, plain_region, require_country
from folio.domain.errors import UnknownCountry

# Codes that CLDR knows but ISO 3166-1 does not give to a country.
RESERVED = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


def test_the_countries_are_those_that_cldr_can_name() -> None:
    named = {code for code in Locale("en").territories if len(code) == 2 and code.isalpha()}

    assert named - RESERVED == COUNTRIES


@pytest.mark.parametrize("code", ["", "de", "DEU", "Germany", "EU", "ZZ", "UK"])
def test_what_is_no_country_is_refused(code: str) -> None:
    with pytest.raises(UnknownCountry):
        require_country(code, field="country")


@pytest.mark.parametrize(
    ("region", "expected"), [("ca", "CA"), ("US-CA", "CA"), (" us-ca ", "CA"), ("", None), (None, None)]
)
def test_a_region_is_compared_without_its_country(region: str | None, expected: str | None) -> None:
    assert plain_region(region, "US") == expected
