"""Signing in over HTTP, and what a session's cookie may do."""

import stat
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from tortoise.context import TortoiseContext

from factories import NOW, make_business
from folio.app import create_app
from folio.models.access import Role
from folio.services.access import create_api_key
from folio.services.people import NewPerson, create_person
from folio.settings import Settings
from folio.web.setup_token import forget_setup_token, setup_token
from invoice_drafts import make_draft

OWN = {"X-Folio-Console": "1"}
ADA = {"email": "ada@example.com", "password": "correct horse battery"}


@pytest.fixture
def app(db: TortoiseContext) -> Starlette:
    return create_app(replace(Settings.from_environment({}), worker=False))


def client_of(app: Starlette, base_url: str = "http://folio") -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=base_url)


@pytest_asyncio.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    await create_person(NewPerson("Ada", ADA["email"], Role.FINANCE, ADA["password"]), now=NOW)
    async with client_of(app) as opened:
        yield opened


async def sign_in(client: httpx.AsyncClient, **headers: str) -> httpx.Response:
    return await client.post("/session", json=ADA, headers=OWN | headers)


async def ask(client: httpx.AsyncClient, query: str = "{ __typename }", **headers: str) -> httpx.Response:
    return await client.post("/graphql", json={"query": query}, headers=headers)


def code_of(response: httpx.Response) -> Any:
    return response.json()["errors"][0]["extensions"]["code"]


async def test_the_first_person_is_made_from_the_console(app: Starlette) -> None:
    async with client_of(app) as client:
        before = (await client.get("/session")).json()
        made = await client.post("/session/first-person", json={**ADA, "name": "Ada"}, headers=OWN)
        after = (await client.get("/session")).json()
        again = await client.post("/session/first-person", json={**ADA, "name": "Eve"}, headers=OWN)

    assert before == {"person": None, "expiresAt": None, "needsFirstPerson": True, "needsSetupToken": False}
    assert made.status_code == 200, made.text
    assert after["person"] == {**made.json()["person"], "name": "Ada", "email": ADA["email"], "role": "ADMIN"}
    assert (again.status_code, code_of(again)) == (409, "ALREADY_SET_UP")


@pytest.fixture
def exposed(db: TortoiseContext, tmp_path: Path) -> Starlette:
    """An application that listens to the whole network."""
    settings = Settings.from_environment({"FOLIO_HOST": "0.0.0.0", "FOLIO_DATA_DIR": str(tmp_path)})
    return create_app(replace(settings, worker=False))


async def test_setting_up_from_elsewhere_takes_the_token_that_was_printed(exposed: Starlette) -> None:
    first = {**ADA, "name": "Ada"}
    token = setup_token(exposed.state.settings)
    async with client_of(exposed) as client:
        asked = (await client.get("/session")).json()
        refused = [
            await client.post("/session/first-person", json={**first, "setupToken": wrong}, headers=OWN)
            for wrong in (None, "", "guessed", token[:-1], "ü")
        ]
        made = await client.post("/session/first-person", json={**first, "setupToken": f" {token} "}, headers=OWN)
        late = await client.post("/session/first-person", json={**first, "setupToken": token}, headers=OWN)

    assert asked["needsSetupToken"] is True
    assert {(answer.status_code, code_of(answer)) for answer in refused} == {(403, "SETUP_TOKEN_NEEDED")}
    assert made.status_code == 200, made.text
    assert (late.status_code, code_of(late)) == (409, "ALREADY_SET_UP")


async def test_what_a_proxy_passes_on_counts_as_from_elsewhere(app: Starlette, tmp_path: Path) -> None:
    app.state.settings = replace(app.state.settings, data_dir=tmp_path)
    async with client_of(app) as client:
        passed_on = await client.post(
            "/session/first-person", json={**ADA, "name": "Ada"}, headers={**OWN, "X-Forwarded-For": "203.0.113.9"}
        )

    assert (passed_on.status_code, code_of(passed_on)) == (403, "SETUP_TOKEN_NEEDED")


def test_the_token_is_this_users_alone_stays_and_goes_with_the_set_up(tmp_path: Path) -> None:
    settings = replace(Settings.from_environment({}), data_dir=tmp_path / "new")

    token = setup_token(settings)
    again = setup_token(settings)
    mode = stat.S_IMODE((settings.data_dir / "setup-token").stat().st_mode)
    forget_setup_token(settings)
    forget_setup_token(settings)

    assert (token, mode) == (again, 0o600)
    assert len(token) >= 32
    assert setup_token(settings) != token


async def test_who_signs_in_can_ask_until_they_sign_out(client: httpx.AsyncClient) -> None:
    signed_in = await sign_in(client)
    asked = await ask(client, **OWN)
    cookie = dict(client.cookies)
    signed_out = await client.delete("/session", headers=OWN)
    client.cookies.update(cookie)
    late = await ask(client, **OWN)

    set_cookie = signed_in.headers["set-cookie"]
    assert set_cookie.startswith("folio=")
    assert all(part in set_cookie for part in ("HttpOnly", "Path=/", "SameSite=lax"))
    assert (asked.status_code, signed_out.status_code, late.status_code) == (200, 204, 401)
    assert code_of(late) == "NOT_AUTHENTICATED"
    assert (await client.get("/session")).json()["person"] is None


