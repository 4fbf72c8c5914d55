"""The steps of a claim by its kind, with the dates that are known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.claim import Claim, ClaimKind, ClaimState
from ..widgets.deadline_words import short_date
from .claim_steps import ClaimStep, StepState

translate = QCoreApplication.translate

_S = ClaimState
_PATHS: dict[ClaimKind, tuple[ClaimState, ...]] = {
    ClaimKind.CANCEL: (_S.REQUESTED, _S.PROCESSING, _S.DONE),
    ClaimKind.RETURN: (_S.REQUESTED, _S.COLLECTING, _S.COLLECTED, _S.DONE),
    ClaimKind.EXCHANGE: (_S.REQUESTED, _S.COLLECTING, _S.COLLECTED, _S.REDELIVERING, _S.DONE),
}


def claim_steps(claim: Claim) -> tuple[ClaimStep, ...]:
    """The steps of a claim; none for kinds the seller only watches and for a refused claim."""
    path = _PATHS.get(claim.kind)
    if path is None or claim.state not in path:
        return ()
    place = path.index(claim.state)
    over = claim.state is _S.DONE
    return tuple(
        ClaimStep(_word(claim.kind, state), _state(number, place, over), _fact(claim, state))
        for number, state in enumerate(path)
    )


def _state(number: int, place: int, over: bool) -> StepState:
    if number < place or over:
        return "done"
    return "now" if number == place else "later"


def _fact(claim: Claim, state: ClaimState) -> str:
    at = {
        _S.REQUESTED: claim.requested_at,
        _S.COLLECTED: claim.collected_at,
        _S.DONE: claim.completed_at,
    }.get(state)
    return "" if at is None else short_date(at)


def _word(kind: ClaimKind, state: ClaimState) -> str:
    if state is _S.DONE:
        return {
            ClaimKind.EXCHANGE: translate("Claims", "Exchanged"),
        }.get(kind, translate("Claims", "Refunded"))
    return {
        _S.REQUESTED: translate("Claims", "Requested"),
        _S.PROCESSING: translate("Claims", "In process"),
        _S.COLLECTING: translate("Claims", "Coming back"),
        _S.COLLECTED: translate("Claims", "Goods back"),
        _S.REDELIVERING: translate("Claims", "Sent anew"),
    }[state]
