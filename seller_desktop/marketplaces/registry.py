"""Which marketplaces work: the built-in ones, and what others bring by entry points."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType

from ..domain.errors import UserFixable
from .contract import Marketplace

ENTRY_POINT_GROUP = "seller_desktop.marketplaces"

_log = logging.getLogger(__name__)

Maker = Callable[[], Marketplace]


def _naver() -> Marketplace:
    from .naver.marketplace import Naver

    return Naver()


def _coupang() -> Marketplace:
    from .coupang.marketplace import Coupang

    return Coupang()


def _woocommerce() -> Marketplace:
    from .woocommerce.marketplace import WooCommerce

    return WooCommerce()


BUILT_IN: Mapping[str, Maker] = MappingProxyType(
    {"naver": _naver, "coupang": _coupang, "woocommerce": _woocommerce}
)
"""One line a marketplace; the order is that of screens."""


class Registry:
    """Marketplaces by key, each made when first asked for.

    A plug-in's entry point is named by its key and gives a callable without arguments. It can't
    take the key of a built-in; one that can't be loaded is logged and left out.
    """

    def __init__(
        self,
        built_in: Mapping[str, Maker] = BUILT_IN,
        plug_ins: Callable[[], Iterable[EntryPoint]] | None = None,
    ) -> None:
        self._makers = dict(built_in)
        self._made: dict[str, Marketplace] = {}
        self._plug_ins = plug_ins or (lambda: entry_points(group=ENTRY_POINT_GROUP))
        self._looked = False

    def keys(self) -> tuple[str, ...]:
        """Keys of all that can be used, built-in ones first."""
        self._look()
        return tuple(self._makers)

    def get(self, key: str) -> Marketplace:
        """The marketplace of a key. Raises `UserFixable` `unknown_marketplace`."""
        if key not in self._makers:
            self._look()
        if key not in self._makers:
            raise UserFixable("unknown_marketplace", marketplace=key)
        if key not in self._made:
            self._made[key] = self._makers[key]()
        return self._made[key]

    def all(self) -> tuple[Marketplace, ...]:
        """All that can be used."""
        return tuple(self.get(key) for key in self.keys())

    def _look(self) -> None:
        """Look for plug-ins once."""
        if self._looked:
            return
        self._looked = True
        for entry in self._plug_ins():
            if entry.name in self._makers:
                _log.warning("plug-in %s has the key of another marketplace: left out", entry.name)
                continue
            try:
                self._makers[entry.name] = entry.load()
            except (ImportError, AttributeError) as error:
                _log.warning("plug-in %s not loaded: %s", entry.name, type(error).__name__)
