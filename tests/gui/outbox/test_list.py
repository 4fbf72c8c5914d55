"""The list of the outbox: tabs, order, what each row says, and where a place leads."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.actions import orders
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.desktop.page import Badge
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.action import Reason
from tests.gui.outbox.seller import (
    REFUSAL,
    S,
    Seller,
    a_confirm,
    a_dispatch,
    a_held_dispatch,
    a_parked_dispatch,
    a_refused_dispatch,
    listed,
    move,
    opened_page,
    send,
)
from tests.gui.today.page_desk import PageDesk


def words(page: object, row: int) -> list[str]:
    """What the cells of a row say."""
    model = page.model  # type: ignore[attr-defined]
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def test_what_needs_the_seller_stands_first_then_the_order_of_sending(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    first, second = a_confirm(desk, count=2)
    held = a_held_dispatch(desk)
    parked = a_parked_dispatch(desk)
    refused = a_refused_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    assert listed(page) == [parked, refused, held, first, second]
    assert {tab.stage.key: tab.count for tab in page._ui.stage_tabs._tabs} == {
        "open": 5,
        "waiting": 2,
        "sending": 0,
        "checking": 0,
        "finished": 1,
        "held": 1,
        "decide": 2,
    }
    assert page.badge() == Badge(3, alarm=True)


def test_an_empty_outbox_says_that_it_is_good(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    desk.add_shop()
    page = opened_page(desk, qtbot, seller)
    assert page._ui.empty_view.accessibleName().startswith("Everything has been sent")
    assert page.badge() == Badge()
    page._ui.empty_view.button.click()
    desk.settle(qtbot)
    assert page.tabs.tab == "finished"


def test_a_row_says_what_was_asked_and_why_it_stands_there(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    a_refused_dispatch(desk)
    a_held_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    refused, held = words(page, 0), words(page, 1)
    assert refused[1] == "Refused"
    assert refused[2].startswith("Ship, CJ Logistics 60123456")
    assert refused[3] == "바람골살림"
    assert refused[5] == f"“{REFUSAL.message}”"
    assert held[5].startswith("The buyer asked to cancel before this was sent")


def test_an_unanswered_send_says_since_when_it_is_asked_about(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    send(desk, a_dispatch(desk), S.UNKNOWN, "unknown")
    page = opened_page(desk, qtbot, seller)
    assert words(page, 0)[5] == "No answer since 11:12: the marketplace is being asked"


def test_what_waits_behind_another_says_so(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    line_action = a_confirm(desk)[0]
    line = int(str(desk.value("SELECT line_id FROM action_line WHERE action_id = ?", line_action)))
    entry = DispatchEntry(line, courier="cj", invoice_no="601234567890")
    orders.dispatch(desk.office, [entry], hold_seconds=0)
    page = opened_page(desk, qtbot, seller)
    assert words(page, 1)[5] == "Waits behind: Confirm order"


def test_what_was_asked_in_one_go_is_joined_by_a_bracket(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    a_confirm(desk, count=3)
    a_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    listed(page)
    assert [page.model.bundle_part(row) for row in range(4)] == ["first", "middle", "last", ""]


def test_a_place_leads_to_its_action_whichever_tab_is_open(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    parked = a_parked_dispatch(desk)
    done = a_dispatch(desk)
    send(desk, done, S.DONE, "taken")
    page = opened_page(desk, qtbot, seller)
    page.activate(Place("outbox", action_id=done))
    qtbot.waitUntil(lambda: listed(page)[:1] == [done])
    assert page.tabs.tab == "finished"
    assert page.pane.detail is not None
    assert page.pane.detail.row.action_id == done
    line = desk.value("SELECT line_id FROM action_line WHERE action_id = ?", parked)
    page.activate(Place("outbox", line_id=int(str(line))))
    qtbot.waitUntil(lambda: page.tabs.tab == "open")
    desk.settle(qtbot)
    assert page.pane.detail.row.action_id == parked
    page.activate(Place("outbox", stage="held"))
    desk.settle(qtbot)
    assert listed(page) == []


def test_a_text_narrows_the_list_and_no_match_is_said(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    wanted = a_dispatch(desk, product="리넨 앞치마")
    a_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    page._ui.list_search_field.setText("리넨")
    qtbot.waitUntil(lambda: listed(page) == [wanted])
    page._ui.list_search_field.setText("없는 상품")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page._ui.empty_view.accessibleName().startswith("No action matches")


def test_the_list_follows_what_the_engine_does(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    one, two = a_dispatch(desk), a_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    send(desk, one, S.DONE, "taken")
    qtbot.waitUntil(lambda: listed(page) == [two])
    move(desk, two, S.SUPERSEDED, Reason.OTHER_EFFECT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert not page.badge().alarm


def test_it_paints_in_both_looks_and_at_every_size(
    desk: PageDesk, qtbot: QtBot, seller: Seller, theme: Theme, qapp: QApplication
) -> None:
    a_confirm(desk, count=2)
    a_held_dispatch(desk)
    a_refused_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    seen = set()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for scale, width in ((100, 972), (150, 1868)):
            theme.set_font_scale(scale)
            page.resize(width, 700)
            qapp.processEvents()
            seen.add(page.grab().toImage().pixelColor(200, 500).name())
    assert len(seen) >= 2
