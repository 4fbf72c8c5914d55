"""What was begun to be written, one draft an inquiry: in hand here, and handed on to be kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.inquiry import Inquiry, is_said
from ...store.drafts import Draft

_PAUSE_MS = 600


class DraftKeeper(QObject):
    """`kept` carries an inquiry and its draft a moment after the last key, and at once by `flush`.

    A draft goes when the marketplace shows the same words as said: an answer that was taken back
    or refused is written on.
    """

    kept = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts: dict[int, Draft] = {}
        self._unsaved: dict[int, Draft] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def draft(self, inquiry_id: int) -> Draft | None:
        """What is in hand for an inquiry."""
        return self._drafts.get(inquiry_id)

    def take(self, inquiry_id: int, draft: Draft) -> None:
        """What is kept already, or was refused: to be written on."""
        self._drafts[inquiry_id] = draft

    def write(self, inquiry_id: int, draft: Draft) -> None:
        """Other words, or none."""
        if draft == self._drafts.get(inquiry_id):
            return
        self._drafts[inquiry_id] = self._unsaved[inquiry_id] = draft
        self._pause.start()

    def drop(self, inquiry_id: int) -> None:
        """The seller has thought better of it."""
        self.write(inquiry_id, Draft(""))
        self.flush()
        self._drafts.pop(inquiry_id, None)

    def settle(self, inquiry_id: int, inquiry: Inquiry) -> bool:
        """Forget words that are said; whether they were."""
        draft = self._drafts.get(inquiry_id)
        if draft is None or not is_said(draft.text, inquiry.messages):
            return False
        del self._drafts[inquiry_id]
        self._unsaved.pop(inquiry_id, None)
        return True

    def flush(self) -> None:
        """Hand on what nobody has kept yet."""
        self._pause.stop()
        unsaved, self._unsaved = self._unsaved, {}
        for inquiry_id, draft in unsaved.items():
            self.kept.emit(inquiry_id, draft)
