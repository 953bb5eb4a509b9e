"""Pages walk a whole list without gap or repeat, in every sorting, on both databases."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from folio.domain.errors import InvalidCursor, InvalidInput
from folio.graphql.pages import Connection, PageInput, SortColumn, paginate
from folio.models.jobs import Job

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)

SORTINGS = {
    "by id": [],
    "by number": [SortColumn("attempts")],
    "by number, downwards": [SortColumn("attempts", descending=True)],
    "missing values": [SortColumn("leased_until", nullable=True)],
    "missing values, downwards": [SortColumn("leased_until", descending=True, nullable=True)],
    "two ways": [SortColumn("kind"), SortColumn("leased_until", descending=True, nullable=True)],
    "by text and number": [SortColumn("kind", descending=True), SortColumn("attempts")],
}


@pytest.fixture
async def jobs(db: TortoiseContext) -> list[Job]:
    leases = [None, BEGIN, BEGIN + timedelta(hours=1)]
    rows = [
        Job(kind="ab"[n % 2], key=str(n), attempts=n % 4, leased_until=leases[n % 3], run_after=BEGIN)
        for n in range(23)
    ]
    await Job.bulk_create(rows)
    return rows


async def walk(sort: Sequence[SortColumn], *, backward: bool) -> list[Job]:
    found: list[Job] = []
    page = PageInput(last=5) if backward else PageInput(first=5)
    while True:
        answer: Connection[Any] = await paginate(Job.all(), sort, page)
        nodes = [edge.node for edge in answer.edges]
        found = nodes + found if backward else found + nodes
        if not (answer.page_info.has_previous_page if backward else answer.page_info.has_next_page):
            return found
        if backward:
            page = PageInput(last=5, before=answer.page_info.start_cursor)
        else:
            page = PageInput(first=5, after=answer.page_info.end_cursor)


@pytest.mark.parametrize("sort", SORTINGS.values(), ids=SORTINGS.keys())
async def test_pages_show_every_row_once_in_one_order(jobs: list[Job], sort: list[SortColumn]) -> None:
    everything = await paginate(Job.all(), sort, PageInput(first=200))

    forward = await walk(sort, backward=False)
    backward = await walk(sort, backward=True)

    assert {job.id for job in forward} == {job.id for job in jobs}
    assert [job.id for job in forward] == [edge.node.id for edge in everything.edges]
    assert [job.id for job in backward] == [job.id for job in forward]


async def test_missing_values_are_the_largest(jobs: list[Job]) -> None:
    upwards = await paginate(Job.all(), SORTINGS["missing values"], PageInput(first=200))
    downwards = await paginate(Job.all(), SORTINGS["missing values, downwards"], PageInput(first=200))

    assert upwards.edges[0].node.leased_until == BEGIN
    assert upwards.edges[-1].node.leased_until is None
    assert downwards.edges[0].node.leased_until is None


async def test_the_total_counts_all_pages(jobs: list[Job]) -> None:
    page = await paginate(Job.filter(kind="a"), [], PageInput(first=2))

    assert len(page.edges) == 2
    assert await page.counted.count() == 12


@pytest.mark.parametrize("size", [-1, 201])
async def test_a_page_of_another_size_is_refused(db: TortoiseContext, size: int) -> None:
    with pytest.raises(InvalidInput):
        await paginate(Job.all(), [], PageInput(first=size))


@pytest.mark.parametrize("cursor", ["", "x", "AAAA", "W10", "eyJhIjoxfQ", "ä", "W251bGwsIDFd"])
async def test_what_is_no_cursor_is_refused(db: TortoiseContext, cursor: str) -> None:
    with pytest.raises(InvalidCursor):
        await paginate(Job.all(), SORTINGS["by number"], PageInput(after=cursor))


async def test_a_cursor_of_another_sorting_is_refused(jobs: list[Job]) -> None:
    page = await paginate(Job.all(), SORTINGS["by number"], PageInput(first=1))

    with pytest.raises(InvalidCursor):
        await paginate(Job.all(), [SortColumn("kind")], PageInput(after=page.page_info.end_cursor))


async def test_both_directions_at_once_are_refused(db: TortoiseContext) -> None:
    with pytest.raises(InvalidInput):
        await paginate(Job.all(), [], PageInput(first=1, last=1))
