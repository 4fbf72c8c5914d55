"""Planted bugs in the office: locks, starts, toasts, undo, history."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from seller_desktop.actions import alerts as alert_actions
from seller_desktop.actions import outbox as outbox_actions
from seller_desktop.store import alerts as alert_store
from seller_desktop.store import events, purge_rungs, restored, search
from seller_desktop.store import outbox as outbox_store
from seller_desktop.store import purge as purge_store
from seller_desktop.system import lock

from .planting import Plant, swap


def two_engines(stack: ExitStack) -> None:
    """Everybody gets the engine's lock."""
    swap(stack, lock.ProcessLock, "try_acquire", lambda _: True)


def toast_before_mark(stack: ExitStack) -> None:
    """Toasts are shown first and marked when somebody looks again."""
    shown: dict[int, list[int]] = {}

    def take(office: Any) -> Any:
        before = shown.pop(id(office.db), [])
        marks = ", ".join(map(str, before))
        office.db.write(
            lambda conn: conn.exec_driver_sql(
                f"UPDATE alert SET toasted_at = 1 WHERE id IN ({marks})"
            )
        )
        with office.db.read() as conn:
            rows = conn.exec_driver_sql(
                f"SELECT {alert_store._COLUMNS} FROM alert WHERE toasted_at IS NULL ORDER BY id"
            ).all()
        found = tuple(alert_store._alert(tuple(row)) for row in rows)
        shown[id(office.db)] = [alert.id for alert in found]
        return (alert_store.ToastGroup(found[0].kind, None, found),) if found else ()

    swap(stack, alert_actions, "take_toasts", take)


def forget_what_was_sending(stack: ExitStack) -> None:
    """A start leaves what was being sent as it is."""
    swap(stack, outbox_store, "recover_sending", lambda *_: 0)


def start_sends_again(stack: ExitStack) -> None:
    """A start sends again what was being sent."""

    def recover(conn: Any, log: Any, changes: Any) -> int:
        conn.exec_driver_sql("UPDATE action SET state = 'ready' WHERE state = 'sending'")
        return 0

    swap(stack, outbox_store, "recover_sending", recover)


def undo_says_yes(stack: ExitStack) -> None:
    """Undo tells the seller that it worked and takes nothing back."""

    def undo(office: Any, request_id: str) -> int:
        with office.db.read() as conn:
            return len(outbox_store.request_actions(conn, request_id))

    swap(stack, outbox_actions, "undo", undo)


def rewrite_history(stack: ExitStack) -> None:
    """Somebody tidies up an event that was written long ago."""
    real = events.EventLog.add

    def add(self: Any, event: Any) -> int:
        seq = real(self, event)
        if seq % 40 == 0:
            self._raw.execute("UPDATE change_event SET field = 'tidy' WHERE seq = ?", (seq - 20,))
        return seq

    swap(stack, events.EventLog, "add", add)


def purge_forgets_the_index(stack: ExitStack) -> None:
    """A purge empties the rows and leaves the buyer's name in the search index."""
    swap(stack, search, "reindex_line", lambda *_: None)


def purge_forgets_the_answer(stack: ExitStack) -> None:
    """A purge empties the rows and leaves the raw answer beside them."""
    real = purge_rungs.take_down

    def take_down(raw: Any, line_id: int, *args: Any) -> None:
        kept = raw.execute("SELECT * FROM payload WHERE line_id = ?", (line_id,)).fetchone()
        real(raw, line_id, *args)
        if kept and raw.execute("SELECT 1 FROM order_line WHERE id = ?", (line_id,)).fetchone():
            marks = ", ".join("?" * len(kept))
            raw.execute(f"INSERT INTO payload VALUES ({marks})", tuple(kept))

    swap(stack, purge_store, "take_down", take_down)


def restore_asks_nobody(stack: ExitStack) -> None:
    """What waited when the backup was made is sent as if no time had passed."""
    swap(stack, restored, "_ask_about_actions", lambda *_: 0)


OFFICE_MUTANTS: tuple[Plant, ...] = (
    two_engines,
    toast_before_mark,
    forget_what_was_sending,
    start_sends_again,
    undo_says_yes,
    rewrite_history,
    purge_forgets_the_index,
    purge_forgets_the_answer,
    restore_asks_nobody,
)
