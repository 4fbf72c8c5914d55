"""WooCommerce as the rest of the program sees it: the pure half of the contract."""

from __future__ import annotations

from ...domain.action import Reason, Verb
from ...domain.claim import Claim
from ...domain.intent import Intent
from ...domain.order import OrderLine
from ...domain.reading import LineReading, Undecoded
from ...system.clock import Clock
from ...system.randomness import Ids, SystemRandomness
from ..contract import Access, Choice, Connector, MarketplaceFacts
from ..http import Http
from ..throttle import SharedThrottles
from . import choices, rules
from .facts import FACTS
from .limits import USUAL
from .mapping.courier import courier_name
from .mapping.record import read_kept


class WooCommerce:
    """Implements `Marketplace`. `ids` makes the nonces of signed calls."""

    def __init__(self, ids: Ids | None = None) -> None:
        self._ids = ids or SystemRandomness()
        self._throttles = SharedThrottles(USUAL)

    @property
    def facts(self) -> MarketplaceFacts:
        return FACTS

    def connect(self, access: Access, http: Http, clock: Clock) -> Connector:
        """Open a session; sessions of one shop share its rate."""
        from .client import root_of
        from .connector import WooConnector

        throttle = self._throttles.of(root_of(access.base_url), clock)
        return WooConnector(access, http, clock, throttle, self._ids)

    def decode(self, payload: bytes, read_at: int) -> LineReading | Undecoded:
        return read_kept(payload, read_at)

    def effect_seen(
        self,
        verb: Verb,  # noqa: ARG002 (the contract's shape)
        intent: Intent,
        line: OrderLine,
        claim: Claim | None,  # noqa: ARG002 (the contract's shape)
    ) -> bool:
        return rules.effect_seen(intent, line)

    def obstacle(
        self,
        verb: Verb,
        intent: Intent,
        line: OrderLine,
        claim: Claim | None,  # noqa: ARG002 (the contract's shape)
    ) -> Reason | None:
        return rules.obstacle(verb, intent, line)

    def choices(
        self,
        verb: Verb,
        claim_kind: str | None = None,  # noqa: ARG002 (the contract's shape)
    ) -> tuple[Choice, ...]:
        return choices.choices(verb)

    def allowed(
        self,
        line: OrderLine,
        claim: Claim | None,  # noqa: ARG002 (the contract's shape)
    ) -> frozenset[Verb]:
        return rules.allowed(line)

    def courier_code(self, courier: str) -> str | None:
        return courier_name(courier)

    def line_url(self, line: OrderLine) -> str | None:  # noqa: ARG002 (the contract's shape)
        """None: where the shop's screens are is the shop's own matter."""
        return None
