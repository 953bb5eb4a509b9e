"""Who looks around in the demo. The password is known to everybody: it opens demo data only."""

from datetime import datetime

from folio.models.access import Role
from folio.models.people import Person
from folio.services.passwords import is_password
from folio.services.people import NewPerson, create_person

OPERATOR = "Mira Adler"
EMAIL = "demo@tessellar.example"
PASSWORD = "folio-demo"  # noqa: S105 - public, and printed beside the address


async def make_demo_person(now: datetime) -> None:
    """Somebody to sign in as, unless there is anyone already: real people's data get no public password."""
    if not await Person.exists():
        await create_person(NewPerson(OPERATOR, EMAIL, Role.ADMIN, PASSWORD), now=now)


async def demo_sign_in() -> tuple[str, str] | None:
    """Email and password of the demo's person, while they open this database."""
    person = await Person.get_or_none(email=EMAIL, disabled_at__isnull=True)
    if person is None or not await is_password(PASSWORD, person.password_hash):
        return None
    return EMAIL, PASSWORD
