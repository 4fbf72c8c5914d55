"""The canonical dump: equal stores, equal bytes; nobody to be recognised."""

from __future__ import annotations

import json
from pathlib import Path

from seller_desktop.domain.event import AlertKind, EventKind, Source
from seller_desktop.store.dump import dump
from seller_desktop.store.events import ChangeEvent, EventLog
from seller_desktop.store.notes import set_memo

from .conftest import Office


def fill(path: Path, *, shifted: bool) -> list[str]:
    """The dump of one world; `shifted` gives every row another local key and read time."""
    office = Office(path)
    if shifted:
        office.add_line(office.add_shop("gone"))
        office.db.write(lambda conn: conn.exec_driver_sql("DELETE FROM shop"))
    shop = office.add_shop("하늘")
    for number in ("2", "1"):
        line = office.add_line(
            shop,
            order_no="o1",
            line_no=number,
            ordered_at=1_795_400_000_000,
            name="정미나",
            orderer_name="박서연",
        )
    office.add_claim(line, claim_no="k1", requested_at=1_795_400_000_000)
    office.db.write(lambda conn: set_memo(conn, line, "정미나 고객", office.now))
    if shifted:
        office.db.write(lambda conn: conn.exec_driver_sql("UPDATE line_read SET read_at = 5"))

    def tell(conn):
        event = ChangeEvent(shop, EventKind.LINE_SEEN, Source.FEED, line, after="paid")
        EventLog(conn, office.now).alert(AlertKind.NEW_ORDER, event, {"product": "머그"})

    office.db.write(tell)
    found = list(dump(office.raw, b"salt"))
    office.db.close()
    return found


def test_equal_stores_give_equal_bytes_whatever_their_keys(tmp_path: Path) -> None:
    assert fill(tmp_path / "a.db", shifted=False) == fill(tmp_path / "b.db", shifted=True)


def test_rows_stand_by_kind_then_key_with_sorted_members(tmp_path: Path) -> None:
    lines = fill(tmp_path / "a.db", shifted=False)
    rows = [json.loads(line) for line in lines]
    assert [(row["kind"], row["key"]) for row in rows] == [
        ("alert", ["하늘", "1"]),
        ("claim", ["하늘", "o1", "1", "k1"]),
        ("event", ["하늘", "1"]),
        ("order", ["하늘", "o1", "1"]),
        ("order", ["하늘", "o1", "2"]),
    ]
    assert lines == [json.dumps(row, ensure_ascii=False, sort_keys=True) for row in rows]


def test_nobody_can_be_recognised(tmp_path: Path) -> None:
    text = "\n".join(fill(tmp_path / "a.db", shifted=False))
    for value in ("정미나", "박서연", "01000001234", "1234"):
        assert f'"{value}"' not in text
    assert "정미나" not in text


def test_a_changed_person_changes_the_dump_and_another_salt_too(office: Office) -> None:
    line = office.add_line(office.add_shop(), name="정미나")
    before = list(dump(office.raw, b"salt"))
    assert list(dump(office.raw, b"salt")) == before
    assert list(dump(office.raw, b"other")) != before
    office.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE recipient SET name = '정미라' WHERE line_id = ?", (line,)
        )
    )
    assert list(dump(office.raw, b"salt")) != before
