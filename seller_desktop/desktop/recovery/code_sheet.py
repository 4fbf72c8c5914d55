"""The recovery code on paper and as a text file: what it is, for which profile, what to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrinter

from ...domain.korea_time import korean_day
from ..theme import Theme

_MARGIN_MM = 20.0
_MM_PER_INCH = 25.4
_TITLE_PT, _TEXT_PT, _CODE_PT = 18, 11, 22
_IN_A_ROW = 3

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """What stands on it. `made_at` in UTC ms; `folder` is the profile's."""

    groups: tuple[str, ...] = field(repr=False)
    made_at: int
    folder: Path


def sheet_lines(sheet: CodeSheet) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Title, the code in rows, and the sentences below it."""
    title = translate("RecoverySheet", "Seller Desktop: recovery code")
    rows = tuple(
        "  –  ".join(sheet.groups[at : at + _IN_A_ROW])
        for at in range(0, len(sheet.groups), _IN_A_ROW)
    )
    day = korean_day(sheet.made_at).isoformat()
    made = translate("RecoverySheet", "Made on %1 for the profile in %2.")
    return (
        title,
        rows,
        (
            made.replace("%1", day).replace("%2", str(sheet.folder)),
            translate(
                "RecoverySheet",
                "When the program says that the database key is not in the keyring, choose “Enter "
                "the recovery code” and type these groups. A newer code makes this one void.",
            ),
            translate(
                "RecoverySheet",
                "Keep it away from the PC. Whoever has both can read your orders.",
            ),
        ),
    )


def sheet_text(sheet: CodeSheet) -> str:
    """The sheet as plain text."""
    title, rows, sentences = sheet_lines(sheet)
    return "\r\n".join((title, "", *rows, "", *sentences, ""))


def print_sheet(sheet: CodeSheet, printer: QPrinter) -> bool:
    """Paint the sheet on one page; False where the printer would not begin."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    title, rows, sentences = sheet_lines(sheet)
    dot = printer.resolution() / _MM_PER_INCH
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    page.moveTo(0, 0)
    margin = _MARGIN_MM * dot
    box = page.adjusted(margin, margin, -margin, -margin)
    for text, points, bold, gap in (
        (title, _TITLE_PT, True, 8.0),
        *((row, _CODE_PT, True, 3.0) for row in rows),
        ("", _TEXT_PT, False, 4.0),
        *((sentence, _TEXT_PT, False, 3.0) for sentence in sentences),
    ):
        painter.setFont(_font(points, bold=bold))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        drawn = painter.boundingRect(box, flags, text)
        painter.drawText(box, flags, text)
        box.setTop(box.top() + drawn.height() + gap * dot)
    painter.end()
    return True


def _font(points: int, *, bold: bool) -> QFont:
    font = QFont(Theme.current().font("body").family())
    font.setPointSize(points)
    font.setBold(bold)
    return font
