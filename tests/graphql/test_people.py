"""People, their sessions, passwords and saved views through the API."""

from typing import Any

import pytest

from asking import Ask
from factories import NOW, make_business
from folio.models.access import Role
from folio.models.people import Person
from folio.services import sessions
from folio.services.access import Actor
from folio.services.people import NewPerson, create_person
from folio.services.sessions import actor_of

PASSWORD = "correct horse battery"


async def signed_in(name: str, role: Role) -> Actor:
    await create_person(NewPerson(name, f"{name}@example.com", role, PASSWORD), now=NOW)
    session, _ = await sessions.sign_in(f"{name}@example.com", PASSWORD, user_agent="Tests", now=NOW)
    return actor_of(session)


async def refused(ask: Ask, mutation: str, actor: Actor, **variables: Any) -> str | None:
    answer = await ask(mutation, actor=actor, **variables)
    (payload,) = answer.values()
    return payload["userErrors"][0]["code"] if payload["userErrors"] else None


CREATE = """mutation ($input: CreatePersonInput!) {
  createPerson(input: $input) { person { id name email role disabledAt } userErrors { code field } } }"""
DISABLE = "mutation ($id: UUID!) { disablePerson(id: $id) { person { disabledAt } userErrors { code } } }"
ENABLE = "mutation ($id: UUID!) { enablePerson(id: $id) { person { disabledAt } userErrors { code } } }"
UPDATE = """mutation ($id: UUID!, $input: UpdatePersonInput!) {
  updatePerson(id: $id, input: $input) { person { name role } userErrors { code field } } }"""
RESET = """mutation ($id: UUID!, $input: ResetPasswordInput!) {
  resetPassword(id: $id, input: $input) { person { id } userErrors { code } } }"""
CHANGE = """mutation ($input: ChangePasswordInput!) {
  changePassword(input: $input) { person { id } userErrors { code field } } }"""
REVOKE = "mutation ($id: UUID!) { revokeSession(id: $id) { session { revokedAt } userErrors { code } } }"
CREATE_VIEW = """mutation ($input: CreateSavedViewInput!) {
  createSavedView(input: $input) { savedView { id name query screen } userErrors { code field } } }"""


async def test_an_administrator_makes_changes_and_disables_people(ask: Ask) -> None:
    ada = await signed_in("ada", Role.ADMIN)
    given = {"name": "Bob", "email": "Bob@example.com", "role": "SALES", "password": PASSWORD}

    made = (await ask(CREATE, actor=ada, input=given))["createPerson"]
    bob = made["person"]["id"]
    changed = await ask(UPDATE, actor=ada, id=bob, input={"role": "FINANCE"})
    disabled = await ask(DISABLE, actor=ada, id=bob)
    everybody = await ask("{ people { name disabledAt } }", actor=ada)
    enabled = await ask(ENABLE, actor=ada, id=bob)

    assert made["userErrors"] == []
    assert made["person"] == {"id": bob, "name": "Bob", "email": "bob@example.com", "role": "SALES", "disabledAt": None}
    assert changed["updatePerson"]["person"] == {"name": "Bob", "role": "FINANCE"}
    assert disabled["disablePerson"]["person"]["disabledAt"]
    assert [person["name"] for person in everybody["people"]] == ["Bob", "ada"]
    assert enabled["enablePerson"]["person"] == {"disabledAt": None}


@pytest.mark.parametrize("role", [Role.FINANCE, Role.SALES, Role.READ_ONLY])
async def test_only_administrators_change_people(ask: Ask, role: Role) -> None:
    eve = await signed_in("eve", role)
    given = {"name": "Bob", "email": "bob@example.com", "role": "ADMIN", "password": PASSWORD}

    refusals = [
        await refused(ask, CREATE, eve, input=given),
        await refused(ask, UPDATE, eve, id=str(eve.id), input={"role": "ADMIN"}),
        await refused(ask, DISABLE, eve, id=str(eve.id)),
        await refused(ask, RESET, eve, id=str(eve.id), input={"password": PASSWORD}),
    ]

    assert refusals == ["NOT_ALLOWED"] * 4
    assert await Person.all().count() == 1


