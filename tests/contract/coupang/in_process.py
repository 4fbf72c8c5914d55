"""An `Http` that calls a sandbox app in process, under the same virtual clock."""

from seller_desktop.marketplaces.http import HttpRequest, HttpResponse, NotSent
from seller_desktop.system.clock import VirtualClock
from tests.wire import deliver


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
        return deliver(self._app, self._clock, request, self._wait_s)

    def close(self) -> None:
        """Nothing is open."""
