"""The one style sheet, made from the tokens; keyed by the properties `kind` and `state`."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from .theme import Theme

_SHEET = Template("""
QPushButton {
    background: $raised; color: $text; border: 1px solid $border_strong;
    border-radius: ${control_radius}px; padding: 0 11px; min-height: ${button_inner}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { background: $surface; color: $text_disabled; border-color: $border; }
QPushButton[size="large"] { min-height: ${button_large_inner}px; padding: 0 15px; }

QPushButton[kind="primary"] {
    background: $accent; color: $text_on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="danger"] {
    background: $alarm_solid; color: $alarm_on_solid; border-color: $alarm_solid; font-weight: 600;
}
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed {
    background: $alarm_fg_solid; border-color: $alarm_fg_solid;
}
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
    background: $surface; color: $text_disabled; border-color: $border;
}
QPushButton[kind="refusal"] { color: $alarm_fg; }
QPushButton[kind="refusal"]:disabled { color: $text_disabled; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:pressed, QPushButton[kind="flat"]:checked { background: $pressed; }
QPushButton[kind="link"] {
    background: transparent; border: none; padding: 0 2px; color: $accent_text; font-weight: 500;
    min-height: ${link_inner}px;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $text_disabled; }
QPushButton[kind="filter"] {
    background: $surface; border-radius: ${chip_radius}px; padding: 0 8px;
    min-height: ${filter_inner}px;
}
QPushButton[kind="filter"][state="pending"] { border-color: transparent; }
QPushButton[kind="filter"]:hover { background: $hover; }
QPushButton[kind="filter"]:checked {
    background: $accent_tint; color: $accent_text; border-color: $accent_text; font-weight: 600;
}
QPushButton[kind="filter"][state="pending"]:checked { border-color: transparent; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 0; }
QPushButton[kind="icon"]:hover { background: $pressed; }
QPushButton[kind="icon"]:pressed, QPushButton[kind="icon"]:checked { background: $border; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: 1px solid $border_control;
    border-radius: ${control_radius}px;
    selection-background-color: $accent; selection-color: $text_on_accent;
}
QLineEdit { padding: 0 8px; min-height: ${field_inner}px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus_ring; }
QLineEdit:focus { padding: 0 7px; min-height: ${field_focus_inner}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
    background: $sunken; color: $text_disabled; border-color: $border;
}
QLineEdit[state="error"], QPlainTextEdit[state="error"] { border: 1px solid $alarm_fg; }
QLineEdit[state="error"]:focus { border: 2px solid $alarm_fg; }
QLineEdit[kind="bare"], QTextEdit[kind="bare"] {
    border: none; background: transparent; padding: 0; min-height: 0;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus {
    border: none; background: transparent; padding: 0; min-height: 0;
}

QPlainTextEdit[kind="pane"] { border: none; border-radius: 0; padding: 10px 14px; }
QPlainTextEdit[kind="pane"]:focus { border: 2px solid $focus_ring; padding: 8px 12px; }

QDialog { background: $surface; }
QFrame[kind="surface"], QWidget[kind="surface"] { background: $surface; }
QFrame[kind="sunken"], QWidget[kind="sunken"] { background: $sunken; }
QFrame[kind="card"] {
    background: $surface; border: 1px solid $border; border-radius: ${card_radius}px;
}
QFrame[kind="card"][state="chosen"] { background: $accent_tint; border-color: $accent_text; }
QFrame[kind="line"] { background: $border; border: none; }
QFrame[kind="quote"] { border: none; border-left: 3px solid $border_strong; }

QLabel { background: transparent; }
QLabel[tone="secondary"] { color: $text_secondary; }
QLabel[tone="tertiary"] { color: $text_tertiary; }
QLabel[tone="alarm"] { color: $alarm_fg; }
QLabel[tone="wait"] { color: $wait_fg; }
QLabel[tone="arrived"] { color: $arrived_fg; }
QLabel[tone="accent"] { color: $accent_text; }

QAbstractItemView { background: $surface; border: none; outline: none; }
QTableView[kind="plain"] QHeaderView, QTableView[kind="plain"] QHeaderView::section {
    background: $sunken; color: $text_secondary; border: none; font-size: ${caption_px}px;
}
QTableView[kind="plain"] QHeaderView::section {
    border-bottom: 1px solid $border; padding: 4px; font-weight: 500;
}
QTableView[kind="plain"]::item { border: none; border-bottom: 1px solid $row_line; }
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: $border; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border_control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $window; color: $text_secondary; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: ${chip_radius}px; }
QMenuBar::item:selected { background: $pressed; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 12px; }
QMenu::item:selected { background: $accent_tint; color: $text; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
QToolTip {
    background: $tooltip; color: $tooltip_text; border: none; padding: 4px 8px;
    font-size: ${small_px}px;
}
QStatusBar { background: $window; color: $text_tertiary; font-size: ${small_px}px; }
QStatusBar::item { border: none; }
""")


def make_stylesheet(theme: Theme) -> str:
    """The sheet for the theme in force; set once on the application and again when it changes."""
    colors = {f.name: getattr(theme.colors, f.name).name() for f in fields(theme.colors)}
    control = theme.control_height()
    return _SHEET.substitute(
        colors,
        alarm_fg=theme.hue("alarm").fg.name(),
        alarm_fg_solid=theme.colors.alarm_solid.darker(112).name(),
        wait_fg=theme.hue("wait").fg.name(),
        arrived_fg=theme.hue("arrived").fg.name(),
        control_radius=theme.radius.control,
        chip_radius=theme.radius.chip,
        card_radius=theme.radius.card,
        button_inner=control - 2,
        button_large_inner=theme.control_height(large=True) - 2,
        field_inner=control - 2,
        field_focus_inner=control - 4,
        filter_inner=theme.scaled(24) - 2,
        link_inner=theme.line("body"),
        caption_px=theme.font("caption").pixelSize(),
        small_px=theme.font("small").pixelSize(),
    )
