"""The connection test: who we are, and which right is missing."""

import pytest

from seller_desktop.domain.errors import Fault, UserFixable
from seller_desktop.marketplaces.contract import Identity

from .scripted import FEED, answer, fixture, refusal

ACCOUNT = "/v1/seller/account"
CHANNELS = "/v1/seller/channels"


@pytest.fixture(autouse=True)
def all_is_well(http):
    http.script(ACCOUNT, answer(fixture("account")))
    http.script(CHANNELS, answer(fixture("channels_array")))
    http.script(
        FEED, lambda request: answer({"timestamp": http.clock.now().isoformat(), "traceId": "T"})
    )


@pytest.mark.parametrize("channels", ["channels_array", "channels_object"])
def test_identity_is_the_account_with_the_stores_name(http, connector, channels):
    http.script(CHANNELS, answer(fixture(channels)))
    assert connector.test() == Identity("uid-sandbox-01", "예시공방")


@pytest.mark.parametrize("body", [b"[]", b"<html>", b'{"name": null}', b'"text"'])
def test_store_name_is_no_condition(http, connector, body):
    http.script(CHANNELS, answer(body))
    assert connector.test() == Identity("uid-sandbox-01", None)


@pytest.mark.parametrize(("path", "group"), [(ACCOUNT, "판매자정보"), (FEED, "주문 판매자")])
def test_missing_group_is_named(http, connector, path, group):
    http.script(path, refusal(401, "GW.AUTHN"))
    with pytest.raises(UserFixable) as caught:
        connector.test()
    assert caught.value.code == "permission_missing"
    assert caught.value.problem.params["group"] == group


@pytest.mark.parametrize("body", [b"<html>", b"{}", b'{"accountUid": ""}', b"[]"])
def test_answer_without_identity_is_a_fault(http, connector, body):
    http.script(ACCOUNT, answer(body))
    with pytest.raises(Fault):
        connector.test()
