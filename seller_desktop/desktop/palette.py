"""The application's QPalette from the tokens (look.md 11)."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from .tokens import Colors

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def make_palette(colors: Colors) -> QPalette:
    """The palette of one theme, for all three groups."""
    palette = QPalette()
    for role, color in {
        _Role.Window: colors.window,
        _Role.Base: colors.surface,
        _Role.AlternateBase: colors.sunken,
        _Role.Button: colors.raised,
        _Role.WindowText: colors.text,
        _Role.Text: colors.text,
        _Role.ButtonText: colors.text,
        _Role.BrightText: colors.alarm_on_solid,
        _Role.PlaceholderText: colors.text_tertiary,
        _Role.Highlight: colors.selection,
        _Role.HighlightedText: colors.selection_text,
        _Role.Accent: colors.accent,
        _Role.Link: colors.accent_text,
        _Role.LinkVisited: colors.accent_text,
        _Role.Light: colors.raised,
        _Role.Midlight: colors.border,
        _Role.Mid: colors.border_strong,
        _Role.Dark: colors.border_control,
        _Role.Shadow: colors.border_control,
        _Role.ToolTipBase: colors.tooltip,
        _Role.ToolTipText: colors.tooltip_text,
    }.items():
        palette.setColor(role, color)
    palette.setColor(_Group.Inactive, _Role.Highlight, colors.selection_inactive)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(_Group.Disabled, role, colors.text_disabled)
    return palette
