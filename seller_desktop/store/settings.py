"""What the seller has set: one list of keys with type, default and bounds. Kept as JSON values.

Language and theme are needed before the database opens: they are in `system.profile`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from ..domain.courier import COURIERS
from ..domain.event import AlertKind
from .connection import Readable, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T", int, bool, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. `fits` says which values of its type may be stored."""

    key: str
    default: T
    fits: Callable[[T], bool]

    def read(self, text: str | None) -> T:
        """The value of a stored text; the default for none and for one that does not fit."""
        try:
            value = self.default if text is None else json.loads(text)
        except ValueError:
            return self.default
        return value if self.accepts(value) else self.default

    def accepts(self, value: object) -> bool:
        """Whether a value has this setting's type and lies within its bounds."""
        return type(value) is type(self.default) and self.fits(value)


def _between(low: int, high: int) -> Callable[[int], bool]:
    return lambda value: low <= value <= high


def _one_of(*words: str) -> Callable[[str], bool]:
    return lambda value: value in words


def _any(_: bool) -> bool:
    return True


def _short(text: str) -> bool:
    return len(text) <= 200


def _time_of_day(text: str) -> bool:
    hours, colon, minutes = text.partition(":")
    if not (colon and len(text) == 5 and hours.isdecimal() and minutes.isdecimal()):
        return False
    return int(hours) < 24 and int(minutes) < 60


FEED_SECONDS = Setting("schedule.feed_s", 60, _between(20, 3_600))
REFRESH_MINUTES = Setting("schedule.refresh_min", 15, _between(5, 240))
RECONCILE_HOURS = Setting("schedule.reconcile_h", 24, _between(6, 168))
HISTORY_DAYS = Setting("schedule.history_days", 90, _between(1, 365))
UNDO_SECONDS = Setting("actions.undo_s", 7, _between(0, 60))
CUTOFF = Setting("orders.cutoff", "15:00", _time_of_day)
PICKUP = Setting("orders.pickup", "16:00", _time_of_day)
LAST_USED = "last"
"""Of couriers: the one a parcel went with last."""
USUAL_COURIER = Setting(
    "orders.usual_courier", LAST_USED, _one_of(LAST_USED, *(one.code for one in COURIERS))
)
WARNING_HOURS = Setting("orders.warning_h", 3, _between(1, 24))
ALERTS: Mapping[AlertKind, Setting[bool]] = {
    kind: Setting(f"alerts.{kind}", True, _any) for kind in AlertKind
}
TOASTS = Setting("alerts.toasts", True, _any)
SOUND = Setting("alerts.sound", False, _any)
SOUNDS = ("chime", "bell", "knock", "drop")
SOUND_KIND = Setting("alerts.sound_kind", SOUNDS[0], _one_of(*SOUNDS))
QUIET = Setting("quiet.on", False, _any)
QUIET_FROM = Setting("quiet.from", "22:00", _time_of_day)
QUIET_UNTIL = Setting("quiet.until", "08:00", _time_of_day)
ROW_DENSITY = Setting("look.rows", "standard", _one_of("dense", "standard", "comfortable"))
FONT_PERCENT = Setting("look.font_percent", 100, _between(90, 150))
CLOSE_TO_TRAY = Setting("window.close_to_tray", True, _any)
BACKUP_DAILY = Setting("backup.daily", True, _any)
BACKUP_KEEP_DAYS = Setting("backup.keep_days", 7, _between(1, 60))
IDLE_LOCK_MINUTES = Setting("privacy.idle_lock_min", 10, _between(0, 240))
REVEAL_SECONDS = Setting("privacy.reveal_s", 30, _between(5, 300))
KEEP_DAYS = Setting("privacy.keep_days", 90, _between(7, 1_095))
KEEP_REASON = Setting("privacy.keep_reason", "", _short)

SETTINGS: tuple[Setting[int] | Setting[bool] | Setting[str], ...] = (
    FEED_SECONDS,
    REFRESH_MINUTES,
    RECONCILE_HOURS,
    HISTORY_DAYS,
    UNDO_SECONDS,
    CUTOFF,
    PICKUP,
    USUAL_COURIER,
    WARNING_HOURS,
    *ALERTS.values(),
    TOASTS,
    SOUND,
    SOUND_KIND,
    QUIET,
    QUIET_FROM,
    QUIET_UNTIL,
    ROW_DENSITY,
    FONT_PERCENT,
    CLOSE_TO_TRAY,
    BACKUP_DAILY,
    BACKUP_KEEP_DAYS,
    IDLE_LOCK_MINUTES,
    REVEAL_SECONDS,
    KEEP_DAYS,
    KEEP_REASON,
)
"""Every setting there is, but those of single shops."""

_SHOP_ALERTS = re.compile(r"alerts\.shop\.[1-9][0-9]{0,9}")


def shop_alerts(shop_id: int) -> Setting[bool]:
    """Whether alerts of a shop are shown; they stand in the notification centre anyway."""
    return Setting(f"alerts.shop.{shop_id}", True, _any)


def setting_of(key: str) -> Setting[int] | Setting[bool] | Setting[str] | None:
    """The setting of a key, those of single shops included; None for any other key."""
    if _SHOP_ALERTS.fullmatch(key):
        return shop_alerts(int(key.rpartition(".")[2]))
    return next((setting for setting in SETTINGS if setting.key == key), None)


def silent_shops(conn: Readable) -> frozenset[int]:
    """Shops whose alerts the seller does not want shown."""
    rows = raw_of(conn).execute(
        "SELECT key FROM setting WHERE key GLOB 'alerts.shop.*' AND value = 'false'"
    )
    return frozenset(int(key.rpartition(".")[2]) for (key,) in rows)


def forget_shop(conn: Connection, shop_id: int) -> None:
    """Drop what was set for a shop: the next shop may get its number."""
    key = shop_alerts(shop_id).key
    conn.exec_driver_sql("DELETE FROM setting WHERE key = ?", (key,))


def get(conn: Readable, setting: Setting[T]) -> T:
    """The value of a setting."""
    row = raw_of(conn).execute("SELECT value FROM setting WHERE key = ?", (setting.key,)).fetchone()
    return setting.read(None if row is None else row[0])


def put(conn: Connection, setting: Setting[T], value: T) -> None:
    """Store the value of a setting; raises `ValueError` for one that does not fit."""
    if not setting.accepts(value):
        raise ValueError(f"{setting.key} can't be {value!r}")
    conn.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (setting.key, json.dumps(value, ensure_ascii=False)),
    )


def read_text(conn: Readable, key: str) -> str | None:
    """A local value that is no setting of the seller (saved views, widths of columns)."""
    row = raw_of(conn).execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def put_text(conn: Connection, key: str, value: str) -> None:
    """Store such a value; keys of settings are refused."""
    if setting_of(key) is not None:
        raise ValueError(f"{key} is a setting")
    conn.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
