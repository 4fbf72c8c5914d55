"""The menu that adds a condition, with what can be chosen of shops, tags, couriers and days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.courier import COURIERS
from ...domain.texts import word
from ...domain.view import ANY_CLAIM, NO_CLAIM, Condition, Wish
from ...store.desk_state import shops_with_health
from ...store.notes import known_tags
from ..context import PageContext
from .conditions import Conditions
from .span_dialog import SpanDialog
from .view_texts import ViewTexts

_MOST_TAGS = 30
_DUE = ("0", "1", "3", "7")
_ORDERED = ("1", "7", "30")
_CLAIMS = (ANY_CLAIM, NO_CLAIM, "cancel", "return", "exchange")
_LEAST = ("10000", "50000", "100000")
_FLAGS = (
    *(Wish.BUNDLE, Wish.SEVERAL, Wish.JEJU, Wish.GIFT, Wish.MEMO, Wish.DELAYED, Wish.HELD),
    Wish.WAITING,
)


class ConditionMenu(QObject):
    """Opens under a button. What is in force is ticked; choosing it again takes it away."""

    def __init__(
        self, context: PageContext, conditions: Conditions, texts: ViewTexts, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._context = context
        self._conditions = conditions
        self._texts = texts
        self._owner = owner

    def open(self, under: QWidget) -> None:
        """Show it under a widget."""
        self.menu().popup(under.mapToGlobal(QPoint(0, under.height())))

    def menu(self) -> QMenu:
        """All conditions there are."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_choices(menu, self.tr("Deadline"), Wish.DUE, _DUE)
        ordered = self._add_choices(menu, self.tr("Order day"), Wish.ORDERED, _ORDERED)
        self._add_span(ordered, Wish.ORDERED, self.tr("From day to day\u2026"))
        self._add_choices(menu, self.tr("Claim"), Wish.CLAIM, _CLAIMS)
        amount = menu.addMenu(self.tr("Amount"))
        for least in _LEAST:
            self._add(amount, Condition(Wish.AMOUNT, (least, "")))
        self._add_span(amount, Wish.AMOUNT, self.tr("From amount to amount\u2026"))
        self._add_names(menu)
        menu.addSeparator()
        for wish in _FLAGS:
            self._add(menu, Condition(wish))
        return menu

    def ask_span(self, wish: Wish) -> None:
        """Ask for the two ends of a condition on order days or amounts."""
        known = next((one for one in self._conditions.conditions if one.wish is wish), None)
        dialog = SpanDialog(wish, known.values if known else (), self._owner)
        dialog.chosen.connect(self._conditions.add)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _add_names(self, menu: QMenu) -> None:
        """Any of several shops, tags or couriers."""
        reader, language = self._context.reader, self._context.language
        shops = [one.shop for one in reader.query(shops_with_health)]
        tags = reader.query(known_tags)[:_MOST_TAGS]
        codes = [(one.code, word(f"courier.{one.code}", language)) for one in COURIERS]
        if len(shops) > 1:
            named = [(shop.uid, shop.name) for shop in shops]
            self._add_any(menu, self.tr("Shop"), Wish.SHOP, named)
        if tags:
            self._add_any(menu, self.tr("Tag"), Wish.TAG, [(tag, tag) for tag in tags])
        self._add_any(menu, self.tr("Courier"), Wish.COURIER, codes)

    def _add_choices(self, menu: QMenu, title: str, wish: Wish, values: Iterable[str]) -> QMenu:
        below = menu.addMenu(title)
        for value in values:
            self._add(below, Condition(wish, (value,)))
        return below

    def _add_any(
        self, menu: QMenu, title: str, wish: Wish, choices: Sequence[tuple[str, str]]
    ) -> None:
        below = menu.addMenu(title)
        chosen = next((one.values for one in self._conditions.conditions if one.wish is wish), ())
        for value, name in choices:
            action = below.addAction(_plain(name))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            rest = tuple(one for one in chosen if one != value)
            values = rest if value in chosen else (*chosen, value)
            action.triggered.connect(partial(self._take, wish, values))

    def _add_span(self, menu: QMenu, wish: Wish, title: str) -> None:
        menu.addAction(title).triggered.connect(partial(self.ask_span, wish))

    def _add(self, menu: QMenu, condition: Condition) -> None:
        on = condition in self._conditions.conditions
        action = menu.addAction(_plain(self._texts.of(condition)))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(partial(self._switch, condition, not on))

    def _take(self, wish: Wish, values: tuple[str, ...]) -> None:
        self._switch(Condition(wish, values), bool(values))

    def _switch(self, condition: Condition, on: bool) -> None:
        if on:
            self._conditions.add(condition)
        else:
            self._conditions.remove(condition.wish)


def _plain(name: str) -> str:
    """A seller's own word is no mnemonic."""
    return name.replace("&", "&&")
