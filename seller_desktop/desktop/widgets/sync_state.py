"""What the sync pill can say, as plain records and as texts (look.md 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from .deadline_words import clock_time

translate = QCoreApplication.translate
_MINUTE_MS = 60_000


class SyncKind(StrEnum):
    """From quiet to worst; the worst that holds is shown."""

    FRESH = "fresh"
    SYNCING = "syncing"
    SENDING = "sending"
    OFFLINE = "offline"
    BACKING_OFF = "backing_off"
    ATTENTION = "attention"
    DISCONNECTED = "disconnected"


@dataclass(frozen=True, slots=True)
class SyncState:
    """The facts of the pill. Instants in UTC ms; what a kind does not need stays empty.

    `shop` is the name of the shop in trouble, `remedy` what the seller can do about it, in words.
    `waiting` actions wait to be sent; `attention` of them need a decision.
    """

    kind: SyncKind
    last_success_at: int | None = None
    done: int = 0
    total: int = 0
    waiting: int = 0
    attention: int = 0
    shop: str = ""
    next_try_at: int | None = None
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class PillWords:
    """Strong word, plain fact, and a second half after the divider (or empty)."""

    strong: str
    fact: str
    more: str = ""


def pill_words(state: SyncState, now_ms: int) -> PillWords:
    """The texts of the pill at an instant (UTC ms)."""
    fact = _fact(state, now_ms)
    more = ""
    if state.kind is SyncKind.OFFLINE and state.waiting:
        waiting = state.waiting
        more = translate("SyncPill", "%n waiting", None, waiting)
    elif state.attention and state.kind is not SyncKind.ATTENTION:
        attention = state.attention
        more = translate("SyncPill", "%n need attention", None, attention)
    return PillWords(_strong(state), fact, more)


def age_words(at: int | None, now_ms: int) -> str:
    """How long ago: just now, 3 min ago, 2 h ago; never synced without an instant."""
    if at is None:
        return translate("SyncPill", "never")
    minutes = max(0, now_ms - at) // _MINUTE_MS
    if minutes < 1:
        return translate("SyncPill", "just now")
    if minutes < 60:
        return translate("SyncPill", "%n min ago", None, minutes)
    hours = minutes // 60
    return translate("SyncPill", "%n h ago", None, hours)


def _strong(state: SyncState) -> str:
    kind = state.kind
    if kind is SyncKind.BACKING_OFF:
        return translate("SyncPill", "%1 slow").replace("%1", state.shop)
    if kind is SyncKind.ATTENTION:
        attention = state.attention
        return translate("SyncPill", "%n need attention", None, attention)
    if kind is SyncKind.DISCONNECTED:
        return translate("SyncPill", "%1 disconnected").replace("%1", state.shop)
    return {
        SyncKind.FRESH: translate("SyncPill", "Up to date"),
        SyncKind.SYNCING: translate("SyncPill", "Syncing"),
        SyncKind.SENDING: translate("SyncPill", "Sending"),
        SyncKind.OFFLINE: translate("SyncPill", "Offline"),
    }[kind]


def _fact(state: SyncState, now_ms: int) -> str:
    kind = state.kind
    if kind is SyncKind.FRESH:
        return age_words(state.last_success_at, now_ms)
    if kind is SyncKind.SYNCING:
        return f"{state.done}/{state.total}" if state.total else ""
    if kind is SyncKind.SENDING:
        waiting = state.waiting
        return translate("SyncPill", "%n left", None, waiting)
    if kind is SyncKind.OFFLINE:
        if state.last_success_at is None:
            return ""
        return translate("SyncPill", "as of %1").replace("%1", clock_time(state.last_success_at))
    if kind is SyncKind.BACKING_OFF and state.next_try_at is not None:
        minutes = max(1, -(-(state.next_try_at - now_ms) // _MINUTE_MS))
        return translate("SyncPill", "retry in %n min", None, minutes)
    return state.remedy
