"""The HTTP port over a sandbox app in this process, for clocks that stand still between calls."""

from __future__ import annotations

import io
from collections.abc import Iterable
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
        return deliver(self._app, self._clock, request)

    def close(self) -> None:
        """Nothing is kept open."""


def deliver(
    app: WSGIApplication, clock: VirtualClock, request: HttpRequest, read_s: float = READ_S
) -> HttpResponse:
    """The app's answer. Raises `Interrupted` where it is cut off or not there in time."""
    try:
        return _ask(app, request)
    except ConnectionCut:
        raise Interrupted from None
    except ConnectionStalled as stalled:
        clock.advance(min(read_s, stalled.seconds))
        in_time = stalled.seconds < read_s
        answer = _response(*stalled.late_answer()) if in_time else None
        stalled.gave_up()
        if answer is None:
            raise Interrupted from None
        return answer


def _ask(app: WSGIApplication, request: HttpRequest) -> HttpResponse:
    said: list[tuple[str, list[tuple[str, str]]]] = []

    def start_response(status: str, headers: list[tuple[str, str]], *_: object) -> None:
        said.append((status, headers))

    body: Iterable[bytes] = app(_environ(request), start_response)  # type: ignore[arg-type]
    payload = b"".join(body)
    status, headers = said[-1]
    return _response(status, headers, payload)


def _environ(request: HttpRequest) -> dict[str, object]:
    url = urlsplit(request.url)
    environ: dict[str, object] = {
        "REQUEST_METHOD": request.method,
        "PATH_INFO": unquote(url.path, "latin-1"),
        "QUERY_STRING": url.query,
        "SERVER_NAME": url.hostname or "",
        "SERVER_PORT": "443",
        "HTTP_HOST": url.netloc,
        "wsgi.url_scheme": url.scheme,
        "wsgi.input": io.BytesIO(request.body),
        "CONTENT_LENGTH": str(len(request.body)),
    }
    for name, value in request.headers.items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    return environ


def _response(status: str, headers: Iterable[tuple[str, str]], body: bytes) -> HttpResponse:
    named = {name.lower(): value for name, value in headers}
    return HttpResponse(int(status.split(maxsplit=1)[0]), named, body)
