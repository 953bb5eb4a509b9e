"""`python -m bench`: run the measurements and show them as a table."""

import argparse
import asyncio
import logging
import tempfile
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Column, Table

from bench import billing, editing, events, finalizing, lists, printing, recalculation
from bench.bare import bare_connection
from bench.databases import Engine, postgres_engine, sqlite_engine
from bench.results import Result
from bench.setting import Setting
from folio.models.database import open_database

Measure = Callable[[Setting], Awaitable[list[Result]]]

ON_DATABASES: dict[str, Measure] = {
    "events": events.measure,
    "recalculation": recalculation.measure,
    "billing": billing.measure,
    "lists": lists.measure,
    "finalizing": finalizing.measure,
    "editing": editing.measure,
}
PRINTING = "printing"


def main() -> None:
    arguments = _arguments()
    table = Table("engine", "what", *(_right(name) for name in ("floor", "result", "ratio", "target")), "met")
    console = Console(width=None if Console().is_terminal else 140)
    try:
        with console.status("Measuring …") as status:
            for engine, name, measured in _measurements(arguments):
                status.update(f"Measuring {name} on {engine} …")
                _add(table, engine, asyncio.run(measured))
    finally:
        # Also what was found before something failed.
        console.print(table)


def _measurements(arguments: argparse.Namespace) -> Iterator[tuple[str, str, Coroutine[Any, Any, list[Result]]]]:
    """Where, what, and the work itself, one after the other."""
    names = arguments.only or [*ON_DATABASES, PRINTING]
    with ExitStack() as stack:
        for engine in _engines(arguments, stack):
            for name in names:
                if name in ON_DATABASES:
                    yield engine.name, name, _measured(engine, ON_DATABASES[name], arguments.quick)
        if PRINTING in names:
            yield "–", PRINTING, printing.measure(is_quick=arguments.quick)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    names = [*ON_DATABASES, PRINTING]
    parser.add_argument("--only", action="append", choices=names, help="measure this; may be given several times")
    parser.add_argument("--quick", action="store_true", help="a tenth of the work: shows that it runs, not how fast")
    parser.add_argument("--sqlite", action="store_true", help="on SQLite only")
    parser.add_argument("--postgres", action="store_true", help="on PostgreSQL only")
    return parser.parse_args()


def _engines(arguments: argparse.Namespace, stack: ExitStack) -> Iterator[Engine]:
    """Both unless one is asked for; none is started for printing alone."""
    both = arguments.sqlite == arguments.postgres
    if arguments.only == [PRINTING]:
        return
    if both or arguments.sqlite:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="folio-bench-"))
        yield stack.enter_context(sqlite_engine(Path(folder)))
    if both or arguments.postgres:
        yield stack.enter_context(postgres_engine())


async def _measured(engine: Engine, measure: Measure, is_quick: bool) -> list[Result]:
    async with engine.fresh() as address, open_database(address), bare_connection(address) as bare:
        return await measure(Setting(engine.name, bare, is_quick))


def _right(name: str) -> Column:
    return Column(name, justify="right")


def _add(table: Table, engine: str, results: list[Result]) -> None:
    for row in results:
        ratio = "–" if row.ratio is None else f"{row.ratio:.2f}×"
        met = "[green]yes" if row.is_met else "[red]no"
        table.add_row(engine, row.what, row.floor, row.result, ratio, row.target, met)


if __name__ == "__main__":
    logging.getLogger("folio").setLevel(logging.ERROR)
    main()
