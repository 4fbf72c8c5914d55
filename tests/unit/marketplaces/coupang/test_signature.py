"""The signature against vectors that two independent programs agree on."""

import pytest

from seller_desktop.marketplaces.coupang.signature import authorization, signature, signed_date

from .scripted import KEYS, ms

ACCESS, SECRET = KEYS["access_key"], KEYS["secret_key"]
API = "/v2/providers/openapi/apis/api"
VECTORS = [
    (
        "GET",
        f"{API}/v5/vendors/A00099999/ordersheets",
        (
            "createdAtFrom=2026-08-01%2B09:00&createdAtTo=2026-08-03%2B09:00&status=ACCEPT"
            "&maxPerPage=50"
        ),
        "260803T061530Z",
        "bf89d8b3f76f2ff5934d4dbec071fb4d42eae30027cdf51abe52112fc9572138",
    ),
    (
        "PUT",
        f"{API}/v4/vendors/A00099999/ordersheets/acknowledgement",
        "",
        "260803T061531Z",
        "c933e6db15bc62f63c0902619af300f9ee88c4877056ae3e997d109360a64083",
    ),
    (
        "GET",
        f"{API}/v5/vendors/A00099999/ordersheets",
        (
            "createdAtFrom=2026-08-03T15:00%2B09:00&createdAtTo=2026-08-03T15:10%2B09:00"
            "&searchType=timeFrame&status=INSTRUCT"
        ),
        "260803T061532Z",
        "5cb9df104ecabc5c66b9f10eb4c2860b9d5cc7fa15b0e4148a152cee5b6407d5",
    ),
    (
        "PUT",
        "/v2/providers/seller_api/apis/api/v1/marketplace/vendor-items/90000000001/prices/12900",
        "forceSalePriceUpdate=true",
        "260803T061533Z",
        "82c8985aae04817d1561778f3ff2834ca95d22ff9ef65099a190e22503593dbd",
    ),
]


@pytest.mark.parametrize(("method", "path", "query", "date", "expected"), VECTORS)
def test_known_calls_have_their_known_signatures(method, path, query, date, expected):
    assert signature(SECRET, date, method, path, query) == expected


def test_date_is_utc_with_a_year_of_two_digits():
    assert signed_date(ms("2026-08-03T15:15:30+09:00")) == "260803T061530Z"


def test_header_is_put_together_with_comma_and_blank():
    header = authorization(ACCESS, SECRET, ms("2026-08-03T06:15:30Z"), *VECTORS[0][:3])
    assert header == (
        f"CEA algorithm=HmacSHA256, access-key={ACCESS}, signed-date=260803T061530Z, "
        f"signature={VECTORS[0][4]}"
    )


def test_order_of_the_query_matters():
    method, path, query, date, expected = VECTORS[0]
    turned = "&".join(reversed(query.split("&")))
    assert signature(SECRET, date, method, path, turned) != expected
