"""The built console's files over HTTP."""

import gzip
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from folio.web.console import routes

PAGE = {"Accept": "text/html"}


@pytest.fixture
def client(tmp_path: Path) -> httpx.AsyncClient:
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<p>console</p>")
    (folder / "assets" / "main-1a2b.js").write_text("plain")
    (folder / "assets" / "main-1a2b.js.gz").write_bytes(gzip.compress(b"packed"))
    (tmp_path / "secret.txt").write_text("secret")
    transport = httpx.ASGITransport(app=Starlette(routes=routes(folder)))
    return httpx.AsyncClient(transport=transport, base_url="http://folio")


async def test_every_address_of_the_console_is_its_page(client: httpx.AsyncClient) -> None:
    for path in ("/", "/invoices/1?sort=TOTAL_DESC"):
        answer = await client.get(path, headers=PAGE)
        assert (answer.text, answer.headers["cache-control"]) == ("<p>console</p>", "no-cache")


async def test_assets_are_kept_for_ever_and_sent_as_they_were_compressed(client: httpx.AsyncClient) -> None:
    packed = await client.get("/assets/main-1a2b.js", headers={"Accept-Encoding": "gzip, br"})
    plain = await client.get("/assets/main-1a2b.js", headers={"Accept-Encoding": "identity"})

    assert (packed.text, packed.headers["content-encoding"]) == ("packed", "gzip")
    assert (plain.text, plain.headers.get("content-encoding")) == ("plain", None)
    for answer in (packed, plain):
        assert "javascript" in answer.headers["content-type"]
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["vary"] == "Accept-Encoding"


async def test_a_file_that_is_missing_is_not_the_page(client: httpx.AsyncClient) -> None:
    answer = await client.get("/assets/gone-9f.js")

    assert answer.status_code == 404


@pytest.mark.parametrize("path", ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt"])
async def test_nothing_outside_of_the_folder_is_served(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path)

    assert "secret" not in answer.text
