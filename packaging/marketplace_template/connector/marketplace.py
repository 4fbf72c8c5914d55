"""Kiosk Market as the program sees it: the pure half of the contract."""

from __future__ import annotations

from seller_desktop.domain.action import Reason, Verb
from seller_desktop.domain.claim import Claim
from seller_desktop.domain.intent import Intent
from seller_desktop.domain.order import OrderLine
from seller_desktop.domain.reading import LineReading, Undecoded
from seller_desktop.marketplaces.contract import Access, Choice, Connector, MarketplaceFacts
from seller_desktop.marketplaces.http import Http
from seller_desktop.marketplaces.throttle import SharedThrottles
from seller_desktop.system.clock import Clock

from . import rules
from .client import USUAL
from .couriers import code_of
from .facts import CANCEL_REASONS, FACTS
from .mapping import read_kept


class Kiosk:
    """Implements `Marketplace`."""

    def __init__(self) -> None:
        self._throttles = SharedThrottles(USUAL)

    @property
    def facts(self) -> MarketplaceFacts:
        return FACTS

    def connect(self, access: Access, http: Http, clock: Clock) -> Connector:
        """Open a session; sessions of one key share its rate."""
        from .connector import KioskConnector

        account = (access.base_url, access.credentials.get("key", ""))
        return KioskConnector(access, http, clock, self._throttles.of(account, clock))

    def decode(self, payload: bytes, read_at: int) -> LineReading | Undecoded:
        return read_kept(payload, read_at)

    def effect_seen(self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> bool:
        return rules.effect_seen(verb, intent, line, claim)

    def obstacle(
        self,
        verb: Verb,
        intent: Intent,  # noqa: ARG002 (the contract's shape)
        line: OrderLine,
        claim: Claim | None,
    ) -> Reason | None:
        return rules.obstacle(verb, line, claim)

    def choices(
        self,
        verb: Verb,
        claim_kind: str | None = None,  # noqa: ARG002 (the contract's shape)
    ) -> tuple[Choice, ...]:
        return CANCEL_REASONS if verb is Verb.CANCEL else ()

    def allowed(self, line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
        return rules.allowed(line, claim)

    def courier_code(self, courier: str) -> str | None:
        return code_of(courier)

    def line_url(self, line: OrderLine) -> str | None:  # noqa: ARG002 (the contract's shape)
        """None: the address of a single order in the seller centre is not documented."""
        return None
