"""The waiting actions of the line in the pane: one box each, what needs the seller first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ...domain.action import FINAL_STATES, ActionState, order_counts
from ...domain.intent import ChangeInvoice, Dispatch, Intent
from ...store.details import ActionView, LineDetail
from ...store.outbox_list import outbox_page
from ...store.pending import ACKNOWLEDGED
from ...store.timeline import TimelineEntry
from ..context import PageContext
from ..forms.ui_orders_detail import Ui_OrdersDetail
from ..outbox.deeds import OutboxDeeds
from ..outbox.edit_dialog import EditDialog
from ..place import Place
from ..widgets.buttons import KeyButton
from .action_box import ActionBox
from .deeds import OrderDeeds
from .words import Words

_STOPPED = frozenset({ActionState.HELD, ActionState.PARKED})
_FIRST = (ActionState.PARKED, ActionState.REJECTED, ActionState.HELD)


class ActionBoxes(QObject):
    """Makes boxes anew only when an action has moved: focus and countdown survive a sync."""

    def __init__(
        self,
        context: PageContext,
        words: Words,
        deeds: OrderDeeds,
        ui: Ui_OrdersDetail,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._deeds = deeds
        self._ui = ui
        self._detail: LineDetail | None = None
        self._shown: tuple[ActionView, ...] = ()
        self._boxes: list[ActionBox] = []
        self._outbox = OutboxDeeds(context, ui.actions_host)

    @property
    def boxes(self) -> tuple[ActionBox, ...]:
        """The boxes, from top to bottom."""
        return tuple(self._boxes)

    def buttons(self) -> list[KeyButton]:
        """Every way out that is offered."""
        return [box.button(way) for box in self._boxes for way in box.ways]

    def show_detail(self, detail: LineDetail, noted: frozenset[str]) -> None:
        """Show the actions of a line that wait or need the seller; `noted` refusals are no news."""
        shown = told_actions(detail, noted)
        same_line = self._detail is not None and self._detail.line_id == detail.line_id
        self._detail = detail
        if same_line and shown == self._shown:
            return
        self._shown = shown
        focused = self._focused_way()
        for box in self._boxes:
            self._ui.actions_layout.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = [self._make(action) for action in shown]
        self._ui.actions_host.setVisible(bool(shown))
        if focused is not None and self._boxes:
            self._focus(focused)

    def _make(self, action: ActionView) -> ActionBox:
        clock, behind = self._context.office.clock, self._behind(action)
        parcel = _is_parcel(action.intent)
        box = ActionBox(action, self._words, clock, behind, self._host(), editable=parcel)
        box.chosen.connect(lambda way: self._on_chosen(action, way))
        self._ui.actions_layout.addWidget(box)
        return box

    def _host(self) -> QWidget:
        return self._ui.actions_host

    def _behind(self, action: ActionView) -> str:
        """The word of the verb an action waits behind; empty where nothing stops it."""
        stoppers = [
            one
            for one in self._shown
            if one.seq < action.seq and one.state in _STOPPED
            if order_counts(one.verb, action.verb)
        ]
        waits = action.state is ActionState.READY and stoppers
        return self._words.verb(stoppers[-1].verb) if waits else ""

    def _focused_way(self) -> str | None:
        for box in self._boxes:
            for way in box.ways:
                if box.button(way).hasFocus():
                    return way
        return None

    def _focus(self, way: str) -> None:
        """Put the focus back on the same way out, else on the first there is."""
        for box in self._boxes:
            if box.ways:
                box.button(way if way in box.ways else box.ways[0]).setFocus()
                return

    def _on_chosen(self, action: ActionView, way: str) -> None:
        if way == "claim":
            self._open_claim(action)
            return
        if way == "edit":
            self._edit(action)
            return
        if way == "undo":
            self._deeds.undo(action.request_id)
            return
        deed = {
            "drop": self._deeds.drop,
            "release": self._deeds.release,
            "retry": self._deeds.retry,
            "settle": self._deeds.settle,
            "note": self._deeds.leave,
        }[way]
        deed([action.action_id])

    def _edit(self, action: ActionView) -> None:
        detail = self._detail
        if detail is None:
            return
        rows = self._context.reader.query(lambda conn: outbox_page(conn, [action.seq]))
        known = self._context.office.registry.get(detail.marketplace)
        for row in rows:
            dialog = EditDialog(row, known, self._words, self._host())
            dialog.wished.connect(partial(self._outbox.edit, row))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _open_claim(self, action: ActionView) -> None:
        claim_no = (action.hold_cause or "").removeprefix("claim:")
        detail = self._detail
        if detail is None:
            return
        keys = [key for key, claim in detail.claims if claim.claim_no == claim_no]
        if keys:
            self._context.go(Place("claims", line_id=detail.line_id, claim_id=keys[-1]))


def _is_parcel(intent: Intent) -> bool:
    """Whether there is an invoice number that could be another."""
    return isinstance(intent, Dispatch | ChangeInvoice) and intent.invoice_no is not None


def noted_actions(history: Iterable[TimelineEntry]) -> frozenset[str]:
    """Refusals of which the seller has taken note, as the history tells."""
    return frozenset(
        entry.action_id
        for entry in history
        if entry.action_id is not None and entry.after == ACKNOWLEDGED
    )


def told_actions(detail: LineDetail, noted: frozenset[str]) -> tuple[ActionView, ...]:
    """Open actions, and the newest one where it was rejected: what needs the seller comes first."""
    newest_first = [a for a in detail.actions if a.state is not ActionState.CANCELLED]
    told = [action for action in newest_first if action.state not in FINAL_STATES]
    newest = newest_first[0] if newest_first else None
    if newest and newest.state is ActionState.REJECTED and newest.action_id not in noted:
        told.append(newest)
    told.sort(key=lambda action: (_rank(action.state), action.seq))
    return tuple(told)


def _rank(state: ActionState) -> int:
    return _FIRST.index(state) if state in _FIRST else len(_FIRST)
