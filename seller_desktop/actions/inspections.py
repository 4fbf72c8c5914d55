"""Inspecting goods that came back: what was found stays here, beside the claim."""

from __future__ import annotations

from dataclasses import replace

from ..domain.errors import UserFixable
from ..domain.inspection import LONGEST_NOTE, Inspection
from ..store.claims_list import claim_detail
from ..store.inspections import put_inspection
from .gesture import Gesture, commit
from .office import Office


def inspect(office: Office, claim_id: int, found: Inspection | None) -> None:
    """Keep what was found; None takes the record away. Raises `UserFixable` claim_not_found."""

    def work(gesture: Gesture) -> None:
        detail = claim_detail(gesture.conn, claim_id)
        if detail is None:
            raise UserFixable("claim_not_found", claim=str(claim_id))
        kept = None if found is None else replace(found, note=found.note.strip()[:LONGEST_NOTE])
        claim_no = detail.claim.claim_no
        put_inspection(gesture.conn, detail.line.line_id, claim_no, kept, gesture.at)
        gesture.changes.claims.add(claim_id)

    commit(office, work)
