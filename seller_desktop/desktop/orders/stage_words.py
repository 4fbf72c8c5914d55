"""The tabs of the Orders screen and what an empty one says."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ...store.worklist import Stage
from ..widgets.stage_tabs import Stage as Tab
from ..widgets.status_words import status_word

_CONTEXT = "OrderStages"
_WORDS = {
    Stage.OPEN: QT_TRANSLATE_NOOP("OrderStages", "Open"),
    Stage.ALL: QT_TRANSLATE_NOOP("OrderStages", "All"),
    Stage.OVERDUE: QT_TRANSLATE_NOOP("OrderStages", "Overdue"),
    Stage.HELD: QT_TRANSLATE_NOOP("OrderStages", "On hold"),
    Stage.DECIDE: QT_TRANSLATE_NOOP("OrderStages", "Decide"),
}
_MARKS = {Stage.HELD: "held", Stage.OVERDUE: "overdue", Stage.DECIDE: "failed"}
_EMPTY = {
    Stage.OPEN: QT_TRANSLATE_NOOP("OrderStages", "Nothing is left to ship"),
    Stage.PAID: QT_TRANSLATE_NOOP("OrderStages", "No new order waits to be confirmed"),
    Stage.ACCEPTED: QT_TRANSLATE_NOOP("OrderStages", "No confirmed order waits to be shipped"),
    Stage.OVERDUE: QT_TRANSLATE_NOOP("OrderStages", "No order is late"),
    Stage.HELD: QT_TRANSLATE_NOOP("OrderStages", "Nothing is on hold"),
    Stage.DECIDE: QT_TRANSLATE_NOOP("OrderStages", "Nothing waits for your decision"),
}
_NEW_SOON = QT_TRANSLATE_NOOP("OrderStages", "New orders appear here by themselves.")
_NONE = QT_TRANSLATE_NOOP("OrderStages", "No orders here")
_ORDER = (
    Stage.OPEN,
    Stage.PAID,
    Stage.ACCEPTED,
    Stage.DISPATCHED,
    Stage.IN_TRANSIT,
    Stage.DELIVERED,
    Stage.ALL,
    Stage.OVERDUE,
    Stage.HELD,
    Stage.DECIDE,
)


def stage_tabs() -> list[Tab]:
    """The tabs from left to right, the exceptions last."""
    return [_tab(stage) for stage in _ORDER]


def accepted_word(confirms: bool) -> str:
    """The tab of what is to be shipped: confirmed (발주확인), or where no shop knows that, being
    processed."""
    return status_word(Stage.ACCEPTED if confirms else "processing")


def empty_words(stage: Stage) -> tuple[str, str]:
    """What an empty tab says: a sentence, and what happens next where it helps."""
    detail = _NEW_SOON if stage in (Stage.OPEN, Stage.PAID) else ""
    return _tr(_EMPTY.get(stage, _NONE)), _tr(detail) if detail else ""


def _tab(stage: Stage) -> Tab:
    word = _tr(_WORDS[stage]) if stage in _WORDS else status_word(stage)
    mark = _MARKS.get(stage, "")
    status = mark or ("" if stage in _WORDS else str(stage))
    return Tab(str(stage), word, status, exception=bool(mark))


def _tr(source: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(source))
