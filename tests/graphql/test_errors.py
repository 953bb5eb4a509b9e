"""Refusals are data with a code, faults are masked, and roles are checked before anything happens."""

import logging
from typing import Any
from uuid import UUID

import pytest

from folio.models.access import ApiKey, Role
from folio.models.activity import Activity
from folio.models.jobs import Job

REVOKE = "mutation($id: UUID!) { revokeApiKey(id: $id) { apiKey { name } userErrors { code message field } } }"
CREATE = """mutation($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { key apiKey { name prefix role } userErrors { code field } } }"""


async def test_a_change_answers_the_changed_row(ask: Any) -> None:
    answer = await ask(CREATE, input={"name": "Books", "role": "FINANCE"})

    made = answer["createApiKey"]
    assert made["userErrors"] == []
    assert made["apiKey"]["role"] == "FINANCE"
    assert made["key"].startswith(made["apiKey"]["prefix"])
    assert await ApiKey.all().count() == 1


async def test_a_refusal_is_a_user_error_with_code_and_field(ask: Any) -> None:
    answer = await ask(REVOKE, id=str(UUID(int=7)))

    assert answer["revokeApiKey"]["apiKey"] is None
    (error,) = answer["revokeApiKey"]["userErrors"]
    assert (error["code"], error["field"]) == ("NOT_FOUND", "id")


@pytest.mark.parametrize("role", [Role.FINANCE, Role.SALES, Role.READ_ONLY])
async def test_a_role_may_not_change_what_is_not_its_own(ask: Any, role: Role) -> None:
    answer = await ask(CREATE, role=role, input={"name": "x", "role": "ADMIN"})

    assert answer["createApiKey"]["userErrors"][0]["code"] == "NOT_ALLOWED"
    assert await ApiKey.all().count() == 0


async def test_a_refused_query_is_an_error_with_its_code(ask_in_vain: Any) -> None:
    (error,) = await ask_in_vain("{ jobs(first: 201) { totalCount } }")

    assert error["extensions"] == {"code": "INVALID_INPUT", "field": "first"}
    assert "0 to 200" in error["message"]


async def test_a_fault_is_masked_and_logged_once(
    ask_in_vain: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await Job.all().delete()
    monkeypatch.setattr("folio.services.access.list_api_keys", _break)

    with caplog.at_level(logging.ERROR):
        (error,) = await ask_in_vain("{ apiKeys { name } }")

    assert error["message"] == "Unexpected error."
    assert "secret" not in str(error)
    assert [record.exc_info is not None for record in caplog.records] == [True]


async def _break() -> None:
    raise RuntimeError("secret")


@pytest.mark.parametrize(
    "document",
    ["{" + " apiKeys { name" * 20 + " }" * 20 + "}", "{" + "".join(f"a{n}: __typename " for n in range(60)) + "}"],
    ids=["too deep", "too many aliases"],
)
async def test_greedy_documents_are_refused(ask_in_vain: Any, document: str) -> None:
    assert await ask_in_vain(document)


async def test_endless_documents_are_refused(ask_in_vain: Any) -> None:
    (error,) = await ask_in_vain("{" + "__typename " * 6000 + "}")

    assert "tokens" in error["message"]


async def test_what_a_key_changes_is_recorded_under_its_name(ask: Any) -> None:
    await ask(
        "mutation($input: CreateBusinessInput!) { createBusiness(input: $input) { userErrors { code } } }",
        input={"name": "ACME", "address": {"country": "DE"}, "timeZone": "UTC", "defaultCurrency": "EUR"},
    )

    assert {entry.actor for entry in await Activity.all()} == {"test"}
