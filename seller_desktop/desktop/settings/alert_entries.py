"""The rows of the section Alerts: what is shown, when, with which sound, and of which shops."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.event import AlertKind
from ...domain.shop import Shop
from ...domain.texts import word
from ...store import settings as keys
from ..widgets.plain_text import clean_text
from .entries import ChoiceField, Entry, SwitchField, TimeField

translate = QCoreApplication.translate


def alert_entries(language: str, shops: Sequence[Shop] = ()) -> tuple[Entry, ...]:
    """Every row, in the words of `language`; each shop has a switch of its own."""
    return (
        Entry(
            keys.TOASTS.key,
            translate("Settings", "Show alerts"),
            translate("Settings", "When off, news is only listed in the notification centre."),
            SwitchField(keys.TOASTS),
            also="알림 토스트 팝업 alert toast popup notification",
        ),
        *_sound(),
        *_quiet(),
        *_kinds(language),
        *map(_of_shop, shops),
    )


def _sound() -> tuple[Entry, ...]:
    names = (
        translate("Settings", "Chime"),
        translate("Settings", "Bell"),
        translate("Settings", "Knock"),
        translate("Settings", "Drop"),
    )
    also = "소리 알림음 효과음 음소거 sound beep mute ring tone"
    return (
        Entry(
            keys.SOUND.key,
            translate("Settings", "Sound"),
            translate(
                "Settings", "One short sound with an alert; another in a deadline's last hour."
            ),
            SwitchField(keys.SOUND),
            also=also,
            needs=keys.TOASTS,
        ),
        Entry(
            keys.SOUND_KIND.key,
            translate("Settings", "Which sound"),
            translate("Settings", "You hear it as you choose."),
            ChoiceField(keys.SOUND_KIND, tuple(zip(keys.SOUNDS, names, strict=True))),
            also=also,
            needs=keys.SOUND,
        ),
    )


def _of_shop(shop: Shop) -> Entry:
    setting = keys.shop_alerts(shop.id)
    return Entry(
        setting.key,
        clean_text(shop.name, 60),
        translate("Settings", "Alerts of this shop. When off, they are only listed in the centre."),
        SwitchField(setting),
        also="알림 판매처 상점 가게별 alert shop store",
        needs=keys.TOASTS,
    )


def _kinds(language: str) -> tuple[Entry, ...]:
    titles = {
        AlertKind.NEW_ORDER: translate("Settings", "New orders"),
        AlertKind.NEW_CLAIM: translate("Settings", "New claims"),
        AlertKind.NEW_INQUIRY: translate("Settings", "New inquiries"),
        AlertKind.ACTION_FAILED: translate("Settings", "Refused actions"),
        AlertKind.ACTION_HELD: translate("Settings", "Actions on hold"),
        AlertKind.SHOP_PROBLEM: translate("Settings", "Cut-off shops"),
        AlertKind.DEADLINE: translate("Settings", "Near deadlines"),
        AlertKind.WAITING: translate("Settings", "Work found in a new shop"),
        AlertKind.CLOCK_CORRECTED: translate("Settings", "Corrected clock"),
        AlertKind.KEY_EXPIRY: translate("Settings", "Keys that expire"),
    }
    return tuple(
        Entry(
            setting.key,
            titles.get(kind, str(kind)),
            word(f"alert.{kind}", language),
            SwitchField(setting),
            also=_kind_words(kind),
            needs=keys.TOASTS,
        )
        for kind, setting in keys.ALERTS.items()
    )


def _kind_words(kind: AlertKind) -> str:
    said = " ".join(word(f"alert.{kind}", language) for language in ("ko", "en"))
    return f"알림 종류 alert kind {said}"


def _quiet() -> tuple[Entry, ...]:
    also = "방해 금지 조용 야간 밤 시간 quiet hours do not disturb night silence"
    return (
        Entry(
            keys.QUIET.key,
            translate("Settings", "Quiet hours"),
            translate(
                "Settings",
                "Only claims, cut-off shops and a deadline's last hour are shown then, without a"
                " sound. The rest is told after them.",
            ),
            SwitchField(keys.QUIET),
            also=also,
            needs=keys.TOASTS,
        ),
        Entry(
            keys.QUIET_FROM.key,
            translate("Settings", "Quiet from"),
            translate("Settings", "Korean time, HH:MM."),
            TimeField(keys.QUIET_FROM),
            also=also,
            needs=keys.QUIET,
        ),
        Entry(
            keys.QUIET_UNTIL.key,
            translate("Settings", "Quiet until"),
            translate("Settings", "Korean time, HH:MM; it may be on the next day."),
            TimeField(keys.QUIET_UNTIL),
            also=also,
            needs=keys.QUIET,
        ),
    )
