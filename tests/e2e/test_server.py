"""A real server process on a fresh database: it migrates, answers with a key only, runs jobs, and ends."""

from pathlib import Path

import httpx

from folio_server import folio, folio_serve


def test_a_fresh_server_answers_those_who_have_a_key(empty_url: str, tmp_path: Path) -> None:
    with folio_serve(empty_url, tmp_path) as address:
        made = folio("api-keys", "create", "Tests", "--role", "read-only", db_url=empty_url, data_dir=tmp_path)
        key = made.stdout.strip()
        question = {"query": "{ apiKeys { name role lastUsedAt } jobs { edges { node { kind } } } }"}

        refused = httpx.post(f"{address}/graphql", json=question)
        answered = httpx.post(f"{address}/graphql", json=question, headers={"Authorization": f"Bearer {key}"})
        ready = httpx.get(f"{address}/health/ready")

    assert refused.status_code == 401
    assert refused.json()["errors"][0]["extensions"]["code"] == "NOT_AUTHENTICATED"
    assert answered.status_code == 200, answered.text
    assert answered.json()["data"]["apiKeys"][0]["role"] == "READ_ONLY"
    assert ready.json() == {"status": "ready", "database": "ok", "migrations": "ok", "browser": "ok"}


def test_plain_addresses_want_a_key_too(sqlite_url: str, tmp_path: Path) -> None:
    with folio_serve(sqlite_url, tmp_path, "--no-worker") as address:
        refused = httpx.post(f"{address}/render", json={})
        live = httpx.get(f"{address}/health/live")
        front = httpx.get(f"{address}/")

    assert refused.status_code == 401
    assert live.json() == {"status": "live"}
    assert front.status_code == 200


def test_a_revoked_key_ends_at_once(sqlite_url: str, tmp_path: Path) -> None:
    key = folio("api-keys", "create", "Old", db_url=sqlite_url, data_dir=tmp_path).stdout.strip()
    with folio_serve(sqlite_url, tmp_path) as address:
        question = {"query": "{ __typename }"}
        before = httpx.post(f"{address}/graphql", json=question, headers={"Authorization": f"Bearer {key}"})

        folio("api-keys", "revoke", "Old", db_url=sqlite_url, data_dir=tmp_path)

        after = httpx.post(f"{address}/graphql", json=question, headers={"Authorization": f"Bearer {key}"})
    assert (before.status_code, after.status_code) == (200, 401)


def test_a_database_that_is_not_there_is_explained(tmp_path: Path) -> None:
    ended = folio("serve", db_url="postgres://nobody@127.0.0.1:1/folio", data_dir=tmp_path)

    assert ended.returncode == 1
    assert "FOLIO_DATABASE_URL" in ended.stderr
    assert "Traceback" not in ended.stderr
