"""GraphQL over HTTP by the specification: the audit suite of graphql-http has nothing to say."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from folio_server import folio, folio_serve

AUDIT = Path(__file__).parent / "audit"


@pytest.fixture(scope="module")
def client(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A client with a key, at a real server."""
    folder = tmp_path_factory.mktemp("audit")
    db_url = f"sqlite:///{shutil.copy(sqlite_template, folder / 'folio.db')}"
    key = folio("api-keys", "create", "Audit", db_url=db_url, data_dir=folder).stdout.strip()
    with (
        folio_serve(db_url, folder, "--no-worker") as address,
        httpx.Client(base_url=address, headers={"Authorization": f"Bearer {key}"}) as client,
    ):
        yield client


@pytest.fixture(scope="session")
def audit_suite() -> Path:
    """The folder with the suite installed."""
    if not (AUDIT / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=AUDIT, check=True, capture_output=True)
    return AUDIT


def test_the_audit_suite_reports_no_error_and_no_warning(client: httpx.Client, audit_suite: Path) -> None:
    key = client.headers["Authorization"].removeprefix("Bearer ")
    command = ["node", "audit.mjs", f"{client.base_url}/graphql".replace("//graphql", "/graphql"), key]

    report = json.loads(subprocess.run(command, cwd=audit_suite, check=True, capture_output=True, text=True).stdout)

    assert report["audits"] > 50
    assert report["unmet"] == []


PLAIN, NEW = "application/json", "application/graphql-response+json"


@pytest.mark.parametrize(
    ("accept", "answered"),
    [(PLAIN, PLAIN), (NEW, NEW), (f"{NEW}, {PLAIN};q=0.9", NEW), (f"{PLAIN}, {NEW};q=0.5", PLAIN), ("*/*", PLAIN)],
)
def test_the_answer_has_a_type_that_the_client_takes(client: httpx.Client, accept: str, answered: str) -> None:
    response = client.post("/graphql", json={"query": "{ __typename }"}, headers={"Accept": accept})

    assert response.headers["content-type"] == f"{answered}; charset=utf-8"
    assert response.json() == {"data": {"__typename": "Query"}}


def test_what_is_no_request_is_refused_with_its_status(client: httpx.Client) -> None:
    form = client.post("/graphql", data={"query": "{ __typename }"})
    batch = client.post("/graphql", json=[{"query": "{ __typename }"}])
    large = client.post("/graphql", json={"query": "{ __typename }", "variables": {"x": "x" * 11_000_000}})
    mutation = client.get("/graphql", params={"query": "mutation { __typename }"})
    put = client.put("/graphql", json={"query": "{ __typename }"})

    assert [answer.status_code for answer in (form, batch, large, mutation, put)] == [415, 400, 413, 405, 405]
    assert put.headers["allow"] == "GET, POST"


def test_a_wrong_variable_is_a_mistake_in_the_request(client: httpx.Client) -> None:
    document = "mutation($id: UUID!) { retryJob(id: $id) { userErrors { code } } }"
    question = {"query": document, "variables": {"id": "nonsense"}}
    response = client.post("/graphql", json=question, headers={"Accept": "application/graphql-response+json"})

    assert response.status_code == 400
    assert "data" not in response.json()
    assert "ids look like" in response.text
