"""One browser for all tests that print."""

from collections.abc import AsyncIterator

import pytest_asyncio

from folio.documents.pdf import PdfRenderer


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def renderer() -> AsyncIterator[PdfRenderer]:
    async with PdfRenderer() as renderer:
        yield renderer
