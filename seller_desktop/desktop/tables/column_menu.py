"""The menu of a table's head: sort by this column, hide it, show others, choose them all."""

from __future__ import annotations

from functools import partial
from typing import Generic

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from ...domain.view import ShownColumn
from .column_layout import ColumnLayout
from .columns import CHECK_KEY, Column, R
from .columns_dialog import ColumnsDialog, Offered
from .source import Order
from .table_view import TableView
from .window_model import WindowModel


class ColumnMenu(QObject, Generic[R]):
    """Lets the seller choose the columns of a table: by menu, by dialog, by dragging the head."""

    def __init__(self, view: TableView[R], model: WindowModel[R]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        view.head.setSectionsMovable(True)
        view.head.menu_wanted.connect(self._on_menu_wanted)

    @property
    def layout_of(self) -> ColumnLayout[R]:
        """The columns as they stand."""
        return self._view.columns

    def menu(self, number: int) -> QMenu:
        """The menu for a column of the model; -1 for the empty part of the head."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self._model.columns[number] if number >= 0 else None
        if column is not None and column.key != CHECK_KEY:
            self._add_of_column(menu, column)
        else:
            self._add_orders(menu)
        shown = {one.key for one in self.layout_of.shown()}
        for offered in self._offered():
            action = menu.addAction(offered.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(offered.key in shown)
            action.setEnabled(shown != {offered.key})
            action.triggered.connect(partial(self._on_toggled, offered.key))
        menu.addSeparator()
        menu.addAction(self.tr("Columns…")).triggered.connect(self.open_dialog)
        first = menu.addAction(self.tr("Columns as at first"))
        first.setEnabled(bool(self.layout_of.columns))
        first.triggered.connect(self.reset)
        return menu

    def open_at_head(self) -> None:
        """The menu for somebody who has no mouse at hand: every order, every column."""
        head = self._view.head
        self.menu(-1).popup(head.mapToGlobal(QPoint(0, head.height())))

    def open_dialog(self) -> None:
        """Choose all columns and their order."""
        shown = [one.key for one in self.layout_of.shown()]
        dialog = ColumnsDialog(self.tr("Columns"), self._offered(), shown, self._view)
        dialog.chosen.connect(self._on_chosen)
        dialog.reset_wanted.connect(self.reset)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def reset(self) -> None:
        """Columns as the table begins with."""
        self.layout_of.choose(())

    def _add_of_column(self, menu: QMenu, column: Column[R]) -> None:
        if column.sort_key is not None:
            for text, down in ((self.tr("Sort upwards"), False), (self.tr("Sort downwards"), True)):
                order = Order(column.sort_key, down)
                action = menu.addAction(text)
                action.setCheckable(True)
                action.setChecked(order == self._model.order)
                action.triggered.connect(partial(self._on_sorted, order))
        hide = menu.addAction(self.tr("Hide %1").replace("%1", column.title.replace("&", "&&")))
        hide.setEnabled(len(self.layout_of.shown()) > 1)
        hide.triggered.connect(partial(self._on_toggled, column.key))
        menu.addSeparator()

    def _add_orders(self, menu: QMenu) -> None:
        """Every column in sight to sort by; the one in force is turned round."""
        below, order = menu.addMenu(self.tr("Sort by")), self._model.order
        for number in self.layout_of.shown_numbers():
            column = self._model.columns[number]
            if column.sort_key is None:
                continue
            now = column.sort_key == order.sort_key
            turned = Order(column.sort_key, now and not order.descending)
            action = below.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(now)
            action.triggered.connect(partial(self._on_sorted, turned))
        menu.addSeparator()

    def _offered(self) -> list[Offered]:
        columns = self._model.columns
        return [Offered(one.key, one.title) for one in columns if one.key != CHECK_KEY]

    def _on_menu_wanted(self, number: int, at: QPoint) -> None:
        self.menu(number).popup(at)

    def _on_toggled(self, key: str) -> None:
        self.layout_of.toggle(key)

    def _on_sorted(self, order: Order) -> None:
        self._model.set_order(order)

    def _on_chosen(self, keys: tuple[str, ...], _name: str) -> None:
        widths = {one.key: one.width for one in self.layout_of.shown()}
        self.layout_of.choose([ShownColumn(key, widths.get(key, 0)) for key in keys])
