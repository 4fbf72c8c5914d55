"""Exports: masked by default, in full with a reason and a record, harmless to a spreadsheet."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from seller_desktop.actions.export import export_listed, export_orders
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.order import LineStatus
from seller_desktop.store.access import accesses
from seller_desktop.store.lists import ListFilter

from .conftest import BUYER, CANARIES, Desk


def rows(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_an_export_is_masked_and_needs_no_reason(desk: Desk, tmp_path: Path) -> None:
    key = desk.read(desk.order("L1"))
    done = export_orders(desk.office, tmp_path / "a.csv", [key], language="en")
    assert (done.lines, done.full) == (1, False)
    (row,) = rows(tmp_path / "a.csv")
    assert (row["Receiver"], row["Phone"]) == ("옥*린", "010-****-7202")
    assert row["Address"].endswith("****")
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert [canary for canary in CANARIES if canary in text and canary != "비밀로"] == []
    with desk.office.db.read() as conn:
        assert accesses(conn, 9) == ()


def test_in_full_it_needs_a_reason_and_is_recorded_before(desk: Desk, tmp_path: Path) -> None:
    key = desk.read(desk.order("L1"))
    with pytest.raises(UserFixable, match="reason_needed"):
        export_orders(desk.office, tmp_path / "a.csv", [key], full=True, reason=" ")
    assert not (tmp_path / "a.csv").exists()
    export_orders(desk.office, tmp_path / "a.csv", [key], full=True, reason="택배사 대장")
    (row,) = rows(tmp_path / "a.csv")
    assert (row["수취인"], row["연락처"]) == ("옥채린", "010-0000-7202")
    with desk.office.db.read() as conn:
        (record,) = accesses(conn, 9)
    assert (record.deed, record.subject, record.reason) == ("export", "L1", "택배사 대장")


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@a", "\t=1", "202611231234567"])
def test_no_text_is_read_as_a_formula_or_a_number(desk: Desk, tmp_path: Path, text: str) -> None:
    key = desk.read(desk.order("L1", product=text, recipient=replace(BUYER, name=text)))
    export_orders(desk.office, tmp_path / "a.csv", [key], full=True, reason="x", language="en")
    (row,) = rows(tmp_path / "a.csv")
    assert row["Product"] == row["Receiver"] == f"'{text}"
    assert row["Amount"] == "24900"


def test_a_list_is_exported_in_its_order(desk: Desk, tmp_path: Path) -> None:
    for number in range(3):
        desk.read(desk.order(f"L{number}"))
    desk.read(desk.order("L9", LineStatus.PAID))
    wanted = ListFilter(status=["purchase_confirmed"])
    path = tmp_path / "a.csv"
    export_listed(desk.office, path, wanted, full=False, reason=None, language="en")
    assert [row["Line"] for row in rows(path)] == ["L0", "L1", "L2"]


def test_a_file_that_is_there_is_replaced_whole_or_not_at_all(desk: Desk, tmp_path: Path) -> None:
    key = desk.read(desk.order("L1"))
    with pytest.raises(UserFixable, match="file_unwritable"):
        export_orders(desk.office, tmp_path / "no" / "a.csv", [key])
    with pytest.raises(UserFixable, match="export_format"):
        export_orders(desk.office, tmp_path / "a.doc", [key])
    with pytest.raises(UserFixable, match="export_empty"):
        export_orders(desk.office, tmp_path / "a.csv", [])
    assert [path.name for path in tmp_path.iterdir()] == ["profile"]


def heads(path: Path) -> list[str]:
    return next(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_a_preset_chooses_columns_and_names_nobody_by_itself(desk: Desk, tmp_path: Path) -> None:
    key, path = desk.read(desk.order("L1")), tmp_path / "a.csv"
    wanted = ("receiver", "postcode", "product", "memo")
    export_orders(desk.office, path, [key], columns=wanted, language="en")
    assert heads(path) == ["Receiver", "Product"]
    export_orders(desk.office, path, [key], columns=wanted, full=True, reason="x", language="en")
    assert heads(path) == ["Receiver", "Postcode", "Product", "Memo"]
    with pytest.raises(UserFixable, match="reason_needed"):
        export_orders(desk.office, path, [key], columns=("postcode",))


def test_a_workbook_is_masked_like_any_file(desk: Desk, tmp_path: Path) -> None:
    key, path = desk.read(desk.order("L1")), tmp_path / "a.XLSX"
    export_orders(desk.office, path, [key], language="en")
    with zipfile.ZipFile(path) as packed:
        told = "".join(packed.read(part).decode() for part in packed.namelist())
    assert "옥*린" in told
    assert [canary for canary in CANARIES if canary in told and canary != "비밀로"] == []
