"""The files kept of a numbered document."""

from datetime import datetime
from uuid import UUID

import strawberry

from folio.models import invoices

FileKind = strawberry.enum(invoices.FileKind, description="What a kept file is.")


@strawberry.type(description="A file of a numbered document: made once, never changed.")
class InvoiceFile:
    id: UUID
    kind: invoices.FileKind
    revision: int = strawberry.field(description="Of the document; a correction makes the next.")
    sha256: str = strawberry.field(description="Of the file's bytes, in hexadecimal.")
    size: int = strawberry.field(description="In bytes.")
    media_type: str
    made_with: str | None = strawberry.field(description="The program and version that made it.")
    created_at: datetime

    @strawberry.field(description="Where to download it, with an API key.")
    @staticmethod
    def path(file: strawberry.Parent[invoices.InvoiceFile]) -> str:
        return f"/invoices/{file.invoice_id}/document.pdf?revision={file.revision}"
