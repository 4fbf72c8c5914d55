"""Where the answer is written: one draft an inquiry, templates, letters left, one button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.answering import fields_in
from ...domain.inquiry import Inquiry, is_said
from ..forms.ui_inquiry_answer import Ui_InquiryAnswer
from .offer import Offer

_NOTHING = Offer(None, "")


class AnswerBox(QWidget):
    """`send_wanted` carries an inquiry and its answer, `seen_wanted` an inquiry, `menu_wanted` the
    point above which the templates shall open.

    Drafts stay here, on this PC's memory alone, until the marketplace shows the same words as said:
    an answer that was taken back or refused stands in the field again.
    """

    send_wanted = Signal(int, str)
    seen_wanted = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts: dict[int, str] = {}
        self._shown: int | None = None
        self._offer = _NOTHING
        self._ui = Ui_InquiryAnswer()
        self._ui.setupUi(self)
        ui = self._ui
        ui.note_label.set_tone("secondary")
        ui.count_label.set_style("small")
        ui.count_label.set_tone("tertiary")
        ui.send_button.set_kind("primary")
        ui.send_button.set_key("Ctrl+Return")
        ui.seen_button.set_kind("primary")
        ui.seen_button.set_key("A")
        ui.template_button.set_icon("file-text")
        ui.answer_edit.textChanged.connect(self._on_text)
        ui.send_button.clicked.connect(self.send)
        ui.seen_button.clicked.connect(self.say_seen)
        ui.template_button.clicked.connect(
            lambda: self.menu_wanted.emit(ui.template_button.mapToGlobal(QPoint(0, 0)))
        )

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._ui.answer_edit.toPlainText()

    @property
    def offer(self) -> Offer:
        """What is offered now."""
        return self._offer

    def show_offer(
        self, inquiry_id: int, inquiry: Inquiry, offer: Offer, refused_text: str
    ) -> None:
        """Offers this. The same inquiry again keeps text, cursor and what is marked;
        `refused_text` is put right where nothing else was begun."""
        if is_said(self._drafts.get(inquiry_id, ""), inquiry.messages):
            self._drafts.pop(inquiry_id, None)
            self._shown = None
        if inquiry_id != self._shown:
            self._shown = inquiry_id
            text = self._drafts.get(inquiry_id, refused_text)
            if text:
                self._drafts[inquiry_id] = text
            self._put(text)
        self._offer = offer
        ui, answers = self._ui, offer.verb is Verb.ANSWER
        ui.note_label.setText(offer.note)
        ui.note_label.setVisible(bool(offer.note))
        for part in (ui.answer_edit, ui.template_button, ui.send_button):
            part.setVisible(answers)
        ui.seen_button.setVisible(offer.verb is Verb.ACKNOWLEDGE)
        ui.deed_widget.setVisible(offer.verb is not None)
        self._show_count()

    def insert(self, inquiry_id: int, text: str) -> None:
        """Put a filled template at the cursor, unless another inquiry was opened meanwhile."""
        if inquiry_id == self._shown:
            self._ui.answer_edit.insertPlainText(text)
            self._ui.answer_edit.setFocus()

    def send(self) -> None:
        """Pass the answer on; nothing where nothing may be sent."""
        QGuiApplication.inputMethod().commit()  # the syllable that is still being composed
        if self._shown is not None and self._ui.send_button.isVisibleTo(self) and self.can_send:
            self.send_wanted.emit(self._shown, self.text.strip())

    def say_seen(self) -> None:
        """Pass on that it was seen, where that is asked."""
        if self._shown is not None and self._offer.verb is Verb.ACKNOWLEDGE:
            self.seen_wanted.emit(self._shown)

    def start_writing(self) -> None:
        """The focus goes to where the answer is written."""
        ui = self._ui
        (ui.answer_edit if self._offer.verb is Verb.ANSWER else ui.seen_button).setFocus()

    @property
    def can_send(self) -> bool:
        """Whether the words may be sent as they stand."""
        return not self._obstacle() and bool(self.text.strip())

    def _put(self, text: str) -> None:
        edit = self._ui.answer_edit
        edit.blockSignals(True)
        edit.setPlainText(text)
        edit.moveCursor(QTextCursor.MoveOperation.End)
        edit.blockSignals(False)

    def _on_text(self) -> None:
        if self._shown is not None:
            self._drafts[self._shown] = self.text
        self._show_count()

    def _obstacle(self) -> str:
        """What is wrong with the words, empty where nothing is; an empty field is not wrong."""
        text = self.text.strip()
        left = fields_in(text)
        if left:
            said = self.tr("Fill in %1 first")
            return said.replace("%1", ", ".join(f"{{{name}}}" for name in left))
        if text and self._offer.bounds is not None:
            least, most = self._offer.bounds
            if not least <= len(text) <= most:
                return self._count()
        return ""

    def _count(self) -> str:
        number = len(self.text.strip())
        if self._offer.bounds is None:
            return self.tr("%n letter(s)", "", number)
        least, most = self._offer.bounds
        text = self.tr("%1 letters of %2 to %3").replace("%1", f"{number:,}")
        return text.replace("%2", f"{least:,}").replace("%3", f"{most:,}")

    def _show_count(self) -> None:
        ui, obstacle = self._ui, self._obstacle()
        answers = self._offer.verb is Verb.ANSWER
        ui.count_label.setText((obstacle or self._count()) if answers else "")
        ui.count_label.set_tone("alarm" if obstacle else "tertiary")
        ui.send_button.setEnabled(self.can_send)
