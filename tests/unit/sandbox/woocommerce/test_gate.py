"""Who gets in: keys over TLS, signatures without it, and the words of each refusal."""

import pytest

from seller_desktop.sandbox.woocommerce.settings import KeyRight

from .shop_client import KEY, ORDERS, SECRET, Shop

REFUSED = "woocommerce_rest_authentication_error"


def told(answer):
    return answer.status, answer.body["code"]


def test_basic_works_over_tls_alone():
    shop = Shop()
    assert shop.get(ORDERS).status == 200
    plain = shop.call("GET", ORDERS, scheme="http")
    assert told(plain) == (401, "woocommerce_rest_cannot_view")


def test_pair_in_the_query_wins_over_the_header():
    shop = Shop()
    pair = [("consumer_key", KEY), ("consumer_secret", SECRET)]
    assert shop.call("GET", ORDERS, pair, basic=("ck_x", "cs_x")).status == 200
    wrong = [("consumer_key", KEY), ("consumer_secret", "cs_x")]
    assert told(shop.call("GET", ORDERS, wrong)) == (401, REFUSED)


def test_stripped_header_makes_an_anonymous_call():
    shop = Shop(authorization_stripped=True)
    assert told(shop.get(ORDERS)) == (401, "woocommerce_rest_cannot_view")


def test_unknown_key_is_anonymous_and_a_wrong_secret_is_not():
    shop = Shop()
    unknown = shop.call("GET", ORDERS, basic=("ck_x", SECRET))
    assert told(unknown) == (401, "woocommerce_rest_cannot_view")
    wrong = shop.call("GET", ORDERS, basic=(KEY, "cs_x"))
    assert told(wrong) == (401, REFUSED)
    assert "Basic" in wrong.headers["WWW-Authenticate"]


def test_signature_is_checked_over_every_parameter():
    shop = Shop()
    assert shop.signed(ORDERS, [("per_page", "5"), ("status", "processing,on-hold")]).status == 200
    indexed = [("status[0]", "processing"), ("status[1]", "on-hold")]
    assert shop.signed(ORDERS, indexed, oauth_nonce="other").status == 200
    forged = shop.signed(ORDERS, oauth_signature="AAAA", oauth_nonce="third")
    assert told(forged) == (401, REFUSED)


def test_signature_is_over_the_shops_own_address():
    assert told(Shop(home_url="http://www.shop.example").signed(ORDERS)) == (401, REFUSED)


@pytest.mark.parametrize("minutes", [-14, 14])
def test_quarter_of_an_hour_is_tolerated(minutes):
    shop = Shop()
    at = shop.clock.now_ms() // 1000 + minutes * 60
    assert shop.signed(ORDERS, oauth_timestamp=str(at)).status == 200


@pytest.mark.parametrize("minutes", [-16, 16])
def test_more_is_refused(minutes):
    shop = Shop()
    at = shop.clock.now_ms() // 1000 + minutes * 60
    assert shop.signed(ORDERS, oauth_timestamp=str(at)).body["message"] == "Invalid timestamp."


def test_nonce_serves_once():
    shop = Shop()
    assert shop.signed(ORDERS).status == 200
    assert "nonce" in shop.signed(ORDERS).body["message"]
    shop.clock.advance(16 * 60)
    assert shop.signed(ORDERS).status == 200


def test_missing_parameter_is_named():
    answer = Shop().signed(ORDERS, oauth_nonce=None)
    assert told(answer) == (401, "woocommerce_rest_authentication_missing_parameter")
    assert "oauth_nonce" in answer.body["message"]


def test_key_has_its_rights_only():
    reader = Shop(key_right=KeyRight.READ)
    assert reader.get(ORDERS).status == 200
    assert told(reader.call("POST", f"{ORDERS}/batch", body={})) == (401, REFUSED)
    assert told(Shop(key_right=KeyRight.WRITE).get(ORDERS)) == (401, REFUSED)


def test_index_is_open_and_other_routes_are_not_there():
    shop = Shop()
    assert shop.call("GET", "/wp-json/", basic=None).body["name"] == "가상 상점 1"
    assert told(shop.get("/wp-json/wc/v3/nothing")) == (404, "rest_no_route")
    assert shop.get("/cart").status == 404


def test_shop_without_pretty_links_is_asked_by_parameter():
    shop = Shop(pretty_permalinks=False)
    assert "<html>" in shop.get("/wp-json/").body
    assert shop.get("/", rest_route="/wc/v3/orders").status == 200
