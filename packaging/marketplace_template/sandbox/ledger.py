"""What the seller's calls have changed: one row for each effect, never for each call."""

from __future__ import annotations

from seller_desktop.domain.korea_time import to_iso

from . import words
from .records import Line


class Ledger:
    """Effects in the order in which they took place."""

    def __init__(self) -> None:
        self._rows: list[dict[str, object]] = []

    def add(self, verb: str, line: Line, at: int, *, claim: bool = False) -> None:
        """Note one effect, as it left the line; `claim` where it answered a request."""
        asked = line.request if claim else None
        sent = verb == "dispatch"
        self._rows.append(
            {
                "seq": len(self._rows) + 1,
                "at": to_iso(at),
                "verb": verb,
                "line_no": str(line.number),
                "claim_no": None if asked is None else str(asked.number),
                "quantity": line.item.quantity,
                "courier": words.CANONICAL.get(line.courier or "") if sent else None,
                "invoice_no": line.invoice_no if sent else None,
            }
        )

    def rows(self) -> list[dict[str, object]]:
        """All effects so far."""
        return list(self._rows)
