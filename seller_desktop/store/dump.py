"""The canonical dump: orders, claims, inquiries, events and alerts as JSON Lines that two equal
stores share.

No local keys, cursors, read times or run log; personal values as digests salted per profile.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeAlias

from .connection import RawConnection, Readable, raw_of
from .inquiries import COLUMNS as INQUIRY_COLUMNS
from .inquiries import messages_of
from .rows import CLAIM_COLUMNS, LINE_COLUMNS, RECIPIENT_COLUMNS
from .settings import put_text, read_text

if TYPE_CHECKING:
    from seller_desktop.store.database import Database
    from seller_desktop.system.randomness import Ids

Keyed: TypeAlias = tuple[list[object], dict[str, object]]

_SALT_KEY = "dump.salt"
_SALT_BYTES = 16
_encoded = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_EVENT = ("at", "claim_no", "action_id", "kind", "field", "before", "after", "source")
_ALERT = ("kind", "created_at", "claim_no", "action_id", "params")


def dump_salt(db: Database, ids: Ids) -> bytes:
    """The salt of a profile's digests, drawn once; it outlives a change of the key."""
    with db.read_raw() as raw:
        found = read_text(raw, _SALT_KEY)
    if found is None:
        found = ids.token(_SALT_BYTES)
        drawn = found
        db.write(lambda conn: put_text(conn, _SALT_KEY, drawn))
    return bytes.fromhex(found)


def dump(conn: Readable, salt: bytes) -> Iterator[str]:
    """The lines of the dump without their line ends: by kind, then by key; members sorted.

    A key is made of the shop's name and the marketplace's numbers; events and alerts keep the
    order in which they were appended.

    `salt` (up to 64 bytes) belongs to the profile: digests of one profile can be compared.
    """
    raw = raw_of(conn)
    for kind, items in (
        ("alert", _alerts(raw)),
        ("claim", _claims(raw, salt)),
        ("event", _events(raw)),
        ("inquiry", _inquiries(raw, salt)),
        ("order", _orders(raw, salt)),
    ):
        for key, value in items:
            row = {"kind": kind, "key": key, "value": value}
            yield _encoded(row)


def _orders(raw: RawConnection, salt: bytes) -> Iterator[Keyed]:
    rows = raw.execute(
        f"SELECT s.name, {_list('l', LINE_COLUMNS)}, {_list('r', RECIPIENT_COLUMNS)},"
        " n.memo, n.tags FROM order_line l JOIN shop s ON s.id = l.shop_id"
        " LEFT JOIN recipient r ON r.line_id = l.id LEFT JOIN line_note n ON n.line_id = l.id"
        " ORDER BY s.name, l.order_no, l.line_no"
    )
    names = ("shop", *LINE_COLUMNS)
    for row in rows:
        item: dict[str, object] = dict(zip(names, row, strict=False))
        people = row[len(names) : len(names) + len(RECIPIENT_COLUMNS)]
        item["recipient"] = {
            name: _digest(value, salt)
            for name, value in zip(RECIPIENT_COLUMNS, people, strict=True)
        }
        item["memo"] = _digest(row[-2], salt)
        # The seller's own words may name a buyer.
        item["tags"] = [_digest(tag, salt) for tag in json.loads(row[-1] or "[]")]
        yield [row[0], item["order_no"], item["line_no"]], item


def _claims(raw: RawConnection, salt: bytes) -> Iterator[Keyed]:
    rows = raw.execute(
        f"SELECT s.name, l.order_no, l.line_no, {_list('c', CLAIM_COLUMNS)}"
        " FROM claim c JOIN order_line l ON l.id = c.line_id JOIN shop s ON s.id = c.shop_id"
        " ORDER BY s.name, l.order_no, l.line_no, c.claim_no"
    )
    names = ("shop", "order_no", "line_no", *CLAIM_COLUMNS)
    for row in rows:
        item: dict[str, object] = dict(zip(names, row, strict=True))
        # What people wrote in their own words may name them.
        for name in ("reason_detail", "hold_detail"):
            item[name] = _digest(row[names.index(name)], salt)
        yield [*row[:4]], item


def _inquiries(raw: RawConnection, salt: bytes) -> Iterator[Keyed]:
    rows = raw.execute(
        f"SELECT q.id, s.name, {_list('q', INQUIRY_COLUMNS)}"
        " FROM inquiry q JOIN shop s ON s.id = q.shop_id ORDER BY s.name, q.kind, q.number"
    ).fetchall()
    for key, shop, *values in rows:
        item: dict[str, object] = dict(
            zip(("shop", *INQUIRY_COLUMNS), (shop, *values), strict=True)
        )
        for name in ("title", "text", "asker"):
            item[name] = _digest(values[INQUIRY_COLUMNS.index(name)], salt)
        item["messages"] = [
            [message.number, str(message.side), _digest(message.text, salt), message.at]
            for message in messages_of(raw, key)
        ]
        yield [shop, item["kind"], item["number"]], item


def _events(raw: RawConnection) -> Iterator[Keyed]:
    rows = raw.execute(
        f"SELECT s.name, l.line_no, {_list('e', _EVENT)} FROM change_event e"
        " LEFT JOIN shop s ON s.id = e.shop_id LEFT JOIN order_line l ON l.id = e.line_id"
        " ORDER BY e.seq"
    )
    for row in rows:
        yield [*row[:2]], dict(zip(_EVENT, row[2:], strict=True))


def _alerts(raw: RawConnection) -> Iterator[Keyed]:
    rows = raw.execute(
        f"SELECT s.name, l.line_no, {_list('a', _ALERT)} FROM alert a"
        " LEFT JOIN shop s ON s.id = a.shop_id LEFT JOIN order_line l ON l.id = a.line_id"
        " ORDER BY a.id"
    )
    for row in rows:
        item: dict[str, object] = dict(zip(_ALERT, row[2:], strict=True))
        item["params"] = json.loads(row[-1])
        yield [*row[:2]], item


def _list(table: str, columns: tuple[str, ...]) -> str:
    return ", ".join(f'{table}."{column}"' for column in columns)


def _digest(value: str | None, salt: bytes) -> str | None:
    if not value:
        return value
    return blake2b(value.encode(), digest_size=12, key=salt).hexdigest()
