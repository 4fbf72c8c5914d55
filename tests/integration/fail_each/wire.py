"""The HTTP port over a sandbox app in this process, for clocks that stand still between calls."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from seller_desktop.marketplaces.http import HttpRequest, HttpResponse, Interrupted
from seller_desktop.sandbox.faults import ConnectionCut, ConnectionStalled
from seller_desktop.system.clock import VirtualClock

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

READ_S = 30.0
"""How long an answer is waited for."""


class WsgiHttp:
    """Implements `Http`: asks the app, and waits on the virtual clock where it stalls."""

    def __init__(self, app: WSGIApplication, clock: VirtualClock) -> None:
        self._app = app
        self._clock = clock

    def call(self, request: HttpRequest) -> HttpResponse:
        try:
            return ask(self._app, request)
        except ConnectionCut:
            raise Interrupted from None
        except ConnectionStalled as stalled:
            self._clock.advance(READ_S)
            stalled.gave_up()
            raise Interrupted from None

    def close(self) -> None:
        """Nothing is kept open."""


def ask(app: WSGIApplication, request: HttpRequest) -> HttpResponse:
    """One call of a WSGI app. Raises what the app raises to its transport."""
    said: list[HttpResponse] = []

    def start_response(status: str, headers: Iterable[tuple[str, str]], *_: object) -> None:
        named: Mapping[str, str] = {name.lower(): value for name, value in headers}
        said.append(HttpResponse(int(status.split(maxsplit=1)[0]), named, b""))

    body: Iterable[bytes] = app(_environ(request), start_response)  # type: ignore[arg-type]
    payload = b"".join(body)
    return HttpResponse(said[-1].status, said[-1].headers, payload)


def _environ(request: HttpRequest) -> dict[str, object]:
    url = urlsplit(request.url)
    environ: dict[str, object] = {
        "REQUEST_METHOD": request.method,
        "PATH_INFO": unquote(url.path, "latin-1"),
        "QUERY_STRING": url.query,
        "SERVER_NAME": url.hostname or "",
        "SERVER_PORT": "443",
        "wsgi.url_scheme": url.scheme,
        "wsgi.input": io.BytesIO(request.body),
        "CONTENT_LENGTH": str(len(request.body)),
    }
    for name, value in request.headers.items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    return environ