async def test_everybody_knows_who_they_are_and_changes_their_password(ask: Ask) -> None:
    eve = await signed_in("eve", Role.READ_ONLY)

    me = await ask("{ me { name email role } }", actor=eve)
    wrong = {"currentPassword": "wrong", "newPassword": "quite another one"}
    refusal = await refused(ask, CHANGE, eve, input=wrong)
    right = {"currentPassword": PASSWORD, "newPassword": "quite another one"}
    done = await refused(ask, CHANGE, eve, input=right)

    assert me["me"] == {"name": "eve", "email": "eve@example.com", "role": "READ_ONLY"}
    assert (refusal, done) == ("WRONG_CREDENTIALS", None)
    assert await sessions.sign_in("eve@example.com", "quite another one", user_agent=None, now=NOW)


async def test_a_key_is_nobody(ask: Ask) -> None:
    answer = await ask("{ me { name } }")
    change = {"currentPassword": "a", "newPassword": "b"}
    refusal = (await ask(CHANGE, input=change))["changePassword"]["userErrors"]

    assert answer == {"me": None}
    assert refusal[0]["code"] == "NOT_ALLOWED"


async def test_sessions_are_seen_and_ended_by_their_person_and_by_administrators(ask: Ask, ask_in_vain: Ask) -> None:
    ada, eve = await signed_in("ada", Role.ADMIN), await signed_in("eve", Role.READ_ONLY)
    question = "query ($id: UUID!) { sessions(personId: $id) { id userAgent isCurrent } }"

    own = await ask(question, actor=eve, id=str(eve.id))
    others = await ask_in_vain(question, role=Role.READ_ONLY, id=str(ada.id))
    nosy = await refused(ask, REVOKE, eve, id=str(ada.session_id))
    ended = await ask(REVOKE, actor=ada, id=str(eve.session_id))
    left = await ask(question, actor=ada, id=str(eve.id))

    assert own["sessions"] == [{"id": str(eve.session_id), "userAgent": "Tests", "isCurrent": True}]
    assert others[0]["extensions"]["code"] == "NOT_ALLOWED"
    assert nosy == "NOT_ALLOWED"
    assert ended["revokeSession"]["session"]["revokedAt"]
    assert left["sessions"] == []


async def test_saved_views_are_each_persons_own(ask: Ask) -> None:
    eve, ada = await signed_in("eve", Role.READ_ONLY), await signed_in("ada", Role.ADMIN)
    business = str((await make_business()).id)
    view = {"businessId": business, "screen": "invoices", "name": "Big ones", "query": "min=1000&sort=TOTAL_DESC"}
    listed = 'query ($id: UUID!) { savedViews(businessId: $id, screen: "invoices") { name query } }'
    update = """mutation ($id: UUID!) { updateSavedView(id: $id, input: {name: "Huge ones"}) {
      savedView { name } userErrors { code } } }"""
    delete = "mutation ($id: UUID!) { deleteSavedView(id: $id) { savedView { name } userErrors { code } } }"

    made = (await ask(CREATE_VIEW, actor=eve, input=view))["createSavedView"]["savedView"]
    again = await refused(ask, CREATE_VIEW, eve, input=view)
    of_ada = await refused(ask, CREATE_VIEW, ada, input=view)
    stolen = await refused(ask, delete, ada, id=made["id"])
    renamed = await ask(update, actor=eve, id=made["id"])
    seen = await ask(listed, actor=eve, id=business)
    await ask(delete, actor=eve, id=made["id"])

    assert (again, of_ada, stolen) == ("NAME_TAKEN", None, "NOT_FOUND")
    assert renamed["updateSavedView"]["savedView"] == {"name": "Huge ones"}
    assert seen["savedViews"] == [{"name": "Huge ones", "query": view["query"]}]
    assert (await ask(listed, actor=eve, id=business))["savedViews"] == []
    assert (await ask(listed, id=business))["savedViews"] == []


async def test_the_access_log_is_read_and_verified(ask: Ask) -> None:
    ada = await signed_in("ada", Role.ADMIN)
    create = """mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }"""
    given = {"name": "Bob", "email": "bob@example.com", "role": "SALES", "password": PASSWORD}
    made = await ask(create, actor=ada, input=given)

    log = """query ($id: UUID) {
      accessLog(subjectId: $id, first: 5) { edges { node { sequence actor action after } } }
      verifyAccessLog { isIntact firstBrokenSequence }
    }"""
    answer = await ask(log, id=made["createPerson"]["person"]["id"])

    (entry,) = [edge["node"] for edge in answer["accessLog"]["edges"]]
    assert (entry["action"], entry["actor"]) == ("createPerson", "ada <ada@example.com>")
    assert entry["after"] == {"name": "Bob", "email": "bob@example.com", "role": "SALES"}
    assert answer["verifyAccessLog"] == {"isIntact": True, "firstBrokenSequence": None}
