"""Memo and tags of the line in the pane: the seller's own, saved when the cursor leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ...store.details import LineDetail
from ...store.notes import LONGEST_MEMO, known_tags
from ..context import PageContext
from ..forms.ui_orders_detail import Ui_OrdersDetail
from .deeds import OrderDeeds
from .tag_flow import TagFlow


class NoteSection(QObject):
    """An open edit survives a sync: only what nobody is writing at is shown anew.

    What was saved last can be taken back with the link beside the head.
    """

    def __init__(
        self, context: PageContext, deeds: OrderDeeds, ui: Ui_OrdersDetail, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._deeds = deeds
        self._ui = ui
        self._line_id: int | None = None
        self._stored = ""
        self._tags: tuple[str, ...] = ()
        self._undo: Callable[[], None] | None = None

        self._flow = TagFlow(ui.tags_host)
        self._flow.changed.connect(self._on_tags_changed)
        self._flow.add_wanted.connect(self._read_known_tags)
        ui.tags_layout.addWidget(self._flow)
        ui.memo_edit.setPlaceholderText(self.tr("Memo for yourself; it stays on this PC"))
        ui.memo_edit.setAccessibleName(self.tr("Memo"))
        ui.memo_edit.installEventFilter(self)
        ui.note_head.link_clicked.connect(self._take_back)
        self._show_head()

    @property
    def flow(self) -> TagFlow:
        """The tags."""
        return self._flow

    @property
    def editing(self) -> bool:
        """Whether the memo holds what is not stored yet."""
        return self._ui.memo_edit.toPlainText().strip() != self._stored

    def show_detail(self, detail: LineDetail) -> None:
        """Show a line's notes; an unsaved memo of the line before is saved first."""
        if detail.line_id != self._line_id:
            self.save()
            self._line_id = detail.line_id
            self._undo = None
            self._put(detail.memo)
        elif not self.editing:
            self._put(detail.memo)
        self._tags = detail.tags
        self._flow.set_tags(detail.tags)
        self._show_head()

    def save(self) -> None:
        """Store the memo if it was changed."""
        memo = self._ui.memo_edit.toPlainText().strip()[:LONGEST_MEMO]
        if self._line_id is None or memo == self._stored:
            return
        before, line_id = self._stored, self._line_id
        self._undo = lambda: self._restore_memo(line_id, before)
        self._stored = memo
        self._deeds.save_memo(line_id, memo)
        self._show_head()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.save()
        elif isinstance(event, QKeyEvent) and _is_save_key(event):
            # the page has the same key for its primary deed: here it means the memo
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.save()
                return True
        return super().eventFilter(watched, event)

    def _put(self, memo: str) -> None:
        self._stored = memo
        if self._ui.memo_edit.toPlainText() != memo:
            self._ui.memo_edit.setPlainText(memo)

    def _on_tags_changed(self, tags: tuple[str, ...]) -> None:
        line_id, before = self._line_id, self._tags
        if line_id is None:
            return
        self._tags = tags
        self._undo = lambda: self._restore_tags(line_id, before)
        self._deeds.save_tags(line_id, tags)
        self._show_head()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()
            self._show_head()

    def _restore_memo(self, line_id: int, memo: str) -> None:
        self._put(memo)
        self._deeds.save_memo(line_id, memo)

    def _restore_tags(self, line_id: int, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._flow.set_tags(tags)
        self._deeds.save_tags(line_id, tags)

    def _show_head(self) -> None:
        saved = self._undo is not None
        self._ui.note_head.set_words(
            self.tr("Memo and tags"),
            self.tr("saved") if saved else "",
            self.tr("Take back") if saved else "",
        )

    def _read_known_tags(self) -> None:
        db = self._context.office.db

        def work() -> tuple[str, ...]:
            with db.read() as conn:
                return known_tags(conn)

        self._context.tasks.run(self, work, self._flow.set_known)


def _is_save_key(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
