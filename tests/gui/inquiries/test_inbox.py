"""The inbox of inquiries: tabs, what is open, where a notification leads, what a sync may move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.inquiries.page import InquiriesPage
from seller_desktop.desktop.notifications.alert_place import alert_place
from seller_desktop.desktop.page import Badge
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.event import AlertKind
from seller_desktop.domain.inquiry import InquiryKind, InquiryState, Message, Side
from seller_desktop.store.alerts import Alert
from tests.gui.inquiries.asking import listed, opened_page, question, tell
from tests.gui.today.page_desk import PageDesk


def test_tabs_count_what_they_hold_and_what_is_late_reddens_the_badge(
    desk: PageDesk, qtbot: QtBot
) -> None:
    late = tell(desk, question(desk, "q1", 30))
    tell(desk, question(desk, "q2"))
    tell(desk, question(desk, "q3", state=InquiryState.TO_ACKNOWLEDGE))
    tell(desk, question(desk, "q4", 90, state=InquiryState.ANSWERED))
    page = opened_page(desk, qtbot)
    tabs = page._ui.stage_tabs
    counts = {tab.stage.key: tab.count for tab in tabs._tabs}
    assert counts == {"open": 3, "overdue": 1, "answered": 1, "all": 4}
    assert listed(page)[0] == late
    assert page.badge() == Badge(3, alarm=True)
    for key, count in counts.items():
        tabs.set_current(key)
        qtbot.waitUntil(lambda n=count: len(listed(page)) == n)  # type: ignore[misc]


def test_a_row_and_the_document_say_who_asks_what_and_hide_the_name(
    desk: PageDesk, qtbot: QtBot
) -> None:
    line_id = desk.accepted(desk.shop, due_at=None)
    order_no = str(desk.value("SELECT order_no FROM order_line WHERE id = ?", line_id))
    reply = Message("m1", Side.SELLER, "다음 주 화요일입니다.", desk.now)
    tell(desk, question(desk, "q1", order_no=order_no, messages=(reply,)))
    page = opened_page(desk, qtbot)
    row = page._model.painted(0)
    assert row is not None
    spoken = row.cells[0].words(desk.now)
    assert "김*늘" in spoken
    assert "김하늘" not in spoken
    said = page._ui.document.thread_part.texts
    assert said == ["재입고는 언제 되나요? q1", "다음 주 화요일입니다."]
    page._ui.document.order_wanted.emit()
    assert desk.places == [Place("orders", line_id=line_id)]


def test_an_alert_leads_to_its_inquiry_whichever_tab_is_open(desk: PageDesk, qtbot: QtBot) -> None:
    tell(desk, question(desk, "q1"))
    wanted = tell(desk, question(desk, "q2", 90, state=InquiryState.ANSWERED))
    page = opened_page(desk, qtbot)
    alert = Alert(
        1, AlertKind.NEW_INQUIRY, desk.now, desk.shop.id, None, None, None, {}, None, wanted
    )
    place = desk.reader.query(lambda conn: alert_place(conn, alert))
    assert place == Place("inquiries", inquiry_id=wanted)
    page.activate(place)
    qtbot.waitUntil(lambda: page._list.current_id() == wanted)
    assert page._ui.stage_tabs.current() == "answered"


def test_the_same_inquiry_stays_open_when_others_arrive_before_it(
    desk: PageDesk, qtbot: QtBot
) -> None:
    ids = [tell(desk, question(desk, f"q{n}", n / 2)) for n in range(30)]
    page = opened_page(desk, qtbot)
    page._list.go_to(ids[10])
    top = page._list.visible_ids()[0]
    newest = tell(desk, question(desk, "late", 50))
    qtbot.waitUntil(lambda: newest in listed(page))
    assert page._list.current_id() == ids[10]
    assert page._list.visible_ids()[0] == top


def test_a_marketplace_without_inquiries_is_named_and_an_empty_inbox_is_good_news(
    desk: PageDesk, qtbot: QtBot
) -> None:
    desk.add_shop("나무가게", marketplace="woocommerce")
    page = opened_page(desk, qtbot)
    assert "WooCommerce" in page._ui.lack_label.text()
    assert page._ui.empty_state.accessibleName().startswith("Everything is answered")
    assert not page._ui.open_widget.isVisible()
    assert page.badge() == Badge(0)


def test_an_inquiry_that_is_asked_for_is_in_sight_however_the_window_grows(
    desk: PageDesk, qtbot: QtBot
) -> None:
    ids = [tell(desk, question(desk, f"q{n}", 40 - n)) for n in range(30)]
    page = InquiriesPage(desk.context)
    qtbot.addWidget(page)
    page.resize(1264, 240)
    page.activate(Place("inquiries", inquiry_id=ids[25]))
    desk.settle(qtbot)
    page.show()
    qtbot.waitUntil(lambda: ids[25] in page._list.visible_ids())
    assert page._list.current_id() == ids[25]
    page.resize(1264, 500)
    page.activate(Place("inquiries", inquiry_id=ids[2]))
    qtbot.waitUntil(lambda: ids[2] in page._list.visible_ids())


def test_today_opens_what_it_counts_and_the_chip_leads_back_to_all(
    desk: PageDesk, qtbot: QtBot
) -> None:
    ids = [tell(desk, question(desk, f"q{n}", n)) for n in range(3)]
    page = opened_page(desk, qtbot)
    only = frozenset(ids[:2])
    page.activate(Place("inquiries", stage="open", only=only, title="For today"))
    qtbot.waitUntil(lambda: set(listed(page)) == only)
    chip = page._ui.narrow_chip
    assert (chip.isVisible(), chip.accessibleName()) == (True, "For today 2")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    assert not chip.isVisible()
    page.activate(Place("inquiries", stage="open", only=only, title="For today"))
    page._ui.stage_tabs.set_current("all")
    qtbot.waitUntil(lambda: len(listed(page)) == 3)


def test_keys_move_and_enter_leads_into_the_field(desk: PageDesk, qtbot: QtBot) -> None:
    first = tell(desk, question(desk, "q1", 3))
    second = tell(desk, question(desk, "q2", 2))
    page = opened_page(desk, qtbot)
    assert page._list.current_id() == first
    qtbot.keyClick(page._list, Qt.Key.Key_J)
    assert page._list.current_id() == second
    qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert page._ui.answer_box._ui.answer_edit.hasFocus()


def test_it_paints_in_both_looks_and_at_every_size(
    desk: PageDesk, qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    tell(desk, question(desk, "q1", 30, kind=InquiryKind.CALL_CENTRE))
    page = opened_page(desk, qtbot)
    seen = set()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for scale, width in ((100, 972), (150, 1868)):
            theme.set_font_scale(scale)
            page.resize(width, 700)
            qapp.processEvents()
            seen.add(page.grab().toImage().pixelColor(20, 300).name())
    assert len(seen) >= 2
