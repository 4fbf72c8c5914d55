"""What the seller's calls have changed: one row for each effect, never for each call."""

from __future__ import annotations

from ...domain.korea_time import to_iso
from .couriers import canonical_courier
from .records import Claim, Line


class Ledger:
    """Effects in the order in which they took place."""

    def __init__(self) -> None:
        self._rows: list[dict[str, object]] = []

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
        self._rows.append(
            {
                "seq": len(self._rows) + 1,
                "at": to_iso(at),
                "verb": verb,
                "line_no": line.line_no,
                "claim_no": None if claim is None else claim.claim_no,
                "quantity": line.remaining if claim is None else claim.quantity,
                "courier": canonical_courier(courier),
                "invoice_no": invoice_no,
            }
        )

    def rows(self) -> list[dict[str, object]]:
        """All effects so far."""
        return list(self._rows)
