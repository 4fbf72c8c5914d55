"""The tabs of the Outbox screen with their counts, what an empty one says, and the rail's badge."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from ...domain.korea_time import DAY_MS, day_start_ms, korean_day
from ...store.outbox_list import OutboxTab, needing_seller, outbox_counts
from ..context import PageContext
from ..forms.ui_outbox_page import Ui_OutboxPage
from ..page import Badge
from ..widgets.stage_tabs import Stage

FINISHED_DAYS = 14
"""How far back the finished ones are listed."""

_WORDS = {
    OutboxTab.OPEN: QT_TRANSLATE_NOOP("Outbox", "Open"),
    OutboxTab.WAITING: QT_TRANSLATE_NOOP("Outbox", "Waiting"),
    OutboxTab.SENDING: QT_TRANSLATE_NOOP("Outbox", "Sending"),
    OutboxTab.CHECKING: QT_TRANSLATE_NOOP("Outbox", "Checking"),
    OutboxTab.FINISHED: QT_TRANSLATE_NOOP("Outbox", "Finished"),
    OutboxTab.HELD: QT_TRANSLATE_NOOP("Outbox", "On hold"),
    OutboxTab.DECIDE: QT_TRANSLATE_NOOP("Outbox", "Decide"),
}
_MARKS = {
    OutboxTab.WAITING: "pending",
    OutboxTab.FINISHED: "delivered",
    OutboxTab.HELD: "held",
    OutboxTab.DECIDE: "failed",
}
_EMPTY = {
    OutboxTab.OPEN: QT_TRANSLATE_NOOP("Outbox", "Everything has been sent"),
    OutboxTab.WAITING: QT_TRANSLATE_NOOP("Outbox", "Nothing waits to be sent"),
    OutboxTab.SENDING: QT_TRANSLATE_NOOP("Outbox", "Nothing is being sent right now"),
    OutboxTab.CHECKING: QT_TRANSLATE_NOOP("Outbox", "Nothing is being checked"),
    OutboxTab.FINISHED: QT_TRANSLATE_NOOP("Outbox", "Nothing was finished in the last two weeks"),
    OutboxTab.HELD: QT_TRANSLATE_NOOP("Outbox", "Nothing is on hold"),
    OutboxTab.DECIDE: QT_TRANSLATE_NOOP("Outbox", "Nothing waits for your decision"),
}
_EXPLAINED = {
    OutboxTab.OPEN: QT_TRANSLATE_NOOP(
        "Outbox", "What you confirm, ship or cancel stands here until the marketplace has it."
    ),
    OutboxTab.CHECKING: QT_TRANSLATE_NOOP(
        "Outbox", "What got no answer stands here until the marketplace was asked about it."
    ),
    OutboxTab.HELD: QT_TRANSLATE_NOOP(
        "Outbox", "What a cancel request or a change stops before it is sent stands here."
    ),
}
_EXCEPTIONS = (OutboxTab.HELD, OutboxTab.DECIDE)


def ended_since(now_ms: int) -> int:
    """The instant from which finished actions are listed: the start of a Korean day, UTC ms."""
    return day_start_ms(korean_day(now_ms - FINISHED_DAYS * DAY_MS))


def empty_words(tab: OutboxTab) -> tuple[str, str]:
    """What an empty tab says, and what would be in it."""
    explained = _EXPLAINED.get(tab)
    return _tr(_EMPTY[tab]), _tr(explained) if explained else ""


class OutboxTabs(QObject):
    """`chosen` follows another tab, `changed` new counts."""

    chosen = Signal()
    changed = Signal()

    def __init__(self, context: PageContext, ui: Ui_OutboxPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = ui
        self._turn = 0
        self._needing = 0
        ui.stage_tabs.setAccessibleName(self.tr("Actions by state"))
        ui.stage_tabs.set_stages([_stage(tab) for tab in OutboxTab])
        ui.stage_tabs.current_changed.connect(self.chosen)

    @property
    def tab(self) -> OutboxTab:
        """The tab in front."""
        return OutboxTab(self._ui.stage_tabs.current())

    @property
    def badge(self) -> Badge:
        """What goes on by the seller's word alone, in all shops; any of it is a debt."""
        return Badge(self._needing, alarm=self._needing > 0)

    def choose(self, tab: OutboxTab) -> None:
        """Bring a tab to the front."""
        self._ui.stage_tabs.set_current(str(tab))

    def read(self) -> None:
        """Count again; the latest question wins."""
        office, shop_ids = self._context.office, self._context.shop_filter.shop_ids
        since = ended_since(office.clock.now_ms())
        self._turn += 1
        turn = self._turn

        def work() -> tuple[Mapping[OutboxTab, int], int]:
            with office.db.read_raw() as conn:
                return outbox_counts(conn, shop_ids, since), needing_seller(conn)

        def done(found: tuple[Mapping[OutboxTab, int], int]) -> None:
            if turn != self._turn:
                return
            counts, self._needing = found
            self._ui.stage_tabs.set_counts({str(tab): count for tab, count in counts.items()})
            self.changed.emit()

        self._context.tasks.run(self, work, done)


def _stage(tab: OutboxTab) -> Stage:
    return Stage(str(tab), _tr(_WORDS[tab]), _MARKS.get(tab, ""), exception=tab in _EXCEPTIONS)


def _tr(source: object) -> str:
    return QCoreApplication.translate("Outbox", str(source))
