"""Reminders through the API: rules, what they will send, and reminders by hand."""

from datetime import timedelta
from typing import Any

from asking import Ask
from emails import RECIPIENT, make_issuer
from factories import NOW
from folio.domain.lifecycle import DocumentStatus
from folio.models.access import Role
from folio.models.reminders import Reminder, ReminderRule
from services.reminding import TODAY, make_rules, make_sent

CREATE = """
mutation ($id: UUID!, $input: CreateReminderRuleInput!) {
  createReminderRule(businessId: $id, input: $input) {
    rule { days isActive activeSince subject } userErrors { code field }
  }
}
"""
UPDATE = """
mutation ($id: UUID!, $input: UpdateReminderRuleInput!) {
  updateReminderRule(id: $id, input: $input) { rule { days isActive activeSince } userErrors { code field } }
}
"""
USUAL = "mutation ($id: UUID!) { addUsualReminderRules(businessId: $id) { rules { days isActive } } }"
REMOVE = "mutation ($id: UUID!) { removeReminderRule(id: $id) { rule { archivedAt } } }"
RULES = "query ($id: UUID!) { reminderRules(businessId: $id) { days isActive } }"
UPCOMING = """
query ($id: UUID!, $first: Int) {
  upcomingReminders(businessId: $id, first: $first) {
    edges { node { day recipients rule { days } invoice { number } obstacle { code message } } }
    pageInfo { hasNextPage }
  }
}
"""
SEND = """
mutation ($id: UUID!, $input: SendReminderInput) {
  sendReminder(invoiceId: $id, input: $input) {
    reminder { dueOn rule { days } email { subject recipients state } invoice { reminders { dueOn } } }
    userErrors { code field }
  }
}
"""
SEND_MANY = """
mutation ($input: SendRemindersInput!) {
  sendReminders(input: $input) { results { invoiceId isDone userErrors { code } } userErrors { code } }
}
"""
SEND_DUE = """
mutation ($id: UUID!) {
  sendDueReminders(businessId: $id) {
    results { invoice { number } rule { days } reminder { email { state } } userErrors { code } }
  }
}
"""


async def test_rules_are_made_changed_and_removed(ask: Ask) -> None:
    business = await make_issuer()

    made = (await ask(CREATE, id=str(business.id), input={"days": 7}))["createReminderRule"]
    rule = await ReminderRule.get(business_id=business.id)
    changed = (await ask(UPDATE, id=str(rule.id), input={"isActive": True}))["updateReminderRule"]
    listed = (await ask(RULES, id=str(business.id)))["reminderRules"]
    await ask(REMOVE, id=str(rule.id))

    assert made == {
        "rule": {"days": 7, "isActive": False, "activeSince": None, "subject": None},
        "userErrors": [],
    }
    assert changed["rule"] == {"days": 7, "isActive": True, "activeSince": "2026-03-15"}
    assert listed == [{"days": 7, "isActive": True}]
    assert (await ask(RULES, id=str(business.id)))["reminderRules"] == []


async def test_a_bad_rule_is_refused_by_its_field(ask: Ask) -> None:
    business = await make_issuer()
    wanted = {"days": 7, "subject": "Hello {{ secret }}", "body": "x"}

    answer = (await ask(CREATE, id=str(business.id), input=wanted))["createReminderRule"]

    assert answer == {"rule": None, "userErrors": [{"code": "INVALID_TEMPLATE", "field": "subject"}]}


async def test_the_usual_rules_are_one_call(ask: Ask) -> None:
    business = await make_issuer()

    answer = (await ask(USUAL, id=str(business.id)))["addUsualReminderRules"]

    assert [rule["days"] for rule in answer["rules"]] == [-3, 1, 7, 14]
    assert not any(rule["isActive"] for rule in answer["rules"])


