"""The vectors of the facts file, both digests, and what a header or a query shows."""

from seller_desktop.marketplaces.woocommerce.keys import Keys
from seller_desktop.marketplaces.woocommerce.oauth import base_string, signature, signed
from seller_desktop.system.randomness import SeededRandomness

KEY = "ck_0000000000000000000000000000000000000001"
SECRET = "cs_0000000000000000000000000000000000000002"
URL = "http://shop.example/wp-json/wc/v3/orders"
LIST = (
    ("per_page", "100"),
    ("page", "1"),
    ("modified_after", "2026-08-01T00:00:00"),
    ("dates_are_gmt", "true"),
    ("orderby", "modified"),
    ("order", "asc"),
)
BASE = (
    "GET&http%3A%2F%2Fshop.example%2Fwp-json%2Fwc%2Fv3%2Forders&dates_are_gmt%3Dtrue%26"
    "modified_after%3D2026-08-01T00%253A00%253A00%26oauth_consumer_key%3D"
    "ck_0000000000000000000000000000000000000001%26oauth_nonce%3Dn0nce7f3a%26"
    "oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D1785737730%26order%3Dasc%26"
    "orderby%3Dmodified%26page%3D1%26per_page%3D100"
)
BASIC = (
    "Basic Y2tfMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMTpjc18wMDAwMDAwMDAwMDAwMDAw"
    "MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAy"
)
CREDENTIALS = {"consumer_key": KEY, "consumer_secret": SECRET}


def oauth(nonce, second, method="HMAC-SHA256"):
    return (
        ("oauth_consumer_key", KEY),
        ("oauth_timestamp", str(second)),
        ("oauth_nonce", nonce),
        ("oauth_signature_method", method),
    )


def test_base_string_is_that_of_the_facts():
    assert base_string("GET", URL, (*LIST, *oauth("n0nce7f3a", 1785737730))) == BASE


def test_signatures_are_those_of_the_facts():
    assert signature(BASE, SECRET) == "zFoDrz46rFs3ftVtswxaCGzGzFQHfKAmCLfU/zo554U="
    sha1 = base_string("GET", URL, (*LIST, *oauth("n0nce7f3a", 1785737730, "HMAC-SHA1")))
    assert signature(sha1, SECRET, "HMAC-SHA1") == "SjJeb6WijV9SBBSMCF6t+4rjA7A="


def test_array_with_indexes_is_signed_as_the_shop_rebuilds_it():
    pairs = (("status[0]", "processing"), ("status[1]", "on-hold"))
    query = dict(signed("GET", URL, pairs, KEY, SECRET, 1785737731, "n0nce7f3b"))
    assert query["oauth_signature"] == "K6o5C8ZIPmp08m3BnwuRlVsgOCLfD8JcJ0+WuQt8cbE="
    assert "oauth_version" not in query


def test_key_travels_in_a_header_over_tls_and_never_in_the_clear_without_it():
    ids = SeededRandomness(1)
    safe = Keys("https://shop.example", CREDENTIALS, ids)
    assert safe.headers() == {"Authorization": BASIC}
    assert safe.query("GET", URL, LIST, 0) == LIST
    bare = Keys("http://shop.example", CREDENTIALS, ids)
    assert bare.headers() == {}
    query = bare.query("GET", URL, LIST, 1785737730_000)
    assert SECRET not in str(query)
    assert query != bare.query("GET", URL, LIST, 1785737730_000)


def test_pasted_blanks_do_no_harm_and_nonsense_is_not_sent():
    pasted = {"consumer_key": f" {KEY}\n", "consumer_secret": f"{SECRET}\t"}
    assert Keys("https://shop.example", pasted, SeededRandomness(1)).headers() == {
        "Authorization": BASIC
    }
    for wrong in ("", "열쇠"):
        keys = Keys("https://a", {**CREDENTIALS, "consumer_key": wrong}, SeededRandomness(1))
        assert not keys.usable
