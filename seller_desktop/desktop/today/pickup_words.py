"""What the planner of the courier's visit says: one sentence, and what its button opens."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ...domain.korea_time import DAY_MS, day_end_ms, korean_day
from ...domain.pickup import PickupPlan, PickupState
from ...store.worklist import Stage
from ..place import Place
from ..widgets.deadline_words import clock_time, short_date

translate = QCoreApplication.translate

_WEEKDAYS_NAMED = 6


@dataclass(frozen=True, slots=True)
class PickupWords:
    """The sentence in a hue of the tokens; `button` is empty where it leads nowhere."""

    sentence: str
    hue: str
    button: str = ""
    place: Place | None = None


def pickup_words(plan: PickupPlan, now: int) -> PickupWords:
    """The words of a plan at an instant (UTC ms)."""
    if plan.state is PickupState.SOME_MISS:
        return _some_miss(plan, now)
    number = len(plan.boxes)
    if plan.state is PickupState.NOTHING:
        text = translate("Today", "Nothing is left to send with the %1 pick-up.")
    elif plan.state is PickupState.NO_PACE:
        text = translate("Today", "%n box(es) to send with the %1 pick-up.", None, number)
    elif plan.state is PickupState.ALL_GO:
        text = translate(
            "Today", "At this pace (%2 an hour) all %n box(es) make the %1 pick-up.", None, number
        ).replace("%2", f"{plan.pace or 0:,}")
    elif plan.state is PickupState.OVER:
        return PickupWords(_over(plan, now), "seller")
    else:
        text = translate("Today", "No pick-up today. The courier comes again %1.")
        return PickupWords(text.replace("%1", _when(plan.at, now)), "seller")
    return PickupWords(text.replace("%1", clock_time(plan.at)), "seller")


def _some_miss(plan: PickupPlan, now: int) -> PickupWords:
    missing, fitting, late = len(plan.missing), plan.fitting, plan.late
    first = translate(
        "Today", "At this pace (%2 an hour) %n box(es) make the %1 pick-up", None, fitting
    )
    first = first.replace("%2", f"{plan.pace or 0:,}").replace("%1", clock_time(plan.at))
    tomorrow = _days_until(plan.next_at, now) == 1
    if tomorrow:
        rest = translate("Today", "%n will go tomorrow", None, missing)
    else:
        rest = translate("Today", "%n will go on %1", None, missing)
        rest = rest.replace("%1", _day(plan.next_at, now))
    if late:
        past = translate("Today", "%n of them past the deadline", None, late)
        rest = f"{rest} ({past})"
    title = translate("Today", "Boxes that miss the pick-up")
    only = frozenset(line_id for box in plan.missing for line_id in box.line_ids)
    return PickupWords(
        f"{first} – {rest}",
        "alarm" if late else "wait",
        translate("Today", "Show these boxes"),
        Place("orders", stage=str(Stage.OPEN), only=only, title=title),
    )


def _over(plan: PickupPlan, now: int) -> str:
    number = len(plan.boxes)
    gone = translate("Today", "Today's pick-up (%1) is over.").replace("%1", clock_time(plan.at))
    if not number:
        return gone
    rest = translate("Today", "The next %n box(es) go %1.", None, number)
    return f"{gone} {rest.replace('%1', _when(plan.next_at, now))}"


def _when(at: int, now: int) -> str:
    if _days_until(at, now) == 1:
        return translate("Today", "tomorrow at %1").replace("%1", clock_time(at))
    text = translate("Today", "on %1 at %2")
    return text.replace("%1", _day(at, now)).replace("%2", clock_time(at))


def _day(at: int, now: int) -> str:
    """Its weekday; its date where that could mean another week, after a row of holidays."""
    if _days_until(at, now) > _WEEKDAYS_NAMED:
        return short_date(at)
    day = korean_day(at)
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")


def _days_until(at: int, now: int) -> int:
    return (day_end_ms(at) - day_end_ms(now)) // DAY_MS
