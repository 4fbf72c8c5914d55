"""A workbook says what was put into it, whatever stands in the texts."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
import zipfile

from seller_desktop.actions.sheet_cells import Moment, cell_of
from seller_desktop.actions.sheet_xlsx import xlsx_bytes

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_NASTY = '=HYPERLINK("x") <b>&\x00 한글 "\n둘째 줄'
_ESCAPED_NUL = "_x0000_"
"""As the format writes what XML can't hold."""


def part(content: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert packed.testzip() is None
        for each in packed.namelist():
            ET.fromstring(packed.read(each))
        return ET.fromstring(packed.read(name))


def cells(content: bytes) -> list[list[str | float]]:
    """What a spreadsheet program reads: texts, and numbers as numbers."""
    texts = ["".join(one.itertext()) for one in part(content, "xl/sharedStrings.xml")]

    def value(cell: ET.Element) -> str | float:
        said = "".join(cell.itertext())
        assert cell.find(f"{_MAIN}f") is None, "a formula"
        return texts[int(said)] if cell.get("t") == "s" else float(said)

    rows = part(content, "xl/worksheets/sheet1.xml").iter(f"{_MAIN}row")
    return [[value(cell) for cell in row] for row in rows]


def test_numbers_texts_and_times_stay_what_they_are() -> None:
    moment = Moment(1_795_402_740_000)  # 2026-11-23 11:59 in Korea
    content = xlsx_bytes(
        ["수량", "상품", "결제"], [[2, _NASTY, moment], [0, "", "0012"]], "주문/목록"
    )
    heads, first, second = cells(content)
    assert heads == ["수량", "상품", "결제"]
    assert first[:2] == [2, _NASTY.replace("\x00", _ESCAPED_NUL)]
    days, minutes = divmod(round(float(first[2]) * 1_440), 1_440)
    assert (days, minutes) == (46_349, 11 * 60 + 59)
    assert second == [0, "0012"]
    sheets = part(content, "xl/workbook.xml").iter(f"{_MAIN}sheet")
    assert [one.get("name") for one in sheets] == ["주문 목록"]
    sheet = part(content, "xl/worksheets/sheet1.xml")
    assert sheet.find(f"{_MAIN}autoFilter").get("ref") == "A1:C3"  # type: ignore[union-attr]


def test_the_same_rows_make_the_same_file() -> None:
    assert xlsx_bytes(["a"], [["b"]], "c") == xlsx_bytes(["a"], [["b"]], "c")


def test_codes_become_words_and_lists_become_text() -> None:
    assert cell_of("status", "paid", "ko") == "신규주문"
    assert cell_of("tags", ["급함", "단골"], "ko") == "급함, 단골"
    assert cell_of("claim", "return.collecting", "ko") == "반품 수거 중"
    assert str(cell_of("paid_at", 1_795_402_740_000, "ko")) == "2026-11-23 11:59"
    assert cell_of("memo", None, "ko") == ""
