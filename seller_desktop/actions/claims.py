"""What a seller answers to claims: approve, reject, hold, release, goods received, redeliver."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.action import CLAIM_VERBS, Verb
from ..domain.claim import Claim
from ..domain.errors import Problem, UserFixable
from ..domain.intent import ClaimDecision
from ..domain.order import DeliveryMethod
from ..marketplaces.contract import Choice
from .gesture import Gesture, commit
from .office import Office, Queued
from .outgoing import Outgoing, not_before, refuse_none, refuse_unknown_reason
from .parcels import parcel_warning, read_parcel
from .stored_lines import StoredLine, StoredLines


def decide(
    office: Office,
    claim_ids: Sequence[int],
    verb: Verb,
    *,
    reason: str | None = None,
    detail: str | None = None,
    fee: int | None = None,
    method: str = DeliveryMethod.PARCEL,
    courier: str | None = None,
    invoice_no: str | None = None,
    hold_seconds: float | None = None,
) -> Queued:
    """Answer these claims alike. `fee` in minor units; courier and number for a redelivery.

    Raises `UserFixable` for the first claim that can't be answered so; nothing is queued then.
    """
    refuse_none(claim_ids)
    if verb not in CLAIM_VERBS:
        raise ValueError(f"{verb} is no answer to a claim")
    if fee is not None and fee < 0:
        raise UserFixable("fee_refused")
    wish = ClaimDecision("", reason, detail, fee, method, courier, invoice_no)

    def work(gesture: Gesture) -> Queued:
        lines = StoredLines(gesture.conn, office.registry)
        hold = not_before(gesture.conn, gesture.at, [verb], hold_seconds)
        outgoing = Outgoing(office, gesture, hold)
        notices: list[Problem] = []
        for claim_id in dict.fromkeys(claim_ids):
            stored, claim = lines.claim(claim_id)
            stored.refuse_unoffered(verb, claim)
            stored.refuse_second(verb, claim.claim_no)
            intent = _intent(stored, claim, verb, wish)
            stored.refuse_illegal(verb, intent, stored.line, claim)
            _refuse_silence(verb, intent)
            warning = parcel_warning(gesture.conn, stored, intent.courier, intent.invoice_no)
            notices += [warning] if warning else []
            outgoing.add([stored], verb, intent, claim_no=claim.claim_no)
        return outgoing.queued(notices)

    return commit(office, work, wake=True)


def choices(office: Office, claim_id: int, verb: Verb) -> tuple[Choice, ...]:
    """Reason words the marketplace takes with this answer; empty where none is sent."""
    with office.db.read_raw() as conn:
        stored, claim = StoredLines(conn, office.registry).claim(claim_id)
    return stored.marketplace.choices(verb, claim.kind)


def allowed(office: Office, claim_id: int) -> frozenset[Verb]:
    """Answers that are legal now and not under way already."""
    with office.db.read_raw() as conn:
        stored, claim = StoredLines(conn, office.registry).claim(claim_id)
    facts = stored.marketplace.facts
    legal = stored.marketplace.allowed(stored.line, claim) & CLAIM_VERBS
    return frozenset(
        verb
        for verb in legal
        if facts.offers(verb, claim.kind) and stored.open_action(verb, claim.claim_no) is None
    )


def _intent(stored: StoredLine, claim: Claim, verb: Verb, wish: ClaimDecision) -> ClaimDecision:
    refuse_unknown_reason(stored.marketplace.choices(verb, claim.kind), wish.reason)
    detail = (wish.detail or "").strip() or None
    courier = invoice_no = None
    if verb is Verb.REDELIVER:
        courier, invoice_no = read_parcel(
            stored.marketplace, wish.method, wish.courier, wish.invoice_no
        )
    return ClaimDecision(
        claim.kind, wish.reason, detail, wish.fee, wish.method, courier, invoice_no
    )


def _refuse_silence(verb: Verb, intent: ClaimDecision) -> None:
    """Raise `detail_missing` where a refusal has no word for the buyer."""
    if verb is Verb.REJECT and not (intent.detail or intent.reason):
        raise UserFixable("detail_missing")
