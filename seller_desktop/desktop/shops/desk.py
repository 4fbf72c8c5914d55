"""The shops as the screen shows them: read from the store, with what their workers report."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...domain.action import ActionState
from ...domain.errors import OfficeError
from ...domain.key_life import key_life
from ...marketplaces.contract import MarketplaceFacts
from ...store.desk_state import open_actions_per_shop, shops_with_health
from ...store.quarantine import unread_by_shop
from ...sync.news import SyncProgress
from ..context import PageContext
from ..sync_summary import ShopState
from .guide import ShopGuide
from .shop_list import GUIDE_ROW, ShopRow
from .shop_words import said_in, state_words

_TO_SEND = (ActionState.READY, ActionState.SENDING, ActionState.UNKNOWN, ActionState.HELD)


class ShopDesk(QObject):
    """Every shop as it is now. `changed` follows what a worker reports; `read` asks the store."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._progress: dict[int, SyncProgress] = {}
        self._waiting: dict[int, int] = {}
        self._unread: dict[int, int] = {}
        self.states: dict[int, ShopState] = {}
        context.bridge.progress.connect(self._on_progress)
        self.read()

    @property
    def cut_off(self) -> int:
        """How many shops only the seller can bring back."""
        return sum(state.needs_deed for state in self.states.values())

    def read(self) -> None:
        """Read shops, their health, and what waits in the outbox."""
        reader = self._context.reader
        self.states = {
            row.shop.id: ShopState(row.shop, row.health, self._progress.get(row.shop.id))
            for row in reader.query(shops_with_health)
        }
        self._waiting = {
            shop_id: sum(states.get(state, 0) for state in _TO_SEND)
            for shop_id, states in reader.query(open_actions_per_shop).items()
        }
        self._unread = reader.query(unread_by_shop)

    def waiting(self, shop_id: int) -> int:
        """How many actions of a shop are not sent yet."""
        return self._waiting.get(shop_id, 0)

    def unread(self, shop_id: int) -> int:
        """How many records of a shop could not be read."""
        return self._unread.get(shop_id, 0)

    def facts(self, marketplace: str) -> MarketplaceFacts | None:
        """What is known of a marketplace; a plug-in may be gone while its shops are stored."""
        try:
            return self._context.office.registry.get(marketplace).facts
        except OfficeError:
            return None

    def rows(self) -> list[ShopRow]:
        """The list, without a shop that is just being added."""
        now = self._context.office.clock.now_ms()
        return [self._row(state, now) for state in self.states.values()]

    def guide_row(self, guide: ShopGuide) -> ShopRow:
        """The row of the shop that is being added."""
        done, total = guide.progress
        text = self.tr("Connecting %1/%2").replace("%1", str(done + 1)).replace("%2", str(total))
        facts = guide.facts
        name = said_in(facts.name, self._context.language) if facts else self.tr("New shop")
        return ShopRow(
            GUIDE_ROW,
            name,
            glyph="accepted",
            marketplace=facts.key if facts else "",
            status_word=text,
            hue="seller",
        )

    def _row(self, state: ShopState, now: int) -> ShopRow:
        shop = state.shop
        facts = self.facts(shop.marketplace)
        said = state_words(state, now, key_life(shop.keys_issued_at, _key_days(facts), now))
        waiting = self.waiting(shop.id)
        return ShopRow(
            shop.id,
            said_in(facts.name, self._context.language) if facts else shop.marketplace,
            shop.name,
            glyph=said.glyph,
            marketplace=shop.marketplace,
            right=self.tr("%n to send", "", waiting) if waiting else "",
            status_word=said.text,
            hue=said.hue,
        )

    def _on_progress(self, progress: SyncProgress) -> None:
        """The end of a round stands in a shop's health, which raises no change of its own."""
        self._progress[progress.shop_id] = progress
        self.read()
        self.changed.emit()


def _key_days(facts: MarketplaceFacts | None) -> int | None:
    return None if facts is None else facts.key_days
