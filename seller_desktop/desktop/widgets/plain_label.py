"""Labels that never guess rich text and follow the type scale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ..theme import Theme
from .plain_text import LONGEST, clean_text
from .sheet_property import set_sheet_property

_FONT_CHANGE = QEvent.Type.FontChange  # every polish of a style sheet sends a change or two


class PlainLabel(QLabel):
    """Text from anywhere, shown as it is: no markup, no control or direction characters.

    `style` is a step of the type scale, `tone` one of secondary, tertiary, alarm, wait, arrived,
    accent or empty.
    """

    def __init__(
        self, parent: QWidget | None = None, text: str = "", style: str = "body", tone: str = ""
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._on_theme_changed()
        Theme.current().changed.connect(self._on_theme_changed)
        self.set_tone(tone)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(clean_text(text, LONGEST, lines=True))

    def set_style(self, style: str) -> None:
        """Another step of the type scale, such as `title` or `body@600`."""
        self._style = style
        self._on_theme_changed()

    def set_tone(self, tone: str) -> None:
        """Another colour; an empty tone is the main text colour."""
        set_sheet_property(self, "tone", tone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == _FONT_CHANGE:
            self._keep_font()

    def _keep_font(self) -> None:
        """A style sheet gives a label that moves to another parent the font it first had."""
        wanted, has = Theme.current().font(self._style), self.font()
        if (has.weight(), has.pixelSize()) != (wanted.weight(), wanted.pixelSize()):
            self.setFont(wanted)

    def _on_theme_changed(self) -> None:
        self.setFont(Theme.current().font(self._style))


class NoteLabel(PlainLabel):
    """What stands against the fields above it: no room is kept while there is nothing to say, and
    the dialog grows for what there is."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))
        if text and self.isVisible():
            self._make_room()

    def _make_room(self) -> None:
        """The layouts around it learn of it at once, the innermost first."""
        around: QWidget | None = self.parentWidget()
        while around is not None:
            layout = around.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
            if around.isWindow():
                break
            around = around.parentWidget()
        window, whole = self.window(), self.window().layout()
        needed = whole.totalHeightForWidth(window.width()) if whole is not None else 0
        if needed > window.height():
            window.resize(window.width(), needed)


class ValueLabel(PlainLabel):
    """Words that wrap. A number for which one line is too short is cut in its middle; the tooltip
    has all of it, and so has what is copied."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent, text)
        self.setWordWrap(True)

    @property
    def is_cut(self) -> bool:
        """Whether it has no place to break and no room."""
        text = self.text()
        return " " not in text and self.fontMetrics().horizontalAdvance(text) > self.width()

    def minimumSizeHint(self) -> QSize:
        return QSize(16, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text().replace("<", "\u2039") if self.is_cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        middle = Qt.TextElideMode.ElideMiddle
        text = self.fontMetrics().elidedText(self.text(), middle, self.width())
        painter.drawText(self.rect(), self.alignment(), text)


class ElidedLabel(PlainLabel):
    """One line that is cut when there is no room; the tooltip then has the whole text.

    Product names are cut at the end, numbers and addresses in the middle (`set_middle`).
    """

    def __init__(
        self, parent: QWidget | None = None, text: str = "", style: str = "body", tone: str = ""
    ) -> None:
        self._middle = False
        super().__init__(parent, text, style, tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_middle(self, middle: bool) -> None:
        """Cuts in the middle instead of the end."""
        self._middle = middle
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text.replace("\n", " "))
        self._show_whole_in_tooltip()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(16, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole_in_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == _FONT_CHANGE:
            self._show_whole_in_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        mode = Qt.TextElideMode.ElideMiddle if self._middle else Qt.TextElideMode.ElideRight
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)

    def _show_whole_in_tooltip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        # a tooltip guesses rich text as well
        self.setToolTip(self.text().replace("<", "\u2039") if cut else "")
