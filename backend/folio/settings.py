"""The environment, read once: every FOLIO_… variable, its default and what it means."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Self

# The mail server inside Folio that keeps messages and sends none on.
CATCH = "catch"


class SettingsError(Exception):
    """A setting that cannot be used; the message says what to write instead."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How one setting is read: its variable, its meaning, and what turns the text into a value."""

    variable: str
    meaning: str
    default: str
    read: Callable[[str], Any]


def _path(text: str) -> Path:
    return Path(text).expanduser()


def _optional_path(text: str) -> Path | None:
    return _path(text) if text else None


def _switch(text: str) -> bool:
    if text.lower() in {"1", "true", "yes", "on"}:
        return True
    if text.lower() in {"0", "false", "no", "off"}:
        return False
    raise ValueError("write `on` or `off`")


def _whole_number(lowest: int, highest: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isdecimal() or not lowest <= int(text) <= highest:
            raise ValueError(f"write a whole number from {lowest} to {highest}")
        return int(text)

    return read


def _log_level(text: str) -> str:
    if text.lower() not in {"debug", "info", "warning", "error"}:
        raise ValueError("write debug, info, warning or error")
    return text.lower()


def _database_url(text: str) -> str:
    scheme = text.partition("://")[0]
    if not text or (scheme in {"sqlite", "postgres", "postgresql"} and "://" in text):
        return text
    raise ValueError("write sqlite:///path/to/folio.db or postgres://user:password@host:5432/folio")


def _smtp_url(text: str) -> str:
    scheme, separator, rest = text.partition("://")
    if not text or text == CATCH or (scheme in {"smtp", "smtps"} and separator and rest):
        return text
    raise ValueError("write smtp://user:password@host:587, smtps://user:password@host:465 or catch")


def _web_address(text: str) -> str:
    if not text or text.startswith(("http://", "https://")):
        return text.rstrip("/")
    raise ValueError("write https://billing.example.com")


def _setting(variable: str, default: str, read: Callable[[str], Any], meaning: str) -> Any:
    reading = Reading(variable=f"FOLIO_{variable}", meaning=meaning, default=default, read=read)
    return field(metadata={"reading": reading})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What this installation was told by its environment."""

    data_dir: Path = _setting("DATA_DIR", "./data", _path, "Folder for stored files and the SQLite database.")
    database_url: str = _setting(
        "DATABASE_URL",
        "",
        _database_url,
        "`sqlite:///relative.db`, `sqlite:////absolute.db` or `postgres://user:password@host:5432/name`. "
        "Empty: `folio.db` in the data folder.",
    )
    database_pool_size: int = _setting(
        "DATABASE_POOL_SIZE", "10", _whole_number(2, 200), "Connections to PostgreSQL that one process holds."
    )
    host: str = _setting("HOST", "127.0.0.1", str, "Address that `folio serve` listens on.")
    port: int = _setting("PORT", "8000", _whole_number(0, 65535), "Port that `folio serve` listens on; 0 picks one.")
    worker: bool = _setting(
        "WORKER",
        "on",
        _switch,
        "Whether `folio serve` also runs the jobs; `off` where `folio worker` runs apart.",
    )
    job_attempts: int = _setting(
        "JOB_ATTEMPTS",
        "8",
        _whole_number(1, 100),
        "Times a failing job is tried before it waits for a person.",
    )
    chromium: Path | None = _setting(
        "CHROMIUM", "", _optional_path, "The browser that prints PDFs. Empty: searched in the usual places."
    )
    console: Path | None = _setting(
        "CONSOLE", "", _optional_path, "Folder of the built console. Empty: `frontend/dist` beside the sources."
    )
    pdf_workers: int = _setting("PDF_WORKERS", "2", _whole_number(1, 64), "Pages that print at the same time.")
    max_request_bytes: int = _setting(
        "MAX_REQUEST_BYTES",
        "10000000",
        _whole_number(10_000, 1_000_000_000),
        "Largest GraphQL request taken.",
    )
    public_url: str = _setting(
        "PUBLIC_URL",
        "",
        _web_address,
        "Address at which customers reach this server, for links in emails. Empty: `http://HOST:PORT`.",
    )
    smtp_url: str = _setting(
        "SMTP_URL",
        "",
        _smtp_url,
        "Your mail server: `smtps://user:password@host:465`, `smtp://user:password@host:587` (STARTTLS where offered). "
        "`catch`: one inside Folio that keeps every message under `mail` in the data folder and sends none on. "
        "Empty: no email leaves.",
    )
    max_attachment_bytes: int = _setting(
        "MAX_ATTACHMENT_BYTES",
        "25000000",
        _whole_number(10_000, 1_000_000_000),
        "Largest files that one email carries.",
    )
    log_level: str = _setting("LOG_LEVEL", "info", _log_level, "debug, info, warning or error.")
    development: bool = _setting(
        "DEVELOPMENT", "off", _switch, "Shows GraphiQL at `/graphql` in a browser. Not for an open network."
    )

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """Read every setting; an unusable value or a misspelt name is refused with what to write."""
        readings = {column.name: column.metadata["reading"] for column in fields(cls)}
        _refuse_misspelt(environment, known={reading.variable for reading in readings.values()})
        return cls(**{name: _read(reading, environment) for name, reading in readings.items()})

    @property
    def address(self) -> str:
        """Where people reach this server, without a slash at the end."""
        return self.public_url or f"http://{self.host}:{self.port}"

    @property
    def console_dir(self) -> Path:
        """Where the built console is, if it is built."""
        return self.console or Path(__file__).parents[2] / "frontend" / "dist"

    @property
    def database(self) -> str:
        """The database's address, with the default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir / 'folio.db'}"


def _read(reading: Reading, environment: Mapping[str, str]) -> Any:
    text = environment.get(reading.variable, reading.default).strip()
    try:
        return reading.read(text)
    except ValueError as reason:
        raise SettingsError(f"{reading.variable} is {text!r}: {reason}.") from None


def _refuse_misspelt(environment: Mapping[str, str], known: set[str]) -> None:
    # Other FOLIO_ variables belong to clients and scripts that share the shell; a near miss is a slip.
    for name in sorted(environment.keys() - known):
        meant = get_close_matches(name, known, n=1, cutoff=0.85) if name.startswith("FOLIO_") else []
        if meant:
            raise SettingsError(f"There is no setting {name}; {meant[0]} is meant, it seems.")


def settings_table() -> str:
    """All settings as a Markdown table, for docs/settings.md."""
    rows = ["| Variable | Default | Meaning |", "|---|---|---|"]
    for column in fields(Settings):
        reading: Reading = column.metadata["reading"]
        default = f"`{reading.default}`" if reading.default else "–"
        rows.append(f"| `{reading.variable}` | {default} | {reading.meaning} |")
    return "\n".join(rows) + "\n"
