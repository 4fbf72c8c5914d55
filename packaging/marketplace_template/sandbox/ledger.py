"""What the seller's calls have changed: one row for each effect, never for each call."""

from __future__ import annotations

from seller_desktop.sandbox.ledger import Effects

from . import words
from .records import Line


class Ledger(Effects):
    """Effects in the marketplace's own terms."""

    def add(self, verb: str, line: Line, at: int, *, claim: bool = False) -> None:
        """Note one effect, as it left the line; `claim` where it answered a request."""
        asked = line.request if claim else None
        sent = verb == "dispatch"
        self.note(
            verb,
            str(line.number),
            at,
            line.item.quantity,
            claim_no=None if asked is None else str(asked.number),
            courier=words.CANONICAL.get(line.courier or "") if sent else None,
            invoice_no=line.invoice_no if sent else None,
        )
