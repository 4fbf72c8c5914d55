"""The right side of the Shops screen: the connection test, its refusal, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ...domain.errors import Problem
from ...marketplaces.contract import MarketplaceFacts
from ..forms.ui_shop_side import Ui_ShopSide
from ..theme import Theme
from ..widgets.marks import paint_glyph
from ..widgets.plain_label import ElidedLabel, PlainLabel
from .abilities import abilities
from .checks import Check, TestOutcome
from .problem_box import ProblemBox

_GLYPHS = {
    "passed": ("delivered", "arrived"),
    "failed": ("failed", "alarm"),
    "waiting": ("clock", "over"),
    "skipped": ("clock", "over"),
}
_TONES = {"passed": "tertiary", "failed": "alarm", "waiting": "tertiary", "skipped": "tertiary"}
_NARROW, _WIDE = 264, 308


class _Glyph(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = _GLYPHS["waiting"]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_verdict(self, verdict: str) -> None:
        self._look = _GLYPHS[verdict]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Theme.current().icon.glyph, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        glyph, hue = self._look
        paint_glyph(painter, 0, self.height() // 2, glyph, Theme.current().hue(hue).fg)
        painter.end()


class CheckRow(QWidget):
    """One check: glyph, name, and the verdict at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._glyph = _Glyph(self)
        self._name = PlainLabel(self)
        self._fact = ElidedLabel(self, style="small")
        self._fact.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(8)
        row.addWidget(self._glyph)
        row.addWidget(self._name)
        row.addWidget(self._fact, 1)

    def show_check(self, check: Check) -> None:
        """Another check or verdict."""
        self._glyph.set_verdict(check.verdict)
        self._name.setText(check.name)
        self._name.set_tone("secondary" if check.verdict in ("waiting", "skipped") else "")
        self._fact.setText(check.fact)
        self._fact.set_tone(_TONES[check.verdict])
        self.setAccessibleName(f"{check.name}: {check.fact}")


class SidePane(QWidget):
    """Fed by the page; keeps nothing."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._ui = Ui_ShopSide()
        self._ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows: list[CheckRow] = []
        self._box = ProblemBox(self._ui.problem_widget, language)
        self._ui.problem_layout.addWidget(self._box)
        self._ui.abilities_head.set_words(self.tr("What you can do at this shop"))
        self._ui.abilities_label.set_tone("secondary")
        self._ui.delivery_label.set_tone("secondary")
        self._ui.missing_label.set_style("small")
        self._ui.missing_label.set_tone("tertiary")
        self._ui.scroll_area.setFrameShape(self._ui.scroll_area.Shape.NoFrame)
        self.show_test(None)

    @property
    def checks(self) -> tuple[str, ...]:
        """The checks as spoken."""
        return tuple(row.accessibleName() for row in self._rows if not row.isHidden())

    @property
    def refusal(self) -> str:
        """The refusal as shown, empty when there is none."""
        return "" if self._ui.problem_widget.isHidden() else self._box.words

    def set_narrow(self, narrow: bool) -> None:
        """264 px instead of 308."""
        self.setFixedWidth(_NARROW if narrow else _WIDE)

    def show_marketplace(self, facts: MarketplaceFacts | None) -> None:
        """What can be done at a marketplace; None shows nothing."""
        for part in (self._ui.abilities_line, self._ui.abilities_widget):
            part.setVisible(facts is not None)
        if facts is None:
            return
        said = abilities(facts, self._language)
        for label, text in (
            (self._ui.abilities_label, said.can),
            (self._ui.delivery_label, said.delivery),
            (self._ui.missing_label, said.cannot),
        ):
            QLabel.setText(label, text)  # our own words: a plain label would soften hard spaces
            label.setVisible(bool(text))

    def show_test(self, outcome: TestOutcome | None) -> None:
        """How the test of what is shown stands; None when none has run."""
        if outcome is None:
            self._show_checks((), self.tr("not run yet"))
        else:
            self._show_checks(outcome.checks, outcome.fact)
        self._show_problem(outcome.problem if outcome else None)

    def _show_problem(self, problem: Problem | None) -> None:
        self._box.show_problem(problem)
        for part in (self._ui.problem_line, self._ui.problem_widget):
            part.setVisible(problem is not None)

    def _show_checks(self, checks: Sequence[Check], fact: str) -> None:
        self._ui.checks_head.set_words(self.tr("Connection test"), fact)
        while len(self._rows) < len(checks):
            row = CheckRow(self._ui.checks_host)
            self._rows.append(row)
            self._ui.checks_layout.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(checks))
            if number < len(checks):
                row.show_check(checks[number])
        self._ui.checks_host.setVisible(bool(checks))
