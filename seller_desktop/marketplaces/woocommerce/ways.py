"""What a shop has for invoice numbers: a tracking plug-in, fulfillments of its own, or neither."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ...domain.errors import Fault
from ..decoding import Unreadable
from .client import Call, WooClient
from .values import text
from .wire import Index, decode, readable

_TRACKING_SPACES = ("wc-shipment-tracking/v3", "wc-ast/v3")


class Way(StrEnum):
    """How the buyer is told of the parcel."""

    TRACKING = "tracking"
    FULFILLMENT = "fulfillment"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Site:
    """What the shop's index tells: who it is, and how it keeps invoice numbers."""

    name: str | None
    home: str | None
    way: Way
    space: str = ""
    """The namespace of the tracking plug-in."""


class KnownSite:
    """The shop's index, asked once until it is forgotten."""

    def __init__(self, client: WooClient) -> None:
        self._client = client
        self._site: Site | None = None

    def get(self) -> Site:
        """What the index told. Raises `OfficeError`."""
        if self._site is None:
            self._site = read_site(self._client)
        return self._site

    def forget(self) -> None:
        """The shop has changed: ask again."""
        self._site = None


def read_site(client: WooClient) -> Site:
    """Ask the shop's index, which is open to everybody. Raises `OfficeError`."""
    response = client.read(Call("GET", "/", with_key=False))
    try:
        index = decode(response.body, Index)
    except Unreadable as unreadable:
        raise Fault("answer_unreadable", what="index", cause=unreadable.cause) from None
    spaces = readable(index.namespaces, list[str]) or []
    home = text(index.home) or text(index.url)
    for space in _TRACKING_SPACES:
        if space in spaces:
            return Site(text(index.name), home, Way.TRACKING, space)
    routes = readable(index.routes, dict[str, object]) or {}
    own = any(route.endswith("/fulfillments") for route in routes)
    return Site(text(index.name), home, Way.FULFILLMENT if own else Way.NOTE)
