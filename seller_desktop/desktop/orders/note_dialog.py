"""A note on orders at their marketplace (주문 메모): its text, and whether the buyer gets it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...actions.orders import NOTE_LIMIT
from ...domain.errors import Problem
from ...store.worklist import WorklistRow
from ..forms.ui_note_dialog import Ui_NoteDialog
from ..widgets.fitted_dialog import FittedDialog
from .deeds import NoteWish
from .line_rules import LineRules
from .words import Words

_WIDTH = 440


class NoteDialog(FittedDialog):
    """`wished` carries a `NoteWish`. It begins with a note that no buyer sees.

    An order gets one note however many of its lines were chosen; `note` says what is no part of it.
    """

    wished = Signal(object)

    def __init__(
        self,
        rows: Sequence[WorklistRow],
        words: Words,
        rules: LineRules,
        parent: QWidget,
        note: str = "",
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._words = words
        self._note = note
        self._orders = len({(row.shop_id, row.order_no) for row in rows})
        shops = dict.fromkeys(row.shop_id for row in rows)
        self._places = " · ".join(rules.names(shops, korean=words.korean))
        self._ui = Ui_NoteDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._connect()
        self._show()

    @property
    def can_send(self) -> bool:
        """Whether the button is enabled."""
        return self._ui.send_button.isEnabled()

    def send(self) -> None:
        """Pass the wish on and close; nothing happens while something is missing."""
        if self.can_send:
            self.wished.emit(NoteWish(self._text(), self._ui.buyer_radio.isChecked()))
            self.accept()

    def _set_up(self) -> None:
        ui = self._ui
        self.setWindowTitle(self.tr("Order note"))
        ui.title_label.set_style("lead")
        title = self.tr("A note on %n order(s) at %1", "", self._orders)
        ui.title_label.setText(title.replace("%1", self._places))
        ui.shop_radio.setChecked(True)
        ui.consequence_label.set_tone("secondary")
        ui.problem_label.set_style("small")
        ui.problem_label.set_tone("alarm")
        ui.stop_button.set_key("Esc")
        ui.send_button.set_kind("primary")
        ui.send_button.set_key("Ctrl+Return")
        for button in (ui.stop_button, ui.send_button):
            button.set_large(True)
        ui.text_edit.setFocus()

    def _connect(self) -> None:
        ui = self._ui
        ui.buyer_radio.toggled.connect(self._show)
        ui.text_edit.textChanged.connect(self._show)
        ui.stop_button.clicked.connect(self.reject)
        ui.send_button.clicked.connect(self.send)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.send)

    def _show(self) -> None:
        ui, text = self._ui, self._text()
        too_long = len(text) > NOTE_LIMIT
        problem = Problem("note_too_long", {"limit": NOTE_LIMIT})
        ui.problem_label.setText(self._words.problem(problem).message if too_long else "")
        ui.problem_label.setVisible(too_long)
        ui.send_button.setEnabled(bool(text) and not too_long)
        ui.send_button.setText(self._send_words())
        parts = (self._consequence(), self._note)
        ui.consequence_label.setText("\n".join(part for part in parts if part))

    def _send_words(self) -> str:
        if self._ui.buyer_radio.isChecked():
            return self.tr("Mail to %n buyer(s)", "", self._orders)
        return self.tr("Save %n note(s) there", "", self._orders)

    def _consequence(self) -> str:
        if self._ui.buyer_radio.isChecked():
            return self.tr(
                "The marketplace mails these words to the buyer and keeps them on the order. Once"
                " sent they can't be taken back."
            )
        return self.tr(
            "It stands on the order at the marketplace, for everybody who works at the shop. To"
            " keep it on this PC alone, write a memo (Ctrl+M)."
        )

    def _text(self) -> str:
        return self._ui.text_edit.toPlainText().strip()
