"""Order lines of one file found again in another, and carried over where they are not there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ..domain.order import LineStatus
from . import search
from .overlay_rows import OverlayRows, whole
from .readable_rows import FoundRow, ReadableRows

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COUNTER_BITS = 20
_UNREAD = b""
"""A content hash nothing has: the next answer of the marketplace is taken over whole."""
_BESIDE = ("recipient", "line_read", "payload", "claim")


class OverlayLines:
    """Lines are the same where shop and line number are. `shops` leads from the other file's keys
    of shops to ours, `at` is the present in UTC ms, `salts(n)` gives n random bytes."""

    def __init__(
        self,
        conn: Connection,
        rows: OverlayRows,
        found: ReadableRows,
        shops: Mapping[int, int],
        at: int,
        salts: Callable[[int], bytes],
    ) -> None:
        self._conn = conn
        self._rows = rows
        self._found = found
        self._shops = shops
        self._at = at
        self._salts = salts

    def carry(self, only: Collection[int] | None = None) -> int:
        """Put in the lines that are not there yet, or `only` these keys of the other file: with
        people, last answers and claims, to be read afresh. Returns how many."""
        new: dict[int, int] = {}
        for row in self._rows_of("order_line", "id", only):
            shop_id = self._shops.get(whole(row["shop_id"]))
            line_id = whole(row["id"])
            if shop_id is None or self._named(shop_id, str(row["line_no"])) is not None:
                continue
            ours = {"shop_id": shop_id, "content_hash": _UNREAD}
            if self._rows.insert("order_line", {**row, **ours}):
                new[line_id] = shop_id
        for table in _BESIDE:
            for row in self._rows_of(table, "line_id", None if only is None else new):
                line_id = whole(row["line_id"])
                if line_id in new:
                    own = {"id": None} if "id" in row else {}
                    mapped = {"shop_id": new[line_id]} if "shop_id" in row else {}
                    self._rows.insert(table, {**row, **own, **mapped})
        for line_id in new:
            self._fill_recipient(line_id)
            search.reindex_line(self._conn, line_id)
        return len(new)

    def ours(self, old_id: int) -> int | None:
        """Our key of the other file's line. One that is not here is put in empty, for the next
        refresh to fill; None where nobody can tell which it is."""
        shop_and_number = self._numbers.get(old_id)
        if shop_and_number is None:
            same = self._rows.one("SELECT id FROM order_line WHERE id = ?", old_id)
            return None if same is None else whole(same)
        shop_id = self._shops.get(shop_and_number[0])
        if shop_id is None:
            return None
        known = self._named(shop_id, shop_and_number[1])
        if known is None:
            known = self._add_empty(old_id, shop_id, shop_and_number[1])
        return known

    def known(self, old_id: int) -> int | None:
        """Our key of the other file's line, None where it is not here."""
        shop_and_number = self._numbers.get(old_id)
        if shop_and_number is None:
            return None
        return self._named(self._shops.get(shop_and_number[0], 0), shop_and_number[1])

    @cached_property
    def _numbers(self) -> Mapping[int, tuple[int, str]]:
        """Shop and line number by line key: the index tells them where the table can't."""
        listed = self._found.by_index("order_line", ("shop_id", "line_no"))
        found = {int(key): (int(shop), str(number)) for key, shop, number in listed}
        if not found:
            for row in self._found.rows("order_line"):
                found[whole(row["id"])] = (whole(row["shop_id"]), str(row["line_no"]))
        return found

    def _rows_of(self, table: str, column: str, keys: Collection[int] | None) -> Iterator[FoundRow]:
        """The other file's rows of these lines; without a choice all of them, over every hole."""
        if keys is None:
            yield from self._found.rows(table)
        else:
            yield from self._found.rows_of(table, column, keys)

    def _named(self, shop_id: int, line_no: str) -> int | None:
        found = self._rows.one(
            "SELECT id FROM order_line WHERE shop_id = ? AND line_no = ?", shop_id, line_no
        )
        return None if found is None else whole(found)

    def _add_empty(self, line_id: int, shop_id: int, line_no: str) -> int:
        while self._rows.one("SELECT 1 FROM order_line WHERE id = ?", line_id) is not None:
            line_id += 1
        self._rows.insert(
            "order_line",
            {
                "id": line_id,
                "shop_id": shop_id,
                "order_no": line_no,
                "line_no": line_no,
                "status": str(LineStatus.UNKNOWN),
                "status_word": "",
                "ordered_at": line_id >> _COUNTER_BITS,
                "product": line_no,
                "quantity": 1,
                "amount": 0,
                "currency": "KRW",
                "content_hash": _UNREAD,
                "first_seen_at": self._at,
            },
        )
        self._fill_recipient(line_id)
        return line_id

    def _fill_recipient(self, line_id: int) -> None:
        self._rows.insert("recipient", {"line_id": line_id, "salt": self._salts(16)})
