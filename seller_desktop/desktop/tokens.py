"""The design tokens of `resources/styles/tokens.json`: the only source of colours and sizes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import msgspec
from PySide6.QtGui import QColor

from .assets import resource


@dataclass(frozen=True, slots=True)
class Colors:
    """The colour roles of one theme."""

    window: QColor
    surface: QColor
    raised: QColor
    sunken: QColor
    hover: QColor
    pressed: QColor
    border: QColor
    border_strong: QColor
    border_control: QColor
    text: QColor
    text_secondary: QColor
    text_tertiary: QColor
    text_disabled: QColor
    text_on_accent: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    accent_text: QColor
    accent_tint: QColor
    focus_ring: QColor
    selection: QColor
    selection_inactive: QColor
    selection_text: QColor
    alarm_solid: QColor
    alarm_on_solid: QColor
    mark_highlight: QColor
    row_line: QColor
    tooltip: QColor
    tooltip_text: QColor


@dataclass(frozen=True, slots=True)
class Hue:
    """A meaning's colour: `fg` for glyph and word, `bg` for the chip behind them."""

    fg: QColor
    bg: QColor


@dataclass(frozen=True, slots=True)
class StatusLook:
    """How a status or mark is drawn. `row_style` is text, chip, dashed or dotted."""

    key: str
    hue: str
    fg: QColor
    bg: QColor
    glyph: str
    row_style: str


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one theme, light or dark."""

    colors: Colors
    hues: Mapping[str, Hue]
    status: Mapping[str, StatusLook]
    charts: tuple[QColor, ...]
    own_shop: QColor


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One step of the type scale, in pixels at 100 %."""

    px: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Space:
    """Distances, multiples of four pixels."""

    x0: int
    x1: int
    x2: int
    x3: int
    x4: int
    x5: int
    x6: int
    x8: int
    x10: int


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii."""

    none: int
    mark: int
    chip: int
    control: int
    card: int


@dataclass(frozen=True, slots=True)
class RowHeights:
    """Row heights of tables and lists."""

    dense: int
    standard: int
    comfortable: int
    header: int
    two_line: int


@dataclass(frozen=True, slots=True)
class IconSizes:
    """Edge lengths of icons and their stroke width."""

    glyph: int
    inline: int
    control: int
    rail: int
    empty: int
    stroke: float


@dataclass(frozen=True, slots=True)
class Sizes:
    """Heights and widths of the parts of the window."""

    rail: int
    rail_collapsed: int
    top_bar: int
    tabs: int
    toolbar: int
    footer: int
    status_bar: int
    button: int
    button_large: int
    field: int
    chip: int
    badge: int
    detail_min: int
    detail: int
    detail_max: int
    dialog_min: int
    dialog_max: int
    toast: int
    tooltip_max: int
    checkbox: int
    focus_ring: int
    focus_offset: int
    window_min: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in milliseconds."""

    toast_in_ms: int
    spin_ms: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens. Words for statuses are not here: they are translated texts."""

    light: Look
    dark: Look
    family: str
    fallback: tuple[str, ...]
    types: Mapping[str, TypeStyle]
    space: Space
    radius: Radius
    row: RowHeights
    icon: IconSizes
    size: Sizes
    motion: Motion
    glyphs: Mapping[str, str]


_EXTRA_STATUSES = {
    # look.md 3.3, the paragraph below the table: finished or waiting, in grey
    "awaiting_payment": "clock",
    "canceled": "cancel",
    "unpaid_canceled": "cancel",
    "returned": "return",
    "exchanged": "exchange",
    "settled": "purchase_confirmed",
}
_EXTRA_MARKS = {"near": ("wait", "clock")}
"""What is no status of an order: something will be due, and there is time left."""


@cache
def load_tokens() -> Tokens:
    """Reads the token file once. Raises FileNotFoundError or ValueError for a damaged one."""
    raw = json.loads(resource("styles", "tokens.json").read_text("utf-8"))
    kind = raw["type"]
    return Tokens(
        light=_look(raw["light"]),
        dark=_look(raw["dark"]),
        family=kind["family"],
        fallback=tuple(kind["fallback"]),
        types={
            name: TypeStyle(step["px"], step["line"], step["weight"])
            for name, step in kind["scale"].items()
        },
        space=msgspec.convert(raw["space"], Space),
        radius=msgspec.convert(raw["radius"], Radius),
        row=msgspec.convert(raw["row"], RowHeights),
        icon=msgspec.convert(raw["icon"], IconSizes),
        size=msgspec.convert(raw["size"], Sizes),
        motion=msgspec.convert(raw["motion"], Motion),
        glyphs=dict(raw["glyphs"]),
    )


def _look(raw: Mapping[str, Mapping[str, object]]) -> Look:
    hues = {name: Hue(_color(hue, "fg"), _color(hue, "bg")) for name, hue in raw["hues"].items()}
    status = {key: _status(key, value) for key, value in raw["status"].items()}
    extra = {key: ("over", glyph) for key, glyph in _EXTRA_STATUSES.items()} | _EXTRA_MARKS
    for key, (name, glyph) in extra.items():
        hue = hues[name]
        status[key] = StatusLook(key, name, hue.fg, hue.bg, glyph, "text")
    return Look(
        colors=Colors(**{name: QColor(str(value)) for name, value in raw["colors"].items()}),
        hues=hues,
        status=status,
        charts=tuple(QColor(str(value)) for value in raw["charts"]),
        own_shop=QColor(str(raw["own_shop"])),
    )


def _color(raw: object, key: str) -> QColor:
    if not isinstance(raw, dict):
        raise ValueError(f"token without {key}")
    return QColor(str(raw[key]))


def _status(key: str, raw: object) -> StatusLook:
    if not isinstance(raw, dict):
        raise ValueError(f"status token {key}")
    return StatusLook(
        key=key,
        hue=str(raw["hue"]),
        fg=_color(raw, "fg"),
        bg=_color(raw, "bg"),
        glyph=str(raw["glyph"]),
        row_style=str(raw["row_style"]),
    )
