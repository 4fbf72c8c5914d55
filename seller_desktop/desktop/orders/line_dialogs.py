"""Opens the dialogs of the Orders screen with the lines they are about, read off the thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ...actions import settings as settings_actions
from ...actions.orders import DispatchEntry
from ...domain.action import Verb
from ...domain.courier import COURIERS
from ...domain.order import DeliveryMethod
from ...store.settings import USUAL_COURIER
from ...store.worklist import WorklistRow
from ..context import PageContext
from .box_mates import box_mates, by_parcel, read_rows
from .cancel_dialog import CancelDialog
from .change_invoice_dialog import ChangeInvoiceDialog
from .deeds import CancelWish, DelayWish, InvoiceWish, NoteWish, OrderDeeds
from .delay_dialog import DelayDialog
from .dispatch_dialog import DispatchDialog
from .dispatch_lines import sheet_lines
from .dispatch_sheet import MOST_LINES, DispatchSheet, Entry, SheetLine
from .lack_words import other_parcels_words, own_reasons_words
from .line_rules import LineRules
from .note_dialog import NoteDialog
from .words import Words

Rows = Sequence[WorklistRow]
Ask = Callable[[Rows, Rows, str], QDialog]
"""Makes the dialog about some lines, given those of their boxes and what is no part of it."""

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
        self._with_rows(line_ids, Verb.DISPATCH, self._open_dispatch)

    def delay(self, line_ids: Sequence[int], left_out: str = "") -> None:
        """Ask for the new date and the reason; `left_out` says which lines are no part of it."""

        def ask(rows: Rows, mates: Rows, note: str) -> DelayDialog:
            del mates
            clock = self._context.office.clock
            dialog = DelayDialog(rows, self._words, self._rules, clock, self._page, note)
            ids = [row.id for row in rows]

            def delay(wish: DelayWish) -> None:
                self._deeds.delay(ids, wish)

            dialog.wished.connect(delay)
            return dialog

        self._ask_each(line_ids, Verb.DELAY, ask, left_out)

    def cancel(self, line_ids: Sequence[int], left_out: str = "") -> None:
        """Ask for the reason of a seller's cancel; `left_out` says which lines are no part."""

        def ask(rows: Rows, mates: Rows, note: str) -> CancelDialog:
            del mates
            dialog = CancelDialog(rows, self._words, self._rules, self._page, note)
            ids = [row.id for row in rows]

            def cancel(wish: CancelWish) -> None:
                self._deeds.cancel(ids, wish)

            dialog.wished.connect(cancel)
            return dialog

        self._ask_each(line_ids, Verb.CANCEL, ask, left_out)

    def change_invoice(self, line_ids: Sequence[int], left_out: str = "") -> None:
        """Ask for the right number of each parcel; `left_out` says which lines are no part."""

        def ask(rows: Rows, mates: Rows, note: str) -> ChangeInvoiceDialog:
            boxed = [mate for mate in mates if mate.group_no == rows[0].group_no]
            dialog = ChangeInvoiceDialog(rows, boxed, self._words, self._rules, self._page, note)
            ids = [row.id for row in rows]

            def change(wish: InvoiceWish) -> None:
                self._deeds.change_invoice(ids, wish)

            dialog.wished.connect(change)
            return dialog

        self._ask_each(line_ids, Verb.CHANGE_INVOICE, ask, left_out)

    def send_note(self, line_ids: Sequence[int], left_out: str = "") -> None:
        """Ask for a note and who gets it; `left_out` says which lines are no part of it."""

        def ask(rows: Rows, mates: Rows, note: str) -> NoteDialog:
            del mates
            dialog = NoteDialog(rows, self._words, self._rules, self._page, note)
            ids = [row.id for row in rows]

            def send(wish: NoteWish) -> None:
                self._deeds.send_note(ids, wish)

            dialog.wished.connect(send)
            return dialog

        self._ask_each(line_ids, Verb.NOTE, ask, left_out)

    def _ask_each(self, line_ids: Sequence[int], verb: Verb, ask: Ask, left_out: str) -> None:
        """One dialog for the lines that can be asked about together, then one for the next; a
        dialog that is closed ends it."""

        def show(rows: Rows, mates: Rows) -> None:
            fitting = [row for row in rows if verb in self._rules.fitting(row)]

            def open_next(groups: Sequence[Rows], note: str) -> None:
                first, *later = groups
                notes = (note, self._later_words(verb, later))
                dialog = ask(first, mates, " ".join(part for part in notes if part))
                if later:
                    dialog.accepted.connect(lambda: open_next(later, ""))
                self._open(dialog)

            if fitting:
                open_next(self._together(fitting, verb), left_out)
            else:
                self._say_none()

        self._with_rows(line_ids, verb, show)

    def _together(self, rows: Rows, verb: Verb) -> list[list[WorklistRow]]:
        """Lines of one parcel for its number, else those that accept the same reasons."""
        if verb is Verb.CHANGE_INVOICE:
            return by_parcel(rows, self._rules, verb)
        return self._rules.by_reasons(rows, verb)

    def _later_words(self, verb: Verb, later: Sequence[Rows]) -> str:
        rows = [row for group in later for row in group]
        if not rows:
            return ""
        if verb is Verb.CHANGE_INVOICE:
            return other_parcels_words(len(later))
        shops = (row.shop_id for row in rows)
        return own_reasons_words(len(rows), self._rules.names(shops, korean=self._words.korean))

    def _open_dispatch(self, rows: Rows, mates: Rows) -> None:
        lines = sheet_lines(rows, self._rules, mates)
        if not lines:
            self._say_none()
            return
        sheet = DispatchSheet(lines, self._usual_courier(lines), self._usual_method(lines))
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

    def _usual_courier(self, lines: Sequence[SheetLine]) -> str:
        """The one the seller has set, else the one used last, where any line can go with it."""
        chosen = self._context.settings.get(USUAL_COURIER)
        offered = {courier for line in lines for courier in line.couriers}
        usual = [chosen, self._context.settings.local(COURIER_KEY), *(c.code for c in COURIERS)]
        return next((code for code in usual if code in offered and code), COURIERS[0].code)

    def _usual_method(self, lines: Sequence[SheetLine]) -> str:
        """What the orders themselves say, where they agree; a parcel otherwise, or the first that
        any of their marketplaces takes."""
        wanted = {line.row.delivery_method for line in lines}
        usual = [*(wanted if len(wanted) == 1 else ()), DeliveryMethod.PARCEL, *DeliveryMethod]
        offered = {method for line in lines for method in line.methods}
        return next((method for method in usual if method in offered and method), usual[-1] or "")

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say_none(self) -> None:
        self._context.notify(self.tr("None of these orders is in a state for that"), kind="warning")

    def _with_rows(
        self, line_ids: Sequence[int], verb: Verb, show: Callable[[Rows, Rows], None]
    ) -> None:
        """Read the lines, and those of the same boxes that the verb would touch along with them."""
        db, rules = self._context.office.db, self._rules

        def work() -> tuple[Rows, Rows]:
            with db.read() as conn:
                rows = read_rows(conn, line_ids)
                return rows, box_mates(conn, rows, rules, verb)

        self._context.tasks.run(self, work, lambda found: show(*found))
