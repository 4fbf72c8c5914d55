"""What the seller's calls have changed: one row for each effect on a line, never for each call."""

from __future__ import annotations

from ...domain.korea_time import to_iso
from . import words
from .records import Order


class Ledger:
    """Effects in the order in which they took place."""

    def __init__(self) -> None:
        self._rows: list[dict[str, object]] = []

    def add(
        self,
        verb: str,
        order: Order,
        at: int,
        *,
        courier: str | None = None,
        invoice_no: str | None = None,
    ) -> None:
        """Note an effect on every line of an order."""
        for line in order.lines:
            self.add_row(
                verb, line.line_no, at, line.remaining, courier=courier, invoice_no=invoice_no
            )

    def add_row(
        self,
        verb: str,
        line_no: str,
        at: int,
        quantity: int,
        *,
        claim_no: str | None = None,
        courier: str | None = None,
        invoice_no: str | None = None,
    ) -> None:
        """Note an effect on one line. `courier` is the carrier's name; the row has its code."""
        self._rows.append(
            {
                "seq": len(self._rows) + 1,
                "at": to_iso(at),
                "verb": verb,
                "line_no": line_no,
                "claim_no": claim_no,
                "quantity": quantity,
                "courier": words.courier_code(courier),
                "invoice_no": invoice_no,
            }
        )

    def rows(self) -> list[dict[str, object]]:
        """All effects so far."""
        return list(self._rows)
