"""Where in a JSON document a refused value stands."""

from collections.abc import Iterator
from contextlib import contextmanager

from folio.domain.errors import FolioError


@contextmanager
def located(path: str) -> Iterator[None]:
    """Let a refusal inside name this path, such as `groups.0.lines.1.rate`."""
    try:
        yield
    except FolioError as refusal:
        refusal.field = path
        raise


def refusal_line(refusal: FolioError) -> str:
    """A refusal in one line that begins with the path, for a terminal."""
    return f"{refusal.field}: {refusal.message}" if refusal.field else refusal.message
