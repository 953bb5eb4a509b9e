"""The first screen is light: what the browser fetches to show it, as the server sends it to everyone."""

from urllib.parse import urlsplit

from playwright.async_api import Page, expect

from console import ROOT

DIST = ROOT / "frontend" / "dist"
LIGHT = 200_000
FETCHED = """
() => performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => name.endsWith(".js"))
"""


async def test_the_list_of_invoices_needs_at_most_200_kb_of_script(page: Page) -> None:
    await page.goto("/invoices")
    await expect(page.get_by_role("grid", name="Invoices").get_by_role("row").first).to_be_visible()
    await page.wait_for_load_state("networkidle")

    paths = {urlsplit(name).path for name in await page.evaluate(FETCHED)}

    sizes = {path: gzipped(path) for path in paths}
    assert len(sizes) > 1
    assert sum(sizes.values()) <= LIGHT, sorted(sizes.items(), key=lambda item: -item[1])


def gzipped(path: str) -> int:
    """The size of what was compressed when the console was built; what is too small for it counts as it is."""
    file = DIST / path.removeprefix("/")
    compressed = file.with_name(f"{file.name}.gz")
    return (compressed if compressed.exists() else file).stat().st_size
