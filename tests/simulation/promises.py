"""All promises of `reliability.md`, checked when the faults have stopped and everything rests."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from seller_desktop.domain.korea_time import to_iso
from seller_desktop.store import lists
from seller_desktop.store.connection import RawConnection
from seller_desktop.store.dump import dump
from seller_desktop.store.events import broken_link

from .computer import Computer
from .effects import Effects
from .reached import MOVES
from .seller import Promised
from .stalls import Stall
from .watch import place_of

_EVERYTHING = lists.ListFilter()
_FINAL = frozenset({"done", "rejected", "superseded", "cancelled"})
_WAITS = frozenset({"parked", "held"})
_OVER = frozenset({"done", "rejected", "withdrawn"})
_CANCELS = frozenset({"canceled", "unpaid_canceled"})
_LAST_WORDS = frozenset({"marketplace_status", "quantity", "amount"})
_POOR_ANSWERS = ("missing_fields", "null_members", "retyped_fields")
_TOLD_ONCE = frozenset({"product", "option", "ordered_at"})
_NOT_OURS = frozenset({"shop", "pending"})
DUMP_SALT = b"simulation"


class Promises:
    """Looks at one computer and its town at rest; `broken` collects what does not hold."""

    def __init__(self, computer: Computer, promised: Promised) -> None:
        self._computer = computer
        self._promised = promised
        self.broken: list[str] = []

    def check(self) -> list[str]:
        """Every promise in turn."""
        db = self._computer.start().office.db
        with db.read_raw() as raw:
            actions = lists.action_items(raw, _EVERYTHING)
            self._nothing_lost(actions)
            self._all_come_to_an_end(raw, actions)
            self._moves_are_legal(raw)
            self._mirror(raw)
            self._ledger(raw)
            self._feed(raw)
            self._alerts(raw)
            self._shipments(raw)
            self._file(raw)
            broken = broken_link(raw)
        if broken is not None:
            self._breaks("I20", f"the chain of events breaks at {broken}")
        return self.broken

    def check_restored(self, known: Mapping[str, Effects], *, elsewhere: bool) -> list[str]:
        """What holds after a backup was put back, too. `known` is what was known of each shop
        before: nothing that waits is forgotten, unless it was put back `elsewhere`."""
        db = self._computer.start().office.db
        with db.read_raw() as raw:
            actions = lists.action_items(raw, _EVERYTHING)
            if not elsewhere:
                self._still_waits(actions, known)
            self._all_come_to_an_end(raw, actions)
            self._mirror(raw)
            for stall in self._computer.town.stalls:
                for promise, what in Effects(stall, raw, known[stall.name]).broken():
                    self._breaks(promise, what)
            broken = broken_link(raw)
        if broken is not None:
            self._breaks("I20", f"the chain of events breaks at {broken}")
        return [f"after a restore: {what}" for what in self.broken]

    def _breaks(self, promise: str, what: object) -> None:
        self.broken.append(f"{promise}: {what}")

    # The outbox.

    def _nothing_lost(self, actions: list[lists.Item]) -> None:
        """I1: what the screen said was taken is there, and nothing that nobody asked for."""
        stored = {str(item["action"]): item for item in actions}
        for action_id in sorted(self._promised.actions - stored.keys()):
            self._breaks("I1", f"action {action_id} was promised and is gone")
        for action_id in sorted(self._promised.taken_back & stored.keys()):
            if stored[action_id]["state"] != "cancelled":
                self._breaks("I1", f"{stored[action_id]} was taken back")
        unasked = stored.keys() - self._promised.actions
        if unasked and not self._promised.in_doubt:
            self._breaks("I1", f"{len(unasked)} actions nobody was told of")

    def _still_waits(self, actions: list[lists.Item], known: Mapping[str, Effects]) -> None:
        """I1: the outbox is never rolled back; what is final is history, and may go with it."""
        stored = {str(item["action"]) for item in actions}
        for before in known.values():
            for action_id, (deed, wish) in before.asked.items():
                if wish.state not in _FINAL and action_id not in stored:
                    self._breaks("I1", f"{deed} waited and is gone")

    def _all_come_to_an_end(self, raw: RawConnection, actions: list[lists.Item]) -> None:
        """I7: final, or waiting for the seller, or behind one that does."""
        waiting = {place for item in actions if item["state"] in _WAITS for place in _places(item)}
        for item in actions:
            if item["state"] in _FINAL | _WAITS:
                continue
            if item["state"] != "ready" or not waiting.intersection(_places(item)):
                self._breaks("I7", f"{item} never ends")
        rows = raw.execute(
            "SELECT a.id, c.state FROM action a JOIN claim c ON c.shop_id = a.shop_id"
            " AND a.hold_cause = 'claim:' || c.claim_no WHERE a.state = 'held'"
            " AND c.state IN ('done', 'rejected', 'withdrawn')"
        )
        for action_id, state in rows:
            self._breaks("I13", f"{action_id} is held by a claim that is {state}")

    def _moves_are_legal(self, raw: RawConnection) -> None:
        """I4 and I7: only the moves there are, and a parked action moves by the seller alone."""
        rows = raw.execute(
            'SELECT action_id, "before", "after", source FROM change_event'
            " WHERE kind = 'action' ORDER BY seq"
        )
        for action_id, before, after, source in rows:
            self._computer.weather.reached[f"move {before or 'new'} -> {after}"] += 1
            if after not in MOVES.get(before or "", ()):
                self._breaks("I7", f"{action_id} went from {before} to {after}")
            if before == "parked" and source != "seller":
                self._breaks("I4", f"{action_id} left parked by {source}")

    # The mirror.

    def _mirror(self, raw: RawConnection) -> None:
        """I14 and I16: what is stored is what every marketplace says, amounts included."""
        orders = _by_shop(lists.order_items(raw, _EVERYTHING, reveal=True))
        claims = _by_shop(lists.claim_items(raw, _EVERYTHING))
        for stall in self._computer.town.stalls:
            truth = stall.view()
            known = {str(row["line_no"]) for row in orders[stall.name]}
            since = self._since(raw, stall.name)
            asked_for = known | stall.changed_since(since)
            for noun, ours in (("line", orders), ("claim", claims)):
                wanted = [row for row in truth[f"{noun}s"] if row["line_no"] in asked_for]
                self._compare(stall, noun, wanted, ours[stall.name], to_iso(since))
            if self._computer.town.mixed:
                self._inquiries(raw, stall.name, truth.get("inquiries", []), to_iso(since))
        self._quarantine(raw)

    def _inquiries(
        self, raw: RawConnection, shop: str, truth: list[dict[str, Any]], since: str
    ) -> None:
        """I14: what buyers asked is known, and whether it still waits."""
        rows = raw.execute(
            "SELECT q.kind, q.number, q.state FROM inquiry q JOIN shop s ON s.id = q.shop_id"
            " WHERE s.name = ?",
            (shop,),
        )
        known = {(kind, number): state for kind, number, state in rows}
        for row in truth:
            state = known.pop((row["kind"], row["number"]), None)
            if state != row["state"] and (state is not None or row["asked_at"] >= since):
                self._breaks("I14", f"{shop}: inquiry {row['number']} is {row}, here {state}")
        for key in known:
            self._breaks("I14", f"{shop}: inquiry {key} is not there")

    def _since(self, raw: RawConnection, shop: str) -> int:
        """From when on history was asked for, UTC ms."""
        row = raw.execute("SELECT history_from FROM shop WHERE name = ?", (shop,)).fetchone()
        return int(row[0]) if row else 0

    def _compare(
        self,
        stall: Stall,
        noun: str,
        truth: list[dict[str, Any]],
        ours: list[dict[str, Any]],
        since: str,
    ) -> None:
        shop, ended = stall.name, stall.ended()
        keys = ("order_no", "line_no", "claim_no")
        wanted = {tuple(row.get(key) for key in keys): row for row in truth}
        found = {tuple(row.get(key) for key in keys): row for row in ours}
        for key in sorted(wanted.keys() ^ found.keys(), key=str):
            if key in wanted and key[2] and wanted[key]["state"] in _OVER:
                # With its line a claim that is over is shown no more, either.
                early = stall.claims_by_time and wanted[key]["requested_at"] < since
                if key[1] in ended or early:
                    continue
            side = "missing here" if key in wanted else "not there"
            self._breaks("I14", f"{shop}: {noun} {key} is {side}: {wanted.get(key)}")
        for key in wanted.keys() & found.keys():
            # Nobody can read the last word of what its marketplace shows no more; nothing of it
            # is left to be sent or paid.
            ignored = _NOT_OURS | (self._told_no_more() if key[1] in ended else frozenset())
            statuses = {wanted[key].get("status"), found[key].get("status")}
            if key[1] in ended and statuses <= _CANCELS:
                # Whether it had been paid is not told of what is in the bin.
                ignored |= {"status"}
            if wanted[key].get("state") == "withdrawn":
                # What kind it was is a guess where only its withdrawal was told.
                ignored |= {"kind"}
            differing = {
                name: (wanted[key].get(name), found[key].get(name))
                for name in wanted[key]
                if name not in ignored and wanted[key].get(name) != found[key].get(name)
            }
            if differing:
                self._breaks("I14", f"{shop}: {noun} {key} differs: {differing}")

    def _told_no_more(self) -> frozenset[str]:
        """Members of a line that is shown no more which nobody can put right: its last words, and
        what answers with members missing had told."""
        poor = any(self._computer.weather.reached[f"fault {name}"] for name in _POOR_ANSWERS)
        return _LAST_WORDS | (_TOLD_ONCE if poor else frozenset())

    def _quarantine(self, raw: RawConnection) -> None:
        """I11: what could be read in the end is no longer kept as unreadable."""
        rows = raw.execute("SELECT external_id, cause FROM quarantine ORDER BY id").fetchall()
        known = {row["line_no"] for stall in self._computer.town.stalls for row in _truth(stall)}
        for external_id, cause in rows:
            if external_id in known:
                self._breaks("I11", f"{external_id} is still kept as unreadable: {cause}")

    def _feed(self, raw: RawConnection) -> None:
        """I9: with clocks that agree the feed misses nothing; the reconciliation finds no news."""
        if self._computer.weather.reached["fault clock_skew"]:
            return
        for (line_no,) in raw.execute(
            "SELECT \"after\" FROM change_event WHERE kind = 'feed_miss' ORDER BY seq"
        ):
            self._breaks("I9", f"the feed missed {line_no}")

    # What took effect.

    def _ledger(self, raw: RawConnection) -> None:
        """I2, I8 and I17: every effect stands once and belongs to an action that knows of it."""
        for stall in self._computer.town.stalls:
            found = Effects(stall, raw)
            for (verb, _), count in found.effects.items():
                self._computer.weather.reached[f"sent {verb}"] += count
            for promise, what in found.broken():
                self._breaks(promise, what)

    # Notices, parcels, file.

    def _alerts(self, raw: RawConnection) -> None:
        """I18: one entry for each new order and claim, and no toast twice."""
        for alert_id, count in Counter(self._promised.toasts).items():
            if count > 1:
                self._breaks("I18", f"alert {alert_id} was shown {count} times")
        rows = raw.execute(
            "SELECT s.name, l.order_no, count(*) FROM alert a JOIN order_line l ON l.id = a.line_id"
            " JOIN shop s ON s.id = l.shop_id WHERE a.kind = 'new_order'"
            " GROUP BY s.name, l.order_no"
        )
        rung = {(shop, order_no): count for shop, order_no, count in rows}
        for (shop, order_no), count in rung.items():
            if count > 1:
                self._breaks("I18", f"{shop}: order {order_no} rang {count} times")
        for stall in self._computer.town.stalls:
            for line in stall.view()["lines"]:
                rings = _rings(line) and line["line_no"] not in stall.first
                if rings and (stall.name, line["order_no"]) not in rung:
                    self._breaks("I18", f"{stall.name}: new order {line['order_no']} never rang")
        rows = raw.execute(
            "SELECT claim_no, count(*) FROM alert WHERE kind = 'new_claim'"
            " GROUP BY shop_id, line_id, claim_no HAVING count(*) > 1"
        )
        for claim_no, count in rows:
            self._breaks("I18", f"claim {claim_no} rang {count} times")

    def _shipments(self, raw: RawConnection) -> None:
        """I17: one of our invoice numbers is on one shipment."""
        rows = raw.execute(
            "SELECT shop_id, courier, invoice_no, count(*) FROM shipment"
            " GROUP BY shop_id, courier, invoice_no HAVING count(*) > 1"
        )
        for row in rows:
            self._breaks("I17", f"two shipments with the number {row}")

    def _file(self, raw: RawConnection) -> None:
        """I19 and I20: the file checks clean and is not plain; local notes are there."""
        if raw.execute("PRAGMA quick_check").fetchall()[0][0] != "ok":
            self._breaks("I20", "the file does not check clean")
        if raw.execute("PRAGMA foreign_key_check").fetchall():
            self._breaks("I20", "a row points nowhere")
        start = self._computer.paths.database.read_bytes()[:16]
        if start.startswith(b"SQLite format"):
            self._breaks("I19", "the file is plain")
        notes = dict(raw.execute("SELECT line_id, memo FROM line_note").fetchall())
        for line_id, memo in self._promised.memos.items():
            if notes.get(line_id) != memo:
                self._breaks("I1", f"a memo was lost: {notes.get(line_id)!r}")


def canonical(computer: Computer) -> str:
    """The canonical dump: equal at rest, whatever happens."""
    with computer.start().office.db.read_raw() as raw:
        return "\n".join(dump(raw, DUMP_SALT))


def counts(computer: Computer, wish_id: str) -> tuple[int, int]:
    """What a finished wish found new and updated, of all shops."""
    with computer.start().office.db.read_raw() as raw:
        row = raw.execute(
            "SELECT result FROM sync_wish WHERE id = ? AND state = 'done'", (wish_id,)
        ).fetchone()
    if row is None:
        raise AssertionError("a round is not finished though nothing fails")
    shops = json.loads(row[0])["shops"]
    return sum(shop["new"] for shop in shops), sum(shop["updated"] for shop in shops)


def _truth(stall: Stall) -> list[dict[str, Any]]:
    return stall.view()["lines"]


def _rings(line: dict[str, Any]) -> bool:
    """Lines still open ring for certain; one that closed unseen need not."""
    return line["status"] in ("paid", "accepted", "dispatched", "in_transit")


def _places(item: lists.Item) -> list[str]:
    """The lines, or the inquiry, that an action is about."""
    if "inquiry_no" in item:
        return [place_of(str(item["inquiry_no"]))]
    numbers = item["line_nos"]
    return [str(number) for number in numbers] if isinstance(numbers, list) else []


def _by_shop(items: list[lists.Item]) -> defaultdict[str, list[lists.Item]]:
    found: defaultdict[str, list[lists.Item]] = defaultdict(list)
    for item in items:
        found[str(item["shop"])].append(item)
    return found
