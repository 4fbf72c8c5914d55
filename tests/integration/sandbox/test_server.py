"""The sandbox over real sockets, with a client as people write them for the real marketplace."""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Iterator
from typing import Any

import bcrypt
import pytest
import requests

from seller_desktop.sandbox.naver.wire import write_time
from seller_desktop.sandbox.server import SANDBOX_MARKETPLACES, Sandbox, SandboxShop, start_sandbox
from seller_desktop.system.clock import SystemClock

LINES = "/v1/pay-order/seller/product-orders"
SHORT = 0.4


class Client:
    """What a Naver client does, in as few words as possible."""

    def __init__(self, shop: SandboxShop) -> None:
        self.shop = shop
        stamp = str(time.time_ns() // 1_000_000)
        identity, secret = shop.credentials["client_id"], shop.credentials["client_secret"]
        hashed = bcrypt.hashpw(f"{identity}_{stamp}".encode(), secret.encode())
        form = {
            "client_id": identity,
            "timestamp": stamp,
            "grant_type": "client_credentials",
            "client_secret_sign": base64.b64encode(hashed).decode(),
            "type": "SELF",
        }
        answer = requests.post(f"{shop.base_url}/v1/oauth2/token", data=form, timeout=5)
        self.headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}

    def get(self, path: str, **query: str) -> requests.Response:
        return requests.get(
            self.shop.base_url + path, params=query, headers=self.headers, timeout=5
        )

    def post(self, path: str, body: object = None, *, timeout: float = 5) -> requests.Response:
        return requests.post(
            self.shop.base_url + path, json=body, headers=self.headers, timeout=timeout
        )

    def confirm(self, line_no: str, *, timeout: float = 5) -> requests.Response:
        return self.post(f"{LINES}/confirm", {"productOrderIds": [line_no]}, timeout=timeout)

    def control(self, path: str, body: object) -> requests.Response:
        return requests.post(f"{self.shop.control_url}/{path}", json=body, timeout=5)

    def world(self) -> Any:
        return requests.get(f"{self.shop.control_url}/world", timeout=5).json()

    def find(self, status: str) -> str:
        lines = self.world()["lines"]
        return next(
            str(line["line_no"])
            for line in lines
            if line["status"] == status and line["claim"] is None and line["receiver"]
        )

    def fault(self, **fault: object) -> None:
        self.control("faults", {"set": [fault]})


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with start_sandbox(orders=300, seed=7, rate=False, clock=SystemClock()) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Client:
    return Client(sandbox.shops[0])


