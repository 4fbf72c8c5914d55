"""The dialog of a decision: what it asks for, what it refuses, and how it looks when final."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.claims.claim_words import ClaimWords
from seller_desktop.desktop.claims.decision_dialog import Answer, Asked, DecisionDialog
from seller_desktop.domain.action import Verb
from seller_desktop.domain.order import DeliveryMethod
from seller_desktop.marketplaces.registry import Registry

REGISTRY = Registry(plug_ins=lambda: ())
NAVER = REGISTRY.get("naver")
METHODS = NAVER.facts.capabilities.delivery_methods


def _dialog(qtbot: QtBot, verb: Verb, kind: str = "return") -> DecisionDialog:
    asked = Asked(
        verb,
        "Really?",
        "This will happen.",
        "바람골살림 · 머그",
        "Do it",
        NAVER.choices(verb, kind),
        METHODS if verb is Verb.REDELIVER else (),
        ("cj", "logen") if verb is Verb.REDELIVER else (),
    )
    dialog = DecisionDialog(asked, ClaimWords("en", REGISTRY))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_what_can_not_be_taken_back_is_red_and_never_the_default(qtbot: QtBot) -> None:
    for verb, kind in (
        (Verb.APPROVE, "danger"),
        (Verb.REJECT, "danger"),
        (Verb.HOLD, "primary"),
        (Verb.RELEASE, "primary"),
    ):
        dialog = _dialog(qtbot, verb)
        assert dialog._ui.deed_button.kind == kind
        assert not dialog._ui.deed_button.isDefault()
        assert not dialog._ui.deed_button.autoDefault()


def test_an_approval_asks_for_nothing(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Verb.APPROVE)
    assert not dialog._ui.fields_widget.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == DecisionDialog.DialogCode.Accepted
    assert dialog.answer() == Answer()


def test_a_rejection_needs_a_text_for_the_buyer(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Verb.REJECT)
    ui = dialog._ui
    assert not ui.reason_combo.isVisible()
    assert not ui.deed_button.isEnabled()
    dialog.accept()
    assert ui.error_label.text() == "Write what the buyer shall read."
    ui.detail_edit.setPlainText("  사용한 흔적이 있습니다.  ")
    assert ui.deed_button.isEnabled()
    assert dialog.answer() == Answer(detail="사용한 흔적이 있습니다.")


def test_a_text_may_not_be_too_long(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Verb.REJECT)
    dialog._ui.detail_edit.setPlainText("가" * 501)
    dialog.accept()
    assert "500" in dialog._ui.error_label.text()


def test_a_hold_takes_the_marketplaces_reasons_and_an_amount(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Verb.HOLD)
    ui = dialog._ui
    words = [ui.reason_combo.itemData(n) for n in range(ui.reason_combo.count())]
    assert words == [choice.word for choice in NAVER.choices(Verb.HOLD, "return")]
    ui.reason_combo.setCurrentIndex(1)
    ui.detail_edit.setPlainText("배송비가 입금되지 않았습니다.")
    qtbot.keyClicks(ui.fee_edit, "6000x")
    assert dialog.answer() == Answer(words[1], "배송비가 입금되지 않았습니다.", 6000)


def test_a_parcel_needs_a_courier_and_a_possible_number(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Verb.REDELIVER, "exchange")
    ui = dialog._ui
    assert not ui.deed_button.isEnabled()
    ui.courier_combo.setCurrentIndex(0)
    ui.invoice_edit.setText("5.21853E+11")
    assert "5.21853E+11" in ui.error_label.text()
    ui.invoice_edit.setText("12345")
    assert "10, 12" in ui.error_label.text()
    ui.invoice_edit.setText("1234-5678-9011")
    assert ui.deed_button.isEnabled()
    assert not ui.warning_label.isVisible()
    assert dialog.answer() == Answer(courier="cj", invoice_no="123456789011")


def test_a_failing_check_digit_warns_and_blocks_nothing(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Verb.REDELIVER, "exchange")
    ui = dialog._ui
    ui.courier_combo.setCurrentIndex(0)
    ui.invoice_edit.setText("123456789012")
    assert ui.warning_label.isVisible()
    assert ui.deed_button.isEnabled()


def test_what_is_no_parcel_needs_no_number(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Verb.REDELIVER, "exchange")
    ui = dialog._ui
    ui.method_combo.setCurrentIndex(ui.method_combo.findData("direct"))
    assert not ui.invoice_edit.isVisible()
    assert ui.deed_button.isEnabled()
    assert dialog.answer() == Answer(method=DeliveryMethod.DIRECT)
