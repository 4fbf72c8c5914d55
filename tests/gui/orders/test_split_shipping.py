"""Split shipping (분리배송): offered where a box is chosen in part and can be split."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QDate

from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.domain.korea_time import korean_day
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from tests.gui.orders.desk import OrdersDesk

ACCEPTED = LineStatus.ACCEPTED
GOOD, SECOND = "612345678904", "612345678915"
DAY = QDate(2026, 11, 27)


@pytest.fixture
def boxes(desk: OrdersDesk) -> Shop:
    """A shop whose marketplace can split boxes."""
    return desk.add_shop("소담한끼", "coupang")


def box_of(desk: OrdersDesk, shop: Shop, count: int = 2, number: str = "1") -> list[int]:
    values = {"order_no": f"O{number}", "group_no": f"G{number}"}
    return desk.put(*(desk.line(ACCEPTED, **values) for _ in range(count)), shop=shop)


def opened(desk: OrdersDesk, *ids: int) -> DispatchDialog:
    desk.page.dialogs.dispatch(ids)
    desk.settle()
    return next(one for one in desk.page.findChildren(DispatchDialog) if one.isVisible())


def enter(desk: OrdersDesk, dialog: DispatchDialog, place: int, number: str = GOOD) -> None:
    dialog.table.close_field()
    dialog.sheet.enter(place, number)
    dialog.model.tell()
    desk.settle_dialog()


def test_a_box_chosen_in_part_leaves_whole_unless_it_is_split(
    desk: OrdersDesk, boxes: Shop
) -> None:
    ids = box_of(desk, boxes)
    desk.open()
    dialog = opened(desk, ids[0])
    assert dialog._ui.split_check.isVisible()
    assert not dialog._ui.split_check.isChecked()
    assert dialog._ui.split_label.text() == "1 box chosen in part"
    enter(desk, dialog, 0)
    assert "The rest of 1 box goes along." in dialog.sentence
    dialog.send()
    desk.settle()
    assert json.loads(str(desk.value("SELECT intent FROM action")))["rest_by"] is None
    assert desk.values("SELECT line_id FROM action_line ORDER BY line_id") == sorted(ids)


def test_a_split_sends_what_was_chosen_and_promises_the_rest(desk: OrdersDesk, boxes: Shop) -> None:
    ids = box_of(desk, boxes, 3)
    desk.open()
    dialog = opened(desk, *ids[:2])
    enter(desk, dialog, 0)
    dialog.split.choose(DAY)
    desk.settle_dialog()
    assert "The rest of 1 box follows by" in dialog.sentence
    assert "stays split" in dialog.sentence
    assert dialog.can_send
    dialog.send()
    desk.settle()
    intent = json.loads(str(desk.value("SELECT intent FROM action")))
    assert str(korean_day(intent["rest_by"])) == "2026-11-27"
    assert desk.values("SELECT line_id FROM action_line ORDER BY line_id") == sorted(ids[:2])
    page = desk.page
    page._on_opened(ids[0])
    desk.settle()
    assert "split, the rest by" in page.pane.boxes.boxes[0].asked


def test_only_boxes_that_leave_in_part_are_split(desk: OrdersDesk, boxes: Shop) -> None:
    part, whole = box_of(desk, boxes), box_of(desk, boxes, number="2")
    desk.open()
    dialog = opened(desk, part[0], *whole)
    for place, line in enumerate(dialog.sheet.lines):
        enter(desk, dialog, place, GOOD if line.row.id == part[0] else SECOND)
    dialog.split.choose(DAY)
    split = {entry.line_id: entry.rest_by is not None for entry in dialog.entries()}
    assert split == {part[0]: True, whole[0]: False, whole[1]: False}
    dialog.reject()


def test_a_line_left_empty_is_a_part_too(desk: OrdersDesk, boxes: Shop) -> None:
    ids = box_of(desk, boxes)
    desk.open()
    dialog = opened(desk, *ids)
    assert not dialog._ui.split_check.isVisible()
    dialog._ui.bundle_check.setChecked(False)
    enter(desk, dialog, 0)
    assert dialog._ui.split_check.isVisible()
    assert "without a number" not in dialog.sentence
    dialog.split.choose(DAY)
    assert "1 without a number: left for later." in dialog.sentence
    enter(desk, dialog, 1)
    assert not dialog._ui.split_check.isVisible()
    assert [entry.rest_by for entry in dialog.entries()] == [None, None]
    dialog.reject()


@pytest.mark.parametrize("marketplace", ["woocommerce", "naver"])
def test_where_it_is_not_known_it_is_not_offered(desk: OrdersDesk, marketplace: str) -> None:
    ids = box_of(desk, desk.add_shop("달빛공방", marketplace))
    desk.open()
    dialog = opened(desk, ids[0])
    enter(desk, dialog, 0)
    assert not dialog._ui.split_check.isVisible()
    dialog.reject()
