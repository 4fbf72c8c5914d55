"""The control side without sockets: nonsense is refused and changes nothing."""

import io
import json
from typing import Any

import pytest

from seller_desktop.sandbox.control import ControlApp, ShopControl

from .shop_client import Shop


class Line:
    """A network line that remembers whether it is up."""

    is_up = True

    def up(self) -> None:
        self.is_up = True

    def down(self) -> None:
        self.is_up = False


def call(app: ControlApp, method: str, path: str, body: bytes = b"") -> tuple[int, Any]:
    statuses: list[str] = []
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }

    def start_response(status: str, headers: list[tuple[str, str]]) -> None:
        statuses.append(status)

    payload = b"".join(app(environ, start_response))  # type: ignore[arg-type]
    return int(statuses[0][:3]), json.loads(payload)


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def control(shop: Shop, line: Line) -> ControlApp:
    return ControlApp({"1": ShopControl(shop.app, line)})


def test_the_world_is_told(control: ControlApp, shop: Shop) -> None:
    assert call(control, "GET", "/shops/1/world") == (200, shop.app.view())


def test_a_path_no_call_can_have_is_told_back(control: ControlApp) -> None:
    body = b'{"set": [{"name": "rate_limit", "path": "\\ud800"}]}'
    assert call(control, "POST", "/shops/1/faults", body)[0] == 200


def test_faults_are_replaced_and_cleared(control: ControlApp) -> None:
    faults = [{"name": "timeout_late", "path": "dispatch", "times": 2, "seconds": 5.0}]
    body = json.dumps({"set": faults}).encode()
    assert call(control, "POST", "/shops/1/faults", body) == (200, {"set": faults})
    assert call(control, "POST", "/shops/1/faults", b'{"set": []}') == (200, {"set": []})


def test_the_network_is_cut_and_mended(control: ControlApp, line: Line) -> None:
    assert call(control, "POST", "/shops/1/network", b'{"up": false}') == (200, {"up": False})
    assert not line.is_up
    assert call(control, "POST", "/shops/1/network", b'{"up": true}') == (200, {"up": True})
    assert line.is_up


def test_a_tick_lets_people_act(control: ControlApp, shop: Shop) -> None:
    before = len(shop.world.lines)
    body = b'{"seconds": 86400}'
    assert call(control, "POST", "/shops/1/tick", body) == (200, {"seconds": 86400})
    assert len(shop.world.lines) > before


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("faults", b"{}"),
        ("faults", b'{"set": [{"name": "earthquake"}]}'),
        ("network", b'{"up": "no"}'),
        ("tick", b'{"seconds": -1}'),
        ("tick", b'{"seconds": true}'),
        ("faults", b'{"set": [{"name": "timeout_late", "seconds": Infinity}]}'),
        ("faults", b'{"set": [{"name": "clock_skew", "seconds": NaN}]}'),
        ("faults", b'{"set": [{"name": "clock_skew", "seconds": -1%s}]}' % (b"0" * 400)),
        ("tick", b"[" * 100_000),
        ("tick", b"["),
        ("tick", b"[]"),
    ],
)
def test_nonsense_is_refused(control: ControlApp, path: str, body: bytes) -> None:
    status, answer = call(control, "POST", f"/shops/1/{path}", body)
    assert status == 400
    assert answer["error"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/shops/2/world"), ("GET", "/world"), ("POST", "/shops/1/world"), ("GET", "/")],
)
def test_other_paths_do_not_exist(control: ControlApp, method: str, path: str) -> None:
    assert call(control, method, path)[0] == 404
