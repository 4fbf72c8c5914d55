"""Dispatch (발송처리) of 1 to 500 lines: method, courier, numbers, and what will happen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from ...actions import orders
from ...actions.orders import DispatchCheck, DispatchEntry
from ...store.settings import UNDO_SECONDS
from ..context import PageContext
from ..forms.ui_dispatch_dialog import Ui_DispatchDialog
from ..tab_order import follow_layout
from ..theme import Theme
from .dispatch_model import COURIER, DispatchTableModel
from .dispatch_sentence import dispatch_sentence
from .dispatch_sheet import DispatchSheet, Pasted
from .dispatch_table import DispatchTable
from .line_rules import LineRules
from .split_choice import SplitChoice
from .words import Words

_WIDTH, _HEIGHT = 980, 580
_LEAST_ROWS, _MOST_ROWS = 2, 9
"""Between these the dialog is as high as its rows want."""

_CHECK_AFTER_MS = 250


class DispatchDialog(QDialog):
    """`sending` carries the entries once the seller has decided. Esc closes without asking."""

    sending = Signal(object)

    def __init__(
        self,
        context: PageContext,
        words: Words,
        rules: LineRules,
        sheet: DispatchSheet,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._rules = rules
        self.sheet = sheet
        self._turn = 0
        self._pasted: Pasted | None = None
        self._ui = Ui_DispatchDialog()
        self._ui.setupUi(self)
        self.model = DispatchTableModel(sheet, words, self)
        self.table = DispatchTable(self.model, self)
        self._ui.table_host_layout.addWidget(self.table)
        self.split = SplitChoice(self._ui, self.model, context.office.clock, self)
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(_CHECK_AFTER_MS)
        self._set_up()
        follow_layout(self)
        self._connect()
        self._show()
        QTimer.singleShot(0, self.table, self.table.start)

    @property
    def sentence(self) -> str:
        """What will happen, as shown."""
        return self._ui.sentence_label.text()

    @property
    def row_words(self) -> str:
        """What is said of the current line, or of the last paste."""
        return self._ui.row_label.text()

    @property
    def can_send(self) -> bool:
        """Whether the button is enabled."""
        return self._ui.send_button.isEnabled()

    @property
    def check_waits(self) -> bool:
        """Whether what was entered last has yet to be compared with the store."""
        return self._check_soon.isActive()

    def send(self) -> None:
        """Queue the dispatch and close; nothing happens while something forbids it."""
        self.table.close_field()
        if not self.sheet.is_ready():
            self._show()
            return
        self.sending.emit(self.entries())
        self.accept()

    def entries(self) -> list[DispatchEntry]:
        """What would be sent."""
        sheet, parts = self.sheet, self.sheet.parts()
        made = []
        for line in sheet.to_send():
            entry = sheet.entries[line.row.id]
            rest_by = sheet.rest_by if line.box in parts else None
            made.append(
                DispatchEntry(
                    line.row.id, sheet.method, rest_by=rest_by, release=sheet.release_held
                )
            )
            if sheet.needs_number:
                made[-1] = replace(made[-1], courier=entry.courier, invoice_no=entry.invoice_no)
        return made

    def choose_method(self, method: str) -> None:
        """Another delivery method for all lines."""
        self.table.close_field()
        self.sheet.set_method(method)
        self.table.show_number_columns()
        self._show_choices()
        self.model.tell()

    def choose_courier(self, courier: str, place: int | None = None) -> None:
        """Another courier for all lines, or for one and its box."""
        self.sheet.set_courier(courier, None if place is None else [place])
        self.model.tell()

    def _set_up(self) -> None:
        ui, theme = self._ui, Theme.current()
        count = len(self.sheet.lines)
        rows = min(max(count, _LEAST_ROWS), _MOST_ROWS)
        blank = self.table.height_of(_MOST_ROWS) - self.table.height_of(rows)
        self.resize(_WIDTH, _HEIGHT - blank)
        self.setMinimumWidth(theme.size.dialog_max)
        ui.table_host.setMinimumHeight(self.table.height_of(_LEAST_ROWS))
        self.setWindowTitle(self.tr("Ship"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Ship %n order(s)", "", count))
        ui.row_label.set_style("small")
        ui.keys_label.set_style("small")
        ui.keys_label.set_tone("tertiary")
        ui.keys_label.setText(self.tr("Enter: next line · F4: courier · Ctrl+V: paste a column"))
        for courier in self.sheet.couriers:
            ui.courier_combo.addItem(self._words.courier(courier), courier)
        ui.courier_combo.setCurrentIndex(ui.courier_combo.findData(self.sheet.courier))
        for method in self.sheet.methods:
            ui.method_combo.addItem(self._words.method(method), str(method))
        ui.method_combo.setCurrentIndex(ui.method_combo.findData(str(self.sheet.method)))
        boxes = {line.box for line in self.sheet.lines if line.box}
        ui.bundle_check.setVisible(bool(boxes))
        ui.bundle_check.setChecked(self.sheet.one_per_box)
        ui.held_check.setVisible(bool(self.sheet.held))
        held = self.tr("Ship the %n on hold too, releasing", "", len(self.sheet.held))
        ui.held_check.setText(held)
        ui.stop_button.set_key("Esc")
        ui.stop_button.set_large(True)
        ui.send_button.set_kind("primary")
        ui.send_button.set_key("Ctrl+Return")
        ui.send_button.set_large(True)
        self._show_choices()

    def _connect(self) -> None:
        ui = self._ui
        ui.courier_combo.activated.connect(self._on_courier_chosen)
        ui.method_combo.activated.connect(self._on_method_chosen)
        ui.bundle_check.toggled.connect(self._on_bundle_toggled)
        ui.held_check.toggled.connect(self._on_held_toggled)
        ui.paste_button.clicked.connect(self._on_paste)
        ui.stop_button.clicked.connect(self.reject)
        ui.send_button.clicked.connect(self.send)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.send)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.send)
        self.model.entered.connect(self._on_entered)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.table.courier_wanted.connect(self._on_courier_wanted)
        self.table.pasted.connect(self._on_pasted)
        self.table.finished.connect(self._ui.send_button.setFocus)
        self._check_soon.timeout.connect(self._check)

    def _show_choices(self) -> None:
        parcel = self.sheet.needs_number
        ui = self._ui
        for widget in (ui.courier_label, ui.courier_combo, ui.paste_button, ui.keys_label):
            widget.setVisible(parcel)

    def _show(self) -> None:
        ui, sheet = self._ui, self.sheet
        seconds = self._context.settings.get(UNDO_SECONDS)
        korean = self._words.korean

        def marketplace(shop_id: int) -> str:
            return self._rules.marketplace_name(shop_id, korean=korean)

        ui.sentence_label.setText(dispatch_sentence(sheet, marketplace, seconds))
        ui.send_button.setText(self.tr("Ship %n", "", len(sheet.to_send())))
        ui.send_button.setEnabled(sheet.is_ready())
        self.split.show()
        self._show_row()

    def _show_row(self) -> None:
        """What stands against the current line, else against the first, else how a paste went."""
        place = self.table.currentIndex().row()
        if not 0 <= place < len(self.sheet.lines):
            place = self._first_problem()
        told, forbids = (None, False)
        if place >= 0:
            told, forbids = self.model.verdict(self.sheet.lines[place])
        label = self._ui.row_label
        if told is not None:
            text = self._words.problem(told)
            label.set_tone("alarm" if forbids else "wait")
            label.setText(" ".join(part for part in (text.message, text.hint) if part))
        else:
            label.set_tone("wait" if self._pasted and self._pasted.left else "secondary")
            label.setText(self._paste_words())

    def _first_problem(self) -> int:
        for place, line in enumerate(self.sheet.lines):
            if self.sheet.problem(line) is not None:
                return place
        return -1

    def _on_entered(self) -> None:
        self._show()
        self._check_soon.start()

    def _check(self) -> None:
        """Ask what only the store knows: numbers in use, other couriers, what waits."""
        self._turn += 1
        turn, office, entries = self._turn, self._context.office, self.entries()
        if not entries or self.sheet.has_problems():
            return

        def done(check: DispatchCheck) -> None:
            if turn == self._turn:
                self.sheet.told = dict(check.errors)
                self.sheet.warned = dict(check.warnings)
                self.table.viewport().update()
                self._show()

        self._context.tasks.run(self, lambda: orders.check_dispatch(office, entries), done)

    def _on_courier_chosen(self) -> None:
        self.choose_courier(str(self._ui.courier_combo.currentData()))
        self.table.setFocus()

    def _on_method_chosen(self) -> None:
        self.choose_method(str(self._ui.method_combo.currentData()))

    def _on_bundle_toggled(self, on: bool) -> None:
        self.sheet.one_per_box = on
        self.model.tell()

    def _on_held_toggled(self, on: bool) -> None:
        self.table.close_field()
        self.sheet.release_held = on
        self.model.tell()

    def _on_paste(self) -> None:
        self.table.paste(QGuiApplication.clipboard().text())

    def _on_pasted(self, pasted: Pasted) -> None:
        self._pasted = pasted
        self._show_row()

    def _paste_words(self) -> str:
        pasted = self._pasted
        if pasted is None:
            return ""
        words = self.tr("%n row(s) pasted, %1 filled.", "", pasted.rows)
        words = words.replace("%1", str(pasted.filled))
        if pasted.left:
            words += " " + self.tr("%n found no line.", "", pasted.left)
        return words

    def _on_courier_wanted(self, place: int) -> None:
        if place < 0 or self.sheet.is_shut(self.sheet.lines[place]):
            return
        menu = QMenu(self)
        line = self.sheet.lines[place]
        for courier in self.sheet.couriers:
            if courier in line.couriers:
                action = menu.addAction(self._words.courier(courier))
                action.setCheckable(True)
                action.setChecked(self.sheet.entries[line.row.id].courier == courier)
                action.triggered.connect(_chooser(self, courier, place))
        box = self.table.visualRect(self.model.index(place, COURIER))
        menu.popup(self.table.viewport().mapToGlobal(QPoint(box.x(), box.bottom())))


def _chooser(dialog: DispatchDialog, courier: str, place: int) -> Callable[[], None]:
    return lambda: dialog.choose_courier(courier, place)
