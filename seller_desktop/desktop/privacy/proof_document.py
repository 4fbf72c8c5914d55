"""The proof for an inspection as one page of a PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ...actions.privacy_report import PrivacyReport
from ...domain.errors import UserFixable
from ...domain.korea_time import korean_day
from ...domain.retention import ACCESS_DAYS
from ...domain.texts import word
from ...system.files import write_atomically
from ..widgets.deadline_words import clock_time

_DPI = 144
_MARGIN_MM = 16
_GAP, _LINE, _HEAD = 26.0, 25.0, 40.0
_PURGES = 8
_INK, _PALE, _RULE = QColor("#1a1d21"), QColor("#5b636e"), QColor("#c9ced6")
_Rows = Sequence[tuple[str, ...]]


def write_proof(path: Path, report: PrivacyReport, language: str, family: str) -> None:
    """Write the page. Runs in a task: it touches no widget. Raises `UserFixable`
    file_unwritable."""
    try:
        write_atomically(path, proof_bytes(report, language, family))
    except OSError:
        raise UserFixable("file_unwritable", file=str(path)) from None


def proof_bytes(report: PrivacyReport, language: str, family: str) -> bytes:
    """The page as a PDF; `family` is the font it is written in."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margin, QPageLayout.Unit.Millimeter)
    writer.setTitle(_title())
    painter = QPainter(writer)
    _Sheet(painter, writer.width(), family).fill(report, language)
    painter.end()
    return bytes(buffer.data().data())


def _title() -> str:
    return QCoreApplication.translate("Proof", "Handling of buyers' personal data")


class _Sheet:
    """Writes from top to bottom."""

    def __init__(self, painter: QPainter, width: int, family: str) -> None:
        self._painter = painter
        self._width = float(width)
        self._family = family
        self._y = 0.0

    def fill(self, report: PrivacyReport, language: str) -> None:
        translate = QCoreApplication.translate
        self._text(_title(), 17, bold=True)
        made = translate("Proof", "As of %1, made by Seller Desktop on this PC")
        self._text(made.replace("%1", _moment(report.made_at)), 9, _PALE)
        self._section(translate("Proof", "How long what is kept"), _retention(report, language))
        self._section(
            translate("Proof", "What was deleted, latest first"), _purges(report, language)
        )
        self._section(translate("Proof", "Access record"), _accesses(report, language))
        self._section(translate("Proof", "Protection"), _protection(report, language))

    def _section(self, title: str, rows: _Rows) -> None:
        self._y += _GAP
        self._text(title, 11, bold=True)
        self._rule()
        for row in rows:
            self._row(row)

    def _row(self, cells: tuple[str, ...]) -> None:
        shares = _SHARES[len(cells)]
        left, height = 0.0, _LINE
        self._font(9)
        boxes = []
        for cell, share in zip(cells, shares, strict=True):
            box = QRectF(left, self._y, self._width * share - 10, 400)
            needed = self._painter.boundingRect(box, _WRAP, cell)
            height = max(height, needed.height() + 6)
            boxes.append((box, cell))
            left += self._width * share
        for number, (box, cell) in enumerate(boxes):
            self._painter.setPen(_PALE if number else _INK)
            self._painter.drawText(box, _WRAP, cell)
        self._y += height

    def _text(self, text: str, points: int, color: QColor = _INK, *, bold: bool = False) -> None:
        self._font(points, bold=bold)
        self._painter.setPen(color)
        height = _HEAD if points > 12 else _LINE
        self._painter.drawText(QRectF(0, self._y, self._width, height), _WRAP, text)
        self._y += height

    def _rule(self) -> None:
        self._painter.setPen(QPen(_RULE, 1))
        self._painter.drawLine(0, int(self._y), int(self._width), int(self._y))
        self._y += 6

    def _font(self, points: int, *, bold: bool = False) -> None:
        font = QFont(self._family)
        font.setPointSize(points)
        font.setBold(bold)
        self._painter.setFont(font)


_WRAP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_SHARES: Mapping[int, tuple[float, ...]] = {2: (0.34, 0.66), 3: (0.34, 0.2, 0.46)}


def _retention(report: PrivacyReport, language: str) -> _Rows:
    translate = QCoreApplication.translate
    rows = []
    for rung in report.rungs:
        days = rung.days
        after = translate("Proof", "after %n day(s)", None, days)
        rows.append((word(f"goes.{rung.kept}", language), after, word(f"law.{rung.law}", language)))
    records = translate("Proof", "Access records")
    at_least = translate("Proof", "at least %n day(s)", None, ACCESS_DAYS)
    rows.append((records, at_least, word("law.access_record", language)))
    if report.keep_reason:
        rows.append((translate("Proof", "Reason for the longer time"), "", report.keep_reason))
    return rows


def _purges(report: PrivacyReport, language: str) -> _Rows:
    translate = QCoreApplication.translate
    if not report.purges:
        return [(translate("Proof", "None yet"), "")]
    rows = []
    for run in report.purges[:_PURGES]:
        counts = ", ".join(
            f"{word(f'{_namespace(kind)}.{kind}', language)} {count:,}"
            for kind, count in run.counts.items()
        )
        told = counts or translate("Proof", "Nothing was due")
        if run.ended_at is None:
            unfinished = translate("Proof", "not finished yet")
            told = f"{told} ({unfinished})"
        when = f"{_moment(run.started_at)} · {word(f'purge.{run.cause}', language)}"
        rows.append((when, told))
    return rows


def _namespace(kind: str) -> str:
    return "kept" if kind in ("unread", "backups") else "goes"


def _accesses(report: PrivacyReport, language: str) -> _Rows:
    translate = QCoreApplication.translate
    counts = ", ".join(
        f"{word(f'deed.{deed}', language)} {count:,}" for deed, count in report.accesses.items()
    )
    months = ", ".join(review.month for review in report.reviews)
    none = translate("Proof", "None yet")
    return [
        (translate("Proof", "In the last year"), counts or none),
        (translate("Proof", "Months looked through"), months or none),
        (translate("Proof", "Protected against changes"), _chain(report.accesses_whole, language)),
    ]


def _protection(report: PrivacyReport, language: str) -> _Rows:
    translate = QCoreApplication.translate
    stored, minutes = report.backups.count, report.idle_lock_minutes
    backups = translate("Proof", "%n, encrypted, purged like the database", None, stored)
    idle = translate("Proof", "after %n minute(s) without a key", None, minutes)
    if not minutes:
        idle = translate("Proof", "only by hand")
    pin = translate("Proof", "with PIN") if report.has_pin else translate("Proof", "without PIN")
    return [
        (translate("Proof", "Encryption"), word("encryption.sqlcipher", language)),
        (translate("Proof", "Masking"), _masking()),
        (translate("Proof", "Screen lock"), f"{idle}, {pin}"),
        (translate("Proof", "Backups"), backups),
        (translate("Proof", "History of changes"), _chain(report.events_whole, language)),
    ]


def _masking() -> str:
    return QCoreApplication.translate(
        "Proof", "Names, phones and addresses are masked; each look at one is recorded"
    )


def _chain(whole: bool, language: str) -> str:
    told = QCoreApplication.translate("Proof", "Chain of hashes: %1")
    return told.replace("%1", word("chain.whole" if whole else "chain.broken", language))


def _moment(at: int) -> str:
    return f"{korean_day(at).isoformat()} {clock_time(at)}"
