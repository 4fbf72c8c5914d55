"""One condition in the editor: what it looks at, for what, and a way to take it out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ...domain.order import LineStatus
from ...domain.rule import WITH_NUMBER, Condition, Trait
from ...domain.texts.rule_sentences import RuleSentences
from ..widgets.buttons import IconButton
from ..widgets.plain_label import PlainLabel
from .choice_button import ChoiceButton

_MOST = 999_999_999
_TRAIT_WIDTH, _NUMBER_WIDTH = 150, 110
_STATUSES = (LineStatus.PAID, LineStatus.ACCEPTED)
"""What a new order can be."""


class ConditionRow(QWidget):
    """`changed` follows every change, `removed` the wish to take it out."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, condition: Condition, words: RuleSentences, shops: Mapping[int, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._trait = QComboBox(self)
        self._trait.setMinimumWidth(_TRAIT_WIDTH)
        self._trait.setAccessibleName(self.tr("Condition"))
        for trait in Trait:
            self._trait.addItem(words.trait(trait), str(trait))
        self._text = QLineEdit(self)
        self._text.setPlaceholderText(self.tr("Several: with commas; one of them is enough"))
        self._number = QLineEdit(self)
        self._number.setFixedWidth(_NUMBER_WIDTH)
        self._number.setValidator(QIntValidator(0, _MOST, self._number))
        self._unit = PlainLabel(self, tone="secondary")
        named = [(str(key), name) for key, name in shops.items()]
        known = [(str(status), words.value(Trait.STATUS, status)) for status in _STATUSES]
        self._choices = {
            Trait.SHOP: ChoiceButton(named, self),
            Trait.STATUS: ChoiceButton(known, self),
        }
        self._remove = IconButton(self)
        self._remove.set_icon("x", self.tr("Take the condition out"))
        self._lay_out()
        self._show(condition)
        self._connect()

    @property
    def condition(self) -> Condition:
        """What is set."""
        trait = Trait(self._trait.currentData())
        if trait in self._choices:
            return Condition(trait, self._choices[trait].chosen)
        if trait in WITH_NUMBER:
            return Condition(trait, (), int(self._number.text() or 0))
        if trait is Trait.JEJU:
            return Condition(trait)
        return Condition(trait, parts(self._text.text()))

    @property
    def trait_combo(self) -> QComboBox:
        """What it looks at."""
        return self._trait

    def set_value(self, text: str) -> None:
        """Type a value, as a seller does."""
        field = self._number if Trait(self._trait.currentData()) in WITH_NUMBER else self._text
        field.setText(text)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._trait, self._text, self._number, *self._choices.values(), self._unit):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._remove)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.setStretchFactor(self._text, 100)

    def _show(self, condition: Condition) -> None:
        self._trait.setCurrentIndex(self._trait.findData(str(condition.trait)))
        if condition.trait in self._choices:
            self._choices[condition.trait].choose(condition.words)
        else:
            self._text.setText(", ".join(condition.words))
        self._number.setText(str(condition.number))
        self._show_fields()

    def _connect(self) -> None:
        self._trait.currentIndexChanged.connect(self._on_trait)
        self._text.textChanged.connect(self.changed)
        self._number.textChanged.connect(self.changed)
        for button in self._choices.values():
            button.changed.connect(self.changed)
        self._remove.clicked.connect(self.removed)

    def _on_trait(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        trait = Trait(self._trait.currentData())
        for kind, button in self._choices.items():
            button.setVisible(kind is trait)
        number = trait in WITH_NUMBER
        self._number.setVisible(number)
        self._unit.setVisible(number)
        self._unit.setText(self._unit_words(trait))
        self._text.setVisible(not number and trait not in self._choices and trait != Trait.JEJU)
        for field in (self._text, self._number, *self._choices.values()):
            field.setAccessibleName(self._trait.currentText())

    def _unit_words(self, trait: Trait) -> str:
        units = {
            Trait.QUANTITY: self.tr("or more"),
            Trait.AMOUNT_FROM: self.tr("won or more"),
            Trait.AMOUNT_BELOW: self.tr("won, less"),
            Trait.ORDERED_BEFORE: self.tr("earlier orders or more"),
        }
        return units.get(trait, "")


def parts(text: str) -> tuple[str, ...]:
    """What stands between commas, without what is empty."""
    return tuple(part for part in map(str.strip, text.split(",")) if part)
