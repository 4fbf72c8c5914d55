"""Buttons, pill, search, filter, footer, lists and labels: what they say, do and let be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.theme import Theme
from seller_desktop.desktop.widgets.bulk_bar import BulkDeed, Footer
from seller_desktop.desktop.widgets.buttons import (
    IconButton,
    KeyButton,
    badge_text,
    badge_width,
    key_text,
)
from seller_desktop.desktop.widgets.chips import DeadlineChip, FilterChip, StatusChip
from seller_desktop.desktop.widgets.day_ruler import DayRuler
from seller_desktop.desktop.widgets.list_rows import ListRow, ListRowView
from seller_desktop.desktop.widgets.plain_label import ElidedLabel, NoteLabel, PlainLabel
from seller_desktop.desktop.widgets.search_field import SearchField
from seller_desktop.desktop.widgets.sections import KeyValueList
from seller_desktop.desktop.widgets.shop_filter_button import ShopChoice, ShopFilterButton
from seller_desktop.desktop.widgets.step_list import Step, StepList
from seller_desktop.desktop.widgets.strip import OfflineStrip
from seller_desktop.desktop.widgets.sync_pill import SyncPill
from seller_desktop.desktop.widgets.sync_state import SyncKind, SyncState
from seller_desktop.desktop.widgets.timeline import Timeline
from seller_desktop.desktop.widgets.view_states import ErrorState
from tests.gui.widgets.gallery import HOUR, MARKS, NOTICES, NOW, TIMELINE

Key = Qt.Key


def test_labels_show_markup_as_text_and_drop_direction_marks(qtbot: QtBot):
    label = PlainLabel(text="<b>김\u202e민수</b>")
    qtbot.addWidget(label)
    assert label.text() == "<b>김민수</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_dialog_keeps_no_room_for_a_note_and_grows_for_one(qtbot: QtBot):
    dialog, body, note = QDialog(), QWidget(), NoteLabel()
    qtbot.addWidget(dialog)
    QHBoxLayout(dialog).addWidget(body)
    column = QVBoxLayout(body)
    column.addWidget(QLineEdit())
    column.addWidget(note)
    note.setWordWrap(True)
    note.setText("")
    dialog.show()
    low = dialog.height()
    assert note.isHidden()

    note.setText("송장번호는 숫자 10~12자리입니다. " * 6)
    assert dialog.height() >= low + note.heightForWidth(note.width())


def test_a_cut_label_has_the_whole_text_in_its_tooltip(qtbot: QtBot):
    label = ElidedLabel(text="스테인리스 밀폐용기 3종 400/700/1200ml")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Ctrl+Return", "Ctrl ↵"), ("F5", "F5"), ("R", "R"), ("Ctrl+Shift+K", "Ctrl Shift K")],
)
def test_keys_are_shown_as_on_the_keyboard(qapp, key: str, shown: str):
    assert key_text(key) == shown


def test_a_button_follows_its_action(qtbot: QtBot):
    action = QAction("발주확인 6건")
    action.setShortcut("Ctrl+Return")
    button = KeyButton(kind="primary")
    qtbot.addWidget(button)
    button.follow(action)
    assert button.accessibleName() == "발주확인 6건"
    assert button.accessibleDescription() == "Ctrl ↵"
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(button, Key.Key_Space)
    action.setText("발주확인 7건")
    action.setEnabled(False)
    assert button.text() == "발주확인 7건"
    assert not button.isEnabled()


def test_a_button_is_as_wide_as_text_and_key_need(qtbot: QtBot):
    narrow, wide = KeyButton(text="송장"), KeyButton(text="송장", key="Ctrl+D")
    qtbot.addWidget(narrow)
    qtbot.addWidget(wide)
    assert narrow.sizeHint().height() == 28
    assert wide.sizeHint().width() > narrow.sizeHint().width()


def test_an_ampersand_is_no_mnemonic(qtbot: QtBot):
    button = KeyButton(text="A&B")
    qtbot.addWidget(button)
    assert button.text() == "A&B"
    assert button.shortcut().isEmpty()


def test_an_icon_button_speaks_its_name_and_badge(qtbot: QtBot):
    button = IconButton(icon="bell", name="알림", key="Ctrl+B")
    qtbot.addWidget(button)
    button.set_badge(4)
    assert button.accessibleName() == "알림"
    assert button.accessibleDescription() == "4"
    assert button.toolTip() == "알림  Ctrl B"


def test_chips_speak_what_they_show(qtbot: QtBot):
    status, due, chip = (
        StatusChip(key="held"),
        DeadlineChip(),
        FilterChip(text="오늘 마감", count=13),
    )
    for widget in (status, due, chip):
        qtbot.addWidget(widget)
    due.set_deadline(NOW + 36 * HOUR, NOW)
    names = [widget.accessibleName() for widget in (status, due, chip)]
    assert names == ["On hold", "Tmrw 23:12", "오늘 마감 13"]


def test_the_pill_changes_at_most_once_a_second(qtbot: QtBot):
    pill = SyncPill()
    qtbot.addWidget(pill)
    pill.set_state(SyncState(SyncKind.SYNCING, done=1, total=5), NOW)
    for done in (2, 3, 4):
        pill.set_state(SyncState(SyncKind.SYNCING, done=done, total=5), NOW)
    assert pill.words.fact == "1/5"
    pill._rest_timer.timeout.emit()
    assert pill.words.fact == "1/5"
    pill._rest_timer.stop()
    pill.set_state(SyncState(SyncKind.SYNCING, done=4, total=5), NOW)
    assert pill.accessibleName() == "Syncing 4/5"


def test_the_pill_shows_the_last_wish_once_it_has_rested(qtbot: QtBot):
    pill = SyncPill()
    qtbot.addWidget(pill)
    pill.set_state(SyncState(SyncKind.SYNCING, done=1, total=5), NOW)
    pill.set_state(SyncState(SyncKind.FRESH, last_success_at=NOW), NOW)
    qtbot.waitUntil(lambda: pill.state.kind is SyncKind.FRESH)
    assert pill.words.strong == "Up to date"


def test_the_arrows_stand_still_when_nothing_shall_move(qtbot: QtBot, theme: Theme):
    pill = SyncPill()
    qtbot.addWidget(pill)
    pill.show()
    pill.set_state(SyncState(SyncKind.SYNCING), NOW)
    assert not pill._spin_timer.isActive()


def test_escape_in_the_search_field_empties_then_leaves(qtbot: QtBot):
    field = SearchField(placeholder="찾기", key="Ctrl+K")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Key.Key_Escape)


def test_the_shop_filter_narrows_and_widens(qtbot: QtBot):
    button = ShopFilterButton()
    qtbot.addWidget(button)
    button.set_shops((ShopChoice(1, "naver", "A & B"), ShopChoice(2, "coupang", "C")))
    told: list[frozenset[int] | None] = []
    button.changed.connect(told.append)
    menu = button.make_menu()
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == ["All shops", "A && B", "C"]
    actions[1].trigger()
    button.set_chosen(frozenset({1, 2}))
    assert told == [frozenset({1}), None]


def test_removing_the_only_chosen_shop_shows_all_again(qtbot: QtBot):
    button = ShopFilterButton()
    qtbot.addWidget(button)
    button.set_shops((ShopChoice(1, "naver", "A"), ShopChoice(2, "coupang", "C")))
    button.set_chosen(frozenset({2}))
    button.set_shops((ShopChoice(1, "naver", "A"), ShopChoice(3, "own", "D")))
    assert button.chosen is None


def test_the_footer_changes_its_content_and_not_its_height(qtbot: QtBot):
    footer = Footer()
    qtbot.addWidget(footer)
    footer.show_summary("104건")
    height = footer.height()
    footer.bulk.set_deeds((
        BulkDeed("confirm", "발주확인 6건", "Ctrl+Return", "primary"),
        BulkDeed("delay", "지연 안내", reason="지난 주문이 없습니다"),
    ))  # fmt: skip
    footer.show_selection(7)
    assert footer.height() == height == 44
    assert not footer.bulk.button("delay").isEnabled()
    assert footer.bulk.button("delay").toolTip() == "지난 주문이 없습니다"
    with qtbot.waitSignal(footer.bulk.deed_chosen) as signal:
        footer.bulk.button("confirm").click()
    assert signal.args == ["confirm"]


def test_buttons_of_the_bulk_bar_stay_when_only_numbers_change(qtbot: QtBot):
    footer = Footer()
    qtbot.addWidget(footer)
    footer.bulk.set_deeds((BulkDeed("confirm", "발주확인 6건"),))
    button = footer.bulk.button("confirm")
    footer.bulk.set_deeds((BulkDeed("confirm", "발주확인 7건"),))
    assert footer.bulk.button("confirm") is button
    assert button.text() == "발주확인 7건"


def test_the_offline_strip_counts_what_waits(qtbot: QtBot):
    strip = OfflineStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.set_offline("10:47", 14)
    assert not strip.isHidden()
    assert "10:47" in strip.accessibleName()
    assert strip.findChildren(KeyButton)[0].text() == "Show 14 waiting"


def test_an_error_quotes_the_marketplace(qtbot: QtBot):
    state = ErrorState()
    qtbot.addWidget(state)
    state.set_failure("Orders not read", "점검 중", "Tries again in 2 min", "Now", "F5")
    assert state.accessibleName() == "Orders not read “점검 중” Tries again in 2 min"
    assert not state.button.isHidden()


def test_pairs_are_reused_and_spare_ones_hidden(qtbot: QtBot):
    pairs = KeyValueList()
    qtbot.addWidget(pairs)
    pairs.set_pairs((("주소", "경기 ****"), ("메모", "문 앞")))
    pairs.set_pairs((("주소", "서울 ****"),))
    assert pairs.values() == ["서울 ****"]


def test_only_the_current_step_is_open(qtbot: QtBot):
    steps = StepList()
    qtbot.addWidget(steps)
    steps.set_steps((Step("a", "계정"), Step("b", "키")))
    first, second = PlainLabel(text="1"), PlainLabel(text="2")
    steps.set_content("a", first)
    steps.set_content("b", second)
    steps.set_current("b")
    assert first.isHidden()
    assert not second.isHidden()
    steps.set_current("")
    assert second.isHidden()


def test_a_list_keeps_its_row_by_id_and_its_link_is_clicked_alone(qtbot: QtBot):
    view = ListRowView(name="알림")
    qtbot.addWidget(view)
    view.resize(380, 300)
    view.set_rows(NOTICES)
    view.show()
    view.go_to(2)
    view.set_rows((ListRow(9, "새 알림"), *NOTICES))
    assert view.current_id() == 2
    links: list[int] = []
    view.link_clicked.connect(links.append)
    box = view.visualRect(view.rows.index(1, 0))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(box.right() - 24, box.bottom() - 16))
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(80, box.bottom() - 16))
    assert links == [1]
    with qtbot.waitSignal(view.opened) as signal:
        qtbot.keyClick(view, Key.Key_Return)
    assert signal.args == [1]


def test_a_list_row_speaks_as_one_sentence(qtbot: QtBot):
    view = ListRowView(name="알림")
    qtbot.addWidget(view)
    view.set_rows((ListRow(1, "무릎담요", "단순 변심", due_at=NOW + HOUR, status_word="반품"),))
    view.set_now(NOW)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert view.rows.data(view.rows.index(0, 0), role) == "무릎담요, 1 h 0 m, 반품, 단순 변심"


def test_timeline_and_ruler_can_be_heard(qtbot: QtBot):
    timeline, ruler = Timeline(), DayRuler()
    qtbot.addWidget(timeline)
    qtbot.addWidget(ruler)
    timeline.set_entries(TIMELINE)
    ruler.set_day(NOW, MARKS)
    qtbot.keyClick(timeline, Key.Key_Down)
    qtbot.keyClick(timeline, Key.Key_Down)
    assert timeline.accessibleDescription().startswith("발송기한 14:00로 확인")
    assert ruler.accessibleDescription().startswith("13:00 오늘출발 마감")
    assert ruler.accessibleDescription().endswith("24:00 발송기한 4곳 · 13건")


def test_a_fields_text_is_never_lost_to_a_theme_change(qtbot: QtBot, theme: Theme):
    field = SearchField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "2026")
    theme.set_mode("dark")
    QApplication.processEvents()
    assert field.text() == "2026"


def test_a_badge_beside_an_icon_keeps_to_two_digits(qtbot: QtBot) -> None:
    assert [badge_text(count, 99) for count in (7, 99, 100)] == ["7", "99", "99+"]
    assert [badge_text(count) for count in (100, 999, 1_000)] == ["100", "999", "999+"]
    assert badge_width(12_345, 99) == badge_width(100, 99) < badge_width(12_345)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_in_a_dialog_a_key_presses_the_button_it_is_on_not_the_default_one(
    qtbot: QtBot, key: Qt.Key
):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    pressed: list[str] = []
    row = QHBoxLayout(dialog)
    first, default = KeyButton(dialog, "first"), KeyButton(dialog, "default")
    for name, button in (("first", first), ("default", default)):
        button.clicked.connect(lambda _, name=name: pressed.append(name))
        button.setDefault(name == "default")
        row.addWidget(button)
    qtbot.keyClick(first, key)
    assert pressed == ["first"]
    qtbot.keyClick(first, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["first"]


def test_titles_begin_at_the_edge_where_no_row_has_a_mark(qtbot: QtBot):
    view = ListRowView()
    qtbot.addWidget(view)
    view.set_rows([ListRow(1, "bare"), ListRow(2, "bare too")])
    assert not view.rows.has_leads
    view.set_rows([ListRow(1, "bare"), ListRow(2, "marked", glyph="held")])
    assert view.rows.has_leads
