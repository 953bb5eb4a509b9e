"""How many statements a piece of work sends to the database."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

LOG = logging.getLogger("tortoise.db_client")


class _Collecting(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.sent: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.sent.append(record.getMessage())


@contextmanager
def counted_queries() -> Iterator[list[str]]:
    """The statements sent inside, in order."""
    collecting, level = _Collecting(), LOG.level
    LOG.addHandler(collecting)
    LOG.setLevel(logging.DEBUG)
    try:
        yield collecting.sent
    finally:
        LOG.removeHandler(collecting)
        LOG.setLevel(level)
