"""What the seller's calls have changed: one row for each effect on a line, never for each call."""

from __future__ import annotations

from ..ledger import Effects
from . import words
from .records import Order


class Ledger(Effects):
    """Effects in the marketplace's own terms."""

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

    def add_note(self, order: Order, at: int, text: str) -> None:
        """Note that words were put on an order, on each of its lines."""
        for line in order.lines:
            self.note("note", line.line_no, at, line.remaining, text=text)

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
        self.note(
            verb,
            line_no,
            at,
            quantity,
            claim_no=claim_no,
            courier=words.courier_code(courier),
            invoice_no=invoice_no,
        )
