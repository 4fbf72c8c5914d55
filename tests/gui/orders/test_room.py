"""The Orders screen where there is little room: a window of 1280 px, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from seller_desktop.desktop.language import Languages
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.orders.worklist_counts import ListCounts
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.worklist import Stage
from tests.gui.orders.desk import OrdersDesk

BESIDE_THE_RAIL = 1280 - 52
LONG = "국산 참기름 320ml 선물 세트 보자기 포장 포함"


@pytest.fixture(params=["ko", "en"], autouse=True)
def language(request: pytest.FixtureRequest, english: Languages) -> str:
    """The language of the window."""
    english.speak(request.param)
    return str(request.param)


def rows_of(widgets: list[QWidget]) -> set[int]:
    """The rows that widgets in sight stand in, by their middles."""
    return {one.geometry().center().y() for one in widgets if one.isVisible()}


def test_tabs_keep_their_glyphs_and_all_conditions_stand_in_one_row(
    desk: OrdersDesk, language: str
) -> None:
    desk.put(desk.line())
    page = desk.open(BESIDE_THE_RAIL, language=language)
    ui = page.panel._ui
    ui.stage_tabs.set_counts({str(stage): 888 for stage in Stage})
    stages = dict.fromkeys(Stage, 888)
    page.panel.conditions.show_counts(ListCounts(stages, 888, 888, 88, 88, 888))
    desk.settle()
    assert not any(tab.bare for tab in ui.stage_tabs._tabs)
    shown = [one for one in ui.chips_host.children() if isinstance(one, QWidget)]
    assert len([one for one in shown if one.isVisible()]) == 6
    assert len(rows_of(shown)) == 1
    assert ui.add_condition_button.text()


def test_every_usual_column_is_there_without_scrolling(desk: OrdersDesk, language: str) -> None:
    desk.put(desk.line())
    page = desk.open(BESIDE_THE_RAIL, language=language)
    table = page.panel.table
    keys = [column.key for column in table.columns.shown()]
    assert keys[:5] == ["status", "due", "shop", "order_no", "product"]
    assert keys[5:] == ["quantity", "receiver", "amount"]
    assert table.horizontalScrollBar().maximum() == 0


def test_nothing_in_the_pane_is_cut_off(desk: OrdersDesk, language: str) -> None:
    line = desk.line(product=LONG, group_no="g1")
    beside = replace(desk.line(product=LONG), order_no=line.order_no, group_no="g1")
    line_id, confirmed, _ = desk.put(line, beside, desk.line(LineStatus.DELIVERED, product=LONG))
    desk.confirm(confirmed)
    page = opened(desk, language, line_id)
    page.pane.receiver.reveal()
    desk.settle()
    facts = page.pane._ui.facts
    assert facts.width() <= page.pane._ui.facts_area.viewport().width()
    reveal = page.pane._ui.reveal_button
    assert reveal.width() >= reveal.sizeHint().width()


def test_a_list_without_a_row_shows_no_order_of_before(desk: OrdersDesk, language: str) -> None:
    (line_id,) = desk.put(desk.line())
    page = opened(desk, language, line_id)
    assert shown_line(page) == line_id
    page.panel.show_stage(Stage.DELIVERED)
    desk.settle()
    assert shown_line(page) is None
    page.panel.show_stage(Stage.OPEN)
    desk.settle()
    assert shown_line(page) == line_id


def shown_line(page: OrdersPage) -> int | None:
    """The line in the pane."""
    return page.pane.detail.line_id if page.pane.detail is not None else None


def opened(desk: OrdersDesk, language: str, line_id: int) -> OrdersPage:
    page = desk.open(BESIDE_THE_RAIL, language=language)
    page.panel.go_to(line_id)
    desk.settle()
    return page
