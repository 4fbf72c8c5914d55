"""Icons and status glyphs as tinted pixmaps, cached by name, size, colour and device ratio."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .assets import resource
from .tokens import Colors, load_tokens

_STROKE = re.compile(r'stroke-width="[0-9.]+"')
_LUCIDE_BOX = 24


def icon_pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """A Lucide icon by its file name without suffix, `size` in logical pixels."""
    return _icon_pixmap(name, size, color.rgb(), ratio)


def glyph_pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """A status glyph of the tokens (12 x 12 box), `size` in logical pixels."""
    return _glyph_pixmap(name, size, color.rgb(), ratio)


def icon(name: str, color: QColor, size: int | None = None) -> QIcon:
    """An icon for menus and native widgets, sharp at one and two device pixels per pixel."""
    edge = size or load_tokens().icon.control
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(icon_pixmap(name, edge, color, ratio))
    return result


def app_icon() -> QIcon:
    """The program's own icon, for windows and installers."""
    result = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_render(_app_svg(), edge, 1.0))
    return result


def tray_icon(count: int, colors: Colors, edge: int = 64) -> QIcon:
    """The tray's icon; a count above zero stands as a red badge (99+ beyond two digits)."""
    pixmap = QPixmap(_render(_app_svg(), edge, 1.0))
    if count > 0:
        _paint_badge(pixmap, "99+" if count > 99 else str(count), colors)
    return QIcon(pixmap)


def _paint_badge(pixmap: QPixmap, text: str, colors: Colors) -> None:
    edge = pixmap.width()
    height = edge * 0.56
    width = max(height, edge * (0.34 + 0.22 * len(text)))
    box = QRectF(edge - width, 0, width, height)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.alarm_on_solid, edge / 24))
    painter.setBrush(colors.alarm_solid)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), height / 2, height / 2)
    font = painter.font()
    font.setPixelSize(round(edge * 0.42))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colors.alarm_on_solid)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()


@cache
def load_icons() -> Mapping[str, str]:
    """Every icon's drawing by its name, read at once: painting reads no file."""
    return {file.stem: file.read_text("utf-8") for file in resource("icons").glob("*.svg")}


def _app_svg() -> str:
    return load_icons()["app"]


@lru_cache(maxsize=1024)
def _icon_pixmap(name: str, size: int, color: int, ratio: float) -> QPixmap:
    width = load_tokens().icon.stroke * _LUCIDE_BOX / size
    svg = _STROKE.sub(f'stroke-width="{width:.3f}"', load_icons()[name])
    return _render(svg.replace("currentColor", QColor(color).name()), size, ratio)


@lru_cache(maxsize=1024)
def _glyph_pixmap(name: str, size: int, color: int, ratio: float) -> QPixmap:
    glyphs = load_tokens().glyphs
    body = glyphs.get(name, glyphs["unknown"]).replace("currentColor", QColor(color).name())
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">{body}</svg>'
    return _render(svg, size, ratio)


def _render(svg: str, size: int, ratio: float) -> QPixmap:
    edge = max(1, round(size * ratio))
    pixmap = QPixmap(QSize(edge, edge))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
