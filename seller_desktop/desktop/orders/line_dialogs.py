"""Opens the dialogs of the Orders screen with the lines they are about, read off the thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ...actions import settings as settings_actions
from ...actions.orders import DispatchEntry
from ...domain.action import Verb
from ...domain.courier import COURIERS, find_courier
from ...domain.order import DeliveryMethod
from ...store import worklist
from ...store.worklist import WorklistRow
from ..context import PageContext
from ..tables.source import PAGE
from .cancel_dialog import CancelDialog
from .deeds import CancelWish, DelayWish, OrderDeeds
from .delay_dialog import DelayDialog
from .dispatch_dialog import DispatchDialog
from .dispatch_lines import sheet_lines
from .dispatch_sheet import MOST_LINES, DispatchSheet, Entry
from .line_rules import LineRules
from .words import Words

COURIER_KEY = "orders.courier"
"""The local value that remembers the courier used last."""


class LineDialogs(QObject):
    """One dialog at a time, modal to the window; the deed is queued when it is accepted."""

    def __init__(
        self,
        context: PageContext,
        words: Words,
        rules: LineRules,
        deeds: OrderDeeds,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._words = words
        self._rules = rules
        self._deeds = deeds
        self._page = page
        self._drafts: dict[int, Entry] = {}

    def dispatch(self, line_ids: Sequence[int]) -> None:
        """Ask for invoice numbers of these lines, up to 500."""
        if len(line_ids) > MOST_LINES:
            text = self.tr("Up to %n orders can be shipped at once", "", MOST_LINES)
            self._context.notify(text, kind="warning")
            return
        self._with_rows(line_ids, self._open_dispatch)

    def delay(self, line_ids: Sequence[int]) -> None:
        """Ask for the new date and the reason."""

        def show(rows: list[WorklistRow]) -> None:
            fitting = [row for row in rows if Verb.DELAY in self._rules.fitting(row)]
            if not fitting:
                self._say_none()
                return
            ids = [row.id for row in fitting]
            clock = self._context.office.clock
            dialog = DelayDialog(fitting, self._words, self._rules, clock, self._page)

            def delay(wish: DelayWish) -> None:
                self._deeds.delay(ids, wish)

            dialog.wished.connect(delay)
            self._open(dialog)

        self._with_rows(line_ids, show)

    def cancel(self, line_ids: Sequence[int]) -> None:
        """Ask for the reason of a seller's cancel."""

        def show(rows: list[WorklistRow]) -> None:
            fitting = [row for row in rows if Verb.CANCEL in self._rules.fitting(row)]
            if not fitting:
                self._say_none()
                return
            ids = [row.id for row in fitting]
            dialog = CancelDialog(fitting, self._words, self._rules, self._page)

            def cancel(wish: CancelWish) -> None:
                self._deeds.cancel(ids, wish)

            dialog.wished.connect(cancel)
            self._open(dialog)

        self._with_rows(line_ids, show)

    def _open_dispatch(self, rows: list[WorklistRow]) -> None:
        lines = sheet_lines(rows, self._rules)
        if not lines:
            self._say_none()
            return
        sheet = DispatchSheet(lines, self._usual_courier(), self._usual_method(rows))
        sheet.resume(self._drafts)
        dialog = DispatchDialog(self._context, self._words, self._rules, sheet, self._page)
        dialog.sending.connect(self._on_sending)
        dialog.rejected.connect(lambda: self._keep(sheet))
        self._open(dialog)

    def _keep(self, sheet: DispatchSheet) -> None:
        """What was typed into a sheet that was closed is there again when it is opened."""
        entered = {key: entry for key, entry in sheet.entries.items() if entry.invoice_no}
        self._drafts.update(entered)

    def _on_sending(self, entries: Sequence[DispatchEntry]) -> None:
        for entry in entries:
            self._drafts.pop(entry.line_id, None)
        used = [entry.courier for entry in entries if entry.courier]
        if used and used[-1] != self._context.settings.local(COURIER_KEY):
            office = self._context.office
            self._context.tasks.run(
                self,
                lambda: settings_actions.remember(office, COURIER_KEY, used[-1]),
                lambda _: None,
            )
        self._deeds.dispatch(entries)

    def _usual_courier(self) -> str:
        known = self._context.settings.local(COURIER_KEY)
        return known if known and find_courier(known) else COURIERS[0].code

    def _usual_method(self, rows: Sequence[WorklistRow]) -> str:
        """What the orders themselves say, where they agree; parcel otherwise."""
        methods = {row.delivery_method for row in rows}
        only = methods.pop() if len(methods) == 1 else None
        return only if only in tuple(DeliveryMethod) and only else DeliveryMethod.PARCEL

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say_none(self) -> None:
        self._context.notify(self.tr("None of these orders is in a state for that"), kind="warning")

    def _with_rows(
        self, line_ids: Sequence[int], show: Callable[[list[WorklistRow]], None]
    ) -> None:
        db = self._context.office.db

        def work() -> list[WorklistRow]:
            rows: list[WorklistRow] = []
            with db.read() as conn:
                for start in range(0, len(line_ids), PAGE):
                    rows += worklist.page(conn, line_ids[start : start + PAGE])
            return rows

        self._context.tasks.run(self, work, show)
