"""Shipments: which lines and quantities travel under which invoice number."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.order import OrderLine
from .connection import RawConnection

_SHIPMENT = (
    "INSERT INTO shipment (shop_id, courier, invoice_no, method) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (shop_id, courier, invoice_no) DO NOTHING"
)
_BIND = (
    "INSERT INTO shipment_line (shipment_id, line_id, quantity) SELECT id, ?, ? FROM shipment"
    " WHERE shop_id = ? AND courier = ? AND invoice_no = ?"
)


def bind_shipments(
    raw: RawConnection, shop_id: int, lines: Sequence[tuple[int, OrderLine]]
) -> None:
    """Bind lines, by their keys, to the shipments their invoice numbers stand for."""
    sent = [(key, line) for key, line in lines if line.invoice_no]
    if not sent:
        return
    numbers = [(shop_id, line.courier or "", line.invoice_no) for _, line in sent]
    methods = [line.delivery_method or "" for _, line in sent]
    raw.executemany(
        _SHIPMENT, [(*number, method) for number, method in zip(numbers, methods, strict=True)]
    )
    raw.executemany(
        _BIND,
        [(key, line.quantity, *number) for (key, line), number in zip(sent, numbers, strict=True)],
    )


def rebind_shipment(raw: RawConnection, shop_id: int, line_id: int, line: OrderLine) -> None:
    """Bind a line that changed anew."""
    raw.execute("DELETE FROM shipment_line WHERE line_id = ?", (line_id,))
    bind_shipments(raw, shop_id, [(line_id, line)])
