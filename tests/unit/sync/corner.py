"""A made-up marketplace of few abilities: parcels by two couriers and cancels of a whole line
without a reason; no confirm, no delay notice, no answer to a claim. Its rules say yes to all."""

from __future__ import annotations

from seller_desktop.domain.action import RetryClass, Unit, Verb, VerbFacts
from seller_desktop.domain.claim import Claim
from seller_desktop.domain.order import TO_SHIP_STATUSES, OrderLine
from seller_desktop.marketplaces.contract import Capabilities, MarketplaceFacts, StreamFacts, Words
from tests.unit.sync.toy import DAY_MS, ToyMarketplace

COURIERS = ("cj", "hanjin")
_STREAM = StreamFacts("changes", 60_000, 5_000, DAY_MS)

FACTS = MarketplaceFacts(
    key="corner",
    name=Words("모퉁이 장터", "Corner market"),
    official_url="https://corner.invalid",
    credentials=(),
    checklist=(),
    changes=_STREAM,
    reconcile=_STREAM,
    reconcile_days=2,
    read_limit=50,
    verbs={
        Verb.DISPATCH: VerbFacts(RetryClass.VERIFY_FIRST, after_confirm=True),
        Verb.CANCEL: VerbFacts(RetryClass.VERIFY_FIRST, unit=Unit.GROUP),
        Verb.APPROVE: VerbFacts(RetryClass.VERIFY_FIRST),
    },
    capabilities=Capabilities(seller_cancel=True, delivery_methods=("parcel",)),
)


class CornerMarketplace(ToyMarketplace):
    """The toy's rules over fewer abilities, and careless: what it does not know it still allows."""

    facts = FACTS

    def allowed(self, line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
        legal = line.status in TO_SHIP_STATUSES or claim is not None
        return frozenset(Verb) if legal else frozenset()

    def obstacle(self, *_: object) -> None:
        return None

    def courier_code(self, courier: str) -> str | None:
        return courier.upper() if courier in COURIERS else None
