"""GraphiQL comes from Folio itself: as built with the console, else a plain page."""

from pathlib import Path

from starlette.responses import FileResponse, HTMLResponse

from folio.graphql.graphiql import graphiql_page


def test_graphiql_is_served_as_it_was_built(tmp_path: Path) -> None:
    (tmp_path / "graphiql.html").write_text("<title>Folio API</title>")

    page = graphiql_page(tmp_path)

    assert isinstance(page, FileResponse)
    assert "unsafe-inline" not in page.headers["content-security-policy"].partition("style-src")[0]


def test_without_a_built_console_there_is_a_plain_page_that_fetches_nothing(tmp_path: Path) -> None:
    page = graphiql_page(tmp_path)

    assert isinstance(page, HTMLResponse)
    assert b"http://" not in page.body
    assert b"https://" not in page.body
