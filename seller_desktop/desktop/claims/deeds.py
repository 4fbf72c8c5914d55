"""What the seller decides on claims: asked once in a dialog, queued in a task, said in a toast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ...actions import claims, inspections, privacy
from ...actions.office import Queued
from ...domain.action import Verb
from ...domain.claim import ClaimKind
from ...domain.courier import COURIERS
from ...domain.inspection import Inspection
from ...domain.order import Recipient
from ...marketplaces.contract import Marketplace
from ...store import settings
from ...store.details import ActionView
from ..context import PageContext
from ..orders.deeds import OrderDeeds
from .claim_words import ClaimWords
from .decision_dialog import Answer, Asked, ask
from .decisions import consequence, decision_question, deed_word, queued_word
from .reading import OpenClaim

translate = QCoreApplication.translate

Ask = Callable[[Asked, ClaimWords, QWidget], Answer | None]


class ClaimDeeds(QObject):
    """Runs decisions. `decided` follows what was queued."""

    decided = Signal()

    def __init__(
        self, context: PageContext, words: ClaimWords, window: QWidget, ask_seller: Ask = ask
    ) -> None:
        super().__init__(window)
        self._context = context
        self._words = words
        self._window = window
        self._ask = ask_seller
        self._outbox = OrderDeeds(context, self)

    def decide(self, opened: OpenClaim, verb: Verb) -> None:
        """Ask about the open claim, then queue the answer."""
        detail = opened.detail
        claim, line = detail.claim, detail.line
        marketplace = self._words.marketplace(line.marketplace)
        where = self._where(line.shop_name, line.line.product, verb)
        asked = self._asked(verb, claim.kind, 1, where, marketplace)
        if opened.inspection is not None:
            asked = replace(asked, detail=opened.inspection.note)
        self._decide([detail.claim_id], verb, asked)

    def decide_all(
        self,
        claim_ids: Sequence[int],
        verb: Verb,
        kinds: frozenset[str],
        shops: Sequence[str],
        left_out: str = "",
    ) -> None:
        """Ask about several claims at once; `shops` are the names of those that are told,
        `left_out` says which claims are not among them."""
        kind = ClaimKind(min(kinds)) if len(kinds) == 1 else ClaimKind.RETURN
        where = self._where(", ".join(shops), "", verb)
        where = f"{where}\n{left_out}" if left_out else where
        asked = self._asked(verb, kind, len(claim_ids), where, None)
        self._decide(claim_ids, verb, asked)

    def ship_anyway(self, action: ActionView) -> None:
        """Send a dispatch in spite of the cancel request that holds it."""
        asked = Asked(
            Verb.RELEASE,
            translate("Claims", "Ship in spite of the cancel request?"),
            translate(
                "Claims",
                "The dispatch is sent now. The marketplace may then refuse the cancel; if it"
                " refunds all the same, the goods have left. This can't be taken back.",
            ),
            "",
            translate("Claims", "Send dispatch"),
            danger=True,
        )
        if self._ask(asked, self._words, self._window) is not None:
            self._outbox.release([action.action_id])
            self.decided.emit()

    def take_way(self, action: ActionView, way: str) -> None:
        """A way out of a waiting action: undo, drop, release, retry, settle or note."""
        if way == "undo":
            self._outbox.undo(action.request_id)
        elif way == "release":
            self.ship_anyway(action)
        else:
            deed = {
                "drop": self._outbox.drop,
                "retry": self._outbox.retry,
                "settle": self._outbox.settle,
                "note": self._outbox.leave,
            }[way]
            deed([action.action_id])

    def inspect(self, claim_id: int, found: Inspection | None) -> None:
        """Keep what was found when the goods came back."""
        office = self._context.office
        self._context.tasks.run(
            self, lambda: inspections.inspect(office, claim_id, found), lambda _: None
        )

    def reveal(self, line_id: int, done: Callable[[Recipient], None]) -> None:
        """One record in the clear, with an access record."""
        office = self._context.office
        self._context.tasks.run(self, lambda: privacy.reveal(office, line_id), done)

    def _decide(self, claim_ids: Sequence[int], verb: Verb, asked: Asked) -> None:
        answer = self._ask(asked, self._words, self._window)
        if answer is None:
            return
        office = self._context.office

        def work() -> Queued:
            return claims.decide(
                office,
                claim_ids,
                verb,
                reason=answer.reason,
                detail=answer.detail,
                fee=answer.fee,
                method=answer.method,
                courier=answer.courier,
                invoice_no=answer.invoice_no,
            )

        def done(queued: Queued) -> None:
            said = queued_word(verb, len(queued.action_ids))
            self._context.notify(said, undo=queued.request_id, shops=queued.shops)
            self.decided.emit()

        self._context.tasks.run(self, work, done)

    def _asked(
        self,
        verb: Verb,
        kind: ClaimKind,
        count: int,
        where: str,
        marketplace: Marketplace | None,
    ) -> Asked:
        needs = marketplace is not None and verb is Verb.REDELIVER
        known = marketplace if needs else None
        return Asked(
            verb,
            decision_question(verb, kind, count),
            consequence(verb, kind),
            where,
            deed_word(verb, kind, count),
            () if marketplace is None else marketplace.choices(verb, kind),
            () if known is None else known.facts.capabilities.delivery_methods,
            ()
            if known is None
            else tuple(c.code for c in COURIERS if known.courier_code(c.code) is not None),
        )

    def _where(self, shops: str, product: str, verb: Verb) -> str:
        seconds = self._context.settings.get(settings.UNDO_SECONDS)
        place = " · ".join(part for part in (shops, product) if part)
        if verb in (Verb.HOLD, Verb.RELEASE) or not seconds:
            return place
        undo = translate("Claims", "Within %n s it can be undone before it is sent.", None, seconds)
        return f"{place}\n{undo}"
