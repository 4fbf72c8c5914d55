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
from . import access, events, search
from .connection import raw_of
from .events import ChangeEvent, EventLog
from .overlay_lines import OverlayLines
from .overlay_rows import OverlayRows, whole
from .readable_rows import FoundRow, ReadableRows

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FINAL = frozenset(str(state) for state in FINAL_STATES)
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
        self._rows = OverlayRows(self._raw)
        self.carried = Carried()

    # What belongs to the seller alone.

    def carry_shops(self) -> int:
        """Shops that were added meanwhile; returns how many the other file has."""
        return len(self.shops)

    def carry_outbox(self) -> None:
        """Actions asked for meanwhile, and what became of those that are in both."""
        lines: dict[str, list[int]] = {}
        for row in self._found.rows("action_line"):
            lines.setdefault(str(row["action_id"]), []).append(whole(row["line_id"]))
        attempts: dict[str, list[FoundRow]] = {}
        for row in self._found.rows("attempt"):
            attempts.setdefault(str(row["action_id"]), []).append(row)
        actions = sorted(self._found.rows("action"), key=lambda one: whole(one["seq"]))
        waiting = [str(row["id"]) for row in actions if str(row["state"]) not in _FINAL]
        # With its order as the seller saw it: perhaps no marketplace shows that one any more.
        self._lines.carry({line_id for each in waiting for line_id in lines.get(each, ())})
        log = EventLog(self._conn, self._at)
        for row in actions:
            action_id = str(row["id"])
            known = self._rows.one("SELECT state FROM action WHERE id = ?", action_id)
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
                self._rows.insert("access_record", {**row, "id": None})
                self.carried.accesses += 1
        for table in ("access_review", "purge_run"):
            for row in self._found.rows(table):
                self._rows.insert(table, row)
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
            line_id = self._lines.ours(whole(row["line_id"]))
            if line_id is None:
                self._found.holes.add("order_line")
                continue
            sql = f"SELECT updated_at FROM {table} WHERE line_id = ?{match}"
            stored = self._rows.one(sql, line_id, *(row[key] for key in keys))
            if stored is None or whole(stored) < whole(row["updated_at"]):
                self._rows.insert(table, {**row, "line_id": line_id}, replace=True)
                yield line_id

    def carry_settings(self) -> None:
        """Settings, named views, rules, templates, presets and what the window remembers."""
        for table in ("setting", "rule", "answer_template", "view", "column_preset"):
            new_id = {} if table in _KEEP_THEIR_KEYS else {"id": None}
            for row in self._found.rows(table):
                self._rows.insert(table, {**row, **new_id}, replace=True)
                self.carried.settings += 1

    # What the marketplaces would tell again, as far as they still do.

    def carry_lines(self) -> None:
        """Orders that are not there yet, to be read afresh; with people, last answers, claims."""
        self.carried.orders += self._lines.carry()

    def carry_inquiries(self) -> int:
        """Inquiries that are not there yet, and answers begun where nothing is; returns how many
        inquiries the other file has."""
        for row in self._found.rows("inquiry_draft"):
            ours = self._inquiries.get(row["inquiry_id"])
            if ours is not None:
                self._rows.insert("inquiry_draft", {**row, "inquiry_id": ours})
        return len(self._inquiries)

    def carry_history(self) -> int | None:
        """Events and entries of the notification centre. Where some could not be read the chain is
        made anew from there; the first event of the new part is returned."""
        top = whole(self._rows.one("SELECT coalesce(max(seq), 0) FROM change_event"))
        for row in self._found.rows("change_event"):
            if whole(row["seq"]) > top:
                self._rows.insert("change_event", row)
        for row in self._found.rows("alert"):
            seq = row["event_seq"]
            there = self._rows.one("SELECT 1 FROM change_event WHERE seq = ?", seq)
            shop_id = None if row["shop_id"] is None else self.shops.get(whole(row["shop_id"]))
            self._rows.insert(
                "alert", {**row, "event_seq": seq if there else None, "shop_id": shop_id}
            )
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
            found[whole(row["id"])] = known[uid]
        return found

    def _add_shop(self, row: FoundRow) -> int:
        name, number = str(row["name"]), 2
        while self._rows.one("SELECT 1 FROM shop WHERE name = ?", name) is not None:
            name, number = f"{row['name']} {number}", number + 1
        taken = self._rows.one("SELECT 1 FROM shop WHERE id = ?", row["id"]) is not None
        self._rows.insert("shop", {**row, "name": name, "id": None if taken else row["id"]})
        self.carried.shops += 1
        return whole(self._rows.one("SELECT id FROM shop WHERE uid = ?", row["uid"]))

    @cached_property
    def _lines(self) -> OverlayLines:
        return OverlayLines(self._conn, self._rows, self._found, self.shops, self._at, self._salts)

    def _add_action(self, row: FoundRow, old_lines: list[int]) -> bool:
        shop_id = self.shops.get(whole(row["shop_id"]))
        final = str(row["state"]) in _FINAL
        if final:
            lines = [self._lines.known(old) for old in old_lines]
        else:
            lines = [self._lines.ours(old) for old in old_lines]
        inquiry_id = self._inquiries.get(row.get("inquiry_id"))
        if shop_id is None or not (lines or inquiry_id) or None in lines:
            self.carried.lost += not final
            return False
        self._add_request(row)
        seq = row["seq"]
        if self._rows.one("SELECT 1 FROM action WHERE seq = ?", seq) is not None:
            seq = whole(self._rows.one("SELECT max(seq) + 1 FROM action"))
        replaces = self._rows.one("SELECT id FROM action WHERE id = ?", row["replaces"])
        ours = {"shop_id": shop_id, "seq": seq, "replaces": replaces, "inquiry_id": inquiry_id}
        self._rows.insert("action", {**row, **ours})
        for line_id in lines:
            self._rows.insert("action_line", {"action_id": row["id"], "line_id": line_id})
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
            shop_id = self.shops.get(whole(row["shop_id"]))
            if shop_id is not None:
                found[row["id"]] = self._inquiry(row, shop_id, messages.get(row["id"], []))
        return found

    def _inquiry(self, row: FoundRow, shop_id: int, messages: list[FoundRow]) -> int:
        named = "SELECT id FROM inquiry WHERE shop_id = ? AND kind = ? AND number = ?"
        known = self._rows.one(named, shop_id, row["kind"], row["number"])
        if known is not None:
            return whole(known)
        taken = self._rows.one("SELECT 1 FROM inquiry WHERE id = ?", row["id"]) is not None
        self._rows.insert(
            "inquiry", {**row, "shop_id": shop_id, "id": None if taken else row["id"]}
        )
        ours = whole(self._rows.one(named, shop_id, row["kind"], row["number"]))
        for message in messages:
            self._rows.insert("inquiry_message", {**message, "inquiry_id": ours})
        return ours

    @cached_property
    def _requests(self) -> Mapping[str, FoundRow]:
        return {str(row["id"]): row for row in self._found.rows("request")}

    def _add_request(self, action: FoundRow) -> None:
        request_id = str(action["request_id"])
        lost = {"id": request_id, "created_at": action["created_at"], "actor": "seller"}
        self._rows.insert("request", self._requests.get(request_id, lost))

    def _update_action(self, log: EventLog, row: FoundRow, known: str) -> bool:
        """An action goes on from where it was last: taken back stays taken back."""
        names = [name for name in _PROGRESS if name in row]
        sets = ", ".join(f'"{name}" = ?' for name in names)
        self._raw.execute(
            f"UPDATE action SET {sets} WHERE id = ?", (*(row[name] for name in names), row["id"])
        )
        if known != row["state"]:
            event = ChangeEvent(
                self.shops.get(whole(row["shop_id"]), 0),
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
            self._rows.insert("attempt", {**row, "id": None})


def _blob(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
