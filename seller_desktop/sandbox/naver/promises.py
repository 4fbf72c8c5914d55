"""Delay notice (7.3) and change of the wished day (7.4): one line a call."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from ...domain.korea_time import KST
from . import lifecycle, words
from .call import Call
from .records import Line
from .wire import DAY_MS, Json, failure, outcome, read_body_time, read_text, read_word
from .writes import find_line

_LONGEST_DELAY_MS = 90 * DAY_MS
_LATEST_HOPE_DAYS = 60


def delay(call: Call) -> Json:
    """`POST /{productOrderId}/delay`: the last notice counts."""
    body = call.json()
    due_at = read_body_time(body.get("dispatchDueDate"), "dispatchDueDate")
    reason = read_word(body, "delayedDispatchReason", words.DELAY_REASONS, required=True)
    detail = read_text(body, "dispatchDelayedDetailedReason") or ""
    line_no = call.path["productOrderId"]
    line = find_line(call, line_no)
    fault = line if isinstance(line, str) else _delay_fault(call, line, due_at)
    if fault is not None or isinstance(line, str):
        return outcome([], [failure(line_no, fault or "9999")])
    lifecycle.delay(line, due_at, reason or "ETC", detail)
    call.world.tell_quietly(line, call.now)
    call.world.note(line)
    call.world.ledger.add("delay", line, call.now)
    return outcome([line_no], [])


def _delay_fault(call: Call, line: Line, due_at: int) -> str | None:
    if line.status != words.PAYED or line.open_claim is not None:
        return "104442"
    if line.place_status != words.OK:
        return "104443"
    paid_at = line.order.paid_at or call.now
    return None if call.now < due_at <= paid_at + _LONGEST_DELAY_MS else "104105"


def change_hope_date(call: Call) -> Json:
    """`POST /{productOrderId}/hope-delivery/change`."""
    body = call.json()
    day = read_text(body, "hopeDeliveryYmd", required=True) or ""
    hour = read_text(body, "hopeDeliveryHm")
    region = read_text(body, "region", longest=30)
    reason = read_text(body, "changeReason", required=True, longest=300) or ""
    line_no = call.path["productOrderId"]
    line = find_line(call, line_no)
    if isinstance(line, str):
        return outcome([], [failure(line_no, line)])
    fault = _hope_fault(call, line, day, hour, region)
    if fault is not None:
        return outcome([], [failure(line_no, fault)])
    lifecycle.change_hope(line, day, hour, region, reason, call.now)
    call.world.note(line)
    call.world.ledger.add("hope_date", line, call.now)
    return outcome([line_no], [])


def _hope_fault(
    call: Call, line: Line, day: str, hour: str | None, region: str | None
) -> str | None:
    if line.hope is None:
        return "104441"
    if line.status != words.PAYED:
        return "104449"
    if line.open_claim is not None:
        return "104442"
    if line.attribute == "HOPE_SELLER_GUARANTEE" and (hour or region):
        return "104450"
    if not _is_day(day) or (hour and not re.fullmatch(r"([01]\d|2[0-3])[0-5]\d", hour)):
        return "104444"
    if line.hope.day == day and hour in (None, line.hope.hour):
        return "104446"
    today = datetime.fromtimestamp(call.now / 1000, KST)
    latest = today + timedelta(days=_LATEST_HOPE_DAYS)
    return None if f"{today:%Y%m%d}" < day <= f"{latest:%Y%m%d}" else "104445"


def _is_day(text: str) -> bool:
    if not re.fullmatch(r"\d{8}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
