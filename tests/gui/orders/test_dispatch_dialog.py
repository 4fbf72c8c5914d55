"""The dispatch dialog: scanning, pasting, live checks, and the sentence before sending."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.desktop.orders.line_dialogs import COURIER_KEY
from seller_desktop.desktop.orders.scan_field import ScanField
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.settings import USUAL_COURIER, put, put_text
from tests.gui.orders.desk import OrdersDesk

ACCEPTED = LineStatus.ACCEPTED
GOOD, SECOND, THIRD = "612345678904", "612345678915", "612345678926"


def opened(desk: OrdersDesk, *line_ids: int) -> DispatchDialog:
    """The dialog for these lines, as Ctrl+D opens it."""
    page = desk.page
    page.activateWindow()
    page.panel.model.checked.set(line_ids, True)
    desk.settle()
    desk.qtbot.keyClick(page.panel.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    dialog = page.findChild(DispatchDialog)
    assert dialog is not None
    return dialog


def field(dialog: DispatchDialog) -> ScanField:
    """The open field."""
    (found,) = [f for f in dialog.table.findChildren(ScanField) if f.isVisible()]
    return found


def scan(desk: OrdersDesk, dialog: DispatchDialog, text: str) -> None:
    """What a scanner does: strike the keys, end with Enter."""
    where = field(dialog)
    desk.qtbot.keyClicks(where, text)
    desk.qtbot.keyClick(where, Qt.Key.Key_Return)
    desk.settle_dialog()


def send(desk: OrdersDesk, dialog: DispatchDialog) -> None:
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def intents(desk: OrdersDesk) -> list[dict[str, str | None]]:
    found = desk.values("SELECT intent FROM action WHERE verb = 'dispatch' ORDER BY seq")
    return [json.loads(str(intent)) for intent in found]


def test_three_scans_and_one_key_ship_three_orders(desk: OrdersDesk) -> None:
    ids = desk.put(*(desk.line(ACCEPTED) for _ in range(3)))
    desk.open()
    dialog = opened(desk, *ids)
    for number in (GOOD, SECOND, THIRD):
        scan(desk, dialog, number)
    assert dialog._ui.send_button.hasFocus()
    send(desk, dialog)
    assert [intent["invoice_no"] for intent in intents(desk)] == [GOOD, SECOND, THIRD]
    assert {intent["courier"] for intent in intents(desk)} == {"cj"}
    assert desk.words(ids[0]) == "Ship, not at the marketplace yet"
    assert "7 s" in desk.toasts[-1].text


def test_the_sentence_says_what_will_happen_to_how_many_where(desk: OrdersDesk) -> None:
    other = desk.add_shop("달빛공방")
    ids = desk.put(desk.line(ACCEPTED, quantity=3), desk.line())
    ids += desk.put(desk.line(ACCEPTED), shop=other)
    desk.open()
    dialog = opened(desk, *ids)
    assert not dialog.can_send
    dialog.table.paste(f"{GOOD}\n{SECOND}\n{THIRD}", 0)
    desk.settle_dialog()
    assert "Naver SmartStore, 2 shops, 3 orders" in dialog.sentence
    assert "5 pieces in all" in dialog.sentence
    assert "1 of them will be confirmed first" in dialog.sentence
    assert "Can be undone for 7 s" in dialog.sentence
    assert dialog._ui.send_button.text() == "Ship 3"
    dialog.reject()


def test_a_paid_line_is_confirmed_and_shipped_in_one_request(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line())
    desk.open()
    dialog = opened(desk, line_id)
    scan(desk, dialog, GOOD)
    send(desk, dialog)
    assert desk.values("SELECT verb FROM action ORDER BY seq") == ["confirm", "dispatch"]
    assert desk.value("SELECT count(DISTINCT request_id) FROM action") == 1


def test_a_column_pasted_from_a_spreadsheet_fills_downwards(desk: OrdersDesk) -> None:
    ids = desk.put(*(desk.line(ACCEPTED) for _ in range(3)))
    desk.open()
    dialog = opened(desk, *ids)
    QGuiApplication.clipboard().setText(f"{GOOD}\r\n{SECOND}\r\n{THIRD}\r\n612345678937\r\n")
    desk.qtbot.keyClick(field(dialog), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.settle_dialog()
    entries = [dialog.sheet.entries[line_id].invoice_no for line_id in ids]
    assert entries == [GOOD, SECOND, THIRD]
    assert "4 rows pasted, 3 filled." in dialog.row_words
    assert "1 found no line." in dialog.row_words
    dialog.reject()


def test_numbers_pasted_with_their_orders_find_their_lines(desk: OrdersDesk) -> None:
    lines = [desk.line(ACCEPTED) for _ in range(2)]
    ids = desk.put(*lines)
    desk.open()
    dialog = opened(desk, *ids)
    text = f"{lines[1].line_no}\t한진택배\t{SECOND}\n{lines[0].order_no}\tCJ대한통운\t{GOOD}"
    dialog.table.paste(text, 0)
    desk.settle_dialog()
    entries = [dialog.sheet.entries[line_id] for line_id in ids]
    assert [entry.invoice_no for entry in entries] == [GOOD, SECOND]
    assert [entry.courier for entry in entries] == ["cj", "hanjin"]
    dialog.reject()


def test_a_scan_through_the_korean_input_method_is_read_right(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, line_id)
    assert not field(dialog).testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    dialog.choose_courier("epost")
    field(dialog).setText("ㄸㅁ123456785ㅏㄱ")
    desk.qtbot.keyClick(field(dialog), Qt.Key.Key_Return)
    desk.settle_dialog()
    assert dialog.sheet.entries[line_id].invoice_no == "EA123456785KR"
    dialog.reject()


@pytest.mark.parametrize(
    ("number", "said"), [("5.21853E+11", "Excel"), ("1234", "digits"), ("12AB", "digits")]
)
def test_an_impossible_number_blocks_and_says_why(desk: OrdersDesk, number: str, said: str) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, line_id)
    scan(desk, dialog, number)
    assert not dialog.can_send
    dialog.table.setCurrentIndex(dialog.model.index(0, 5))
    assert said in dialog.row_words
    send(desk, dialog)
    assert desk.value("SELECT count(*) FROM action") == 0
    dialog.reject()


def test_a_failing_check_digit_warns_and_does_not_block(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, line_id)
    scan(desk, dialog, "612345678905")
    told, forbids = dialog.model.verdict(dialog.sheet.lines[0])
    assert told is not None
    assert (told.code, forbids) == ("invoice_check_digit", False)
    send(desk, dialog)
    assert intents(desk)[0]["invoice_no"] == "612345678905"


def test_a_number_in_use_elsewhere_is_found_while_typing(desk: OrdersDesk) -> None:
    used = desk.line(LineStatus.DISPATCHED, courier="cj", invoice_no=GOOD)
    buyer = replace(used.recipient, name="한수진", phone="01000002222")
    desk.put(replace(used, recipient=buyer))
    (line_id,) = desk.put(desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, line_id)
    scan(desk, dialog, GOOD)
    desk.until(lambda: bool(dialog.sheet.warned))
    told, forbids = dialog.model.verdict(dialog.sheet.lines[0])
    assert told is not None
    assert (told.code, forbids) == ("duplicate_invoice", False)
    dialog.reject()


def test_a_gift_without_address_is_greyed_with_the_reason(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED, awaiting_gift_address=True), desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, *ids)
    place = next(n for n, line in enumerate(dialog.sheet.lines) if line.row.id == ids[0])
    closed = dialog.sheet.lines[place]
    assert closed.closed_by is not None
    assert closed.closed_by.code == "gift_no_address"
    assert not dialog.model.flags(dialog.model.index(place, 5)) & Qt.ItemFlag.ItemIsEnabled
    scan(desk, dialog, GOOD)
    send(desk, dialog)
    assert desk.value("SELECT line_id FROM action_line") == ids[1]


def test_lines_of_a_box_share_a_number(desk: OrdersDesk) -> None:
    ids = desk.put(*(desk.line(ACCEPTED, order_no="O7", group_no="G7") for _ in range(2)))
    desk.open()
    dialog = opened(desk, *ids)
    scan(desk, dialog, GOOD)
    assert dialog._ui.send_button.hasFocus()
    send(desk, dialog)
    assert [intent["invoice_no"] for intent in intents(desk)] == [GOOD, GOOD]


def test_arrows_move_between_lines_without_losing_what_was_typed(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED), desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, *ids)
    desk.qtbot.keyClicks(field(dialog), GOOD)
    desk.qtbot.keyClick(field(dialog), Qt.Key.Key_Down)
    assert dialog.table.currentIndex().row() == 1
    assert dialog.sheet.entries[ids[0]].invoice_no == GOOD
    desk.qtbot.keyClick(field(dialog), Qt.Key.Key_Up)
    assert field(dialog).text() == GOOD
    dialog.reject()


def test_what_was_typed_is_there_again_after_esc(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED), desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, *ids)
    desk.qtbot.keyClicks(field(dialog), GOOD)
    desk.qtbot.keyClick(field(dialog), Qt.Key.Key_Escape)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    again = opened(desk, *ids)
    assert again is not dialog
    assert [again.sheet.entries[line_id].invoice_no for line_id in ids] == [GOOD, ""]
    again.reject()


def test_the_courier_used_last_is_remembered(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED), desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, ids[0])
    dialog.choose_courier("logen")
    scan(desk, dialog, "12345678905")
    send(desk, dialog)
    assert desk.value("SELECT value FROM setting WHERE key = ?", COURIER_KEY) == "logen"
    again = opened(desk, ids[1])
    assert again.sheet.courier == "logen"
    again.reject()


def test_the_usual_courier_comes_before_the_one_used_last(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED))
    desk.db.write(lambda conn: put_text(conn, COURIER_KEY, "logen"))
    desk.db.write(lambda conn: put(conn, USUAL_COURIER, "hanjin"))
    desk.open()
    dialog = opened(desk, ids[0])
    assert dialog.sheet.courier == "hanjin"
    dialog.reject()


@pytest.mark.parametrize("method", ["direct", "visit", "quick", "none"])
def test_methods_without_a_parcel_need_no_number(desk: OrdersDesk, method: str) -> None:
    ids = desk.put(desk.line(ACCEPTED), desk.line(ACCEPTED))
    desk.open()
    dialog = opened(desk, *ids)
    dialog.choose_method(method)
    assert dialog.table.isColumnHidden(5)
    assert dialog.can_send
    send(desk, dialog)
    assert {(i["method"], i["courier"], i["invoice_no"]) for i in intents(desk)} == {
        (method, None, None)
    }


def test_what_was_shipped_already_is_no_part_of_it(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED), desk.line(LineStatus.IN_TRANSIT))
    page = desk.open()
    page.panel.show_stage("all")
    desk.settle()
    dialog = opened(desk, *ids)
    assert [line.row.id for line in dialog.sheet.lines] == [ids[0]]
    dialog.reject()


def test_five_hundred_lines_open_and_fill(desk: OrdersDesk) -> None:
    ids: list[int] = []
    for _ in range(5):
        ids += desk.put(*(desk.line(ACCEPTED) for _ in range(100)))
    desk.open()
    dialog = opened(desk, *ids)
    numbers = [f"{70_000_000_000 + place * 10}" for place in range(500)]
    dialog.choose_courier("logen")
    dialog.table.paste("\n".join(numbers), 0)
    desk.settle_dialog()
    assert len(dialog.sheet.to_send()) == 500
    send(desk, dialog)
    assert desk.value("SELECT count(*) FROM action WHERE verb = 'dispatch'") == 500
