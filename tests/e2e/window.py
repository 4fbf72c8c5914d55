"""The real window in a process of its own, led by lines of JSON: one wish, one answer.

It confirms and ships with the page's own buttons, and answers once what it waits for is seen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton

from seller_desktop.actions.settings import change
from seller_desktop.app import build_core
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.qt_application import make_application
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.desktop.widgets.sync_pill import SyncPill
from seller_desktop.domain.action import Verb
from seller_desktop.domain.order import LineStatus
from seller_desktop.store import worklist
from seller_desktop.store.settings import UNDO_SECONDS
from seller_desktop.store.worklist import Stage, WorklistRow
from seller_desktop.system.paths import ProfilePaths
from tests.e2e.leading import Wish, child, die_of_errors, lead, until, window_of


class Hand:
    """A seller at the Orders page."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.deeds: dict[str, Callable[[Wish], object]] = {
            "shippable": lambda _: self._shippable(),
            "confirm": self._confirm,
            "ship": self._ship,
            "await": self._await,
            "hide": lambda _: self._hide(),
            "await shown": lambda _: self._await_shown(),
        }

    def settle(self) -> None:
        """Wait until the engine is ours and every open line is in the list."""
        services = self._desktop.services
        until("the engine runs", lambda: services.engine.runs_here)
        self._window.go(Place("orders", stage=Stage.OPEN))
        until("the list is filled", lambda: self._page.panel.model.rowCount() > 0)

    @property
    def _window(self) -> MainWindow:
        return window_of(self._desktop)

    @property
    def _page(self) -> OrdersPage:
        page = self._window.pages.current
        assert isinstance(page, OrdersPage)
        return page

    def _shippable(self) -> list[str]:
        """Lines of the list that are paid, with an address and without a claim."""
        return [
            row.line_no
            for row in self._rows()
            if row.status == LineStatus.PAID
            and not row.awaiting_gift_address
            and row.claim is None
            and not row.pending
        ]

    def _confirm(self, wish: Wish) -> None:
        """Confirm lines and wait until the marketplace has."""
        lines = _names(wish["lines"])
        self._press(Verb.CONFIRM, lines)
        until("they are confirmed", lambda: all(map(_is_confirmed, self._named(lines))))

    def _ship(self, wish: Wish) -> None:
        """Ship lines with a column pasted from a spreadsheet: line, courier, number."""
        pasted = wish["pasted"]
        assert isinstance(pasted, list)
        self._press(Verb.DISPATCH, {row[0] for row in pasted})
        dialog = self._shown(DispatchDialog)
        child(dialog, QCheckBox, "bundle_check").setChecked(False)
        dialog.choose_method("parcel")
        dialog.table.paste("\n".join("\t".join(row) for row in pasted), 0)
        until("it can be sent", lambda: dialog.can_send)
        entries = {entry.line_id: entry.invoice_no for entry in dialog.entries()}
        assert sorted(map(str, entries.values())) == sorted(row[2] for row in pasted)
        child(dialog, QPushButton, "send_button").click()
        until("it was queued", lambda: not self._desktop.tasks.busy)

    def _await(self, wish: Wish) -> object:
        """Wait until pill and list say so; what else the window then shows."""
        pill = self._window.findChild(SyncPill)
        assert pill is not None
        states, waiting, pending = _names(wish["pill"]), wish["waiting"], wish["pending"]

        def is_seen() -> bool:
            shown = pill.state
            dashed = sum(bool(row.pending) for row in self._rows())
            return shown.kind in states and (shown.waiting, dashed) == (waiting, pending)

        until(f"{states} with {waiting} waiting on {pending} lines", is_seen)
        dialogs = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        return {
            "strip": not self._page.panel.strip.isHidden(),
            "attention": self._desktop.services.watch.waiting.attention,
            "dialogs": [type(one).__name__ for one in dialogs],
        }

    def _hide(self) -> None:
        self._window.hide()

    def _await_shown(self) -> None:
        until("the window is in front", self._window.isVisible)

    def _press(self, verb: Verb, lines: set[str]) -> None:
        """Tick lines and press a button of the bar below the list."""
        panel = self._page.panel
        panel.model.checked.set([row.id for row in self._named(lines)], True)
        until("all fit", lambda: len(panel.selection.selection.ids(verb)) == len(lines))
        panel.footer.bulk.button(str(verb)).click()
        until("it was taken", lambda: not self._desktop.tasks.busy)

    def _shown(self, kind: type[DispatchDialog]) -> DispatchDialog:
        until("the dialog is open", lambda: self._page.findChild(kind) is not None)
        dialog = self._page.findChild(kind)
        assert dialog is not None
        return dialog

    def _named(self, lines: set[str]) -> list[WorklistRow]:
        found = [row for row in self._rows() if row.line_no in lines]
        assert len(found) == len(lines), "the list lacks some lines"
        return found

    def _rows(self) -> list[WorklistRow]:
        """Every row of the list."""
        model = self._page.panel.model
        ids = model.ids(0, model.rowCount() - 1)
        reader, size = self._desktop.services.reader, worklist.PAGE_ROWS
        rows: list[WorklistRow] = []
        for start in range(0, len(ids), size):
            page = ids[start : start + size]
            rows += reader.query(partial(worklist.page, ids=page))
        return rows


def _is_confirmed(row: WorklistRow) -> bool:
    return row.status == LineStatus.ACCEPTED and not row.pending


def _names(value: object) -> set[str]:
    assert isinstance(value, list)
    return set(value)


def main(arguments: Sequence[str]) -> None:
    """Open the desktop on a profile without an undo window, and do what stdin asks for."""
    core = build_core(ProfilePaths(Path(arguments[0])))
    change(core.office, UNDO_SECONDS.key, 0)
    app = make_application()
    instance = SingleInstance(core.office.paths)
    assert instance.claim()
    desktop = Desktop(app, core, instance, has_tray=False)
    desktop.open()
    die_of_errors()
    hand = Hand(desktop)
    hand.settle()
    box = lead(desktop, hand.deeds)
    app.exec()
    box.close()
    desktop.close()
    instance.release()
    core.close()


if __name__ == "__main__":
    main(sys.argv[1:])
