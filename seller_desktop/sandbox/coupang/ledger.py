"""What the seller's calls have changed: one row for each effect on a line, never for each call."""

from __future__ import annotations

from ..ledger import Effects
from .couriers import canonical_courier
from .records import Line


class Ledger(Effects):
    """Effects in the marketplace's own terms."""

    def add(
        self,
        verb: str,
        line: Line,
        at: int,
        *,
        claim_no: int | None = None,
        quantity: int | None = None,
        courier: str | None = None,
        invoice_no: str | None = None,
    ) -> None:
        """Note one effect. `courier` is Coupang's code; the row carries the canonical one."""
        self.note(
            verb,
            line.line_no,
            at,
            line.remaining if quantity is None else quantity,
            claim_no=None if claim_no is None else str(claim_no),
            courier=canonical_courier(courier),
            invoice_no=invoice_no,
        )

    def add_beside(
        self,
        verb: str,
        at: int,
        *,
        inquiry_no: int | None = None,
        option_no: int | None = None,
        count: int | None = None,
    ) -> None:
        """Note one effect beside orders: on an inquiry, or on an option's stock."""
        self.note(
            verb,
            None,
            at,
            count,
            inquiry_no=None if inquiry_no is None else str(inquiry_no),
            option_no=None if option_no is None else str(option_no),
        )
