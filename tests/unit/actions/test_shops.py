"""Shops: tested live before anything is stored, secrets only ever in the keyring."""

import pytest

from seller_desktop.actions import orders, shops
from seller_desktop.domain.errors import Fault, Passing, UserFixable
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from seller_desktop.store import shops as stored_shops

from .desk import Desk

SECRETS = {"client_id": "app-1", "client_secret": "$2a$04$abcdefghijklmnopqrstuv"}
DAY_MS = 86_400_000


def names(desk: Desk) -> list[str]:
    with desk.db.read() as conn:
        return [shop.name for shop in stored_shops.shops(conn)]


def add(desk: Desk, **values: object) -> Shop:
    wish: dict[str, object] = {"marketplace": "naver", "name": "가게", "credentials": SECRETS}
    return shops.add_shop(desk.office, **(wish | values))  # type: ignore[arg-type]


def code_of(desk: Desk, **values: object) -> str:
    with pytest.raises(UserFixable) as caught:
        add(desk, **values)
    return caught.value.code


def kept_secrets(desk: Desk) -> dict[str, str]:
    return dict(desk.keyring._values)


def test_a_shop_is_added_after_a_live_test(desk: Desk) -> None:
    shop = add(desk, name="  내  가게 ")
    assert names(desk) == ["내 가게"]
    assert (shop.account, shop.official) == ("account-1", True)
    assert shop.base_url == "https://api.commerce.naver.com/external"
    assert shop.history_from == desk.now - 90 * DAY_MS
    assert desk.market.asked[0].credentials == SECRETS
    assert desk.market.closed == 1
    assert desk.woken == 1


def test_secrets_are_in_the_keyring_and_nowhere_in_the_file(desk: Desk) -> None:
    shop = add(desk)
    assert shops.stored_credentials(desk.office, shop) == SECRETS
    assert set(kept_secrets(desk)) == {f"p1/{shop.uid}/client_id", f"p1/{shop.uid}/client_secret"}
    with desk.db.read() as conn:
        rows = conn.exec_driver_sql("SELECT * FROM shop").all()
    assert SECRETS["client_secret"] not in str(rows)


def test_nothing_is_stored_when_the_test_fails(desk: Desk) -> None:
    desk.market.failure = UserFixable("wrong_secret")
    assert code_of(desk) == "wrong_secret"
    assert names(desk) == []
    assert kept_secrets(desk) == {}
    assert desk.market.closed == 1


def test_nothing_is_stored_when_the_keyring_refuses(desk: Desk) -> None:
    desk.keyring.locked = True
    assert code_of(desk) == "keyring_locked"
    desk.keyring.locked = False
    assert names(desk) == []
    assert kept_secrets(desk) == {}


def test_secrets_go_again_when_the_row_is_refused(desk: Desk) -> None:
    desk.db.write(
        lambda conn: conn.exec_driver_sql(
            "CREATE TRIGGER no_room BEFORE INSERT ON shop BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    )
    with pytest.raises(Fault):
        add(desk)
    assert names(desk) == []
    assert kept_secrets(desk) == {}


def test_a_taken_name_is_told_before_the_marketplace_is_asked(desk: Desk) -> None:
    add(desk)
    assert code_of(desk) == "shop_exists"
    assert len(desk.market.asked) == 1


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "  "}, "shop_name_missing"),
        ({"marketplace": "nowhere"}, "unknown_marketplace"),
        ({"credentials": {"client_id": "x"}}, "credentials_incomplete"),
        ({"credentials": {**SECRETS, "client_secret": "x" * 5_000}}, "secret_too_long"),
        ({"base_url": "http://example.com"}, "insecure_address"),
        ({"base_url": "ftp://example.com"}, "base_url_refused"),
        ({"base_url": "https://"}, "base_url_refused"),
        ({"base_url": "https://user:pass@example.com"}, "base_url_refused"),
        ({"base_url": "https://example.com/?a=1"}, "base_url_refused"),
        ({"base_url": "https://example.com:port"}, "base_url_refused"),
    ],
)
def test_bad_input_is_refused_without_a_call(
    desk: Desk, values: dict[str, object], code: str
) -> None:
    assert code_of(desk, **values) == code
    assert desk.market.asked == []
    assert names(desk) == []


