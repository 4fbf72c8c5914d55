"""The questions before a decision on a claim or an action, and what is kept of an answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...store.claims_list import ClaimsFilter, claim_keys
from ...store.outbox_list import OutboxFilter, OutboxRow, OutboxTab, outbox_keys, outbox_page
from ..claims.claim_words import ClaimWords
from ..claims.decision_dialog import Asked, DecisionDialog
from ..claims.deeds import ClaimDeeds
from ..claims.inspection_box import is_inspected
from ..claims.page import ClaimsPage
from ..claims.reading import OpenClaim, read_claim
from ..inquiries.template_dialog import TemplateDialog
from ..orders.words import Words
from ..outbox.deeds import OutboxDeeds
from ..outbox.edit_dialog import EditDialog
from ..outbox.question_dialog import Question, QuestionDialog
from ..outbox.ways import Way, open_ways
from ..place import Place
from .scene import Scene
from .view import View

_MOST = 200
_ANSWER = "안녕하세요, {구매자} 고객님. 문의하신 {상품}은(는) 오늘 확인해 알려 드리겠습니다."
_DECISIONS = (Verb.APPROVE, Verb.REJECT, Verb.HOLD, Verb.REDELIVER)


def claim_views() -> tuple[View, ...]:
    """What opens over claims, inquiries and the outbox."""
    decisions = (View(f"claim-{verb}", "claims", partial(_decide, verb)) for verb in _DECISIONS)
    return (
        *decisions,
        View("claim-inspection", "claims", _inspect),
        View("template", "inquiries", _template),
        View("outbox-edit", "outbox", _edit),
        View("outbox-question", "outbox", _question),
    )


def _decide(verb: Verb, scene: Scene) -> None:
    """The question about the first claim that can be decided so."""
    words = ClaimWords(scene.language, scene.context.office.registry)

    def ask(asked: Asked, _: ClaimWords, window: QWidget) -> None:
        scene.show(DecisionDialog(asked, words, window))

    opened = _first_claim(scene, words, verb)
    if opened is not None:
        ClaimDeeds(scene.context, words, scene.window, ask).decide(opened, verb)


def _inspect(scene: Scene) -> None:
    """The first claim whose goods came back."""
    for claim_id in scene.query(lambda conn: claim_keys(conn, ClaimsFilter(), _MOST)):
        opened = scene.query(_reading(claim_id))
        if opened is not None and is_inspected(opened.detail.claim, opened.inspection):
            scene.page(ClaimsPage).activate(Place("claims", claim_id=claim_id))
            return


def _first_claim(scene: Scene, words: ClaimWords, verb: Verb) -> OpenClaim | None:
    for claim_id in scene.query(lambda conn: claim_keys(conn, ClaimsFilter(), _MOST)):
        opened = scene.query(_reading(claim_id))
        if opened is None:
            continue
        detail = opened.detail
        marketplace = words.marketplace(detail.line.marketplace)
        if marketplace and verb in marketplace.allowed(detail.line.line, detail.claim):
            return opened
    return None


def _reading(claim_id: int) -> Callable[..., OpenClaim | None]:
    return lambda conn: read_claim(conn, claim_id)


def _template(scene: Scene) -> None:
    scene.show(TemplateDialog(_ANSWER, (), scene.language, scene.window))


def _edit(scene: Scene) -> None:
    row = _first_action(scene, Way.EDIT)
    if row is not None:
        shop = scene.desktop.services.watch.shop(row.shop_id)
        known = scene.context.office.registry.get(shop.marketplace if shop else "")
        scene.show(
            EditDialog(
                row,
                known,
                Words(scene.language, scene.desktop.services.office.registry),
                scene.window,
            )
        )


def _question(scene: Scene) -> None:
    def ask(question: Question, window: QWidget) -> bool:
        scene.show(QuestionDialog(question, window))
        return False

    deeds = OutboxDeeds(scene.context, scene.window, ask)
    held = _first_action(scene, Way.RELEASE)
    if held is not None:
        deeds.decide(Way.RELEASE, [held])
    else:
        deeds.decide(Way.SETTLE, _open_actions(scene)[:1])


def _first_action(scene: Scene, way: Way) -> OutboxRow | None:
    rows = _open_actions(scene)
    return next((r for r in rows if way in open_ways(r, claim=False, undoable=False)), None)


def _open_actions(scene: Scene) -> tuple[OutboxRow, ...]:
    wanted = OutboxFilter(OutboxTab.OPEN)
    return scene.query(lambda conn: outbox_page(conn, outbox_keys(conn, wanted, _MOST)))
