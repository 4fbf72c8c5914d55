"""The Today screen as a seller uses it: rows in order, one button each, nothing that waits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.actions import inquiries, orders
from seller_desktop.desktop.page import Badge
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.theme import Theme
from seller_desktop.desktop.today.board_model import BoardHead, BoardLine
from seller_desktop.desktop.today.board_paint import button_box
from seller_desktop.desktop.today.board_view import BoardView
from seller_desktop.desktop.today.page import TodayPage
from seller_desktop.domain.action import ActionState, Reason, Refusal
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import Changes
from seller_desktop.domain.order import LineStatus
from seller_desktop.store import shops
from seller_desktop.sync.news import Activity, SyncProgress
from tests.gui.inquiries.asking import question, tell
from tests.gui.today.page_desk import DAY_MS, HOUR_MS, MIDNIGHT, PageDesk


def _opened(desk: PageDesk, qtbot: QtBot) -> tuple[TodayPage, BoardView]:
    page = TodayPage(desk.context)
    desk.show(qtbot, page)
    page.activateWindow()
    page.first_focus().setFocus()
    return page, page._ui.board_view


def _lines(view: BoardView) -> list[BoardLine]:
    return [item for item in view.board.items if isinstance(item, BoardLine)]


def _titles(view: BoardView) -> list[str]:
    return [line.words.title for line in _lines(view)]


def test_groups_stand_under_their_heads_with_their_numbers(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    desk.accepted(shop, due_at=desk.now - HOUR_MS)
    desk.accepted(shop, due_at=desk.now + HOUR_MS)
    desk.line(shop, due_at=MIDNIGHT)
    _, view = _opened(desk, qtbot)
    heads = [(i.title, i.count) for i in view.board.items if isinstance(i, BoardHead)]
    assert heads == [("Late or within 3 hours", 2), ("Before the day ends", 1)]
    assert _titles(view) == [
        "Orders past their dispatch deadline",
        "Orders to ship right away",
        "New orders to confirm",
    ]


def test_enter_does_the_buttons_deed_and_arrows_skip_the_heads(
    desk: PageDesk, qtbot: QtBot
) -> None:
    shop = desk.add_shop()
    late = desk.accepted(shop, due_at=desk.now - HOUR_MS)
    new = desk.line(shop, due_at=MIDNIGHT)
    _, view = _opened(desk, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.places == [
        Place(
            "orders",
            stage="overdue",
            only=frozenset({late}),
            title="Orders past their dispatch deadline",
        ),
        Place("orders", stage="paid", only=frozenset({new}), title="New orders to confirm"),
    ]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    line = view.current_line()
    assert line is not None
    assert line.words.title == "Orders past their dispatch deadline"


def test_a_click_on_the_button_leads_to_the_filtered_screen(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    desk.delivered(shop, desk.claim(ClaimKind.RETURN, ClaimState.REQUESTED))
    _, view = _opened(desk, qtbot)
    index = view.board.index(1, 0)
    box = button_box(view.visualRect(index), "Open claims", current=True)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert [(place.page, place.stage) for place in desk.places] == [("claims", "return")]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, box.y()))
    assert len(desk.places) == 1


def test_what_presses_is_confirmed_from_the_row_with_an_undo(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    pressing = desk.line(shop, due_at=desk.now + HOUR_MS)
    desk.line(shop, due_at=MIDNIGHT + DAY_MS)
    _, view = _opened(desk, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    desk.settle(qtbot)
    queued = desk.rows(
        "SELECT l.line_id, a.verb, a.state, a.not_before > a.created_at, a.request_id"
        " FROM action a JOIN action_line l ON l.action_id = a.id"
    )
    assert [row[:4] for row in queued] == [(pressing, "confirm", "ready", 1)]
    assert desk.notices == [("1 confirmation saved", queued[0][4])]
    assert desk.places == []


def test_confirm_all_takes_every_new_order_once(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    for _ in range(3):
        desk.line(shop, due_at=MIDNIGHT)
    desk.line(shop, due_at=MIDNIGHT, awaiting_gift_address=True)
    desk.line(shop, desk.claim(ClaimKind.CANCEL, ClaimState.REQUESTED), due_at=MIDNIGHT)
    page, _ = _opened(desk, qtbot)
    assert page._ui.confirm_all_button.text() == "Confirm all 3"
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_Return, modifiers)
    desk.settle(qtbot)
    assert desk.notices[0][0] == "3 confirmations saved"
    qtbot.waitUntil(lambda: not page._ui.confirm_all_button.isEnabled())
    assert desk.value("SELECT count(*) FROM action") == 3


def test_what_the_seller_has_sent_is_no_longer_to_do(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    line = desk.accepted(shop, due_at=MIDNIGHT)
    _, view = _opened(desk, qtbot)
    assert _titles(view) == ["Orders to ship today"]
    orders.dispatch(
        desk.office, [orders.DispatchEntry(line, courier="cj", invoice_no="123456789011")]
    )
    qtbot.waitUntil(lambda: not _titles(view))


def test_a_confirmed_order_is_to_be_shipped_before_the_marketplace_says_so(
    desk: PageDesk, qtbot: QtBot
) -> None:
    shop = desk.add_shop()
    line = desk.line(shop, due_at=MIDNIGHT)
    _, view = _opened(desk, qtbot)
    orders.confirm(desk.office, [line])
    qtbot.waitUntil(lambda: _titles(view) == ["Orders to ship today"])


def test_the_current_row_stays_by_its_identity_when_a_sync_brings_others(
    desk: PageDesk, qtbot: QtBot
) -> None:
    shop = desk.add_shop()
    desk.accepted(shop, due_at=MIDNIGHT)
    _, view = _opened(desk, qtbot)
    desk.accepted(shop, due_at=desk.now - HOUR_MS)
    qtbot.waitUntil(lambda: len(_lines(view)) == 2)
    line = view.current_line()
    assert line is not None
    assert line.words.title == "Orders to ship today"


def test_rows_move_up_by_the_clock_alone(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    desk.accepted(shop, due_at=desk.now + 4 * HOUR_MS)
    page, view = _opened(desk, qtbot)
    assert _titles(view) == ["Orders to ship today"]
    desk.clock.advance(2 * 3600)
    page.activate(None)
    assert _titles(view) == ["Orders to ship right away"]
    line = _lines(view)[0]
    assert line.chip is not None
    assert line.chip.text == "2 h 0 m"
    assert page.badge() == Badge(1, alarm=True)


def test_an_empty_board_says_that_it_is_good(desk: PageDesk, qtbot: QtBot) -> None:
    desk.add_shop()
    page, _ = _opened(desk, qtbot)
    assert page._ui.board_stack.currentWidget() is page._ui.empty_page
    assert page._ui.empty_state.accessibleName().startswith("All done")
    assert page.badge() == Badge(0)


def test_without_a_shop_it_leads_to_the_first_one(desk: PageDesk, qtbot: QtBot) -> None:
    page, _ = _opened(desk, qtbot)
    qtbot.mouseClick(page._ui.empty_state.button, Qt.MouseButton.LeftButton)
    assert desk.places == [Place("shops", stage="add")]


def test_the_first_sync_shows_how_far_it_is(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    desk.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE shop SET history_done = 0 WHERE id = ?", (shop.id,)
        )
    )
    page, _ = _opened(desk, qtbot)
    desk.news.progress(SyncProgress(shop.id, Activity.READING, 23, 90))
    qtbot.waitUntil(lambda: "23 of 90 days" in page._ui.shop_health.lines[0])
    assert "First sync" in page._ui.shop_health.lines[0]


def test_a_shop_that_only_the_seller_can_mend_is_on_the_board_and_beside_it(
    desk: PageDesk, qtbot: QtBot
) -> None:
    shop = desk.add_shop()
    page, view = _opened(desk, qtbot)
    problem = Problem("ip_refused", {}, "GW.IP_NOT_ALLOWED", "호출이 허용되지 않은 IP입니다.")
    desk.db.write(lambda conn: shops.note_failure(conn, shop.id, desk.now, desk.now, problem))
    desk.news.changed(Changes(shops=frozenset({shop.id})))
    qtbot.waitUntil(lambda: _titles(view) == ["Disconnected shops"])
    assert "호출이 허용되지 않은 IP입니다." in page._ui.attention.items[0]
    assert "Disconnected" in page._ui.shop_health.lines[0]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.places == [Place("shops", shop_id=shop.id)]


@pytest.mark.parametrize(("code", "word"), [("rate_limited", "Slow"), ("network", "Not reachable")])
def test_a_shop_that_heals_by_itself_asks_for_nothing(
    desk: PageDesk, qtbot: QtBot, code: str, word: str
) -> None:
    shop = desk.add_shop()
    problem = Problem(code)
    desk.db.write(
        lambda conn: shops.note_failure(conn, shop.id, desk.now, desk.now + 120_000, problem)
    )
    page, view = _opened(desk, qtbot)
    assert (_titles(view), page._ui.attention.items) == ([], ())
    assert word in page._ui.shop_health.lines[0]
    assert "Next try in 2 min" in page._ui.shop_health.lines[0]


def test_a_refusal_is_shown_in_the_marketplaces_own_words(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    line = desk.accepted(shop, due_at=MIDNIGHT + DAY_MS)
    queued = orders.dispatch(
        desk.office, [orders.DispatchEntry(line, courier="cj", invoice_no="123456789011")]
    )
    page, view = _opened(desk, qtbot)
    desk.move(
        queued.action_ids[0],
        ActionState.REJECTED,
        reason=Reason.REFUSED,
        refusal=Refusal("104442", "이미 취소 요청된 주문입니다"),
    )
    qtbot.waitUntil(lambda: "Refused or unclear: your decision" in _titles(view))
    assert "이미 취소 요청된 주문입니다" in page._ui.attention.items[0]


def test_a_held_dispatch_leads_to_the_claim_that_holds_it(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    claim = desk.claim(ClaimKind.CANCEL, ClaimState.REQUESTED)
    line = desk.accepted(shop, due_at=MIDNIGHT)
    queued = orders.dispatch(
        desk.office, [orders.DispatchEntry(line, courier="cj", invoice_no="123456789011")]
    )
    desk.add_claim(line, claim)
    desk.move(
        queued.action_ids[0],
        ActionState.HELD,
        reason=Reason.CANCEL_REQUESTED,
        hold_cause=f"claim:{claim.claim_no}",
    )
    page, view = _opened(desk, qtbot)
    assert _titles(view)[0] == "Stopped before sending"
    assert "Orders to ship today" not in _titles(view)
    page._ui.attention.chosen.emit(Place("claims", claim_id=desk.claim_id(line)))
    assert desk.places == [Place("claims", claim_id=desk.claim_id(line))]


def test_the_board_follows_the_shop_filter(desk: PageDesk, qtbot: QtBot) -> None:
    one, other = desk.add_shop("하나"), desk.add_shop("둘")
    desk.accepted(one, due_at=MIDNIGHT)
    desk.accepted(other, due_at=MIDNIGHT)
    _, view = _opened(desk, qtbot)
    assert _lines(view)[0].row.count == 2
    desk.shop_filter.choose([other.id])
    qtbot.waitUntil(lambda: _lines(view)[0].row.per_shop == ((other.id, 1),))


def test_two_shops_of_one_marketplace_carry_their_names(desk: PageDesk, qtbot: QtBot) -> None:
    one, other = desk.add_shop("하나"), desk.add_shop("둘")
    desk.accepted(one, due_at=MIDNIGHT)
    desk.accepted(other, due_at=MIDNIGHT)
    _, view = _opened(desk, qtbot)
    assert {mark.name for mark in _lines(view)[0].marks} == {"하나", "둘"}


def test_the_head_tells_the_day_and_what_came_in_overnight(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    night = MIDNIGHT - 20 * HOUR_MS
    desk.line(shop, due_at=MIDNIGHT, paid_at=night)
    desk.line(
        shop,
        desk.claim(ClaimKind.CANCEL, ClaimState.REQUESTED, requested_at=night),
        due_at=MIDNIGHT,
        paid_at=night - 3 * DAY_MS,
    )
    page, _ = _opened(desk, qtbot)
    assert page._ui.date_label.text() == "Monday, November 23"
    assert page._ui.summary_label.text() == "Overnight: 1 new order · 1 claim"
    desk.clock.advance(3 * 3600)
    page.refresh(Changes(lines=frozenset({1})))
    desk.settle(qtbot)
    assert page._ui.summary_label.text() == "So far today: 1 new order · 1 claim"


def test_the_ruler_carries_the_deadlines_of_the_day(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    desk.accepted(shop, due_at=desk.now + 2 * HOUR_MS)
    desk.accepted(shop, due_at=desk.now - HOUR_MS)
    desk.line(shop, due_at=None, status=LineStatus.IN_TRANSIT, dispatched_at=desk.now - HOUR_MS)
    page, _ = _opened(desk, qtbot)
    spoken = page._ui.day_ruler.accessibleDescription()
    assert "13:12 Dispatch deadline 바람골살림 · 1 order" in spoken
    assert "16:00 Courier pick-up 2 boxes" in spoken


def test_the_planner_tells_what_misses_the_courier_and_opens_it(
    desk: PageDesk, qtbot: QtBot
) -> None:
    shop = desk.add_shop()
    for _ in range(3):
        desk.line(shop, due_at=None, status=LineStatus.IN_TRANSIT, dispatched_at=desk.now - HOUR_MS)
    boxes = [desk.accepted(shop, due_at=MIDNIGHT + n * DAY_MS) for n in range(20)]
    page, _ = _opened(desk, qtbot)
    line = page._ui.pickup_line
    assert line.sentence == (
        "At this pace (3 an hour) 14 boxes make the 16:00 pick-up – 6 will go tomorrow"
    )
    assert "16:00 Courier pick-up 14 of 20 boxes" in page._ui.day_ruler.accessibleDescription()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_G, modifiers)
    assert desk.places[-1].only == frozenset(boxes[14:])
    desk.clock.advance(6 * 3600)
    page.activate(None)
    assert line.sentence == (
        "Today's pick-up (16:00) is over. The next 20 boxes go tomorrow at 16:00."
    )
    assert not line.button.isVisible()


def test_inquiries_and_refused_answers_are_work_of_the_day(desk: PageDesk, qtbot: QtBot) -> None:
    tell(desk, question(desk, "q1", 30))
    tell(desk, question(desk, "q2", 2))
    refused = tell(desk, question(desk, "q3", 3))
    queued = inquiries.answer(desk.office, refused, "다음 주 화요일에 들어옵니다.")
    page, view = _opened(desk, qtbot)
    desk.move(
        queued.action_ids[0],
        ActionState.REJECTED,
        reason=Reason.REFUSED,
        refusal=Refusal("9", "답변할 수 없는 문의입니다"),
    )
    qtbot.waitUntil(lambda: "Refused or unclear: your decision" in _titles(view))
    assert _titles(view)[0] == "Inquiries past their deadline"
    assert _titles(view)[-1] == "Inquiries to answer by tomorrow"
    assert "답변할 수 없는 문의입니다" in page._ui.attention.items[0]


def test_keys_that_end_soon_are_told_beside_the_board(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop("쿠팡", marketplace="coupang")
    desk.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE shop SET keys_issued_at = ? WHERE id = ?", (desk.now - 170 * DAY_MS, shop.id)
        )
    )
    page, _ = _opened(desk, qtbot)
    assert "Keys expire in 10 days" in page._ui.shop_health.lines[0]
    assert len(page._ui.attention.items) == 1


def test_every_row_is_one_sentence_for_a_screen_reader(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop()
    collected = desk.claim(ClaimKind.RETURN, ClaimState.COLLECTED, collected_at=desk.now)
    desk.delivered(shop, collected)
    _, view = _opened(desk, qtbot)
    assert _lines(view)[0].sentence() == (
        "Returns to inspect and refund, 1, Nov 26 Thu (est.),"
        " Within 3 business days of collection; after that a penalty may follow, Open claims"
    )


def test_it_paints_in_both_looks_and_at_every_size(
    desk: PageDesk, qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    shop = desk.add_shop()
    desk.accepted(shop, due_at=desk.now - HOUR_MS)
    desk.delivered(shop, desk.claim(ClaimKind.RETURN, ClaimState.COLLECTED, collected_at=desk.now))
    page, _ = _opened(desk, qtbot)
    seen = set()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for scale, width in ((100, 848), (150, 1868)):
            theme.set_font_scale(scale)
            page.resize(width, 700)
            qapp.processEvents()
            seen.add(page.grab().toImage().pixelColor(400, 200).name())
    assert len(seen) >= 2
