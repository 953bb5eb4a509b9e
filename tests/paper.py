"""Documents to print in tests, and what a printed PDF holds."""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import msgspec
import pikepdf
import pytest
from PIL import Image

from folio.documents.document import Document
from folio.documents.headless.assembly import document_of
from folio.documents.headless.reading import read_request

EXAMPLE = Path(__file__).parent.parent / "docs" / "examples" / "invoice.json"


def line(name: str = "Platform fee", **changes: Any) -> dict[str, Any]:
    """A line of a request: 100.00 at 20 % unless told otherwise."""
    return {"name": name, "rate": "100", "taxRate": "20"} | changes


def request(*lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A render request with one group."""
    return {
        "number": "INV-7",
        "currency": "GBP",
        "language": "en-GB",
        "issueDate": "2026-10-31",
        "dueDate": "2026-11-30",
        "seller": {"name": "Halcyon Systems Ltd", "country": "GB"},
        "customer": {"name": "Marlow & Finch LLP", "country": "GB"},
        "groups": [{"name": "Scale plan", "lines": list(lines) or [line()]}],
    } | changes


def document(*lines: dict[str, Any], **changes: Any) -> Document:
    """The document of such a request."""
    return document_of(read_request(as_json(request(*lines, **changes))))


def as_json(value: dict[str, Any]) -> bytes:
    return msgspec.json.encode(value)


def logo(color: str = "#4f46e5") -> bytes:
    """A small PNG."""
    written = io.BytesIO()
    Image.new("RGB", (64, 32), color).save(written, "PNG")
    return written.getvalue()


def text_of(pdf: bytes) -> str:
    """The text as a reader copies it."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is missing: apt-get install poppler-utils")
    return subprocess.run([program, "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def page_count(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


def font_kinds(pdf: bytes) -> set[str]:
    """The kinds of the fonts embedded in a PDF."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        dictionaries = [found for found in opened.objects if isinstance(found, pikepdf.Dictionary)]
        return {str(font.Subtype) for font in dictionaries if font.get("/Type") == "/Font"}
