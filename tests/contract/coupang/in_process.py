"""An `Http` that calls a sandbox app in process, under the same virtual clock."""

import io
from urllib.parse import unquote, urlsplit

from seller_desktop.marketplaces.http import HttpRequest, HttpResponse, Interrupted, NotSent
from seller_desktop.sandbox.faults import ConnectionCut, ConnectionStalled
from seller_desktop.system.clock import VirtualClock


class InProcessHttp:
    """Answers as fast as the clock is told; keeps what was asked. `wait_s` is its patience."""

    def __init__(self, app, clock: VirtualClock, wait_s: float = 30.0) -> None:
        self._app = app
        self._clock = clock
        self._wait_s = wait_s
        self.up = True
        self.requests: list[HttpRequest] = []
        self.times: list[float] = []

    def call(self, request: HttpRequest) -> HttpResponse:
        if not self.up:
            raise NotSent
        self.requests.append(request)
        self.times.append(self._clock.monotonic())
        try:
            return _ask(self._app, request)
        except ConnectionCut:
            raise Interrupted from None
        except ConnectionStalled as stalled:
            self._clock.advance(min(self._wait_s, stalled.seconds))
            stalled.gave_up()
            if stalled.seconds < self._wait_s:
                return _response(*stalled.late_answer())
            raise Interrupted from None

    def close(self) -> None:
        """Nothing is open."""


def _ask(app, request: HttpRequest) -> HttpResponse:
    said = []
    url = urlsplit(request.url)
    environ = {
        "REQUEST_METHOD": request.method,
        "PATH_INFO": unquote(url.path, "latin-1"),
        "QUERY_STRING": url.query,
        "wsgi.input": io.BytesIO(request.body),
        "CONTENT_LENGTH": str(len(request.body)),
    }
    for name, value in request.headers.items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    body = b"".join(app(environ, lambda status, headers: said.append((status, headers))))
    return _response(*said[-1], body)


def _response(status, headers, body) -> HttpResponse:
    return HttpResponse(int(status.split()[0]), {n.lower(): v for n, v in headers}, body)
