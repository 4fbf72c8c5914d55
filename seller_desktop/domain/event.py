"""What is remembered of every change, what rings, and what a change touched."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class EventKind(StrEnum):
    """What a ChangeEvent tells. It holds codes, times and ids, never a personal value."""

    LINE_SEEN = "line_seen"
    STATUS = "status"
    CLAIM_SEEN = "claim_seen"
    CLAIM_STATE = "claim_state"
    CLAIM_HELD = "claim_held"
    INQUIRY_SEEN = "inquiry_seen"
    INQUIRY_STATE = "inquiry_state"
    DUE_MOVED = "due_moved"
    QUANTITY = "quantity"
    OPTION = "option"
    PERSONAL = "personal"
    SHIPMENT = "shipment"
    ACTION = "action"
    ATTEMPT = "attempt"
    FEED_MISS = "feed_miss"
    NOTE = "note"
    RESTORED = "restored"
    SALVAGED = "salvaged"
    PURGE = "purge"
    LINE_HELD = "line_held"
    RULE = "rule"


class AlertKind(StrEnum):
    """Kinds of entries in the notification centre; each can be switched off and grouped."""

    NEW_ORDER = "new_order"
    NEW_CLAIM = "new_claim"
    NEW_INQUIRY = "new_inquiry"
    ACTION_FAILED = "action_failed"
    ACTION_HELD = "action_held"
    SHOP_PROBLEM = "shop_problem"
    DEADLINE = "deadline"
    WAITING = "waiting"
    CLOCK_CORRECTED = "clock_corrected"
    KEY_EXPIRY = "key_expiry"


class Source(StrEnum):
    """Who made a change known."""

    FEED = "feed"
    REFRESH = "refresh"
    RECONCILE = "reconcile"
    HISTORY = "history"
    READ_BACK = "read_back"
    SELLER = "seller"
    ENGINE = "engine"


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids touched by one transaction, per noun, and who did it: what a screen needs to refresh."""

    lines: frozenset[int] = frozenset()
    claims: frozenset[int] = frozenset()
    inquiries: frozenset[int] = frozenset()
    actions: frozenset[int] = frozenset()
    shops: frozenset[int] = frozenset()
    alerts: bool = False
    settings: bool = False
    initiator: str = ""

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            lines=self.lines | other.lines,
            claims=self.claims | other.claims,
            inquiries=self.inquiries | other.inquiries,
            actions=self.actions | other.actions,
            shops=self.shops | other.shops,
            alerts=self.alerts or other.alerts,
            settings=self.settings or other.settings,
            initiator=self.initiator if self.initiator == other.initiator else "",
        )

    def __bool__(self) -> bool:
        ids = self.lines or self.claims or self.inquiries or self.actions or self.shops
        return bool(ids or self.alerts or self.settings)


@dataclass(slots=True)
class ChangeSet:
    """Changes while they are gathered within one transaction."""

    lines: set[int] = field(default_factory=set)
    claims: set[int] = field(default_factory=set)
    inquiries: set[int] = field(default_factory=set)
    actions: set[int] = field(default_factory=set)
    shops: set[int] = field(default_factory=set)
    alerts: bool = False

    def freeze(self, initiator: str = "") -> Changes:
        """What was gathered, to be told to the screens after the commit."""
        return Changes(
            lines=frozenset(self.lines),
            claims=frozenset(self.claims),
            inquiries=frozenset(self.inquiries),
            actions=frozenset(self.actions),
            shops=frozenset(self.shops),
            alerts=self.alerts,
            initiator=initiator,
        )
