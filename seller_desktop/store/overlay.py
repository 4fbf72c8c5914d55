"""Carrying into one database what another file of the same profile knows better.

The outbox is never rolled back: what the seller asked for since a backup, and what became of it,
comes along. From a damaged file everything that can be read does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ..domain.action import FINAL_STATES
from ..domain.event import EventKind, Source
from ..domain.order import LineStatus
from . import access, events, search
from .connection import raw_of
from .events import ChangeEvent, EventLog
from .readable_rows import FoundRow, ReadableRows

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COUNTER_BITS = 20
_FINAL = frozenset(str(state) for state in FINAL_STATES)
_UNREAD = b""
"""A content hash nothing has: the next answer of the marketplace is taken over whole."""

_LINE_TABLES = ("recipient", "line_read", "payload", "claim")
_PROGRESS = (
    *("state", "reason", "marketplace_code", "marketplace_message", "hold_cause", "overridden"),
    *("not_before", "next_check_at", "attempts", "unknown_attempts", "reads_without", "alone"),
    *("ended_at", "seen", "intent"),
)


_KEEP_THEIR_KEYS = ("setting", "rule")


@dataclass(slots=True)
class Carried:
    """What was carried over. Counts of rows; `lost` counts actions whose order nobody can tell,
    `holes` names the tables some rows of which could not be read."""

    shops: int = 0
    actions: int = 0
    lost: int = 0
    orders: int = 0
    memos: int = 0
    settings: int = 0
    accesses: int = 0
    holes: set[str] = field(default_factory=set)


class Overlay:
    """Brings what `found` holds into the database behind `conn`, within one write transaction.

    Shops are the same where their random ids are, lines where shop and line number are. `at` is
    the present in UTC ms, `salts(n)` gives n random bytes.
    """

    def __init__(
        self, conn: Connection, found: ReadableRows, at: int, salts: Callable[[int], bytes]
    ) -> None:
        self._conn = conn
        self._raw = raw_of(conn)
        self._found = found
        self._at = at
        self._salts = salts
        self.carried = Carried()

    # What belongs to the seller alone.

    def carry_shops(self) -> int:
        """Shops that were added meanwhile; returns how many the other file has."""
        return len(self.shops)

    def carry_outbox(self) -> None:
        """Actions asked for meanwhile, and what became of those that are in both."""
        lines: dict[str, list[int]] = {}
        for row in self._found.rows("action_line"):
            lines.setdefault(str(row["action_id"]), []).append(_whole(row["line_id"]))
        attempts: dict[str, list[FoundRow]] = {}
        for row in self._found.rows("attempt"):
            attempts.setdefault(str(row["action_id"]), []).append(row)
        log = EventLog(self._conn, self._at)
        for row in sorted(self._found.rows("action"), key=lambda one: _whole(one["seq"])):
            action_id = str(row["id"])
            known = self._one("SELECT state FROM action WHERE id = ?", action_id)
            if known is None:
                taken = self._add_action(row, lines.get(action_id, []))
            else:
                taken = str(known) not in _FINAL and self._update_action(log, row, str(known))
            if taken:
                self._add_attempts(action_id, attempts.get(action_id, []))

    def carry_accesses(self) -> None:
        """The record of who saw whose data, which nobody may shorten, and the proofs beside it."""
        hashes = {bytes(row[0]) for row in self._raw.execute("SELECT hash FROM access_record")}
        for row in self._found.rows("access_record"):
            if bytes(_blob(row["hash"])) not in hashes:
                self._insert("access_record", {**row, "id": None})
                self.carried.accesses += 1
        for table in ("access_review", "purge_run"):
            for row in self._found.rows(table):
                self._insert(table, row)
        access.relink_accesses(self._conn)

    def carry_notes(self) -> None:
        """Memos and tags, holds and couriers named: the newer of both."""
        for line_id in self._carry_newer("line_note"):
            search.reindex_line(self._conn, line_id)
            self.carried.memos += 1
        self.carried.memos += len(list(self._carry_newer("line_handling")))

    def carry_inspections(self) -> None:
        """What was found in goods that came back, the newer of both."""
        self.carried.memos += len(list(self._carry_newer("inspection", "claim_no")))

    def _carry_newer(self, table: str, *keys: str) -> Iterator[int]:
        """The lines of which a row of the other file was taken; `keys` tell rows of one line
        apart."""
        match = "".join(f" AND {key} = ?" for key in keys)
        for row in self._found.rows(table):
            line_id = self._line(_whole(row["line_id"]))
            if line_id is None:
                self._found.holes.add("order_line")
                continue
            sql = f"SELECT updated_at FROM {table} WHERE line_id = ?{match}"
            stored = self._one(sql, line_id, *(row[key] for key in keys))
            if stored is None or _whole(stored) < _whole(row["updated_at"]):
                self._insert(table, {**row, "line_id": line_id}, replace=True)
                yield line_id

    def carry_settings(self) -> None:
        """Settings, named views, rules, templates, presets and what the window remembers."""
        for table in ("setting", "rule", "answer_template", "view", "column_preset"):
            new_id = {} if table in _KEEP_THEIR_KEYS else {"id": None}
            for row in self._found.rows(table):
                self._insert(table, {**row, **new_id}, replace=True)
                self.carried.settings += 1

    # What the marketplaces would tell again, as far as they still do.

    def carry_lines(self) -> None:
        """Orders that are not there yet, to be read afresh; with people, last answers, claims."""
        new: dict[int, int] = {}
        for row in self._found.rows("order_line"):
            shop_id = self.shops.get(_whole(row["shop_id"]))
            line_id = _whole(row["id"])
            if shop_id is None or self._line_named(shop_id, str(row["line_no"])) is not None:
                continue
            if self._insert("order_line", {**row, "shop_id": shop_id, "content_hash": _UNREAD}):
                new[line_id] = shop_id
        for table in _LINE_TABLES:
            for row in self._found.rows(table):
                line_id = _whole(row["line_id"])
                if line_id in new:
                    own = {"id": None} if "id" in row else {}
                    mapped = {"shop_id": new[line_id]} if "shop_id" in row else {}
                    self._insert(table, {**row, **own, **mapped})
        for line_id in new:
            self._fill_recipient(line_id)
            search.reindex_line(self._conn, line_id)
        self.carried.orders += len(new)

    def carry_inquiries(self) -> int:
        """Inquiries that are not there yet, and answers begun where nothing is; returns how many
        inquiries the other file has."""
        for row in self._found.rows("inquiry_draft"):
            ours = self._inquiries.get(row["inquiry_id"])
            if ours is not None:
                self._insert("inquiry_draft", {**row, "inquiry_id": ours})
        return len(self._inquiries)

    def carry_history(self) -> int | None:
        """Events and entries of the notification centre. Where some could not be read the chain is
        made anew from there; the first event of the new part is returned."""
        top = _whole(self._one("SELECT coalesce(max(seq), 0) FROM change_event"))
        for row in self._found.rows("change_event"):
            if _whole(row["seq"]) > top:
                self._insert("change_event", row)
        for row in self._found.rows("alert"):
            seq = row["event_seq"]
            there = self._one("SELECT 1 FROM change_event WHERE seq = ?", seq)
            shop_id = None if row["shop_id"] is None else self.shops.get(_whole(row["shop_id"]))
            self._insert("alert", {**row, "event_seq": seq if there else None, "shop_id": shop_id})
        return events.relink(self._conn)

    # How the two files fit together.

    @cached_property
    def shops(self) -> Mapping[int, int]:
        """The other file's keys of shops to ours; shops we do not have are added, with the random
        ids under which the keyring holds their secrets."""
        known = {str(uid): int(key) for key, uid in self._raw.execute("SELECT id, uid FROM shop")}
        found = {}
        for row in self._found.rows("shop"):
            uid = str(row["uid"])
            if uid not in known:
                known[uid] = self._add_shop(row)
            found[_whole(row["id"])] = known[uid]
        return found

    def _add_shop(self, row: FoundRow) -> int:
        name, number = str(row["name"]), 2
        while self._one("SELECT 1 FROM shop WHERE name = ?", name) is not None:
            name, number = f"{row['name']} {number}", number + 1
        taken = self._one("SELECT 1 FROM shop WHERE id = ?", row["id"]) is not None
        self._insert("shop", {**row, "name": name, "id": None if taken else row["id"]})
        self.carried.shops += 1
        return _whole(self._one("SELECT id FROM shop WHERE uid = ?", row["uid"]))

    @cached_property
    def _numbers(self) -> Mapping[int, tuple[int, str]]:
        """Shop and line number by line key: the index tells them where the table can't."""
        listed = self._found.by_index("order_line", ("shop_id", "line_no"))
        found = {int(key): (int(shop), str(number)) for key, shop, number in listed}
        if not found:
            for row in self._found.rows("order_line"):
                found[_whole(row["id"])] = (_whole(row["shop_id"]), str(row["line_no"]))
        return found

    def _line(self, old_id: int) -> int | None:
        """Our key of the other file's line. One that is not here is put in empty, for the next
        refresh to fill; None where nobody can tell which it is."""
        shop_and_number = self._numbers.get(old_id)
        if shop_and_number is None:
            same = self._one("SELECT id FROM order_line WHERE id = ?", old_id)
            return None if same is None else _whole(same)
        shop_id = self.shops.get(shop_and_number[0])
        if shop_id is None:
            return None
        known = self._line_named(shop_id, shop_and_number[1])
        if known is None:
            known = self._add_empty_line(old_id, shop_id, shop_and_number[1])
        return known

    def _line_named(self, shop_id: int, line_no: str) -> int | None:
        found = self._one(
            "SELECT id FROM order_line WHERE shop_id = ? AND line_no = ?", shop_id, line_no
        )
        return None if found is None else _whole(found)

    def _add_empty_line(self, line_id: int, shop_id: int, line_no: str) -> int:
        while self._one("SELECT 1 FROM order_line WHERE id = ?", line_id) is not None:
            line_id += 1
        self._insert(
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
        self._insert("recipient", {"line_id": line_id, "salt": self._salts(16)})

    def _add_action(self, row: FoundRow, old_lines: list[int]) -> bool:
        shop_id = self.shops.get(_whole(row["shop_id"]))
        final = str(row["state"]) in _FINAL
        if final:
            lines = [self._known_line(old) for old in old_lines]
        else:
            lines = [self._line(old) for old in old_lines]
        inquiry_id = self._inquiries.get(row.get("inquiry_id"))
        if shop_id is None or not (lines or inquiry_id) or None in lines:
            self.carried.lost += not final
            return False
        self._add_request(row)
        seq = row["seq"]
        if self._one("SELECT 1 FROM action WHERE seq = ?", seq) is not None:
            seq = _whole(self._one("SELECT max(seq) + 1 FROM action"))
        replaces = self._one("SELECT id FROM action WHERE id = ?", row["replaces"])
        ours = {"shop_id": shop_id, "seq": seq, "replaces": replaces, "inquiry_id": inquiry_id}
        self._insert("action", {**row, **ours})
        for line_id in lines:
            self._insert("action_line", {"action_id": row["id"], "line_id": line_id})
        self.carried.actions += not final
        return True

    @cached_property
    def _inquiries(self) -> Mapping[object, int]:
        """The other file's keys of inquiries to ours; those that are not here are put in as they
        were read, words and all: the next answer of the marketplace is taken over whole."""
        messages: dict[object, list[FoundRow]] = {}
        for row in self._found.rows("inquiry_message"):
            messages.setdefault(row["inquiry_id"], []).append(row)
        found: dict[object, int] = {}
        for row in self._found.rows("inquiry"):
            shop_id = self.shops.get(_whole(row["shop_id"]))
            if shop_id is not None:
                found[row["id"]] = self._inquiry(row, shop_id, messages.get(row["id"], []))
        return found

    def _inquiry(self, row: FoundRow, shop_id: int, messages: list[FoundRow]) -> int:
        named = "SELECT id FROM inquiry WHERE shop_id = ? AND kind = ? AND number = ?"
        known = self._one(named, shop_id, row["kind"], row["number"])
        if known is not None:
            return _whole(known)
        taken = self._one("SELECT 1 FROM inquiry WHERE id = ?", row["id"]) is not None
        self._insert("inquiry", {**row, "shop_id": shop_id, "id": None if taken else row["id"]})
        ours = _whole(self._one(named, shop_id, row["kind"], row["number"]))
        for message in messages:
            self._insert("inquiry_message", {**message, "inquiry_id": ours})
        return ours

    def _known_line(self, old_id: int) -> int | None:
        shop_and_number = self._numbers.get(old_id)
        if shop_and_number is None:
            return None
        return self._line_named(self.shops.get(shop_and_number[0], 0), shop_and_number[1])

    @cached_property
    def _requests(self) -> Mapping[str, FoundRow]:
        return {str(row["id"]): row for row in self._found.rows("request")}

    def _add_request(self, action: FoundRow) -> None:
        request_id = str(action["request_id"])
        lost = {"id": request_id, "created_at": action["created_at"], "actor": "seller"}
        self._insert("request", self._requests.get(request_id, lost))

    def _update_action(self, log: EventLog, row: FoundRow, known: str) -> bool:
        """An action goes on from where it was last: taken back stays taken back."""
        names = [name for name in _PROGRESS if name in row]
        sets = ", ".join(f'"{name}" = ?' for name in names)
        self._raw.execute(
            f"UPDATE action SET {sets} WHERE id = ?", (*(row[name] for name in names), row["id"])
        )
        if known != row["state"]:
            event = ChangeEvent(
                self.shops.get(_whole(row["shop_id"]), 0),
                EventKind.ACTION,
                Source.ENGINE,
                claim_no=None if row["claim_no"] is None else str(row["claim_no"]),
                action_id=str(row["id"]),
                field=str(row["verb"]),
                before=known,
                after=str(row["state"]),
            )
            log.add(event)
        return True

    def _add_attempts(self, action_id: str, found: list[FoundRow]) -> None:
        if found:
            self._raw.execute("DELETE FROM attempt WHERE action_id = ?", (action_id,))
        for row in found:
            self._insert("attempt", {**row, "id": None})

    # The database's side.

    @cached_property
    def _columns(self) -> dict[str, frozenset[str]]:
        return {}

    def _insert(self, table: str, row: FoundRow, *, replace: bool = False) -> bool:
        """Put a row in, as far as the present schema knows its columns; one that is there already,
        or does not fit, stays out."""
        if table not in self._columns:
            listed = self._raw.execute(f'PRAGMA table_info("{table}")').fetchall()
            self._columns[table] = frozenset(str(column[1]) for column in listed)
        names = [name for name in row if name in self._columns[table]]
        listed_names = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(names))
        how = "REPLACE" if replace else "IGNORE"
        cursor = self._raw.execute(
            f'INSERT OR {how} INTO "{table}" ({listed_names}) VALUES ({marks})',
            tuple(row[name] for name in names),
        )
        return cursor.rowcount > 0

    def _one(self, sql: str, *values: object) -> object:
        row = self._raw.execute(sql, values).fetchone()
        return None if row is None else row[0]


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("a key or an instant is a whole number")
    return value


def _blob(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
