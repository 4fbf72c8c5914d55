"""Path templates such as `/orders/{id}`, and which of them a path fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar


class Templated(Protocol):
    """A route: at least its path template."""

    @property
    def template(self) -> str:
        """The path, with its parameters in braces."""


RouteT = TypeVar("RouteT", bound=Templated)


class RoutingTable(Generic[RouteT]):
    """Routes by how many segments their paths have."""

    def __init__(self, routes: Iterable[RouteT]) -> None:
        self._by_length: dict[int, list[tuple[tuple[str, ...], RouteT]]] = {}
        for route in routes:
            parts = _segments(route.template)
            self._by_length.setdefault(len(parts), []).append((parts, route))

    def fitting(self, path: str) -> Iterator[tuple[RouteT, dict[str, str]]]:
        """The routes a path fits, whatever the method, each with its path parameters."""
        parts = _segments(path)
        for template, route in self._by_length.get(len(parts), ()):
            pairs = tuple(zip(template, parts, strict=True))
            if all(a == b or a.startswith("{") for a, b in pairs):
                yield route, {a[1:-1]: b for a, b in pairs if a.startswith("{")}


def _segments(path: str) -> tuple[str, ...]:
    return tuple(path.strip("/").split("/"))
