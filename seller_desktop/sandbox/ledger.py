"""What the seller's calls have changed: one row for each effect, never for each call."""

from __future__ import annotations

from ..domain.korea_time import to_iso


class Effects:
    """Effects in the order in which they took place; a marketplace adds them in its own terms."""

    def __init__(self) -> None:
        self._rows: list[dict[str, object]] = []

    def note(
        self,
        verb: str,
        line_no: str | None,
        at: int,
        quantity: int | None,
        *,
        claim_no: str | None = None,
        courier: str | None = None,
        invoice_no: str | None = None,
        **beside: str | None,
    ) -> None:
        """Note one effect at an instant (UTC ms). `courier` is the canonical code, `beside` the
        numbers of what is no line, and the words of what is nothing but words."""
        self._rows.append(
            {
                "seq": len(self._rows) + 1,
                "at": to_iso(at),
                "verb": verb,
                "line_no": line_no,
                "claim_no": claim_no,
                "quantity": quantity,
                "courier": courier,
                "invoice_no": invoice_no,
                **beside,
            }
        )

    def rows(self) -> list[dict[str, object]]:
        """All effects so far."""
        return list(self._rows)
