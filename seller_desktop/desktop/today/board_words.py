"""What a row of the board says: title, consequence, icon, the button and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

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


def row_words(row: BoardRow, now: int) -> RowWords:
    """The texts of a row at an instant (UTC ms); what it opens is narrowed to what it counts."""
    words = _WORDS[row.task](row, now)
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


def _late(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "clock-alert",
        translate("Today", "Orders past their dispatch deadline"),
        translate(
            "Today",
            "A penalty may follow on the next business day. Ship them or send a delay notice.",
        ),
        translate("Today", "Handle"),
        Place("orders", stage=str(Stage.OVERDUE)),
    )


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
    text = translate("Today", "The first of them: %1")
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


def _cancels(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "hand",
        translate("Today", "Cancel requests to answer"),
        translate("Today", "Until you answer these orders are not shipped"),
        translate("Today", "Open claims"),
        Place("claims", stage=str(ClaimTab.CANCEL)),
    )


def _returns_collected(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "rotate-ccw",
        translate("Today", "Returns to inspect and refund"),
        _settle_in_time(),
        translate("Today", "Open claims"),
        Place("claims", stage=str(ClaimTab.RETURN)),
    )


def _exchanges_collected(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "package-check",
        translate("Today", "Exchanges to send out"),
        _settle_in_time(),
        translate("Today", "Open claims"),
        Place("claims", stage=str(ClaimTab.EXCHANGE)),
    )


def _settle_in_time() -> str:
    return translate(
        "Today", "Within 3 business days of collection; after that a penalty may follow"
    )


def _exchanges_collecting(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "package-search",
        translate("Today", "Exchange goods coming back"),
        translate("Today", "Mark them as collected once they have arrived"),
        translate("Today", "Open claims"),
        Place("claims", stage=str(ClaimTab.EXCHANGE)),
    )


def _returns(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "undo-2",
        translate("Today", "New return requests"),
        translate("Today", "Read the reason; hold or reject if need be"),
        translate("Today", "Open claims"),
        Place("claims", stage=str(ClaimTab.RETURN)),
    )


def _exchanges(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "refresh-cw",
        translate("Today", "New exchange requests"),
        translate("Today", "Read the reason; hold or reject if need be"),
        translate("Today", "Open claims"),
        Place("claims", stage=str(ClaimTab.EXCHANGE)),
    )


def _claims_held(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "pause",
        translate("Today", "Claims on hold"),
        translate("Today", "They go on when the hold is released"),
        translate("Today", "Open claims"),
        Place("claims", stage=str(ClaimTab.HELD)),
    )


def _inquiries_late(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "message-circle-question-mark",
        translate("Today", "Inquiries past their deadline"),
        translate("Today", "Late answers lower the shop's answer rate. Answer these first."),
        translate("Today", "Answer"),
        Place("inquiries", stage=str(InquiryTab.OVERDUE)),
    )


def _inquiries(row: BoardRow, now: int) -> RowWords:
    titles = {
        Urgency.PRESSING: translate("Today", "Inquiries to answer right away"),
        Urgency.TODAY: translate("Today", "Inquiries to answer today"),
        Urgency.TOMORROW: translate("Today", "Inquiries to answer by tomorrow"),
        Urgency.LATER: translate("Today", "Inquiries to answer later"),
    }
    text = translate("Today", "The first of them: %1")
    due_at = now if row.due_at is None else row.due_at
    return RowWords(
        "message-circle-question-mark",
        titles[row.urgency],
        text.replace("%1", deadline_words(due_at, now).text),
        translate("Today", "Answer"),
        Place("inquiries", stage=str(InquiryTab.OPEN)),
    )


def _actions_held(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "pause",
        translate("Today", "Stopped before sending"),
        translate("Today", "Something changed at the marketplace: look before they go out"),
        translate("Today", "Open held"),
        Place("outbox", stage=str(OutboxTab.HELD)),
    )


def _decide(row: BoardRow, now: int) -> RowWords:
    del row, now
    return RowWords(
        "circle-alert",
        translate("Today", "Refused or unclear: your decision"),
        translate("Today", "Not in force at the marketplace, or nobody knows"),
        translate("Today", "Decide"),
        Place("outbox", stage=str(OutboxTab.DECIDE)),
    )


def _shops(row: BoardRow, now: int) -> RowWords:
    del now
    return RowWords(
        "unplug",
        translate("Today", "Disconnected shops"),
        translate("Today", "Nothing comes in or goes out until this is mended"),
        translate("Today", "Open shops"),
        Place("shops", shop_id=row.per_shop[0][0]),
    )


_WORDS: dict[Task, Callable[[BoardRow, int], RowWords]] = {
    Task.LATE: _late,
    Task.SHIP: _ship,
    Task.CONFIRM: _confirm,
    Task.CANCELS: _cancels,
    Task.RETURNS_COLLECTED: _returns_collected,
    Task.EXCHANGES_COLLECTED: _exchanges_collected,
    Task.EXCHANGES_COLLECTING: _exchanges_collecting,
    Task.RETURNS: _returns,
    Task.EXCHANGES: _exchanges,
    Task.CLAIMS_HELD: _claims_held,
    Task.INQUIRIES_LATE: _inquiries_late,
    Task.INQUIRIES: _inquiries,
    Task.ACTIONS_HELD: _actions_held,
    Task.DECIDE: _decide,
    Task.SHOPS: _shops,
}

_WHOLE = (Task.ACTIONS_HELD, Task.DECIDE, Task.SHOPS)
"""These open a list that holds nothing else."""
