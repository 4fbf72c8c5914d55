"""The orders of one buyer, found without a key of their own: by the number they ordered with.

A safe number (안심번호, 050…) is on loan for one delivery and tells nobody: among orders without
any other the name and the whole address have to be the same. What is masked or purged matches
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.masking import format_phone
from ..domain.order import Recipient
from .connection import RawConnection, Readable, raw_of

_MOST = 500
_LATEST = 5
_PEOPLE = "orderer_name, orderer_phone, name, phone, phone2, postcode, address, address_detail"
_ON_LOAN = "(orderer_phone IS NULL OR orderer_phone GLOB '050*')"
"""As the partial index spells it: another spelling would not use the index."""
_GONE = "('canceled', 'unpaid_canceled')"
_BACK = "('returned', 'exchanged')"


@dataclass(frozen=True, slots=True)
class BuyerOrder:
    """Another order of a buyer: its newest line. `ordered_at` in UTC ms."""

    line_id: int
    shop_id: int
    order_no: str
    status: str
    claim: str | None
    ordered_at: int
    product: str
    lines: int = 1


@dataclass(frozen=True, slots=True)
class BuyerCard:
    """What is stored of a buyer besides one order. `earlier` counts the orders before it, `later`
    those after; `canceled` and `returned` count lines, `latest` are the newest orders."""

    earlier: int = 0
    later: int = 0
    canceled: int = 0
    returned: int = 0
    latest: tuple[BuyerOrder, ...] = ()


def buyer_card(conn: Readable, line_id: int) -> BuyerCard:
    """The other orders of the buyer of a line, in all shops."""
    found = _lines_of_buyer(raw_of(conn), line_id)
    orders: dict[tuple[int, str], list[BuyerOrder]] = {}
    for row in found:
        orders.setdefault((row.shop_id, row.order_no), []).append(row)
    newest = [_order(lines) for lines in orders.values()]
    earlier = sum(order.line_id < line_id for order in newest)
    return BuyerCard(
        earlier,
        len(newest) - earlier,
        sum(row.status in _GONE for row in found),
        sum(row.status in _BACK for row in found),
        tuple(newest[:_LATEST]),
    )


def earlier_orders(conn: Readable, line_id: int) -> int:
    """How many orders of the buyer came before that of a line."""
    found = _lines_of_buyer(raw_of(conn), line_id)
    return len({(row.shop_id, row.order_no) for row in found if row.line_id < line_id})


def _order(lines: list[BuyerOrder]) -> BuyerOrder:
    return replace(lines[0], lines=len(lines))


def _lines_of_buyer(raw: RawConnection, line_id: int) -> list[BuyerOrder]:
    """The lines of the buyer's orders but that of a line, the newest first."""
    row = raw.execute(
        f"SELECT l.shop_id, l.order_no, {_PEOPLE} FROM order_line l"
        " JOIN recipient r ON r.line_id = l.id WHERE l.id = ?",
        (line_id,),
    ).fetchone()
    if row is None:
        return []
    shop_id, order_no, *people = row
    asked = _asked(Recipient(*people))
    if asked is None:
        return []
    condition, values = asked
    rows = raw.execute(
        "SELECT l.id, l.shop_id, l.order_no, l.status, l.claim, l.ordered_at, l.product"
        f" FROM recipient r JOIN order_line l ON l.id = r.line_id WHERE {condition}"
        " AND NOT (l.shop_id = ? AND l.order_no = ?) ORDER BY l.id DESC LIMIT ?",
        (*values, shop_id, order_no, _MOST),
    )
    return [BuyerOrder(*found) for found in rows.fetchall()]


def _asked(person: Recipient) -> tuple[str, tuple[object, ...]] | None:
    phone = "".join(char for char in person.orderer_phone or "" if char.isdecimal())
    if len(phone) >= 8 and "*" not in (person.orderer_phone or "") and phone[:3] != "050":
        ways = dict.fromkeys((person.orderer_phone, phone, format_phone(phone)))
        marks = ", ".join("?" * len(ways))
        return f"r.orderer_phone IN ({marks})", tuple(ways)
    told = (person.orderer_name, person.postcode, person.address)
    if any(not part or "*" in part for part in told):
        return None
    condition = f"{_ON_LOAN} AND r.orderer_name = ? AND r.postcode = ? AND r.address = ?"
    return f"{condition} AND r.address_detail IS ?", (*told, person.address_detail)
