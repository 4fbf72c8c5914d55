"""A table as an XLSX workbook (ECMA-376) of one sheet: texts stay texts, times are times."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from xml.sax.saxutils import escape

from .sheet_cells import Cell, Moment, Row

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a workbook's days know no zone
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NO_TITLE = re.compile(r"[\[\]:*?/\\']")
_LONGEST_TITLE, _LONGEST_TEXT = 31, 32_767
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 48, 500
_DATED, _HEAD = 1, 2
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGED = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_TYPES = (
    f'<Types xmlns="{_PACKAGED}/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>'
)
_ROOT = (
    f'<Relationships xmlns="{_PACKAGED}/relationships">'
    f'<Relationship Id="r1" Type="{_RELATED}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>"
)
_PARTS = (
    f'<Relationships xmlns="{_PACKAGED}/relationships">'
    f'<Relationship Id="r1" Type="{_RELATED}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_RELATED}/styles" Target="styles.xml"/></Relationships>'
)
_STYLES = (
    f'<styleSheet {_MAIN}><numFmts count="1">'
    '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    "</styleSheet>"
)


def xlsx_bytes(heads: Sequence[str], rows: Sequence[Row], title: str) -> bytes:
    """The file: heads in bold that stay while scrolling, with a filter on each column."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _ROOT,
        "xl/workbook.xml": _workbook(title),
        "xl/_rels/workbook.xml.rels": _PARTS,
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": "".join(_sheet(heads, rows)),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            # Without the time of writing: the same rows make the same file.
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, (_XML + text).encode())
    return file.getvalue()


def _workbook(title: str) -> str:
    name = _NO_TITLE.sub(" ", _clean(title)).strip()[:_LONGEST_TITLE] or "1"
    return (
        f'<workbook {_MAIN} xmlns:r="{_RELATED}"><sheets>'
        f'<sheet name="{escape(name, {chr(34): "&quot;"})}" sheetId="1" r:id="r1"/>'
        "</sheets></workbook>"
    )


def _sheet(heads: Sequence[str], rows: Sequence[Row]) -> Iterator[str]:
    yield f'<worksheet {_MAIN}><sheetViews><sheetView workbookViewId="0">'
    yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    yield "</sheetView></sheetViews><cols>"
    for number, width in enumerate(_widths(heads, rows), 1):
        yield f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
    yield "</cols><sheetData><row>"
    yield from (_text(head, _HEAD) for head in heads)
    yield "</row>"
    for row in rows:
        yield "<row>"
        yield from map(_cell, row)
        yield "</row>"
    last = f"{_letters(len(heads))}{len(rows) + 1}"
    yield f'</sheetData><autoFilter ref="A1:{last}"/></worksheet>'


def _cell(cell: Cell) -> str:
    if isinstance(cell, int):
        return f"<c><v>{cell}</v></c>"
    if isinstance(cell, Moment):
        spent = cell.korean.replace(tzinfo=None, second=0) - _EPOCH
        return f'<c s="{_DATED}"><v>{spent.days + spent.seconds / 86_400:.10g}</v></c>'
    return _text(cell, 0) if cell else "<c/>"


def _text(text: str, style: int) -> str:
    said = escape(_clean(text)[:_LONGEST_TEXT])
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{said}</t></is></c>'


def _clean(text: str) -> str:
    return _UNWRITABLE.sub(" ", text)


def _widths(heads: Sequence[str], rows: Sequence[Row]) -> list[int]:
    """Of each column in letters, as wide as what stands in its first rows."""
    shown = [heads, *rows[:_LOOKED_AT]]
    return [
        min(_WIDEST, max(_NARROWEST, *(_width(str(row[place])) for row in shown)) + 2)
        for place in range(len(heads))
    ]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
