"""Settings are read once, refused with a remedy, and documented."""

from pathlib import Path

import pytest

from folio.settings import Settings, SettingsError, settings_table

DOCUMENT = Path(__file__).parents[1] / "docs" / "settings.md"


def test_an_empty_environment_means_sqlite_in_the_data_folder() -> None:
    settings = Settings.from_environment({})

    assert settings.database == "sqlite:///data/folio.db"
    assert settings.worker


def test_a_database_address_is_taken_as_it_is() -> None:
    settings = Settings.from_environment({"FOLIO_DATABASE_URL": "postgres://folio@db/folio"})

    assert settings.database == "postgres://folio@db/folio"


@pytest.mark.parametrize(
    ("variable", "value", "remedy"),
    [
        ("FOLIO_DATABASE_URL", "mysql://folio", "postgres://user:password@host"),
        ("FOLIO_PORT", "http", "whole number from 0 to 65535"),
        ("FOLIO_WORKER", "maybe", "`on` or `off`"),
        ("FOLIO_LOG_LEVEL", "loud", "debug, info, warning or error"),
        ("FOLIO_DATABSE_URL", "x", "FOLIO_DATABASE_URL is meant"),
    ],
)
def test_an_unusable_setting_is_refused_with_what_to_write(variable: str, value: str, remedy: str) -> None:
    with pytest.raises(SettingsError, match=variable) as refusal:
        Settings.from_environment({variable: value})

    assert remedy in str(refusal.value)


def test_variables_of_others_are_left_alone() -> None:
    assert Settings.from_environment({"FOLIO_KEY": "folio_x", "FOLIO_DATABASE_PASSWORD": "x"})


def test_every_setting_is_documented() -> None:
    assert settings_table() in DOCUMENT.read_text(), "Write settings_table() into docs/settings.md."
