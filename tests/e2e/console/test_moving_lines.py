"""Lines and groups are dragged to another place by their handles."""

from playwright.async_api import Locator, Page, expect

from console_editor import open_draft, total
from console_records import Records

TWO_GROUPS = [
    ("Services", (("Workshop", "2", "980"), ("Travel", "1", "214.60"))),
    ("Goods", (("Projector", "1", "100"),)),
]


async def open_two_groups(page: Page, records: Records) -> None:
    customer = await records.customer()
    groups = [{"name": name, "lines": await records.items(lines)} for name, lines in TWO_GROUPS]
    await open_draft(page, await records.draft(customer, groups=groups))


def names(page: Page) -> Locator:
    return page.locator("[data-field=name]")


async def drag(page: Page, dragged: Locator, target: Locator, *, below: bool) -> None:
    """Takes `dragged` by its handle to the upper or lower half of `target`."""
    await dragged.hover()
    await dragged.locator("[data-drag]").first.hover()
    await page.mouse.down()
    box = await target.bounding_box()
    assert box is not None
    await page.mouse.move(box["x"] + 20, box["y"] + box["height"] * (0.9 if below else 0.1), steps=5)
    await expect(target).to_have_attribute("data-drop", "after" if below else "before")
    await page.mouse.up()


def line(page: Page, place: int) -> Locator:
    return page.locator("[data-line]").nth(place)


async def values(fields: Locator) -> list[str]:
    return [await each.input_value() for each in await fields.all()]


async def test_a_line_is_dragged_within_its_group(page: Page, records: Records) -> None:
    await open_two_groups(page, records)

    await drag(page, line(page, 0), line(page, 1), below=True)

    await expect(page.get_by_text("Workshop, position 2 of 2")).to_be_attached()
    await page.reload()
    await expect(total(page)).to_be_visible()
    assert await values(names(page)) == ["Travel", "Workshop", "Projector"]


async def test_a_line_is_dragged_to_the_end_of_another_group(page: Page, records: Records) -> None:
    await open_two_groups(page, records)

    await drag(page, line(page, 0), page.locator("[data-end]").last, below=False)

    await expect(page.get_by_text("Workshop, position 2 of 2 in Goods")).to_be_attached()
    await expect(names(page).last).to_have_value("Workshop")


async def test_a_group_is_dragged_with_its_lines(page: Page, records: Records) -> None:
    await open_two_groups(page, records)
    groups = page.locator("[data-group]")

    await drag(page, groups.nth(1).locator("header"), groups.nth(0), below=False)

    await expect(page.get_by_text("Goods, position 1 of 2")).to_be_attached()
    await expect(names(page).first).to_have_value("Projector")


async def test_escape_leaves_a_dragged_line_where_it_was(page: Page, records: Records) -> None:
    await open_two_groups(page, records)
    await line(page, 0).hover()
    await line(page, 0).locator("[data-drag]").hover()
    await page.mouse.down()
    await line(page, 1).hover()

    await page.keyboard.press("Escape")
    await page.mouse.up()

    assert await values(names(page)) == ["Workshop", "Travel", "Projector"]
