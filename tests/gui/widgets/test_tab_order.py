"""Tab goes through a form as it stands, also to what was put into it last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.tab_order import follow_layout


def test_what_came_last_is_reached_where_it_stands(qtbot: QtBot) -> None:
    form, host = QWidget(), QWidget()
    qtbot.addWidget(form)
    column, inner, row = QVBoxLayout(form), QVBoxLayout(host), QHBoxLayout()
    save, name = QPushButton("save"), QLineEdit()
    scroll = QScrollArea()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    scroll.setWidget(host)
    row.addWidget(save)
    column.addWidget(name)
    column.addWidget(scroll)
    column.addLayout(row)
    late = [QLineEdit(), QLineEdit()]
    for edit in late:
        inner.addWidget(edit)
    follow_layout(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    name.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        seen.append(form.focusWidget())
    assert seen == [*late, save, name]
