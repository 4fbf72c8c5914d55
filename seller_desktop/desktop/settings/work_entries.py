"""The rows about the daily work: deadlines, the courier, answer templates, keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.courier import COURIERS
from ...store import settings as keys
from .entries import ChoiceField, DeedField, Entry, NumberField, TimeField

TEMPLATES, KEYS = "answers.templates", "help.keys"

translate = QCoreApplication.translate


def deadline_entries() -> tuple[Entry, ...]:
    """What counts as urgent, and for how long a deed can be taken back."""
    return (
        Entry(
            keys.CUTOFF.key,
            translate("Settings", "Cut-off for today"),
            translate(
                "Settings", "Orders paid later go with the next pick-up. Korean time, HH:MM."
            ),
            TimeField(keys.CUTOFF),
            also="주문 마감 당일 출고 발송 마감 시각 cut-off cutoff time deadline",
        ),
        Entry(
            keys.PICKUP.key,
            translate("Settings", "Courier pick-up"),
            translate(
                "Settings",
                "Monday to Friday, not on public holidays. Today tells which boxes miss it."
                " Korean time, HH:MM.",
            ),
            TimeField(keys.PICKUP),
            also="택배 집하 수거 시각 방문 courier pickup pick-up time",
        ),
        Entry(
            keys.WARNING_HOURS.key,
            translate("Settings", "Warn before a deadline"),
            translate("Settings", "From then on a deadline counts as urgent."),
            NumberField(keys.WARNING_HOURS, 1, 24, translate("Settings", "h")),
            also="기한 마감 임박 경고 시간 deadline warning hours urgent",
        ),
        Entry(
            keys.UNDO_SECONDS.key,
            translate("Settings", "Time to undo"),
            translate(
                "Settings",
                "What no marketplace takes back is sent after this time. 0 sends at once.",
            ),
            NumberField(keys.UNDO_SECONDS, 0, 60, translate("Settings", "s")),
            also="되돌리기 취소 실행취소 undo seconds take back",
        ),
    )


def courier_entries(language: str) -> tuple[Entry, ...]:
    """With whom parcels usually go."""
    named = ((one.code, one.name_ko if language == "ko" else one.name_en) for one in COURIERS)
    options = ((keys.LAST_USED, translate("Settings", "The one used last")), *named)
    names = " ".join(f"{one.name_ko} {one.name_en}" for one in COURIERS)
    return (
        Entry(
            keys.USUAL_COURIER.key,
            translate("Settings", "Default courier"),
            translate("Settings", "Comes first in the invoice form, where the shop offers it."),
            ChoiceField(keys.USUAL_COURIER, options),
            also=f"기본 택배사 배송사 송장 courier carrier default usual {names}",
        ),
    )


def template_entries() -> tuple[Entry, ...]:
    """What answers to inquiries are made from."""
    return (
        Entry(
            TEMPLATES,
            translate("Settings", "Answer templates"),
            translate(
                "Settings", "Texts you answer inquiries with. Their fields fill in by themselves."
            ),
            DeedField(translate("Settings", "Show the templates…")),
            also="문의 답변 템플릿 자주 쓰는 문구 상용구 answer template reply canned inquiry",
        ),
    )


def shortcut_entries() -> tuple[Entry, ...]:
    """The keys, which are on the F1 sheet."""
    return (
        Entry(
            KEYS,
            translate("Settings", "All shortcuts"),
            translate("Settings", "Every command has one. F1 shows those of the screen in front."),
            DeedField(translate("Settings", "Show the shortcuts…")),
            also="단축키 키보드 바로가기 자판 핫키 keyboard shortcut hotkey keys f1",
        ),
    )
