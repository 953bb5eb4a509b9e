"""A document's page inside the console's page, in a real browser and under the console's own policy."""

import json
from pathlib import Path

import httpx
from playwright.async_api import async_playwright

from folio.documents.browser import find_browser
from folio.documents.headless import read_request, request_page
from folio_server import folio_serve

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples"
FRAME = """
(html) => new Promise((shown) => {
  const frame = document.createElement("iframe");
  frame.sandbox = "allow-same-origin";
  frame.onload = async () => {
    await frame.contentDocument.fonts.ready;
    const fonts = [...frame.contentDocument.fonts].filter((font) => font.status === "loaded").length;
    shown({ styles: frame.contentDocument.styleSheets.length, fonts });
  };
  frame.srcdoc = html;
  document.body.append(frame);
})
"""


async def test_a_preview_has_its_styles_and_fonts_and_runs_nothing(sqlite_url: str, tmp_path: Path) -> None:
    document = json.loads(next(iter(sorted(EXAMPLE.glob("*.json")))).read_text())
    html = await request_page(read_request(json.dumps(document).encode()))
    said: list[str] = []
    with folio_serve(sqlite_url, tmp_path, "--no-worker") as address:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=find_browser(None), chromium_sandbox=False)
            page = await browser.new_page()
            await page.goto(f"{address}/health/live")
            page.on("console", lambda message: said.append(message.text))
            frame = await page.evaluate(FRAME, html)
            violations = list(said)
            await page.evaluate(FRAME, "<script>console.log('ran')</script>")
            await browser.close()
        policy = httpx.get(f"{address}/health/live").headers["content-security-policy"]

    assert frame["styles"] == 1
    assert frame["fonts"] > 0
    assert violations == []
    assert "ran" not in said
    assert "script-src" not in policy
