"""Today with a marketplace that knows no confirm step: its new orders are simply to be shipped."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from seller_desktop.desktop.today.page import TodayPage
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Maker, Registry
from tests.gui.today.page_desk import MIDNIGHT, PageDesk
from tests.unit.sync.corner import CornerMarketplace


def corner_shop(desk: PageDesk) -> Shop:
    both: dict[str, Maker] = {"naver": Naver, "corner": CornerMarketplace}
    desk.office = replace(desk.office, registry=Registry(both, plug_ins=lambda: ()))
    return desk.add_shop("모퉁이", marketplace="corner")


def opened(desk: PageDesk, qtbot: QtBot) -> TodayPage:
    page = TodayPage(desk.context)
    desk.show(qtbot, page)
    desk.settle(qtbot)
    return page


def test_without_a_confirm_step_anywhere_there_is_no_such_control(
    desk: PageDesk, qtbot: QtBot
) -> None:
    desk.line(corner_shop(desk), due_at=MIDNIGHT)
    page = opened(desk, qtbot)
    assert page._ui.confirm_all_button.isHidden()
    assert "Confirm all" not in {a.text() for a in page.actions() if a.isVisible()}
    assert [str(row.task) for row in page._rows] == ["ship"]


def test_confirm_all_takes_the_orders_that_know_it(desk: PageDesk, qtbot: QtBot) -> None:
    line_id = desk.line(desk.shop, due_at=MIDNIGHT)
    desk.line(corner_shop(desk), due_at=MIDNIGHT)
    page = opened(desk, qtbot)
    assert page._ui.confirm_all_button.text() == "Confirm all 1"
    page._ui.confirm_all_button.click()
    desk.settle(qtbot)
    assert desk.rows("SELECT line_id FROM action_line") == [(line_id,)]
    assert desk.problems == []
