"""The tokens hold what look.md promises: all roles, and enough contrast in both themes."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QColor

from seller_desktop.desktop.assets import resource
from seller_desktop.desktop.tokens import Hue, Look, load_tokens
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.registry import Registry

_TEXT, _CONTROL = 4.5, 3.0
LOOKS = pytest.mark.parametrize("look", [load_tokens().light, load_tokens().dark], ids=["l", "d"])


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG defines it."""

    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def grounds(look: Look) -> dict[str, QColor]:
    """What text may stand on."""
    colors = look.colors
    return {
        "window": colors.window,
        "surface": colors.surface,
        "raised": colors.raised,
        "sunken": colors.sunken,
        "hover": colors.hover,
        "selection": colors.selection,
        "accent_tint": colors.accent_tint,
        "selection_inactive": colors.selection_inactive,
    }


@LOOKS
def test_text_can_be_read_on_every_ground(look: Look):
    colors = look.colors
    texts = (colors.text, colors.text_secondary, colors.text_tertiary, colors.accent_text)
    for name, ground in grounds(look).items():
        for text in texts:
            assert contrast(text, ground) >= _TEXT, (name, text.name())


@LOOKS
def test_text_on_solid_grounds_can_be_read(look: Look):
    colors = look.colors
    pairs = (
        (colors.text_on_accent, colors.accent),
        (colors.text_on_accent, colors.accent_hover),
        (colors.text_on_accent, colors.accent_pressed),
        (colors.alarm_on_solid, colors.alarm_solid),
        (colors.tooltip_text, colors.tooltip),
        (colors.text, colors.mark_highlight),
    )
    for text, ground in pairs:
        assert contrast(text, ground) >= _TEXT, (text.name(), ground.name())


@LOOKS
def test_every_hue_can_be_read_on_rows_and_on_its_own_chip(look: Look):
    for name, hue in look.hues.items():
        assert isinstance(hue, Hue)
        for ground in (hue.bg, *grounds(look).values()):
            assert contrast(hue.fg, ground) >= _TEXT, (name, ground.name())


@LOOKS
def test_letters_of_shop_marks_can_be_read(look: Look):
    marks = [market.facts.mark for market in Registry().all()]
    named = [mark.light if look is load_tokens().light else mark.dark for mark in marks if mark]
    assert named
    for ground in (look.own_shop, *map(QColor, named)):
        assert contrast(look.colors.alarm_on_solid, ground) >= _TEXT, ground.name()


@LOOKS
def test_borders_of_controls_and_the_focus_ring_stand_out(look: Look):
    colors = look.colors
    for ground in (colors.surface, colors.window, colors.raised):
        assert contrast(colors.border_control, ground) >= _CONTROL
        assert contrast(colors.focus_ring, ground) >= _CONTROL
    for chart in look.charts:
        assert contrast(chart, colors.surface) >= _CONTROL


@LOOKS
def test_every_status_of_the_domain_has_a_look_and_a_glyph(look: Look):
    for status in LineStatus:
        assert look.status[status].glyph in load_tokens().glyphs


def test_the_token_file_is_read_whole():
    raw = json.loads(resource("styles", "tokens.json").read_text("utf-8"))
    tokens = load_tokens()
    assert tokens.light.colors.accent.name().upper() == raw["light"]["colors"]["accent"]
    assert tokens.size.window_min == (1024, 680)
    assert tokens.icon.stroke == 1.6
    assert set(tokens.types) == set(raw["type"]["scale"])
