"""The gate: exact bytes, the right time, five calls a second, and its own words for each no."""

import pytest

from .client import START, Shop

LIST = "ordersheets"
OK = "createdAtFrom=2026-11-18%2B09:00&createdAtTo=2026-11-19%2B09:00&status=ACCEPT"


def test_signed_call_is_answered_and_dated(shop):
    answer = shop.get(LIST, OK)
    assert answer.status == 200
    assert answer.headers["Date"] == f"{START:%a, %d %b %Y %H:%M:%S} GMT"


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("", "Authorization header is required."),
        ("Bearer x", "HMAC format is invalid."),
        (
            "CEA algorithm=HmacSHA256,access-key=a,signed-date=261119T030000Z,signature="
            + "0" * 64,
            "HMAC format is invalid.",
        ),
        (
            "CEA algorithm=HmacSHA256, access-key=a, signed-date=261119T030000Z, signature="
            + "0" * 64,
            "Specified access key is not registered.",
        ),
    ],
)
def test_unsigned_call_is_turned_away(shop, header, message):
    answer = shop.get(LIST, OK, Authorization=header)
    assert (answer.status, answer.body["code"], answer.body["message"]) == (401, "ERROR", message)
    assert answer.body["transactionId"]


def test_signature_is_over_the_very_bytes(shop):
    good = shop.get(LIST, OK).status
    path = f"/v2/providers/openapi/apis/api/v5/vendors/{shop.settings.vendor_id}/{LIST}"
    seen = []
    send = shop.send

    def noting(method, path, query, body, headers):
        seen.append(headers)
        return send(method, path, query, body, headers)

    shop.send = noting
    shop.get(LIST, OK)
    turned = "&".join(reversed(OK.split("&")))
    for method, query in (
        ("GET", turned),
        ("GET", OK.replace("%2B", "+")),
        ("PUT", OK),
        ("GET", ""),
    ):
        answer = send(method, path, query, b"", seen[0])
        assert (answer.status, answer.body["message"]) == (401, "Invalid signature.")
    assert good == send("GET", path, OK, b"", seen[0]).status == 200


@pytest.mark.parametrize("seconds", [-301, 301])
def test_signature_too_old_or_from_the_future_has_expired(shop, seconds):
    assert shop.get(LIST, OK, seconds_off=seconds * 0.9).status == 200
    answer = shop.get(LIST, OK, seconds_off=seconds)
    assert (answer.status, answer.body["message"]) == (401, "Specified signature is expired.")


def test_wrong_vendor_path_and_method_have_their_answers(shop):
    base = "/v2/providers/openapi/apis/api/v5/vendors"
    assert shop.get(f"{base}/A00000000/{LIST}", OK, raw=True).body["message"] == "Invalid vendor ID"
    assert shop.get("/v2/nothing", raw=True).status == 404
    assert shop.get("orders/invoices", version="v4").status == 405
    assert shop.get(LIST, OK, version="v9").status == 404


@pytest.mark.parametrize(("put", "patch"), [(True, True), (True, False), (False, True)])
def test_ambiguous_calls_take_the_methods_they_are_switched_to(put, patch):
    shop = Shop(put=put, patch=patch)
    body = {"vendorId": shop.settings.vendor_id, "shipmentBoxIds": [1]}
    for method, taken in (("PUT", put), ("PATCH", patch)):
        path = "ordersheets/acknowledgement"
        answer = shop.call(method, path, body=body, version="v4")
        assert answer.status == (200 if taken else 405)


def test_sixth_call_in_a_second_is_one_too_many():
    shop = Shop(rate=True, retry_after_s=3)
    assert [shop.get(LIST, OK).status for _ in range(6)] == [200] * 5 + [429]
    assert shop.get(LIST, OK).headers["Retry-After"] == "3"
    shop.clock.advance(1.01)
    assert shop.get(LIST, OK).status == 200


def test_impatient_callers_lose_wide_windows(shop):
    wide = OK.replace("11-18", "10-25")
    assert shop.get(LIST, wide).status == 200
    assert shop.get(LIST, wide, X_EXTENDED_TIMEOUT="").status == 504
    assert shop.get(LIST, OK, X_EXTENDED_TIMEOUT="").status == 200


def test_market_may_be_demanded():
    shop = Shop(market_header_required=True)
    assert shop.get(LIST, OK).status == 400
    assert shop.get(LIST, OK, X_MARKET="KR").status == 200


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("ip_refused", 403),
        ("group_missing", 403),
        ("maintenance", 503),
        ("server_error", 500),
        ("rate_limit", 429),
        ("token_expired", 401),
    ],
)
def test_faults_at_the_gate(shop, name, status):
    shop.fault(name)
    assert shop.get(LIST, OK).status == status
