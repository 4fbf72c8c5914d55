"""SmartStore as the rest of the program sees it: the pure half of the contract."""

from __future__ import annotations

from ...domain.action import Reason, Verb
from ...domain.claim import Claim
from ...domain.intent import Intent
from ...domain.order import OrderLine
from ...domain.reading import LineReading, Undecoded
from ...system.clock import Clock
from ..contract import Access, Choice, Connector, MarketplaceFacts
from ..http import Http
from ..throttle import SharedThrottles
from . import choices, limits, rules
from .facts import FACTS
from .mapping.courier import naver_code
from .mapping.item import read_kept


class Naver:
    """Implements `Marketplace`."""

    def __init__(self) -> None:
        self._throttles = SharedThrottles(limits.USUAL, limits.rate_in)

    @property
    def facts(self) -> MarketplaceFacts:
        return FACTS

    def connect(self, access: Access, http: Http, clock: Clock) -> Connector:
        """Open a session; sessions of one application share its rate."""
        from .connector import NaverConnector

        account = (access.base_url, access.credentials.get("client_id", "").strip())
        return NaverConnector(access, http, clock, self._throttles.of(account, clock))

    def decode(self, payload: bytes, read_at: int) -> LineReading | Undecoded:
        return read_kept(payload, read_at)

    def effect_seen(self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> bool:
        return rules.effect_seen(verb, intent, line, claim)

    def obstacle(
        self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None
    ) -> Reason | None:
        return rules.obstacle(verb, intent, line, claim)

    def choices(self, verb: Verb, claim_kind: str | None = None) -> tuple[Choice, ...]:
        return choices.choices(verb, claim_kind)

    def allowed(self, line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
        return rules.allowed(line, claim)

    def courier_code(self, courier: str) -> str | None:
        return naver_code(courier)

    def line_url(self, line: OrderLine) -> str | None:  # noqa: ARG002 (the contract's shape)
        """None: the address of a single order in the seller centre is not documented."""
        return None
