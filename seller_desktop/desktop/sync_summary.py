"""How all shops together are: what the sync pill says. The worst state wins. No widgets here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from ..domain.errors import Problem
from ..domain.shop import Shop, ShopHealth
from ..sync.news import Activity, SyncProgress
from .widgets.sync_state import SyncKind, SyncState

PASSING_CODES = frozenset(
    {
        "network",
        "rate_limited",
        "maintenance",
        "server_error",
        "marketplace_down",
        "answer_unreadable",
        "database_busy",
        "internal",
    }
)
"""Problems that heal by themselves; every other one asks for a deed of the seller."""


@dataclass(frozen=True, slots=True)
class ShopState:
    """One shop, how its last rounds went, and what its worker does now."""

    shop: Shop
    health: ShopHealth
    progress: SyncProgress | None = None

    @property
    def problem(self) -> Problem | None:
        """What stands in the way, None when all is well or the shop is paused."""
        if self.shop.paused or self.health.error is None:
            return None
        return Problem.from_json(self.health.error)

    @property
    def needs_deed(self) -> bool:
        """Whether only the seller can help."""
        return self.problem is not None and self.problem.code not in PASSING_CODES

    @property
    def activity(self) -> Activity:
        """What its worker does."""
        return self.progress.activity if self.progress else Activity.IDLE

    @property
    def history(self) -> tuple[int, int] | None:
        """Days stored and asked for, while a first sync still fetches them."""
        if self.progress is None or self.shop.history_done or not self.progress.history_total:
            return None
        return self.progress.history_done, self.progress.history_total


@dataclass(frozen=True, slots=True)
class Waiting:
    """Counts over the outbox: what is still to be sent, and what needs a decision."""

    to_send: int = 0
    attention: int = 0


def summary(states: Sequence[ShopState], waiting: Waiting, online: bool) -> SyncState:
    """The worst state that holds, with the facts it needs."""
    active = [state for state in states if not state.shop.paused]
    base = SyncState(
        SyncKind.FRESH,
        last_success_at=_oldest(active),
        waiting=waiting.to_send,
        attention=waiting.attention,
    )
    for state in active:
        if state.needs_deed:
            return replace(
                base,
                kind=SyncKind.DISCONNECTED,
                shop=state.shop.name,
                remedy=remedy(state.problem.code if state.problem else ""),
            )
    if not online:
        return replace(base, kind=SyncKind.OFFLINE)
    for state in active:
        if state.problem is not None:
            return replace(
                base,
                kind=SyncKind.BACKING_OFF,
                shop=state.shop.name,
                next_try_at=state.health.next_try_at,
            )
    return _busy(active, base)


def _busy(active: Sequence[ShopState], base: SyncState) -> SyncState:
    if base.waiting and any(state.activity is Activity.SENDING for state in active):
        return replace(base, kind=SyncKind.SENDING)
    history = [state.history for state in active if state.history is not None]
    if history:
        done, total = min(history)
        return replace(base, kind=SyncKind.SYNCING, done=done, total=total)
    if active and base.last_success_at is None:
        return replace(base, kind=SyncKind.SYNCING)
    reading = sum(state.activity is Activity.READING for state in active)
    if reading:
        total = len(active)
        return replace(base, kind=SyncKind.SYNCING, done=total - reading + 1, total=total)
    return base


def remedy(code: str) -> str:
    """What the seller can do about a shop that is cut off, in a few words."""
    translate = QCoreApplication.translate
    words = {
        "wrong_secret": translate("SyncSummary", "check the keys"),
        "key_expired": translate("SyncSummary", "renew the keys"),
        "permission_missing": translate("SyncSummary", "add the API group"),
        "ip_refused": translate("SyncSummary", "register the IP"),
        "clock_refused": translate("SyncSummary", "set the clock"),
        "keyring_locked": translate("SyncSummary", "unlock the keyring"),
        "keyring_missing": translate("SyncSummary", "set up a keyring"),
        "disk_full": translate("SyncSummary", "free some disk space"),
    }
    return words.get(code) or translate("SyncSummary", "open Shops")


def _oldest(active: Sequence[ShopState]) -> int | None:
    """When the least fresh shop last went well; None where one never did."""
    times = [state.health.last_success_at for state in active]
    known = [at for at in times if at is not None]
    return min(known) if known and len(known) == len(times) else None