async def test_over_https_the_cookie_is_bound_to_the_host(app: Starlette, client: httpx.AsyncClient) -> None:
    async with client_of(app, "https://folio") as secure:
        signed_in = await sign_in(secure)
        asked = await ask(secure, **OWN)
        secure.cookies.clear()
        secure.cookies.set("folio", signed_in.cookies["__Host-folio"])
        plain = await ask(secure, **OWN)

    assert signed_in.headers["set-cookie"].startswith("__Host-folio=")
    assert "Secure" in signed_in.headers["set-cookie"]
    assert (asked.status_code, plain.status_code) == (200, 401)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {**OWN, "Origin": "https://evil.example"},
        {**OWN, "Origin": "null"},
        {**OWN, "Sec-Fetch-Site": "cross-site"},
        {**OWN, "Sec-Fetch-Site": "same-site"},
    ],
    ids=["no header", "another origin", "no origin", "another site", "a neighbour"],
)
async def test_another_site_cannot_use_the_cookie(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    await sign_in(client)

    answers = [
        await ask(client, **headers),
        await client.get("/graphql", params={"query": "{ __typename }"}, headers=headers),
        await client.post("/events", content="{}", headers=headers),
        await client.post("/session", json=ADA, headers=headers),
        await client.delete("/session", headers=headers),
    ]

    assert [(answer.status_code, code_of(answer)) for answer in answers] == [(403, "CROSS_SITE_REQUEST")] * 5
    assert (await ask(client, **OWN, Origin="http://folio")).status_code == 200


async def test_a_form_cannot_sign_in(client: httpx.AsyncClient) -> None:
    answer = await client.post("/session", data=ADA, headers=OWN)

    assert (answer.status_code, code_of(answer)) == (400, "INVALID_INPUT")


async def test_a_plain_link_downloads_but_not_from_another_site(client: httpx.AsyncClient) -> None:
    address = f"/invoices/{(await make_draft()).id}/preview.html"
    unknown = await client.get(address)
    await sign_in(client)

    linked = await client.get(address, headers={"Sec-Fetch-Site": "same-origin"})
    typed = await client.get(address, headers={"Sec-Fetch-Site": "none"})
    lured = await client.get(address, headers={"Sec-Fetch-Site": "cross-site"})

    assert [answer.status_code for answer in (unknown, linked, typed, lured)] == [401, 200, 200, 403]


async def test_a_key_goes_before_a_cookie_and_needs_no_header(client: httpx.AsyncClient) -> None:
    _, key = await create_api_key("reader", Role.READ_ONLY, now=NOW)
    await sign_in(client)
    business = await make_business()

    usage = await client.post(
        "/events", params={"businessId": str(business.id)}, content="", headers={"Authorization": f"Bearer {key}"}
    )
    own = await client.post("/events", params={"businessId": str(business.id)}, content="", headers=OWN)

    assert (usage.status_code, code_of(usage)) == (403, "NOT_ALLOWED")
    assert own.status_code == 200, own.text


async def test_guessing_is_stopped_and_a_right_password_forgets_slips(client: httpx.AsyncClient) -> None:
    wrong = {**ADA, "password": "wrong"}
    slips = [await client.post("/session", json=wrong, headers=OWN) for _ in range(9)]
    right = await sign_in(client)

    guesses = [await client.post("/session", json=wrong, headers=OWN) for _ in range(11)]
    shut_out = await sign_in(client)

    assert {code_of(slip) for slip in slips} == {"WRONG_CREDENTIALS"}
    assert right.status_code == 200
    assert [guess.status_code for guess in guesses] == [401] * 10 + [429]
    assert (shut_out.status_code, code_of(shut_out)) == (429, "TOO_MANY_ATTEMPTS")
    assert 0 < int(shut_out.headers["retry-after"]) <= 15 * 60


async def test_guesses_at_several_processes_are_counted_together(app: Starlette, client: httpx.AsyncClient) -> None:
    wrong = {**ADA, "password": "wrong"}
    async with client_of(create_app(app.state.settings)) as other:
        guesses = [
            await either.post("/session", json=wrong, headers=OWN) for _ in range(6) for either in (client, other)
        ]

    assert [guess.status_code for guess in guesses] == [401] * 10 + [429] * 2


async def test_what_is_not_understood_is_refused(client: httpx.AsyncClient) -> None:
    headers = {**OWN, "Content-Type": "application/json"}
    bodies = ["", "[]", '{"email": 1, "password": "x"}', '{"email": "x"}', '"' + "x" * 20_000 + '"']

    answers = [await client.post("/session", content=body, headers=headers) for body in bodies]

    assert [(answer.status_code, code_of(answer)) for answer in answers] == [(400, "INVALID_INPUT")] * len(bodies)


async def test_every_answer_carries_the_security_headers(client: httpx.AsyncClient) -> None:
    for path in ("/", "/session", "/health/live", "/nowhere"):
        headers = (await client.get(path)).headers
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
