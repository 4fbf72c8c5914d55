"""The first step: which marketplace, from those this program can talk to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...marketplaces.contract import MarketplaceFacts
from ..widgets.buttons import KeyButton
from ..widgets.chips import ShopMark
from ..widgets.plain_label import ElidedLabel
from ..widgets.sections import Card
from .shop_words import said_in


class MarketplaceChoice(QWidget):
    """A card for each marketplace. `chosen` carries its key."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[MarketplaceFacts], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[str, KeyButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for facts in choices:
            column.addWidget(self._card(facts, said_in(facts.name, language)))

    def _card(self, facts: MarketplaceFacts, name: str) -> Card:
        card = Card(self, choice=True)
        button = KeyButton(card, self.tr("Connect"))
        button.setAccessibleName(self.tr("Connect %1").replace("%1", name))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(ShopMark(card, facts.key, 24))
        row.addWidget(ElidedLabel(card, name, "body@600"), 1)
        row.addWidget(button)
        card.body.addLayout(row)
        card.clicked.connect(lambda: self.chosen.emit(facts.key))
        button.clicked.connect(lambda: self.chosen.emit(facts.key))
        self.buttons[facts.key] = button
        return card