@pytest.mark.parametrize(
    ("base_url", "kept"),
    [
        ("http://127.0.0.1:8080/external/", "http://127.0.0.1:8080/external"),
        ("http://localhost:1", "http://localhost:1"),
        ("https://gateway.example/external", "https://gateway.example/external"),
    ],
)
def test_another_address_is_marked_as_not_the_real_marketplace(
    desk: Desk, base_url: str, kept: str
) -> None:
    shop = add(desk, base_url=base_url)
    assert (shop.base_url, shop.official) == (kept, False)


def test_the_official_address_may_be_written_out(desk: Desk) -> None:
    shop = add(desk, base_url="https://api.commerce.naver.com/external/")
    assert shop.official


def test_trying_access_stores_nothing(desk: Desk) -> None:
    identity = shops.test_access(desk.office, "naver", None, SECRETS)
    assert (identity.account, identity.shop_name) == ("account-1", "가상상점")
    assert names(desk) == []
    assert kept_secrets(desk) == {}


def test_a_stored_shop_is_tested_with_its_own_secrets(desk: Desk) -> None:
    shop = add(desk)
    desk.market.failure = Passing("network")
    with pytest.raises(Passing):
        shops.test_shop(desk.office, shop.id)
    assert desk.market.asked[-1].credentials == SECRETS


def test_a_shop_whose_secrets_were_lost_says_so(desk: Desk) -> None:
    shop = add(desk)
    desk.office.secrets.delete(shop.uid, "client_secret")
    with pytest.raises(UserFixable) as caught:
        shops.test_shop(desk.office, shop.id)
    assert caught.value.code == "shop_not_connected"


def test_new_secrets_are_tested_and_taken_up_by_the_engine(desk: Desk) -> None:
    shop = add(desk)
    newer = {**SECRETS, "client_secret": "$2a$04$zyxwvutsrqponmlkjihgfe"}
    shops.change_access(desk.office, shop.id, credentials=newer)
    assert shops.stored_credentials(desk.office, shop) == newer
    assert desk.reconnected == [shop.id]


def test_secrets_of_another_account_are_refused_and_the_old_ones_stay(desk: Desk) -> None:
    shop = add(desk)
    desk.market.account = "account-2"
    with pytest.raises(UserFixable) as caught:
        shops.change_access(desk.office, shop.id, credentials={**SECRETS, "client_id": "app-2"})
    assert caught.value.code == "other_account"
    assert shops.stored_credentials(desk.office, shop) == SECRETS
    assert desk.reconnected == []


def test_a_shop_is_renamed_without_a_call(desk: Desk) -> None:
    shop = add(desk)
    add(desk, name="다른 가게")
    calls = len(desk.market.asked)
    shops.change_access(desk.office, shop.id, name="새 이름")
    assert names(desk) == ["새 이름", "다른 가게"]
    assert len(desk.market.asked) == calls
    with pytest.raises(UserFixable):
        shops.change_access(desk.office, shop.id, name="다른 가게")


def test_a_shop_is_paused_and_resumed(desk: Desk) -> None:
    shop = add(desk)
    shops.pause_shop(desk.office, shop.id)
    assert shops.find_shop(desk.office, shop.id).paused
    shops.resume_shop(desk.office, shop.id)
    assert not shops.find_shop(desk.office, shop.id).paused
    assert desk.told[-1].shops == {shop.id}


def test_a_removed_shop_leaves_no_secret_behind(desk: Desk) -> None:
    shop = add(desk)
    desk.put(shop, desk.line("1"))
    shops.remove_shop(desk.office, shop.id)
    assert names(desk) == []
    assert kept_secrets(desk) == {}


def test_a_shop_with_unsent_actions_is_kept(desk: Desk) -> None:
    shop = add(desk)
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    orders.confirm(desk.office, [line_id])
    with pytest.raises(UserFixable) as caught:
        shops.remove_shop(desk.office, shop.id)
    assert caught.value.problem.params == {"shop": "가게", "count": 1}
    assert names(desk) == ["가게"]
    assert kept_secrets(desk)


def test_a_shop_that_is_gone_is_said_to_be(desk: Desk) -> None:
    with pytest.raises(UserFixable) as caught:
        shops.pause_shop(desk.office, 99)
    assert caught.value.code == "shop_not_found"
