"""The browser's PDF made reproducible and named: the same document gives the same bytes."""

import io
import re
from datetime import date
from typing import Protocol

import pikepdf

from folio.documents.document import Party

# Chromium names structure elements after its own counters, which go on from page to page.
STRUCTURE_ID = re.compile(rb"\bnode\d{8}\b")


class Described(Protocol):
    """What a PDF says of itself: who it is from, in which language, of which day."""

    @property
    def seller(self) -> Party: ...
    @property
    def language(self) -> str: ...
    @property
    def issue_date(self) -> date | None: ...


def normalize_pdf(pdf: bytes, *, document: Described, title: str) -> bytes:
    """The PDF with the document's date, title, author and language instead of the machine's."""
    with pikepdf.open(io.BytesIO(_renumber_structure(pdf))) as opened:
        _describe(opened, document=document, title=title)
        written = io.BytesIO()
        opened.save(
            written, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, linearize=False
        )
    return written.getvalue()


def _renumber_structure(pdf: bytes) -> bytes:
    """The structure's names counted from zero; of the same length, for the file's offsets must hold."""
    names = sorted(set(STRUCTURE_ID.findall(pdf)))
    renamed = {name: b"node%08d" % number for number, name in enumerate(names)}
    return STRUCTURE_ID.sub(lambda match: renamed[match[0]], pdf)


def _describe(pdf: pikepdf.Pdf, *, document: Described, title: str) -> None:
    author = document.seller.name
    stamp = _stamp(document.issue_date)
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Author"] = author
    pdf.docinfo["/Creator"] = "Folio"
    pdf.docinfo["/Producer"] = "Chromium"
    pdf.Root["/Lang"] = pikepdf.String(document.language)
    pdf.Root["/ViewerPreferences"] = pikepdf.Dictionary(DisplayDocTitle=True)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = title
        metadata["dc:creator"] = [author]
        metadata["dc:language"] = [document.language]
        metadata["xmp:CreatorTool"] = "Folio"
        if stamp:
            metadata["xmp:CreateDate"] = metadata["xmp:ModifyDate"] = stamp
    if document.issue_date:
        pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = f"D:{document.issue_date:%Y%m%d}000000Z"


def _stamp(day: date | None) -> str | None:
    return f"{day.isoformat()}T00:00:00Z" if day else None
