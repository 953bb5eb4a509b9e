"""People made on the command line sign in to a real server; the demo says how to."""

from pathlib import Path

import httpx

from folio_server import folio, folio_process, folio_serve

OWN = {"X-Folio-Console": "1"}


def test_a_person_made_on_the_command_line_signs_in(empty_url: str, tmp_path: Path) -> None:
    arguments = ("people", "create", "Ada@Example.com", "--name", "Ada", "--role", "sales")
    made = folio(*arguments, db_url=empty_url, data_dir=tmp_path, stdin="correct horse battery\n")
    listed = folio("people", "list", db_url=empty_url, data_dir=tmp_path)
    with (
        folio_serve(empty_url, tmp_path, "--no-worker") as address,
        httpx.Client(base_url=address, headers=OWN) as client,
    ):
        client.post("/session", json={"email": "ada@example.com", "password": "correct horse battery"})
        me = client.post("/graphql", json={"query": "{ me { name role } }"})
        folio("people", "reset-password", "ada@example.com", db_url=empty_url, data_dir=tmp_path, stdin="another one\n")
        late = client.post("/graphql", json={"query": "{ me { name } }"})

    assert made.stdout == "ada@example.com can sign in.\n", made.stderr
    assert "sales" in listed.stdout
    assert me.json()["data"]["me"] == {"name": "Ada", "role": "SALES"}
    assert late.status_code == 401


def test_a_password_that_is_too_short_is_explained(sqlite_url: str, tmp_path: Path) -> None:
    arguments = ("people", "create", "ada@example.com", "--name", "Ada")

    made = folio(*arguments, db_url=sqlite_url, data_dir=tmp_path, stdin="short\n")

    assert made.returncode == 1
    assert "10 to 200 characters" in made.stderr


def test_a_fresh_server_says_that_it_waits_for_its_first_person(sqlite_url: str, tmp_path: Path) -> None:
    says = "make the first administrator"

    with folio_process("serve", "--port", "0", db_url=sqlite_url, data_dir=tmp_path, says=says) as (_, found):
        assert found == says


def test_the_demo_says_how_to_sign_in_until_its_password_is_changed(sqlite_url: str, tmp_path: Path) -> None:
    made = folio("demo", db_url=sqlite_url, data_dir=tmp_path)
    says = r"Sign in as \S+ with the password [\w-]+"
    serving = ("serve", "--port", "0", "--no-worker")
    with folio_process(*serving, db_url=sqlite_url, data_dir=tmp_path, says=says) as (_, found):
        assert found == "Sign in as demo@tessellar.example with the password folio-demo"

    arguments = ("people", "reset-password", "demo@tessellar.example")
    folio(*arguments, db_url=sqlite_url, data_dir=tmp_path, stdin="a secret of ours\n")

    assert "demo@tessellar.example" in made.stdout
    says = "Sign in with your email"
    with folio_process(*serving, db_url=sqlite_url, data_dir=tmp_path, says=says) as (_, found):
        assert found == says
