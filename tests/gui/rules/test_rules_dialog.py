"""The rules of the seller: written as a sentence, tried while typing, stored when told to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seller_desktop.actions import rules as actions
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.rules.rules_dialog import RulesDialog
from seller_desktop.desktop.settings.page import SettingsPage
from seller_desktop.desktop.settings.rule_entries import RULES
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.rule import Condition, Deeds, Rule, Trait
from tests.gui.today.page_desk import PageDesk

MUGS = Rule(0, "머그", True, (Condition(Trait.PRODUCT, ("머그",)),), Deeds(("도자기",)))
ALL = Rule(0, "모두", True, (), Deeds(hold=""))
HELD = "SELECT count(*) FROM line_handling WHERE hold IS NOT NULL"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(desk: PageDesk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk.context)
    desk.show(qtbot, made)
    return made


def settle(desk: PageDesk, qtbot: QtBot, dialog: RulesDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.trying)
    desk.settle(qtbot)


def opened(desk: PageDesk, qtbot: QtBot, page: SettingsPage) -> RulesDialog:
    page.rows[RULES].asked.emit(RULES)
    (dialog,) = page.findChildren(RulesDialog)
    settle(desk, qtbot, dialog)
    return dialog


def test_a_rule_is_written_tried_and_saved_by_keyboard(
    desk: PageDesk, qtbot: QtBot, page: SettingsPage
) -> None:
    desk.line(desk.shop, product="도자기 머그", quantity=3)
    desk.line(desk.shop, product="유리컵", quantity=3)
    dialog = opened(desk, qtbot, page)
    ui, editor = dialog.ui, dialog.ui.editor
    assert ui.rule_stack.currentWidget() is ui.empty_page
    qtbot.keyClick(dialog, Qt.Key.Key_N, CTRL)
    editor.ui.name_edit.insert("머그 대량")
    assert not ui.save_button.isEnabled()
    editor.add_condition().set_value("머그, 컵받침")
    row = editor.add_condition()
    row.trait_combo.setCurrentIndex(row.trait_combo.findData(str(Trait.QUANTITY)))
    row.set_value("3")
    editor.ui.tags_check.click()
    editor.ui.tags_edit.insert("대량, 확인")
    settle(desk, qtbot, dialog)
    assert ui.sentence_label.text() == (
        "When the product name contains “머그” or “컵받침” and the quantity is 3 or more:"
        " add the tag “대량”, “확인”."
    )
    (tried,) = dialog.run.model.rows
    assert (tried.product, tried.done) == ("도자기 머그", "tag “대량”, “확인”")
    assert tried.why == "product name: “머그”, quantity 3"
    assert desk.value("SELECT count(*) FROM rule") == 0

    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    settle(desk, qtbot, dialog)
    (saved,) = dialog.shown
    assert saved.name == "머그 대량"
    assert saved.conditions[1] == Condition(Trait.QUANTITY, (), 3)
    assert dialog.drafts == {}
    line_id = desk.line(desk.shop, product="머그 세트", quantity=4)
    tags = "SELECT tags FROM line_note WHERE line_id = ?"
    assert desk.value(tags, line_id) == '["대량", "확인"]'


def test_what_is_missing_is_said_and_two_rules_have_two_names(
    desk: PageDesk, qtbot: QtBot, page: SettingsPage
) -> None:
    actions.save_rule(desk.office, MUGS)
    dialog = opened(desk, qtbot, page)
    ui, editor = dialog.ui, dialog.ui.editor
    dialog.start_new()
    editor.ui.hold_check.click()
    assert ui.problem_label.text() == "A rule needs a name."
    editor.ui.name_edit.setText("머그")
    assert ui.save_button.isEnabled()
    dialog.save()
    settle(desk, qtbot, dialog)
    assert "is called “머그” already" in ui.problem_label.text()
    assert len(dialog.shown) == 1


def test_rules_are_put_in_order_switched_and_deleted_with_a_way_back(
    desk: PageDesk, qtbot: QtBot, page: SettingsPage
) -> None:
    for rule in (MUGS, ALL):
        actions.save_rule(desk.office, rule)
    dialog = opened(desk, qtbot, page)
    ui = dialog.ui
    assert not ui.up_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Down, ALT)
    settle(desk, qtbot, dialog)
    assert [rule.name for rule in dialog.shown] == ["모두", "머그"]
    assert ui.editor.ui.name_edit.text() == "머그"
    ui.editor.ui.on_check.click()
    dialog.save()
    settle(desk, qtbot, dialog)
    assert [rule.on for rule in dialog.shown] == [True, False]
    ui.rules_view.setFocus()
    qtbot.keyClick(ui.rules_view, Qt.Key.Key_Space)
    settle(desk, qtbot, dialog)
    assert [rule.on for rule in dialog.shown] == [True, True]

    ui.rules_view.go_to(dialog.shown[0].id)
    dialog.delete()
    settle(desk, qtbot, dialog)
    assert [rule.name for rule in dialog.shown] == ["머그"]
    assert not ui.undo_button.isHidden()
    ui.undo_button.click()
    settle(desk, qtbot, dialog)
    assert [rule.name for rule in dialog.shown] == ["모두", "머그"]
    assert ui.undo_button.isHidden()


def test_open_orders_are_ruled_on_request_and_it_is_taken_back(
    desk: PageDesk, qtbot: QtBot, page: SettingsPage
) -> None:
    desk.line(desk.shop)
    desk.line(desk.shop, status=LineStatus.ACCEPTED)
    actions.save_rule(desk.office, ALL)
    dialog = opened(desk, qtbot, page)
    ui = dialog.ui
    assert ui.apply_button.text() == "Apply to 2 open orders"
    ui.apply_button.click()
    settle(desk, qtbot, dialog)
    assert desk.value(HELD) == 2
    assert not ui.apply_button.isEnabled()
    ui.undo_button.click()
    settle(desk, qtbot, dialog)
    assert desk.value(HELD) == 0
    assert ui.outcome_label.text() == "Taken back on 2 orders."


def test_what_is_not_saved_is_not_lost_by_one_escape(
    desk: PageDesk, qtbot: QtBot, page: SettingsPage
) -> None:
    for rule in (MUGS, ALL):
        actions.save_rule(desk.office, rule)
    dialog = opened(desk, qtbot, page)
    first, second = dialog.shown
    dialog.ui.editor.ui.name_edit.setText("머그컵")
    dialog.ui.rules_view.go_to(second.id)
    dialog.ui.rules_view.go_to(first.id)
    assert dialog.ui.editor.ui.name_edit.text() == "머그컵"
    dialog.reject()
    assert dialog.isVisible()
    assert "Not saved" in dialog.ui.outcome_label.text()
    dialog.ui.editor.ui.name_edit.setText("머그")
    assert dialog.drafts == {}, "as it is stored"
    dialog.reject()
    assert not dialog.isVisible()


def test_a_row_of_the_dry_run_leads_to_its_order(
    desk: PageDesk, qtbot: QtBot, page: SettingsPage
) -> None:
    line_id = desk.line(desk.shop)
    actions.save_rule(desk.office, ALL)
    dialog = opened(desk, qtbot, page)
    view = dialog.ui.run_view
    view.setCurrentIndex(dialog.run.model.index(0, 0))
    view.activated.emit(dialog.run.model.index(0, 0))
    assert desk.places[-1] == Place("orders", stage="all", line_id=line_id)


def test_a_shop_is_chosen_by_its_name(desk: PageDesk, qtbot: QtBot, page: SettingsPage) -> None:
    shop = desk.shop
    dialog = opened(desk, qtbot, page)
    dialog.start_new()
    row = dialog.ui.editor.add_condition()
    row.trait_combo.setCurrentIndex(row.trait_combo.findData(str(Trait.SHOP)))
    button = row._choices[Trait.SHOP]
    (action,) = button.menu().actions()
    action.trigger()
    assert button.text() == shop.name
    assert row.condition == Condition(Trait.SHOP, (str(shop.id),))
    assert f"the shop is “{shop.name}”" in dialog.ui.sentence_label.text()


def test_settings_say_how_many_rules_are_in_use(
    desk: PageDesk, qtbot: QtBot, page: SettingsPage
) -> None:
    assert _state(page).endswith("No rule is in use.")
    actions.save_rule(desk.office, MUGS)
    page.activate(None)
    desk.settle(qtbot)
    assert _state(page).endswith("1 rule in use.")


def _state(page: SettingsPage) -> str:
    return page.rows[RULES]._hint.text()
