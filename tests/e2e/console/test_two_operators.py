"""Two operators on one draft: the second sees what changed, and nothing that was typed is lost."""

from playwright.async_api import Page, Route, expect

from console import Api, OpenPage
from console_editor import edit, field, open_draft, set_field, total
from console_records import Records


async def both(open_page: OpenPage, *, second_looks: bool = False) -> tuple[Page, Page, str]:
    """The same draft on two screens; the second looks for changes by itself only when told to."""
    first, second = await open_page(), await open_page()
    records = Records(Api(first.context.request))
    draft = await records.draft(await records.customer())
    if not second_looks:
        await second.route("**/graphql", _leave_looking_unanswered)
    await open_draft(first, draft)
    await open_draft(second, draft)
    return first, second, draft


async def _leave_looking_unanswered(route: Route) -> None:
    if "query DraftVersion" not in (route.request.post_data or ""):
        await route.continue_()


async def test_edits_of_different_lines_are_both_made(open_page: OpenPage) -> None:
    first, second, draft = await both(open_page)
    await edit(first, "Quantity of Workshop", "3")

    await set_field(second, "Quantity of Travel", "2")

    news = second.get_by_role("status").filter(has_text="changed this draft")
    await expect(news).to_contain_text("Quantity of Workshop: 2 → 3")
    await expect(total(second)).to_contain_text("€4,009.35")
    await open_draft(first, draft)
    await expect(total(first)).to_contain_text("€4,009.35")


async def test_edits_of_the_same_field_wait_for_a_decision(open_page: OpenPage) -> None:
    first, second, _ = await both(open_page)
    await edit(first, "Quantity of Workshop", "3")

    await set_field(second, "Quantity of Workshop", "5")
    conflict = second.get_by_role("status").filter(has_text="changed the same")
    await expect(conflict).to_contain_text("Quantity of Workshop: 2 → 3")
    await expect(field(second, "Quantity of Workshop")).to_have_value("5")
    await conflict.get_by_role("button", name="Keep mine").click()

    await expect(conflict).to_be_hidden()
    await expect(total(second)).to_contain_text("€6,086.37")


async def test_the_other_s_edit_can_be_kept(open_page: OpenPage) -> None:
    first, second, _ = await both(open_page)
    await edit(first, "Quantity of Workshop", "3")
    await set_field(second, "Quantity of Workshop", "5")

    await second.get_by_role("button", name="Keep theirs").click()

    await expect(field(second, "Quantity of Workshop")).to_have_value("3")
    await expect(total(second)).to_contain_text("€3,753.97")


async def test_a_screen_that_only_looks_on_is_told_what_changed(open_page: OpenPage) -> None:
    first, second, _ = await both(open_page, second_looks=True)
    await edit(first, "Quantity of Workshop", "3")

    await second.evaluate("window.dispatchEvent(new Event('focus'))")

    await expect(second.get_by_role("status").filter(has_text="changed this draft")).to_contain_text("2 → 3")
    await expect(total(second)).to_contain_text("€3,753.97")


async def test_a_draft_opened_again_has_what_was_changed_meanwhile(open_page: OpenPage) -> None:
    first, second, _ = await both(open_page)
    await second.get_by_role("main").get_by_role("link", name="Invoices").click()
    await edit(first, "Quantity of Workshop", "3")
    await second.reload()
    await second.get_by_role("link", name="Draft", exact=True).first.click()
    await expect(total(second)).to_contain_text("€3,753.97")
    await second.go_back()
    await edit(first, "Quantity of Workshop", "4")

    await second.get_by_role("link", name="All", exact=True).click()
    await second.get_by_role("link", name="Draft", exact=True).first.click()

    await expect(field(second, "Quantity of Workshop")).to_have_value("4")
    await expect(total(second)).to_contain_text("€4,920.17")
