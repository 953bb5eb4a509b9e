"""The activity log through the API."""

from asking import Ask
from factories import NOW, make_business, make_customer
from folio.models.activity import Activity
from folio.services.customers.profile import update_customer

LOG = """
query ($business: UUID!, $type: String, $id: UUID) {
  activity(businessId: $business, subjectType: $type, subjectId: $id) {
    edges { node { sequence actor action before after at } }
  }
  verifyActivity(businessId: $business) { isIntact firstBrokenSequence }
}
"""


async def test_the_log_of_one_thing_is_newest_first(ask: Ask) -> None:
    business = await make_business()
    customer = await make_customer(business, name="Before")
    await make_customer(business)
    await update_customer(customer.id, {"name": "After"}, now=NOW)

    answer = await ask(LOG, business=str(business.id), type="Customer", id=str(customer.id))

    entries = [edge["node"] for edge in answer["activity"]["edges"]]
    assert [entry["action"] for entry in entries] == ["updateCustomer", "createCustomer"]
    assert (entries[0]["before"], entries[0]["after"]) == ({"name": "Before"}, {"name": "After"})
    assert answer["verifyActivity"] == {"isIntact": True, "firstBrokenSequence": None}


async def test_tampering_shows(ask: Ask) -> None:
    business = await make_business()
    await make_customer(business)
    await Activity.filter(business_id=business.id, sequence=2).update(actor="somebody else")

    answer = await ask(LOG, business=str(business.id))

    assert answer["verifyActivity"] == {"isIntact": False, "firstBrokenSequence": 2}
