"""What was asked over HTTP and what came back, and its replay with some answers changed."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from seller_desktop.marketplaces.http import Http, HttpRequest, HttpResponse

WsgiApp = Callable[..., Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Recorded:
    """One call, by method and path without query, and its answer."""

    method: str
    path: str
    answer: HttpResponse


class InProcessHttp:
    """An `Http` that calls a sandbox's WSGI app and keeps what was said."""

    def __init__(self, app: WsgiApp) -> None:
        self._app = app
        self.said: list[Recorded] = []

    def call(self, request: HttpRequest) -> HttpResponse:
        url = urlsplit(request.url)
        told: dict[str, object] = {}

        def start_response(status: str, headers: Sequence[tuple[str, str]]) -> None:
            told.update(
                status=int(status.partition(" ")[0]),
                headers={name.lower(): value for name, value in headers},
            )

        environ = {
            "REQUEST_METHOD": request.method,
            "PATH_INFO": url.path,
            "QUERY_STRING": url.query,
            "CONTENT_TYPE": request.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(request.body)),
            "wsgi.input": io.BytesIO(request.body),
            **{f"HTTP_{k.upper().replace('-', '_')}": v for k, v in request.headers.items()},
        }
        body = b"".join(self._app(environ, start_response))
        answer = HttpResponse(int(str(told["status"])), _headers(told["headers"]), body)
        self.said.append(Recorded(request.method, url.path, answer))
        return answer

    def take(self) -> tuple[Recorded, ...]:
        """What was said since the last call of this."""
        taken, self.said = tuple(self.said), []
        return taken

    def close(self) -> None:
        """Nothing is open."""


def _headers(found: object) -> Mapping[str, str]:
    return found if isinstance(found, dict) else {}


class TapeHttp:
    """Answers from a tape: the next record of the same method and path, the last one for ever.

    What the tape doesn't know is looked up in the background tape, which holds the answers to
    what any conversation may ask (a token); what is on neither gets the answer `unknown`.
    """

    def __init__(self, background: Sequence[Recorded], unknown: HttpResponse) -> None:
        self._background = tuple(background)
        self._unknown = unknown
        self._left: dict[tuple[str, str], list[HttpResponse]] = {}
        self.calls = 0
        self.play(())

    def play(
        self, tape: Sequence[Recorded], changed: Mapping[int, HttpResponse] | None = None
    ) -> None:
        """Put in a tape; `changed` replaces answers by their place on it."""
        self.calls = 0
        self._left = {}
        for record in self._background:
            self._left.setdefault((record.method, record.path), [record.answer])
        own: dict[tuple[str, str], list[HttpResponse]] = {}
        for place, record in enumerate(tape):
            answer = (changed or {}).get(place, record.answer)
            own.setdefault((record.method, record.path), []).append(answer)
        self._left |= own

    def call(self, request: HttpRequest) -> HttpResponse:
        self.calls += 1
        answers = self._left.get((request.method, urlsplit(request.url).path))
        if answers is None:
            return self._unknown
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def close(self) -> None:
        """Nothing is open."""


__all__ = ["Http", "InProcessHttp", "Recorded", "TapeHttp"]
