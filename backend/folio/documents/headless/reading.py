"""Reading requests and themes: every refusal names the path of what is wrong."""

import base64
import binascii
import re
import tomllib
from enum import StrEnum
from pathlib import Path

import msgspec

from folio.documents.document import DocumentKind, DocumentStatus, Paper
from folio.documents.headless.paths import located
from folio.documents.headless.request import RenderRequest, ThemeRequest
from folio.documents.theme import Theme, brand_colours, logo_url, require_static_truetype
from folio.domain.errors import InvalidInput
from folio.domain.tax import TaxTreatment

DATA_URL = re.compile(r"data:[\w/+.-]*;base64,")
AT_PATH = re.compile(r"^(?P<problem>.*?)(?: - at `\$\.?(?P<path>.*)`)?$", re.DOTALL)
NAMED_MEMBER = re.compile(r"^Object (?P<what>missing required|contains unknown) field `(?P<name>[^`]*)`$")
LARGEST_FILE = 5_000_000
CHOICES: dict[str, type[StrEnum]] = {
    "kind": DocumentKind,
    "status": DocumentStatus,
    "paper": Paper,
    "taxTreatment": TaxTreatment,
}


def read_request(data: bytes) -> RenderRequest:
    """The request in JSON, checked for its form."""
    try:
        return msgspec.json.decode(data, type=RenderRequest)
    except msgspec.ValidationError as wrong:
        raise _refusal(wrong) from wrong
    except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
        raise InvalidInput(f"This is not JSON: {wrong}.") from wrong


def read_theme_request(data: bytes) -> ThemeRequest:
    """A theme file, in JSON or TOML."""
    try:
        if data.lstrip().startswith(b"{"):
            return msgspec.json.decode(data, type=ThemeRequest)
        return msgspec.convert(tomllib.loads(data.decode()), ThemeRequest)
    except msgspec.ValidationError as wrong:
        raise _refusal(wrong) from wrong
    except (msgspec.DecodeError, tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise InvalidInput(f"The theme is neither JSON nor TOML: {wrong}.") from wrong


def theme_of(requested: ThemeRequest | None, *, folder: Path | None = None) -> Theme:
    """The theme; logo and font may be files only where a `folder` is given, from which their paths start."""
    if requested is None:
        return Theme()
    theme = Theme(
        brand_color=requested.brand_color or Theme().brand_color,
        logo=_file(requested.logo, "theme.logo", folder),
        font=_file(requested.font, "theme.font", folder),
        footer=requested.footer,
    )
    with located("theme.brandColor"):
        brand_colours(theme)
    if theme.logo is not None:
        with located("theme.logo"):
            logo_url(theme.logo)
    if theme.font is not None:
        with located("theme.font"):
            require_static_truetype(theme.font)
    return theme


def _file(source: str | None, path: str, folder: Path | None) -> bytes | None:
    if source is None:
        return None
    if (url := DATA_URL.match(source)) is not None:
        return _decoded(source[url.end() :], path)
    if folder is None:
        raise InvalidInput("Give the file as a data URL: data:image/png;base64,…", field=path)
    return _read(folder / source, path)


def _decoded(encoded: str, path: str) -> bytes:
    try:
        return base64.b64decode(encoded, validate=True)
    except binascii.Error as wrong:
        raise InvalidInput("The data URL is not valid base64.", field=path) from wrong


def _read(file: Path, path: str) -> bytes:
    if not file.is_file():
        raise InvalidInput(f"There is no file {file}.", field=path)
    if file.stat().st_size > LARGEST_FILE:
        raise InvalidInput(f"{file} is larger than {LARGEST_FILE // 1_000_000} MB.", field=path)
    return file.read_bytes()


def _refusal(wrong: msgspec.ValidationError) -> InvalidInput:
    """What msgspec found, with the path in the form that all refusals have."""
    match = AT_PATH.match(str(wrong))
    assert match is not None
    path = re.sub(r"\[(\d+)\]", r".\1", match["path"] or "").lstrip(".")
    if (named := NAMED_MEMBER.match(match["problem"])) is not None:
        problem = "This is missing." if named["what"].startswith("missing") else "There is no such member."
        return InvalidInput(problem, field=f"{path}.{named['name']}".lstrip("."))
    return InvalidInput(_in_words(match["problem"], path), field=path or None)


def _in_words(problem: str, path: str) -> str:
    choices = CHOICES.get(path.rpartition(".")[2])
    if problem.startswith("Invalid enum value") and choices is not None:
        return f"{problem}; use {', '.join(choices)}."
    if "RFC3339" in problem:
        return "This is not a date; write it as 2026-01-31."
    if problem == "Invalid decimal string":
        return 'This is not a number; write digits with a point, such as "12.50".'
    return f"{problem}."
