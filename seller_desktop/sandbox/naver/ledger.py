"""What the seller's calls have changed: one row for each effect, never for each call."""

from __future__ import annotations

from ..ledger import Effects
from .couriers import canonical_courier
from .records import Claim, Line


class Ledger(Effects):
    """Effects in the marketplace's own terms."""

    def add(
        self,
        verb: str,
        line: Line,
        at: int,
        *,
        claim: Claim | None = None,
        courier: str | None = None,
        invoice_no: str | None = None,
    ) -> None:
        """Note one effect. `courier` is Naver's code; the row carries the canonical one."""
        self.note(
            verb,
            line.line_no,
            at,
            line.remaining if claim is None else claim.quantity,
            claim_no=None if claim is None else claim.claim_no,
            courier=canonical_courier(courier),
            invoice_no=invoice_no,
        )

    def add_answer(self, inquiry_no: int, at: int) -> None:
        """Note that an inquiry was answered, or its answer edited."""
        self.note("answer", None, at, None, inquiry_no=str(inquiry_no))
