"""What axe finds on a page, in the theme that it shows."""

from pathlib import Path
from typing import Any

from playwright.async_api import Page

SOURCE = Path(__file__).parents[1] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
# A document inside the page is checked where documents are; scripts do not run in its frame. What was announced of a
# button stays for a moment, whether or not the button does.
RUN = """
async () => {
  const found = await axe.run({ exclude: ["[data-live-announcer]"] }, { iframes: false, resultTypes: ["violations"] });
  return found.violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, where: nodes.map((n) => n.html) }));
}
"""
GRAVE = {"serious", "critical"}


async def grave_violations(page: Page) -> list[Any]:
    """Violations that are serious or critical, with the elements that have them."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(SOURCE.read_text())
    return [violation for violation in await page.evaluate(RUN) if violation["impact"] in GRAVE]
