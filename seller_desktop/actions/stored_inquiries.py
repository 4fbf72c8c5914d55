"""What is known here of the inquiry a gesture is about: the state the seller saw and answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain import answering
from ..domain.action import Verb
from ..domain.errors import UserFixable
from ..domain.inquiry import Inquiry, InquiryKind, is_said
from ..domain.intent import Acknowledge, Answer
from ..domain.outbox import Action, InquiryRef
from ..domain.shop import Shop
from ..marketplaces.contract import Marketplace
from ..marketplaces.registry import Registry
from ..store import outbox, shops
from ..store.inquiries import stored_inquiry

if TYPE_CHECKING:
    from ..store.transaction import Connection


@dataclass(frozen=True, slots=True)
class StoredInquiry:
    """One inquiry with its shop's facts, and what already waits for it."""

    inquiry_id: int
    shop: Shop
    marketplace: Marketplace
    inquiry: Inquiry
    waiting: tuple[Action, ...]

    @property
    def ref(self) -> InquiryRef:
        """What an action names it by."""
        asked = self.inquiry
        return InquiryRef(self.inquiry_id, asked.kind, asked.number, asked.asked_at)

    def refuse(self, verb: Verb, intent: Answer | Acknowledge) -> None:
        """Raise what stands against sending this now: not_offered, already_waiting, answer_final,
        answer_unchanged, inquiry_not_open, answer_empty, answer_length, answer_has_fields."""
        if not self.marketplace.facts.offers(verb):
            raise UserFixable("not_offered", verb=str(verb), shop=self.shop.name)
        if self.waiting:
            first = self.waiting[0]
            number, state = self.inquiry.number, str(first.state)
            raise UserFixable("already_waiting", verb=str(first.verb), number=number, state=state)
        editable = self.marketplace.facts.capabilities.answer_edits
        if isinstance(intent, Answer) and intent.edits:
            self._refuse_edit(intent, editable)
        if answering.obstacle(intent, self.inquiry, editable) is not None:
            raise UserFixable("inquiry_not_open", number=self.inquiry.number)
        if isinstance(intent, Answer):
            self._refuse_text(intent.text)

    def _refuse_edit(self, intent: Answer, editable: frozenset[InquiryKind]) -> None:
        if self.inquiry.kind not in editable:
            raise UserFixable("answer_final", shop=self.shop.name)
        if is_said(intent.text, self.inquiry.messages):
            raise UserFixable("answer_unchanged")

    def _refuse_text(self, text: str) -> None:
        if not text:
            raise UserFixable("answer_empty")
        left = ", ".join(f"{{{name}}}" for name in answering.fields_in(text))
        if left:
            raise UserFixable("answer_has_fields", fields=left)
        bounds = self.marketplace.facts.answer_lengths.get(self.inquiry.kind)
        if bounds is not None and not bounds[0] <= len(text) <= bounds[1]:
            raise UserFixable("answer_length", least=bounds[0], most=bounds[1], length=len(text))


def load_inquiry(conn: Connection, registry: Registry, inquiry_id: int) -> StoredInquiry:
    """One inquiry as stored. Raises `UserFixable` inquiry_not_found."""
    found = stored_inquiry(conn, inquiry_id)
    shop = None if found is None else shops.shop(conn, found.shop_id)
    if found is None or shop is None:
        raise UserFixable("inquiry_not_found", number=str(inquiry_id))
    open_ones = outbox.open_actions(conn, shop.id)
    waiting = tuple(a for a in open_ones if a.inquiry is not None and a.inquiry.id == inquiry_id)
    return StoredInquiry(inquiry_id, shop, registry.get(shop.marketplace), found.inquiry, waiting)
