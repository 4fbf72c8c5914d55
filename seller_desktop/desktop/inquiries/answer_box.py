"""Where the answer is written or put right: a draft, templates, letters left, one button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.answering import fields_in
from ...domain.inquiry import Inquiry
from ...store.drafts import Draft
from ..forms.ui_inquiry_answer import Ui_InquiryAnswer
from .draft_keeper import DraftKeeper
from .offer import Offer

_NOTHING = Offer(None, "")


class AnswerBox(QWidget):
    """`send_wanted` carries an inquiry and its answer, `edit_wanted` one that shall replace the
    answer that stands there, `seen_wanted` an inquiry, `menu_wanted` the point above which the
    templates shall open."""

    send_wanted = Signal(int, str)
    edit_wanted = Signal(int, str)
    seen_wanted = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafts = DraftKeeper(self)
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
        ui.edit_button.set_key("E")
        ui.keep_button.set_kind("flat")
        ui.template_button.set_icon("file-text")
        ui.answer_edit.textChanged.connect(self._on_text)
        ui.send_button.clicked.connect(self.send)
        ui.seen_button.clicked.connect(self.say_seen)
        ui.edit_button.clicked.connect(self.start_edit)
        ui.keep_button.clicked.connect(self.leave_edit)
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
        self, inquiry_id: int, inquiry: Inquiry, offer: Offer, begun: Draft | None
    ) -> None:
        """Offers this. The same inquiry again keeps text, cursor and what is marked; `begun` are
        words kept or refused, to be written on where nothing else is in hand."""
        if self.drafts.settle(inquiry_id, inquiry):
            self._shown = None
        fits = begun is not None and begun.edits == bool(offer.standing)
        if begun is not None and fits and self.drafts.draft(inquiry_id) is None:
            self.drafts.take(inquiry_id, begun)
        if inquiry_id != self._shown:
            self.drafts.flush()
            self._shown = inquiry_id
            draft = self.drafts.draft(inquiry_id)
            self._put("" if draft is None else draft.text)
        self._offer = offer
        self._show_parts()

    def _show_parts(self) -> None:
        ui, offer = self._ui, self._offer
        writes, edits = self.is_writing, bool(offer.standing)
        ui.note_label.setText(offer.note)
        ui.note_label.setVisible(bool(offer.note) and not (edits and writes))
        for part in (ui.answer_edit, ui.template_button, ui.send_button):
            part.setVisible(writes)
        ui.send_button.setText(
            self.tr("Change the answer") if edits else self.tr("Send the answer")
        )
        ui.edit_button.setVisible(edits and not writes)
        ui.keep_button.setVisible(edits and writes)
        ui.seen_button.setVisible(offer.verb is Verb.ACKNOWLEDGE)
        ui.deed_widget.setVisible(offer.verb is not None)
        self._show_count()

    @property
    def is_writing(self) -> bool:
        """Whether the field is there: an answer that stands is put right only when asked for."""
        if self._offer.verb is not Verb.ANSWER or self._shown is None:
            return False
        draft = self.drafts.draft(self._shown)
        return not self._offer.standing or (draft is not None and draft.edits)

    def start_edit(self) -> None:
        """The answer that stands there comes into the field; nothing where it may not."""
        if self._shown is None or not self._offer.standing or self.is_writing:
            return
        self.drafts.take(self._shown, Draft(self._offer.standing, edits=True))
        self._put(self._offer.standing)
        self._show_parts()
        self._ui.answer_edit.setFocus()

    def leave_edit(self) -> None:
        """The answer stays as it stands."""
        if self._shown is not None and self._offer.standing:
            self.drafts.drop(self._shown)
            self._put("")
            self._show_parts()
            self._ui.edit_button.setFocus()

    def insert(self, inquiry_id: int, text: str) -> None:
        """Put a filled template at the cursor, unless another inquiry was opened meanwhile."""
        if inquiry_id == self._shown:
            self._ui.answer_edit.insertPlainText(text)
            self._ui.answer_edit.setFocus()

    def send(self) -> None:
        """Pass the answer on; nothing where nothing may be sent."""
        QGuiApplication.inputMethod().commit()  # the syllable that is still being composed
        if self._shown is not None and self._ui.send_button.isVisibleTo(self) and self.can_send:
            self.drafts.flush()
            wanted = self.edit_wanted if self._offer.standing else self.send_wanted
            wanted.emit(self._shown, self.text.strip())

    def say_seen(self) -> None:
        """Pass on that it was seen, where that is asked."""
        if self._shown is not None and self._offer.verb is Verb.ACKNOWLEDGE:
            self.seen_wanted.emit(self._shown)

    def start_writing(self) -> None:
        """The focus goes to where the answer is written."""
        ui = self._ui
        if self.is_writing:
            ui.answer_edit.setFocus()
        else:
            (ui.edit_button if self._offer.standing else ui.seen_button).setFocus()

    @property
    def can_send(self) -> bool:
        """Whether the words may be sent as they stand."""
        said = self.text.strip()
        return not self._obstacle() and bool(said) and said != self._offer.standing.strip()

    def _put(self, text: str) -> None:
        edit = self._ui.answer_edit
        edit.blockSignals(True)
        edit.setPlainText(text)
        edit.moveCursor(QTextCursor.MoveOperation.End)
        edit.blockSignals(False)

    def _on_text(self) -> None:
        if self._shown is not None:
            draft = Draft(self.text, edits=bool(self._offer.standing))
            self.drafts.write(self._shown, draft)
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
        answers = self.is_writing
        ui.count_label.setText((obstacle or self._count()) if answers else "")
        ui.count_label.set_tone("alarm" if obstacle else "tertiary")
        ui.send_button.setEnabled(self.can_send)
