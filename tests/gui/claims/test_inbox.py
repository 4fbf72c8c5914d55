"""The inbox: order, tabs, the open claim, and what a sync may change of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.page import Badge
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.theme import Theme
from seller_desktop.domain.action import Verb
from seller_desktop.domain.claim import ClaimKind, ClaimState
from tests.gui.claims.seller import (
    Seller,
    add_held_dispatch,
    add_return,
    listed,
    opened_page,
    strike,
)
from tests.gui.today.page_desk import DAY_MS, HOUR_MS, MIDNIGHT, PageDesk

S, K = ClaimState, ClaimKind


def test_open_claims_stand_by_the_deadline_of_their_answer(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    later = add_return(desk, collected_at=desk.now - HOUR_MS)
    asked = add_return(desk, S.REQUESTED)
    sooner = add_return(desk, collected_at=desk.now - 4 * DAY_MS)
    held = add_return(desk, held=True, collected_at=desk.now - 9 * DAY_MS)
    line = desk.accepted(desk.shop, due_at=desk.now + HOUR_MS)
    desk.add_claim(line, desk.claim(K.CANCEL, S.REQUESTED))
    page = opened_page(desk, qtbot, seller)
    first, second, third, *rest = listed(page)
    assert (first, second, third) == (desk.claim_id(line), sooner, later)
    assert set(rest) == {asked, held}


def test_the_first_claim_is_open_at_once(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    claim_id = add_return(desk, reason_detail="컵에 금이 가 있어요.")
    page = opened_page(desk, qtbot, seller)
    opened = page._claim.opened
    assert opened is not None
    assert opened.detail.claim_id == claim_id
    document = page._ui.document._ui
    assert "도자기 머그 350ml" in document.title_label.text()
    assert document.reason_quote._label.text() == "Arrived broken\n컵에 금이 가 있어요."
    assert page._ui.facts.receiver[0] == "홍*동"


def test_tabs_count_and_narrow(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    add_return(desk)
    asked = add_return(desk, S.REQUESTED)
    over = add_return(desk, S.DONE, completed_at=desk.now)
    line = desk.accepted(desk.shop, due_at=MIDNIGHT)
    desk.add_claim(line, desk.claim(K.CANCEL, S.REQUESTED))
    page = opened_page(desk, qtbot, seller)
    tabs = page._ui.stage_tabs
    assert {tab.stage.key: tab.count for tab in tabs._tabs} == {
        "open": 3,
        "cancel": 1,
        "return": 2,
        "exchange": 0,
        "held": 0,
        "closed": 1,
    }
    page.activate(Place("claims", stage="return"))
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    qtbot.mouseClick(page._ui.requested_chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(page) == [asked])
    tabs.set_current("closed")
    qtbot.waitUntil(lambda: listed(page) == [over])
    assert page.badge().count == 3


def test_a_notification_leads_to_its_claim_whichever_tab_is_open(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_return(desk)
    over = add_return(desk, S.WITHDRAWN)
    page = opened_page(desk, qtbot, seller)
    page.activate(Place("claims", claim_id=over))
    qtbot.waitUntil(lambda: page._list.current_id() == over)
    assert page._ui.stage_tabs.current() == "closed"
    wanted = add_return(desk, S.REQUESTED)
    line_id = int(str(desk.value("SELECT line_id FROM claim WHERE id = ?", wanted)))
    page.activate(Place("claims", line_id=line_id))
    qtbot.waitUntil(lambda: page._list.current_id() == wanted)


def test_a_refresh_keeps_the_current_claim_the_ticks_and_the_scroll_position(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    ids = [add_return(desk, collected_at=desk.now - n * HOUR_MS) for n in range(30)]
    page = opened_page(desk, qtbot, seller)
    ordered = listed(page)
    page._list.go_to(ordered[20])
    page._model.checked.set([ids[3]], True)
    bar = page._list.verticalScrollBar()
    bar.setValue(500)
    top = page._list.visible_ids()[0]
    newest = add_return(desk, collected_at=desk.now - 5 * DAY_MS)
    qtbot.waitUntil(lambda: newest in listed(page))
    assert page._list.current_id() == ordered[20]
    assert page._model.checked.ids() == frozenset({ids[3]})
    assert page._list.visible_ids()[0] == top
    opened = page._claim.opened
    assert opened is not None
    assert opened.detail.claim_id == ordered[20]


def test_a_claim_that_changes_at_the_marketplace_changes_on_the_screen(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    claim_id = add_return(desk, S.COLLECTING)
    page = opened_page(desk, qtbot, seller)
    assert not page._ui.decision_bar.button(Verb.APPROVE).isEnabled()
    desk.change_claim(claim_id, state=S.COLLECTED, collected_at=desk.now)
    qtbot.waitUntil(lambda: page._ui.decision_bar.button(Verb.APPROVE).isEnabled())
    assert page._model.is_fresh(claim_id)
    steps = page._ui.document._ui.steps.steps
    assert [step.state for step in steps] == ["done", "done", "now", "later"]


def test_the_receiver_is_shown_for_a_while_and_the_access_is_written_down(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_return(desk)
    other = add_return(desk, S.REQUESTED)
    page = opened_page(desk, qtbot, seller)
    facts = page._ui.facts
    facts._ui.reveal_button.click()
    qtbot.waitUntil(lambda: facts.receiver[0] == "홍길동")
    assert facts.receiver[1] == "010-0000-2222"
    assert desk.rows("SELECT deed FROM access_record") == [("reveal",)]
    page._list.go_to(other)
    assert facts.receiver[0] == "홍*동"
    assert not facts.is_clear


def test_the_order_opens_with_o(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    claim_id = add_return(desk)
    page = opened_page(desk, qtbot, seller)
    strike(page, ord("ㅐ"), "ㅐ")
    line_id = desk.value("SELECT line_id FROM claim WHERE id = ?", claim_id)
    assert desk.places == [Place("orders", line_id=int(str(line_id)))]


def test_an_empty_inbox_says_that_it_is_good(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    desk.add_shop()
    page = opened_page(desk, qtbot, seller)
    assert page._ui.empty_state.accessibleName().startswith("No open claim")
    assert not page._ui.open_widget.isVisible()
    assert page.badge() == Badge(0)


def test_the_badge_is_red_when_an_answer_presses(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_return(desk, collected_at=desk.now - 9 * DAY_MS)
    page = opened_page(desk, qtbot, seller)
    assert page.badge() == Badge(1, alarm=True)


def test_a_word_nobody_knows_does_no_harm(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    add_return(desk, S.UNKNOWN, status_word="RETURN_PONDERED", reason="PECULIAR")
    page = opened_page(desk, qtbot, seller)
    row = page._model.painted(0)
    assert row is not None
    assert "“RETURN_PONDERED”" in row.cells[0].words(desk.now)
    assert "“PECULIAR”" in row.cells[0].words(desk.now)


def test_it_paints_in_both_looks_and_at_every_size(
    desk: PageDesk, qtbot: QtBot, seller: Seller, theme: Theme, qapp: QApplication
) -> None:
    add_return(desk)
    add_held_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    seen = set()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for scale, width in ((100, 972), (150, 1868)):
            theme.set_font_scale(scale)
            page.resize(width, 700)
            qapp.processEvents()
            seen.add(page.grab().toImage().pixelColor(20, 300).name())
    assert len(seen) >= 2
