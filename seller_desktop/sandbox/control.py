"""The control side of the sandbox: a shop's truth, its faults, its network, its people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from .faults import FaultBox, read_faults
from .request import read_request

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_LONGEST_TICK_SECONDS = 400 * 86_400


class ControlledApp(Protocol):
    """What a marketplace's app offers to its controller."""

    @property
    def faults(self) -> FaultBox:
        """The faults of this shop."""

    def view(self) -> dict[str, object]:
        """Lines, claims and ledger as `GET …/world` shows them."""

    def tick(self, seconds: float) -> None:
        """Let people and couriers act as if so many seconds had passed."""


class Network(Protocol):
    """The shop's line to the world."""

    def up(self) -> None:
        """Take connections."""

    def down(self) -> None:
        """Refuse them."""


class ShopControl:
    """Carries out what a control call asks of one shop. Raises ValueError for nonsense."""

    def __init__(self, app: ControlledApp, network: Network) -> None:
        self._app = app
        self._network = network

    def world(self) -> dict[str, object]:
        """The truth behind the shop."""
        return self._app.view()

    def faults(self, body: Mapping[str, object]) -> dict[str, object]:
        """Replace all faults."""
        self._app.faults.replace(read_faults(body.get("set")))
        return {"set": self._app.faults.current()}

    def network(self, body: Mapping[str, object]) -> dict[str, object]:
        """Cut the network or mend it."""
        up = body.get("up")
        if not isinstance(up, bool):
            raise ValueError('"up" must be true or false')
        if up:
            self._network.up()
        else:
            self._network.down()
        return {"up": up}

    def tick(self, body: Mapping[str, object]) -> dict[str, object]:
        """Let the world's people act."""
        seconds = body.get("seconds")
        known = isinstance(seconds, int | float) and not isinstance(seconds, bool)
        if not known or not 0 <= float(str(seconds)) <= _LONGEST_TICK_SECONDS:
            raise ValueError('"seconds" must be a number of at most 400 days')
        self._app.tick(float(str(seconds)))
        return {"seconds": seconds}


class ControlApp:
    """WSGI: `/shops/N/world`, `/faults`, `/network` and `/tick` for each shop, by its number."""

    def __init__(self, shops: Mapping[str, ShopControl]) -> None:
        self._shops = shops

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = read_request(environ)
        status, answer = self._answer(request.method, request.path, request.body)
        payload = json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace")
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(payload)))]
        start_response(status, headers)
        return [payload]

    def _answer(self, method: str, path: str, body: bytes) -> tuple[str, dict[str, object]]:
        parts = path.strip("/").split("/")
        shop = self._shops.get(parts[1]) if len(parts) == 3 and parts[0] == "shops" else None
        if shop is None:
            return "404 Not Found", {"error": "no such shop or path"}
        if (method, parts[2]) == ("GET", "world"):
            return "200 OK", shop.world()
        posts: dict[str, Callable[[Mapping[str, object]], dict[str, object]]] = {
            "faults": shop.faults,
            "network": shop.network,
            "tick": shop.tick,
        }
        act = posts.get(parts[2])
        if act is None or method != "POST":
            return "404 Not Found", {"error": "GET world; POST faults, network, tick"}
        try:
            return "200 OK", act(_read_object(body))
        except ValueError as wrong:
            return "400 Bad Request", {"error": str(wrong)}


def _read_object(body: bytes) -> Mapping[str, object]:
    try:
        value = json.loads(body or b"{}")
    except RecursionError:
        raise ValueError("the body is nested too deep") from None
    if not isinstance(value, dict):
        raise ValueError("the body must be a JSON object")
    return value
