"""Answer templates in Settings: changed, renamed, deleted and brought back, never half saved."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from seller_desktop.actions import templates
from seller_desktop.desktop.settings.templates_dialog import TemplatesDialog
from seller_desktop.store.templates import answer_templates
from tests.gui.today.page_desk import PageDesk


def opened(desk: PageDesk, qtbot: QtBot) -> TemplatesDialog:
    context = desk.context
    templates.save(desk.office, "late", "Sorry, {buyer}: {product} leaves tomorrow.")
    templates.save(desk.office, "sold out", "It is sold out.")
    dialog = TemplatesDialog(context, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def stored(desk: PageDesk) -> dict[str, str]:
    with desk.db.read() as conn:
        return {one.name: one.text for one in answer_templates(conn)}


def test_another_name_and_other_words_take_the_place_of_the_old(
    desk: PageDesk, qtbot: QtBot
) -> None:
    dialog = opened(desk, qtbot)
    assert dialog.names == ("late", "sold out")
    dialog._ui.name_edit.setText("delayed")
    dialog._ui.text_edit.setPlainText("It leaves tomorrow.")
    dialog.save()
    desk.settle(qtbot)
    assert stored(desk) == {"delayed": "It leaves tomorrow.", "sold out": "It is sold out."}
    assert dialog.names == ("delayed", "sold out")


def test_a_new_one_never_overwrites_another(desk: PageDesk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    dialog.begin()
    dialog._ui.name_edit.setText("late")
    dialog._ui.text_edit.setPlainText("x")
    dialog.save()
    desk.settle(qtbot)
    assert "Another template" in dialog.said
    assert stored(desk)["late"].startswith("Sorry")


def test_a_field_nobody_knows_is_refused_and_said(desk: PageDesk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    dialog._ui.text_edit.setPlainText("Dear {nobody}")
    dialog.save()
    desk.settle(qtbot)
    assert "nobody" in dialog.said
    assert stored(desk)["late"].startswith("Sorry")


@pytest.mark.parametrize("saves", [True, False])
def test_a_deleted_one_can_be_saved_again(desk: PageDesk, qtbot: QtBot, saves: bool) -> None:
    dialog = opened(desk, qtbot)
    dialog.remove()
    desk.settle(qtbot)
    assert "late" not in stored(desk)
    if saves:
        dialog.save()
        desk.settle(qtbot)
    assert ("late" in stored(desk)) is saves
