"""A store on a real encrypted file, and a short way to fill it with invented people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seller_desktop.domain.action import FINAL_STATES, ActionState
from seller_desktop.store.connection import RawConnection
from seller_desktop.store.database import Database
from seller_desktop.store.search import reindex_line
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import VirtualClock

KEY = bytes(range(32))
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


class Office:
    """A filled store: `add_…` give back the key of what they added."""

    def __init__(self, path: Path, *, threaded: bool = False) -> None:
        self.clock = VirtualClock(NOW)
        self.db = Database.open(path, KEY, self.clock, threaded=threaded)
        self.raw: RawConnection = self.db.gui_connection()
        self._count = 0

    @property
    def now(self) -> int:
        return self.clock.now_ms()

    def add_shop(self, name: str = "가게") -> int:
        number = self._next()
        return self._insert(
            "shop",
            uid=f"uid{number}",
            marketplace="naver",
            name=name,
            base_url="https://shop.example",
            added_at=self.now,
        )

    def add_line(self, shop_id: int, **columns: object) -> int:
        """A line with its recipient; `name`, `phone`, `postcode` belong to the recipient."""
        number = self._next()
        people: dict[str, object] = {
            name: columns.pop(name)
            for name in ("name", "phone", "postcode", "orderer_name")
            if name in columns
        }
        ordered_at = int(str(columns.pop("ordered_at", self.now - number * 1000)))
        line: dict[str, object] = {
            "id": (ordered_at << 20) + number,
            "shop_id": shop_id,
            "order_no": f"20261123{number:08d}",
            "line_no": f"30261123{number:08d}",
            "status": "paid",
            "status_word": "PAYED",
            "ordered_at": ordered_at,
            "product": "도자기 머그",
            "quantity": 1,
            "amount": 10_000,
            "currency": "KRW",
            "content_hash": b"h",
            "first_seen_at": ordered_at,
            **columns,
        }
        key = self._insert("order_line", **line)
        phone = str(people.get("phone", "01000001234"))
        person: dict[str, object] = {"name": "정미나", "phone_tail": phone[-4:]}
        self._insert(
            "recipient", line_id=key, salt=b"s" * 16, **(person | people | {"phone": phone})
        )
        self._insert("line_read", line_id=key, read_at=self.now)
        self.db.write(lambda conn: reindex_line(conn, key))
        return key

    def add_claim(self, line_id: int, **columns: object) -> int:
        number = self._next()
        shop_id = self.value("SELECT shop_id FROM order_line WHERE id = ?", line_id)
        values: dict[str, object] = {
            "shop_id": shop_id,
            "line_id": line_id,
            "claim_no": f"c{number}",
            "kind": "cancel",
            "state": "requested",
            "status_word": "CANCEL_REQUEST",
            "requested_at": self.now - number,
            "content_hash": b"h",
            "first_seen_at": self.now,
            **columns,
        }
        self.db.write(
            lambda conn: conn.exec_driver_sql(
                "UPDATE order_line SET claim = ? WHERE id = ?",
                (f"{values['kind']}.{values['state']}", line_id),
            )
        )
        return self._insert("claim", **values)

    def add_action(self, *line_ids: int, **columns: object) -> str:
        number = self._next()
        action_id = f"a{number}"
        shop_id = self.value("SELECT shop_id FROM order_line WHERE id = ?", line_ids[0])
        self._insert("request", id=f"r{number}", created_at=self.now, actor="seller")
        state = ActionState(str(columns.get("state", "ready")))
        self._insert(
            "action",
            **{
                "id": action_id,
                "seq": number,
                "request_id": f"r{number}",
                "shop_id": shop_id,
                "verb": "confirm",
                "intent": "{}",
                "seen": json.dumps({"quantity": 1}),
                "state": state,
                "overridden": "[]",
                "created_at": self.now,
                "not_before": self.now,
                "ended_at": self.now if state in FINAL_STATES else None,
                **columns,
            },
        )
        for line_id in line_ids:
            self._insert("action_line", action_id=action_id, line_id=line_id)
        return action_id

    def add_inquiry(self, shop_id: int, **columns: object) -> int:
        """A buyer's question that waits for an answer."""
        number = self._next()
        values: dict[str, object] = {
            "shop_id": shop_id,
            "kind": "product",
            "number": f"q{number}",
            "state": "open",
            "status_word": "NOANSWER",
            "asked_at": self.now - number,
            "text": "재입고는 언제 되나요?",
            "option_nos": "[]",
            "read_at": self.now,
            "first_seen_at": self.now,
            "kept": "full",
            **columns,
        }
        return self._insert("inquiry", **values)

    def value(self, sql: str, *values: object) -> object:
        row = self.raw.execute(sql, values).fetchone()
        assert row is not None
        return row[0]

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _insert(self, table: str, **values: object) -> int:
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))

        def insert(conn: Connection) -> int:
            found = tuple(str(v) if isinstance(v, str) else v for v in values.values())
            sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"
            return int(conn.exec_driver_sql(sql, found).lastrowid)

        return self.db.write(insert)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "office.db")
    yield office
    office.db.close()
