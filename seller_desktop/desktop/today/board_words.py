"""What a row of the board says: title, consequence, icon, the button and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ...store.claims_list import ClaimTab
from ...store.inquiry_list import InquiryTab
from ...store.outbox_list import OutboxTab
from ...store.worklist import Stage
from ..place import Place
from ..widgets.deadline_words import clock_time, deadline_words
from .board import BoardRow, Task, Urgency

translate = QCoreApplication.translate

_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class RowWords:
    """The texts of one row. `deed` says that the button does it at once instead of leading on."""

    icon: str
    title: str
    consequence: str
    button: str
    place: Place
    deed: bool = False


@dataclass(frozen=True, slots=True)
class _Same:
    """The texts of a row that says the same whatever it counts, in English as the translations
    know it."""

    icon: str
    title: object
    consequence: object
    button: object
    place: Place

    def words(self) -> RowWords:
        """In the language of the window."""
        title, consequence, button = (
            translate("Today", str(source))
            for source in (self.title, self.consequence, self.button)
        )
        return RowWords(self.icon, title, consequence, button, self.place)


def row_words(row: BoardRow, now: int) -> RowWords:
    """The texts of a row at an instant (UTC ms); what it opens is narrowed to what it counts."""
    same = _SAME_EVER.get(row.task)
    words = _BY_ROW[row.task](row, now) if same is None else same.words()
    if row.task in _WHOLE:
        return words
    place = replace(words.place, only=frozenset(row.ids), title=words.title)
    return replace(words, place=place)


def urgency_words(urgency: Urgency, warning_ms: int) -> str:
    """The head of a group; `warning_ms` is the span that presses."""
    hours = warning_ms // _HOUR_MS
    return {
        Urgency.PRESSING: translate("Today", "Late or within %n hour(s)", None, hours),
        Urgency.TODAY: translate("Today", "Before the day ends"),
        Urgency.TOMORROW: translate("Today", "By tomorrow"),
        Urgency.LATER: translate("Today", "Later"),
    }[urgency]


def _ship(row: BoardRow, now: int) -> RowWords:
    titles = {
        Urgency.PRESSING: translate("Today", "Orders to ship right away"),
        Urgency.TODAY: translate("Today", "Orders to ship today"),
        Urgency.TOMORROW: translate("Today", "Orders to ship by tomorrow"),
        Urgency.LATER: translate("Today", "Orders to ship later"),
    }
    return RowWords(
        "truck",
        titles[row.urgency],
        _ship_consequence(row, now),
        translate("Today", "Open orders"),
        Place("orders", stage=str(Stage.OPEN)),
    )


def _ship_consequence(row: BoardRow, now: int) -> str:
    if row.due_at is None:
        return translate("Today", "No dispatch deadline known")
    if row.urgency is Urgency.PRESSING:
        text = translate("Today", "Deadline %1. After it they count as late.")
        return text.replace("%1", clock_time(row.due_at))
    if row.urgency is Urgency.TODAY:
        return translate("Today", "After today they count as late and may cost a penalty")
    text = translate("Today", "Earliest: %1")
    return text.replace("%1", deadline_words(row.due_at, now).text)


def _confirm(row: BoardRow, now: int) -> RowWords:
    del now
    place = Place("orders", stage=str(Stage.PAID))
    if row.urgency is Urgency.PRESSING:
        return RowWords(
            "clipboard-check",
            translate("Today", "New orders to confirm and ship right away"),
            translate("Today", "They can be shipped once they are confirmed"),
            translate("Today", "Confirm"),
            place,
            deed=True,
        )
    if of_today := row.of_today:
        consequence = translate("Today", "%n of them to be shipped today", None, of_today)
    else:
        consequence = translate("Today", "Until then buyers can usually cancel at once")
    return RowWords(
        "clipboard-list",
        translate("Today", "New orders to confirm"),
        consequence,
        translate("Today", "Open orders"),
        place,
    )


def _inquiries(row: BoardRow, now: int) -> RowWords:
    titles = {
        Urgency.PRESSING: translate("Today", "Inquiries to answer right away"),
        Urgency.TODAY: translate("Today", "Inquiries to answer today"),
        Urgency.TOMORROW: translate("Today", "Inquiries to answer by tomorrow"),
        Urgency.LATER: translate("Today", "Inquiries to answer later"),
    }
    text = translate("Today", "Earliest: %1")
    due_at = now if row.due_at is None else row.due_at
    return RowWords(
        "message-circle-question-mark",
        titles[row.urgency],
        text.replace("%1", deadline_words(due_at, now).text),
        translate("Today", "Answer"),
        Place("inquiries", stage=str(InquiryTab.OPEN)),
    )


def _shops(row: BoardRow, now: int) -> RowWords:
    del now
    return RowWords(
        "unplug",
        translate("Today", "Disconnected shops"),
        translate("Today", "Nothing comes in or goes out until this is put right"),
        translate("Today", "Open shops"),
        Place("shops", shop_id=row.per_shop[0][0]),
    )


_OPEN_CLAIMS = QT_TRANSLATE_NOOP("Today", "Open claims")
_IN_TIME = QT_TRANSLATE_NOOP(
    "Today", "Within 3 business days of collection; after that a penalty may follow"
)
_READ_REASON = QT_TRANSLATE_NOOP("Today", "Read the reason; hold or reject if need be")


def _claims(tab: ClaimTab) -> Place:
    return Place("claims", stage=str(tab))


_SAME_EVER = {
    Task.LATE: _Same(
        "clock-alert",
        QT_TRANSLATE_NOOP("Today", "Orders past their dispatch deadline"),
        QT_TRANSLATE_NOOP(
            "Today",
            "A penalty may follow on the next business day. Ship them or send a delay notice.",
        ),
        QT_TRANSLATE_NOOP("Today", "Handle"),
        Place("orders", stage=str(Stage.OVERDUE)),
    ),
    Task.CANCELS: _Same(
        "hand",
        QT_TRANSLATE_NOOP("Today", "Cancel requests to answer"),
        QT_TRANSLATE_NOOP("Today", "Until you answer these orders are not shipped"),
        _OPEN_CLAIMS,
        _claims(ClaimTab.CANCEL),
    ),
    Task.RETURNS_COLLECTED: _Same(
        "rotate-ccw",
        QT_TRANSLATE_NOOP("Today", "Returns to inspect and refund"),
        _IN_TIME,
        _OPEN_CLAIMS,
        _claims(ClaimTab.RETURN),
    ),
    Task.EXCHANGES_COLLECTED: _Same(
        "package-check",
        QT_TRANSLATE_NOOP("Today", "Exchanges to send out"),
        _IN_TIME,
        _OPEN_CLAIMS,
        _claims(ClaimTab.EXCHANGE),
    ),
    Task.EXCHANGES_COLLECTING: _Same(
        "package-search",
        QT_TRANSLATE_NOOP("Today", "Exchange goods coming back"),
        QT_TRANSLATE_NOOP("Today", "Mark them as collected once they have arrived"),
        _OPEN_CLAIMS,
        _claims(ClaimTab.EXCHANGE),
    ),
    Task.RETURNS: _Same(
        "undo-2",
        QT_TRANSLATE_NOOP("Today", "New return requests"),
        _READ_REASON,
        _OPEN_CLAIMS,
        _claims(ClaimTab.RETURN),
    ),
    Task.EXCHANGES: _Same(
        "refresh-cw",
        QT_TRANSLATE_NOOP("Today", "New exchange requests"),
        _READ_REASON,
        _OPEN_CLAIMS,
        _claims(ClaimTab.EXCHANGE),
    ),
    Task.CLAIMS_HELD: _Same(
        "pause",
        QT_TRANSLATE_NOOP("Today", "Claims on hold"),
        QT_TRANSLATE_NOOP("Today", "They go on when the hold is released"),
        _OPEN_CLAIMS,
        _claims(ClaimTab.HELD),
    ),
    Task.INQUIRIES_LATE: _Same(
        "message-circle-question-mark",
        QT_TRANSLATE_NOOP("Today", "Inquiries past their deadline"),
        QT_TRANSLATE_NOOP(
            "Today", "Late answers lower the shop's answer rate. Answer these first."
        ),
        QT_TRANSLATE_NOOP("Today", "Answer"),
        Place("inquiries", stage=str(InquiryTab.OVERDUE)),
    ),
    Task.ACTIONS_HELD: _Same(
        "pause",
        QT_TRANSLATE_NOOP("Today", "Stopped before sending"),
        QT_TRANSLATE_NOOP("Today", "Something changed at the marketplace: look before they go out"),
        QT_TRANSLATE_NOOP("Today", "Open held"),
        Place("outbox", stage=str(OutboxTab.HELD)),
    ),
    Task.DECIDE: _Same(
        "circle-alert",
        QT_TRANSLATE_NOOP("Today", "Refused or unclear: your decision"),
        QT_TRANSLATE_NOOP("Today", "Not in force at the marketplace, or nobody knows"),
        QT_TRANSLATE_NOOP("Today", "Decide"),
        Place("outbox", stage=str(OutboxTab.DECIDE)),
    ),
}

_BY_ROW: dict[Task, Callable[[BoardRow, int], RowWords]] = {
    Task.SHIP: _ship,
    Task.CONFIRM: _confirm,
    Task.INQUIRIES: _inquiries,
    Task.SHOPS: _shops,
}

_WHOLE = (Task.ACTIONS_HELD, Task.DECIDE, Task.SHOPS)
"""These open a list that holds nothing else."""