def test_a_day_of_work_goes_through(client: Client) -> None:
    line_no = client.find("paid")
    done = client.confirm(line_no).json()["data"]["successProductOrderInfos"]
    assert [each["productOrderId"] for each in done] == [line_no]
    entry = {
        "productOrderId": line_no,
        "deliveryMethod": "DELIVERY",
        "deliveryCompanyCode": "HANJIN",
        "trackingNumber": "507088887777",
        "dispatchDate": write_time(time.time_ns() // 1_000_000),
    }
    sent = client.post(f"{LINES}/dispatch", {"dispatchProductOrders": [entry]}).json()["data"]
    assert sent["successProductOrderIds"] == [line_no]
    now = time.time_ns() // 1_000_000
    feed = client.get(
        f"{LINES}/last-changed-statuses",
        lastChangedFrom=write_time(now - 60_000),
        lastChangedTo=write_time(now),
    ).json()
    assert feed["data"]["lastChangeStatuses"][-1]["productOrderId"] == line_no
    detail = client.post(f"{LINES}/query", {"productOrderIds": [line_no]}).json()["data"][0]
    assert detail["delivery"]["trackingNumber"] == "507088887777"
    ledger = client.world()["ledger"]
    assert [(row["verb"], row["line_no"]) for row in ledger] == [
        ("confirm", line_no),
        ("dispatch", line_no),
    ]


def test_answers_carry_one_date(client: Client) -> None:
    answer = client.get("/v1/seller/account")
    assert len(answer.headers["Date"].split(",")) == 2


def test_shops_share_orders_evenly_and_know_each_others_as_foreign() -> None:
    with start_sandbox(
        marketplaces=["naver"], orders=101, shops=2, rate=False, clock=SystemClock()
    ) as running:
        one, two = (Client(shop) for shop in running.shops)
        assert len(one.world()["lines"]) == 51
        assert len(two.world()["lines"]) == 50
        assert one.shop.credentials != two.shop.credentials
        foreign = two.find("paid")
        fails = one.confirm(foreign).json()["data"]["failProductOrderInfos"]
        assert [each["code"] for each in fails] == ["101009"]
        assert two.world()["ledger"] == []


@pytest.mark.parametrize(
    ("name", "status_after"), [("timeout_before", "paid"), ("timeout_after", "accepted")]
)
def test_a_client_that_gives_up_sees_a_timeout(
    client: Client, name: str, status_after: str
) -> None:
    line_no = client.find("paid")
    client.fault(name=name, path="confirm", times=1)
    with pytest.raises(requests.ReadTimeout):
        client.confirm(line_no, timeout=SHORT)
    line = next(each for each in client.world()["lines"] if each["line_no"] == line_no)
    assert line["status"] == status_after


def test_a_stalled_connection_ends_with_504(client: Client) -> None:
    line_no = client.find("paid")
    client.fault(name="timeout_after", path="confirm", seconds=SHORT)
    answer = client.confirm(line_no)
    assert (answer.status_code, answer.json()["code"]) == (504, "GW.TIMEOUT.02")
    assert len(client.world()["ledger"]) == 1


def test_a_late_effect_arrives_once(client: Client) -> None:
    line_no = client.find("paid")
    client.fault(name="timeout_late", path="confirm", seconds=SHORT, times=1)
    with pytest.raises(requests.ReadTimeout):
        client.confirm(line_no, timeout=SHORT / 2)
    assert client.world()["ledger"] == []
    until = time.monotonic() + 10
    while not client.world()["ledger"] and time.monotonic() < until:
        pass
    assert [row["line_no"] for row in client.world()["ledger"]] == [line_no]


@pytest.mark.parametrize(("name", "effects"), [("reset_before", 0), ("reset_after", 1)])
def test_a_reset_breaks_the_connection(client: Client, name: str, effects: int) -> None:
    line_no = client.find("paid")
    client.fault(name=name, path="confirm")
    with pytest.raises(requests.ConnectionError):
        client.confirm(line_no)
    assert len(client.world()["ledger"]) == effects


def test_a_cut_network_refuses_and_comes_back_on_the_same_port(client: Client) -> None:
    assert client.control("network", {"up": False}).json() == {"up": False}
    with pytest.raises(requests.ConnectionError):
        client.get("/v1/seller/account")
    assert client.world()["lines"]
    assert client.control("network", {"up": True}).json() == {"up": True}
    assert client.get("/v1/seller/account").status_code == 200


def test_a_live_sandbox_trades_by_itself() -> None:
    with start_sandbox(orders=50, live=True, clock=SystemClock()) as running:
        client = Client(running.shops[0])
        before = client.world()
        until = time.monotonic() + 30
        while client.world() == before and time.monotonic() < until:
            pass
        assert client.world() != before


def test_faults_can_be_set_from_the_start() -> None:
    with start_sandbox(orders=0, faults=["maintenance:1"], clock=SystemClock()) as running:
        url = f"{running.shops[0].base_url}/v1/seller/account"
        assert requests.get(url, timeout=5).status_code == 503
        assert requests.get(url, timeout=5).status_code == 401


def free_ports(count: int) -> int:
    """The first of so many free consecutive ports."""
    for first in range(42_000, 60_000, count):
        opened: list[socket.socket] = []
        try:
            for port in range(first, first + count):
                opened += [socket.create_server(("127.0.0.1", port))]
        except OSError:
            continue
        else:
            return first
        finally:
            for each in opened:
                each.close()
    raise LookupError("no free ports")


def test_ports_are_consecutive_and_a_taken_one_is_an_error() -> None:
    first = free_ports(3)
    with start_sandbox(
        marketplaces=["naver"], orders=0, shops=2, port=first, clock=SystemClock()
    ) as running:
        urls = [shop.base_url for shop in running.shops]
        assert urls == [f"http://127.0.0.1:{first + n}/external" for n in range(2)]
        assert running.shops[0].control_url == f"http://127.0.0.1:{first + 2}/shops/1"
        with pytest.raises(OSError, match="in use"):
            start_sandbox(orders=0, port=first, clock=SystemClock())
    assert SANDBOX_MARKETPLACES[0] == "naver"


def test_unknown_names_are_refused_with_the_list() -> None:
    with pytest.raises(ValueError, match="naver"):
        start_sandbox(marketplaces=["bazaar"], clock=SystemClock())
    with pytest.raises(ValueError, match="timeout_before"):
        start_sandbox(faults=["earthquake"], clock=SystemClock())


def test_stopping_twice_is_fine_and_nobody_listens_after() -> None:
    running = start_sandbox(orders=0, clock=SystemClock())
    running.stop()
    running.stop()
    with pytest.raises(requests.ConnectionError):
        requests.get(running.shops[0].base_url, timeout=2)
