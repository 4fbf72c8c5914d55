"""The stages of a list as tabs with live counts: one Tab stop, arrows move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ..focus_ring import RING_PROPERTY
from ..theme import Theme
from .marks import paint_focus, paint_glyph
from .text_paint import draw_text, text_width

_PAD = 8
_GLYPH_GAP = 6
_COUNT_GAP = 6
_DIVIDER = 17
_MOST = 9999


@dataclass(frozen=True, slots=True)
class Stage:
    """One tab: its key, its word, the status whose glyph and hue it carries (or none).

    An exception stands after the divider; its count takes the hue above zero only.
    """

    key: str
    word: str
    status: str = ""
    exception: bool = False


class _StageTab(QAbstractButton):
    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self.count: int | None = None
        self.bare = False
        self.roomy = True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty(RING_PROPERTY, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    def set_count(self, count: int | None) -> None:
        if count != self.count:
            self.count = count
            self._name()
            self.update()

    def set_word(self, word: str) -> None:
        self.stage = replace(self.stage, word=word)
        self._name()

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = 2 * _PAD + text_width(self.stage.word, "body@600")
        if self.roomy or self.count is not None:
            width += _COUNT_GAP + text_width(self._widest_count(), "body@600")
        if self._shows_glyph():
            width += theme.icon.glyph + _GLYPH_GAP
        return QSize(width, theme.scaled(theme.size.toolbar))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        colors, height = theme.colors, self.height() - 1
        on = self.isChecked()
        x = _PAD
        if self._shows_glyph():
            look = theme.status(self.stage.status)
            paint_glyph(painter, x, height // 2, look.glyph, look.fg)
            x += theme.icon.glyph + _GLYPH_GAP
        word = colors.text if on or self.underMouse() else colors.text_secondary
        box = QRect(x, 0, self.width() - x, height)
        x += draw_text(painter, box, self.stage.word, "body@600" if on else "body", word)
        if self.count is not None:
            box = QRect(x + _COUNT_GAP, 0, self.width() - x, height)
            draw_text(painter, box, self._count_text(), "body@600", self._count_color(theme))
        if on:
            line = QRect(_PAD - 4, self.height() - 2, x + _COUNT_GAP - _PAD + 8, 2)
            if self.count is not None:
                line.setWidth(line.width() + text_width(self._count_text(), "body@600"))
            painter.fillRect(line, colors.accent_text)
        if self.hasFocus():
            paint_focus(painter, self.rect().adjusted(0, 3, 0, -3))
        painter.end()

    def _shows_glyph(self) -> bool:
        return bool(self.stage.status) and not self.bare

    def _widest_count(self) -> str:
        return str(_MOST) if self.roomy else "9" * max(2, len(self._count_text()))

    def _count_text(self) -> str:
        count = self.count or 0
        return f"{_MOST}+" if count > _MOST else str(count)

    def _count_color(self, theme: Theme) -> QColor:
        if self.stage.exception and self.count:
            return theme.status(self.stage.status).fg
        return theme.colors.text

    def _name(self) -> None:
        count = "" if self.count is None else f" {self.count}"
        self.setAccessibleName(f"{self.stage.word}{count}")


class _Divider(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(_DIVIDER)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        line = QRect(_DIVIDER // 2, self.height() // 2 - 10, 1, 20)
        painter.fillRect(line, Theme.current().colors.border)
        painter.end()


class StageTabs(QWidget):
    """Tabs with counts, of a width that fits four digits.

    When narrow they fit the digits there are, then lose their glyphs, then scroll.
    """

    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self._strip = QWidget(self)
        self._layout = QHBoxLayout(self._strip)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._tabs: list[_StageTab] = []
        self._offset = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._arrange)

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """The tabs, from left to right; the first becomes current without a signal."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._tabs = []
        divided = False
        for stage in stages:
            if stage.exception and not divided:
                divided = True
                self._layout.addWidget(_Divider(self._strip))
            tab = _StageTab(stage, self._strip)
            tab.clicked.connect(self._on_tab_clicked)
            tab.installEventFilter(self)
            self._layout.addWidget(tab)
            self._tabs.append(tab)
        if self._tabs:
            self._tabs[0].setChecked(True)
        self._focus_current_only()
        self._arrange()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Live counts by key; a tab not named keeps its count."""
        for tab in self._tabs:
            if tab.stage.key in counts:
                tab.set_count(counts[tab.stage.key])
        if not all(tab.roomy for tab in self._tabs):
            self._arrange()

    def set_word(self, key: str, word: str) -> None:
        """Another word for a tab."""
        for tab in self._tabs:
            if tab.stage.key == key and tab.stage.word != word:
                tab.set_word(word)
                self._arrange()

    def current(self) -> str:
        """The key of the current tab, or an empty text."""
        return next((tab.stage.key for tab in self._tabs if tab.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Makes a tab current; a change is signalled."""
        for number, tab in enumerate(self._tabs):
            if tab.stage.key == key and not tab.isChecked():
                self._choose(number)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = sum(tab.sizeHint().width() for tab in self._tabs) + _DIVIDER
        return QSize(width, theme.scaled(theme.size.toolbar))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().x() or event.angleDelta().y()
        self._scroll_to(self._offset - delta // 2)
        event.accept()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event.key())
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _on_key(self, key: int) -> bool:
        now = next((n for n, tab in enumerate(self._tabs) if tab.isChecked()), 0)
        last = len(self._tabs) - 1
        targets: dict[int, int] = {
            Qt.Key.Key_Left: max(0, now - 1),
            Qt.Key.Key_Right: min(last, now + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in targets:
            return False
        if targets[key] != now:
            self._choose(targets[key])
            self._tabs[targets[key]].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _choose(self, number: int) -> None:
        self._tabs[number].setChecked(True)
        self._settle()

    def _on_tab_clicked(self) -> None:
        self._settle()

    def _settle(self) -> None:
        self._focus_current_only()
        self._show_current()
        self.current_changed.emit(self.current())

    def _focus_current_only(self) -> None:
        for tab in self._tabs:
            policy = Qt.FocusPolicy.StrongFocus if tab.isChecked() else Qt.FocusPolicy.ClickFocus
            tab.setFocusPolicy(policy)

    def _arrange(self) -> None:
        for roomy, bare in ((True, False), (False, False), (False, True)):
            for tab in self._tabs:
                tab.roomy, tab.bare = roomy, bare
            wide = self.sizeHint().width()
            if wide <= self.width():
                break
        for tab in self._tabs:
            tab.updateGeometry()
            tab.update()
        self._strip.resize(max(wide, 1), self.height())
        self._layout.activate()
        self._show_current()

    def _show_current(self) -> None:
        tab = next((tab for tab in self._tabs if tab.isChecked()), None)
        if tab is None:
            return
        left, right = tab.x(), tab.x() + tab.width()
        offset = min(self._offset, left)
        self._scroll_to(max(offset, right - self.width()))

    def _scroll_to(self, offset: int) -> None:
        self._offset = max(0, min(offset, self._strip.width() - self.width()))
        self._strip.move(-self._offset, 0)