async def test_what_will_go_out_is_shown_with_what_stands_against_it(ask: Ask) -> None:
    business, _ = await make_rules(-3, 0)
    await make_sent(business, TODAY + timedelta(days=4))
    await make_sent(business, status=DocumentStatus.FINAL)

    answer = (await ask(UPCOMING, id=str(business.id)))["upcomingReminders"]
    first = (await ask(UPCOMING, id=str(business.id), first=1))["upcomingReminders"]

    found = [edge["node"] for edge in answer["edges"]]

    assert [(each["day"], each["rule"]["days"], each["invoice"]["number"]) for each in found] == [
        ("2026-03-15", 0, "SEQ-2"),
        ("2026-03-16", -3, "SEQ-1"),
        ("2026-03-19", 0, "SEQ-1"),
    ]
    assert [each["obstacle"] and each["obstacle"]["code"] for each in found] == ["INVOICE_NOT_SENT", None, None]
    assert found[1]["recipients"] == [RECIPIENT]
    assert (first["edges"], first["pageInfo"]["hasNextPage"]) == (answer["edges"][:1], True)


async def test_a_reminder_by_hand_answers_its_message(ask: Ask) -> None:
    invoice = await make_sent(await make_issuer())
    words: dict[str, Any] = {
        "subject": "About {{ number }}",
        "body": "Please.",
        "recipients": ["boss@customer.example"],
    }

    answer = (await ask(SEND, id=str(invoice.id), input=words))["sendReminder"]
    again = (await ask(SEND, id=str(invoice.id)))["sendReminder"]

    assert answer["reminder"] == {
        "dueOn": "2026-03-15",
        "rule": None,
        "email": {"subject": "About SEQ-1", "recipients": ["boss@customer.example"], "state": "WAITING"},
        "invoice": {"reminders": [{"dueOn": "2026-03-15"}]},
    }
    assert again["userErrors"][0]["code"] == "EMAIL_UNDER_WAY"


async def test_a_reminder_of_what_was_seen_otherwise_is_refused(ask: Ask) -> None:
    invoice = await make_sent(await make_issuer())

    answer = (await ask(SEND, id=str(invoice.id), input={"expectedVersion": 99}))["sendReminder"]

    assert answer["userErrors"] == [{"code": "STALE_VERSION", "field": "expectedVersion"}]


async def test_many_are_reminded_of_by_a_selection(ask: Ask) -> None:
    business = await make_issuer()
    await make_sent(business, TODAY - timedelta(days=1))
    await make_sent(business, TODAY + timedelta(days=9))
    selection = {"businessId": str(business.id), "filter": {"isOverdue": True}}

    tried = (await ask(SEND_MANY, input={"selection": selection, "dryRun": True}))["sendReminders"]
    count_after_trying = await Reminder.all().count()
    done = (await ask(SEND_MANY, input={"selection": selection}))["sendReminders"]

    assert [result["isDone"] for result in tried["results"]] == [True]
    assert count_after_trying == 0
    assert [result["isDone"] for result in done["results"]] == [True]
    assert await Reminder.all().count() == 1


async def test_what_is_due_is_sent_once(ask: Ask) -> None:
    business, _ = await make_rules(0)
    await make_sent(business)

    first = (await ask(SEND_DUE, now=NOW, id=str(business.id)))["sendDueReminders"]["results"]
    second = (await ask(SEND_DUE, now=NOW, id=str(business.id)))["sendDueReminders"]["results"]

    assert first == [
        {
            "invoice": {"number": "SEQ-1"},
            "rule": {"days": 0},
            "reminder": {"email": {"state": "WAITING"}},
            "userErrors": [],
        }
    ]
    assert second == []


async def test_sales_reminds_nobody(ask: Ask) -> None:
    invoice = await make_sent(await make_issuer())

    answer = (await ask(SEND, role=Role.SALES, id=str(invoice.id)))["sendReminder"]

    assert answer["userErrors"][0]["code"] == "NOT_ALLOWED"
    assert await Reminder.all().count() == 0
