"""Pictures with a dialog: it is opened for a line it fits, painted, and closed undecided."""

from __future__ import annotations

import pytest

from seller_desktop.desktop.picture_dialogs import OF_ORDERS, close_dialogs, open_dialog, picture
from seller_desktop.domain.order import LineStatus
from tests.gui.orders.desk import OrdersDesk

MARKETPLACES = {"split": "coupang", "change-invoice": "coupang", "note": "woocommerce"}


@pytest.mark.parametrize("view", OF_ORDERS)
def test_a_dialog_is_painted_over_the_page_and_asks_for_nothing(
    desk: OrdersDesk, view: str
) -> None:
    shop = desk.add_shop("소담한끼", MARKETPLACES[view])
    box = {"order_no": "O1", "group_no": "G1"}
    desk.put(*(desk.line(LineStatus.ACCEPTED, **box) for _ in range(2)), shop=shop)
    desk.put(desk.line(LineStatus.DISPATCHED, courier="cj", invoice_no="612345678904"), shop=shop)
    page = desk.open()
    plain = picture(page).toImage()
    open_dialog(view, page, desk.reader.query)
    desk.settle()
    assert picture(page).toImage() != plain
    close_dialogs(page)
    desk.settle()
    assert desk.value("SELECT count(*) FROM action") == 0


def test_without_a_fitting_line_the_page_stands_alone(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    plain = picture(page).toImage()
    for view in OF_ORDERS:
        open_dialog(view, page, desk.reader.query)
        desk.settle()
    assert picture(page).toImage() == plain
