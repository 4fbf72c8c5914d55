"""What the seller's calls have changed: one row for each effect on a line, never for each call."""

from __future__ import annotations

from ...domain.korea_time import to_iso
from .couriers import canonical_courier
from .records import Line


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
        claim_no: int | None = None,
        quantity: int | None = None,
        courier: str | None = None,
        invoice_no: str | None = None,
    ) -> None:
        """Note one effect. `courier` is Coupang's code; the row carries the canonical one."""
        self._rows.append(
            {
                "seq": len(self._rows) + 1,
                "at": to_iso(at),
                "verb": verb,
                "line_no": line.line_no,
                "claim_no": None if claim_no is None else str(claim_no),
                "quantity": line.remaining if quantity is None else quantity,
                "courier": canonical_courier(courier),
                "invoice_no": invoice_no,
            }
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
        self._rows.append(
            {
                "seq": len(self._rows) + 1,
                "at": to_iso(at),
                "verb": verb,
                "line_no": None,
                "claim_no": None,
                "quantity": count,
                "courier": None,
                "invoice_no": None,
                "inquiry_no": None if inquiry_no is None else str(inquiry_no),
                "option_no": None if option_no is None else str(option_no),
            }
        )

    def rows(self) -> list[dict[str, object]]:
        """All effects so far."""
        return list(self._rows)
