"""The demo company's customers: fourteen companies in ten countries, with contacts, tax ids and aliases."""

from dataclasses import dataclass
from datetime import datetime

from folio.domain.tax import TaxStatus
from folio.models.businesses import Business
from folio.models.customers import Customer
from folio.services.customers.contacts import add_contact
from folio.services.customers.profile import CustomerFields, create_customer
from folio.services.customers.tax_ids import add_tax_id
from folio.services.usage.aliases import add_alias


@dataclass(frozen=True, slots=True)
class Company:
    """A customer to be; `alias` is how its usage events name it."""

    alias: str
    name: str
    country: str
    city: str
    postal_code: str
    line1: str
    contact: str
    language: str = "en"
    currency: str = "EUR"
    vat_id: str | None = None
    vat_label: str = "VAT ID"
    tax_status: TaxStatus = TaxStatus.TAXED
    exemption: str | None = None
    region: str | None = None
    terms_days: int | None = None
    purchase_order: str | None = None
    parent: str | None = None


EU = TaxStatus.REVERSE_CHARGED

CUSTOMERS = (
    Company(
        "kessel-brandt", "Kessel & Brandt Maschinenbau GmbH", "DE", "Stuttgart", "70173", "Königsbau 4",
        "Anke Brandt", "de", vat_id="DE316482915", vat_label="USt-IdNr.", purchase_order="BE-2209",
    ),
    Company(
        "nordhafen", "Nordhafen Logistik AG", "DE", "Hamburg", "20457", "Am Sandtorkai 71",
        "Lars Petersen", "de", vat_id="DE316482923", vat_label="USt-IdNr.", terms_days=14,
    ),
    Company(
        "nordhafen-polska", "Nordhafen Polska Sp. z o.o.", "PL", "Gdańsk", "80-890", "ul. Portowa 8",
        "Ewa Lis", vat_id="PL5272846110", vat_label="NIP", tax_status=EU, parent="nordhafen",
    ),
    Company(
        "almwerk", "Almwerk Energie GmbH", "AT", "Innsbruck", "6020", "Museumstraße 22",
        "Veronika Hofer", "de-AT", vat_id="ATU68241538", vat_label="UID", tax_status=EU,
    ),
    Company(
        "atelier-vauclair", "Atelier Vauclair SAS", "FR", "Lyon", "69002", "14 rue des Remparts",
        "Camille Vauclair", "fr", vat_id="FR45842917304", vat_label="N° TVA", tax_status=EU, terms_days=45,
    ),
    Company(
        "brisamar", "Brisamar Hoteles SL", "ES", "Valencia", "46001", "Calle del Mar 31",
        "Lucía Ferrer", "es", vat_id="ESB87246138", vat_label="NIF", tax_status=EU,
    ),
    Company(
        "officina-lago", "Officina del Lago Srl", "IT", "Como", "22100", "Via Bellini 9",
        "Matteo Riva", "it", vat_id="IT09482710978", vat_label="Partita IVA", tax_status=EU,
    ),
    Company(
        "waterlijn", "Waterlijn Data BV", "NL", "Utrecht", "3511 LN", "Oudegracht 158",
        "Sanne de Wit", "nl", vat_id="NL853746217B01", vat_label="Btw-id", tax_status=EU,
    ),
    Company(
        "harrow-vale", "Harrow Vale Insurance Ltd", "GB", "Leeds", "LS1 4DY", "27 Park Row",
        "Imogen Clarke", currency="GBP", vat_id="GB287461957", vat_label="VAT no.", purchase_order="HV/77120",
    ),
    Company(
        "juniper-peak", "Juniper Peak Outfitters Inc.", "US", "Denver", "80202", "1600 Wynkoop Street",
        "Dana Whitfield", "en-US", "USD", region="CO",
    ),
    Company(
        "larkfield", "Larkfield Analytics LLC", "US", "Brooklyn", "11201", "55 Water Street",
        "Marcus Bell", "en-US", "USD", region="NY", terms_days=60,
    ),
    Company(
        "kawabe-insatsu", "川辺版画印刷株式会社", "JP", "京都市", "604-8005", "中京区恵比須町 427",
        "Haruka Tanabe", currency="JPY",
    ),
    Company(
        "gulf-lantern", "Gulf Lantern Trading W.L.L.", "KW", "Kuwait City", "13001", "Fahad Al-Salem Street 18",
        "Yousef Al-Rashid", currency="KWD",
    ),
    Company(
        "seminarhaus", "Stiftung Seminarhaus Eschwald", "DE", "Freiburg", "79098", "Herrenstraße 3",
        "Ruth Eschwald", "de", tax_status=TaxStatus.TAX_EXEMPT,
        exemption="Steuerfrei nach § 4 Nr. 22 UStG",
    ),
)  # fmt: skip


async def make_customers(business: Business, now: datetime) -> dict[str, Customer]:
    """The customers by alias."""
    made: dict[str, Customer] = {}
    for company in CUSTOMERS:
        made[company.alias] = await _make(business, company, made.get(company.parent or ""), now)
    return made


async def _make(business: Business, company: Company, parent: Customer | None, now: datetime) -> Customer:
    customer = await create_customer(business.id, _fields(company, parent), now=now)
    await add_alias(customer.id, company.alias, now=now)
    mail = company.alias.replace("-", "")
    await add_contact(
        customer.id, {"name": company.contact, "email": f"billing@{mail}.example", "receives_documents": True}, now=now
    )
    if company.vat_id:
        fields = {"country": company.country, "label": company.vat_label, "number": company.vat_id}
        await add_tax_id(customer.id, {**fields, "is_vat_id": True}, now=now)  # type: ignore[typeddict-item]
    return customer


def _fields(company: Company, parent: Customer | None) -> CustomerFields:
    return CustomerFields(
        name=company.name,
        parent_id=parent.id if parent else None,
        billing_address={
            "line1": company.line1,
            "postal_code": company.postal_code,
            "city": company.city,
            "region": company.region,
            "country": company.country,
        },
        tax_status=company.tax_status,
        tax_exemption_reason=company.exemption,
        currency=company.currency,
        language=company.language,
        payment_terms_days=company.terms_days,
        purchase_order=company.purchase_order,
    )
