"""Names and marks of shops for rows: read once, looked up from any thread."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass

from ...domain.shop import Shop

_UNKNOWN_MARK = "own"


@dataclass(frozen=True, slots=True)
class ShopFace:
    """How a shop is shown: its name and the key of its marketplace."""

    name: str
    marketplace: str


class ShopFaces:
    """The shops as last read. A row of a shop that is not among them shows no name yet."""

    def __init__(self, shops: Iterable[Shop] = ()) -> None:
        self._lock = threading.Lock()
        self._faces: dict[int, ShopFace] = {}
        self.set(shops)

    def set(self, shops: Iterable[Shop]) -> bool:
        """Takes the shops over; whether a name or mark changed."""
        faces = {shop.id: ShopFace(shop.name, shop.marketplace) for shop in shops}
        with self._lock:
            changed = faces != self._faces
            self._faces = faces
        return changed

    def marketplaces(self) -> frozenset[str]:
        """The keys of the marketplaces where there is a shop."""
        with self._lock:
            return frozenset(face.marketplace for face in self._faces.values())

    def of(self, shop_id: int) -> ShopFace:
        """The face of a shop."""
        with self._lock:
            return self._faces.get(shop_id, ShopFace("", _UNKNOWN_MARK))
