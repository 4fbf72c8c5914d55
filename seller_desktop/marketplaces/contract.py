"""What every marketplace is to the rest of the program. Screens and engine know this, never a name.

A `Marketplace` is the pure half: facts and rules, usable without a network. A `Connector` is the
live half: one shop's session with its secrets. A new marketplace implements both in its folder.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from ..domain.action import CLAIM_VERBS, Reason, Refusal, Verb, VerbFacts
from ..domain.claim import Claim, ClaimKind
from ..domain.errors import Problem
from ..domain.inquiry import InquiryKind
from ..domain.intent import Intent
from ..domain.korea_time import DAY_MS
from ..domain.order import OrderLine
from ..domain.reading import Ended, LineReading, Undecoded
from ..system.clock import Clock
from .http import Http

__all__ = [
    "Access",
    "Answered",
    "CallRefused",
    "Capabilities",
    "Choice",
    "Connector",
    "CredentialField",
    "Ended",
    "Identity",
    "Item",
    "LineReading",
    "Lost",
    "Mark",
    "Marketplace",
    "MarketplaceFacts",
    "NotTaken",
    "Page",
    "Prepared",
    "SendReport",
    "StreamFacts",
    "Sweeping",
    "Taken",
    "Undecoded",
    "Window",
    "Words",
]


@dataclass(frozen=True, slots=True)
class Words:
    """A text the marketplace's folder brings along, in both languages."""

    ko: str
    en: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells a marketplace's shops apart at a glance: a letter, no logo, in white on a ground
    for the light and one for the dark look (`#rrggbb`, contrast of 4.5 at least)."""

    letter: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class CredentialField:
    """One secret or id the seller copies from the marketplace's console."""

    key: str
    label: Words
    hint: Words
    secret: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """One reason word a marketplace accepts, as sent, with the words a seller reads."""

    word: str
    label: Words


@dataclass(frozen=True, slots=True)
class StreamFacts:
    """How one stream of changes may be read. Spans in milliseconds.

    `overlap_ms` is read again at each round since marketplaces commit late, `safety_lag_ms` is
    left unread at the end, `max_window_ms` is the widest span one question may cover.
    """

    name: str
    overlap_ms: int
    safety_lag_ms: int
    max_window_ms: int


INQUIRY_STREAM = StreamFacts(
    "inquiries", overlap_ms=7 * DAY_MS, safety_lag_ms=0, max_window_ms=30 * DAY_MS
)
"""Inquiries, by the instant they were asked: for a week they may be answered or asked again."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What screens may offer for shops of this marketplace.

    Without `confirm` a paid order is `accepted` at once; without `partial_cancel` a line is
    cancelled as a whole. With `split_groups` some lines of a delivery group may leave alone
    (분리배송, `Dispatch.rest_by`). To inquiries of the kinds `answer_edits` another `Answer` may be
    given, which takes the place of the first. Open claims of the kinds `settles_itself` it settles
    without the seller after a while, of which it does not tell the end.
    """

    confirm: bool = False
    delay: bool = False
    seller_cancel: bool = False
    partial_cancel: bool = False
    split_groups: bool = False
    claims: bool = False
    delivery_methods: tuple[str, ...] = ("parcel",)
    answer_edits: frozenset[InquiryKind] = frozenset()
    settles_itself: frozenset[ClaimKind] = frozenset()


@dataclass(frozen=True, slots=True)
class MarketplaceFacts:
    """What is known of a marketplace before anybody connects."""

    key: str
    name: Words
    official_url: str
    credentials: tuple[CredentialField, ...]
    checklist: tuple[Words, ...]
    changes: StreamFacts
    reconcile: StreamFacts | None
    reconcile_days: int
    read_limit: int
    verbs: Mapping[Verb, VerbFacts]
    capabilities: Capabilities
    console_url: str = ""
    mark: Mark | None = None
    """None for an own shop: all of these look alike."""
    sweep: StreamFacts | None = None
    """Where no feed tells of changes: open lines are swept by payment time, see `Sweeping`."""
    claim_verbs: Mapping[ClaimKind, frozenset[Verb]] = field(default_factory=dict)
    """The decisions that claims of a kind know; a kind that is left out knows all of `verbs`."""
    inquiries: StreamFacts = INQUIRY_STREAM
    """How the lists of an `Inquired` connector are read."""
    answer_lengths: Mapping[InquiryKind, tuple[int, int]] = field(default_factory=dict)
    """The least and the most letters an answer to a kind may have, where there are bounds."""
    key_days: int | None = None
    """How many Korean days a key, or the application it belongs to, lives after it was issued or
    renewed; None where it has no end."""

    def offers(self, verb: Verb, claim_kind: ClaimKind | None = None) -> bool:
        """Whether its shops can be told this verb at all (for a claim of a kind), in any state."""
        able = self.capabilities
        switches = {
            Verb.CONFIRM: able.confirm,
            Verb.DELAY: able.delay,
            Verb.CANCEL: able.seller_cancel,
        } | dict.fromkeys(CLAIM_VERBS, able.claims)
        known = self.verbs if claim_kind is None else self.claim_verbs.get(claim_kind, self.verbs)
        return verb in self.verbs and verb in known and switches.get(verb, True)


@dataclass(frozen=True, slots=True)
class Window:
    """A span of time on the marketplace's clock, UTC ms, both ends inclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """One answer to a reading question. `next_page` is opaque, None when the window is finished;
    `missing` are line numbers asked for and not answered, `ended` those of which the answer was
    that they are no more."""

    readings: tuple[LineReading, ...]
    read_at: int
    next_page: str | None = None
    undecoded: tuple[Undecoded, ...] = ()
    missing: tuple[str, ...] = ()
    ended: tuple[Ended, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the marketplace says we are: the proof of a connection test."""

    account: str
    shop_name: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One action of a send. `key` is its idempotency key, `line` and `claim` the fresh state;
    `lines` all lines of the unit where a verb touches a group, `line` being the first."""

    key: str
    intent: Intent
    line: OrderLine
    claim: Claim | None = None
    lines: tuple[OrderLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A write ready to leave, so that its body's hash is on disk before the bytes are out."""

    verb: Verb
    method: str
    path: str
    body: bytes
    keys: tuple[str, ...]
    """Item keys in the order of the body."""
    units: tuple[str, ...]
    """The marketplace's number of each item: line number."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The marketplace said yes to the item."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The call was processed. Items by key: taken, or refused in the marketplace's words; an item
    not mentioned has an unknown outcome."""

    items: Mapping[str, Taken | Refusal]


@dataclass(frozen=True, slots=True)
class NotTaken:
    """It is certain that nothing was taken: may be sent again after `retry_after_ms`.

    `stop` means that a person must act first (rights, IP, secret).
    """

    problem: Problem
    retry_after_ms: int = 0
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """Nobody knows: the marketplace has to be asked."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class CallRefused:
    """A 400, 404, 409 or 422 with the marketplace's code that names no item."""

    refusal: Refusal


SendReport = Answered | NotTaken | Lost | CallRefused


class Connector(Protocol):
    """One shop's live session. Used by one thread at a time. Reads raise `OfficeError`:
    `UserFixable` to stop the shop, `Passing` to try later, `Fault` when an answer made no sense."""

    def test(self) -> Identity:
        """Prove secret, IP, rights and identity with the cheapest call."""

    def server_now(self) -> int:
        """The marketplace's present instant in UTC ms, from its last answer plus elapsed time."""

    def read_changes(self, window: Window, page: str | None) -> Page:
        """What changed within the window, as it stands now."""

    def read_orders(self, window: Window, page: str | None) -> Page:
        """Lines by payment time within the window, for the daily reconciliation."""

    def read_lines(self, line_nos: Sequence[str]) -> Page:
        """These lines afresh; at most `facts.read_limit`."""

    def prepare(self, verb: Verb, items: Sequence[Item]) -> Prepared:
        """The bytes of a write; at most the verb's `batch_limit` items."""

    def send(self, prepared: Prepared) -> SendReport:
        """Send once. Never raises for what the network or the marketplace does."""

    def take_warnings(self) -> tuple[Problem, ...]:
        """What was noticed since the last call (a corrected clock), to be told once."""

    def close(self) -> None:
        """Let go of connections."""


@runtime_checkable
class Sweeping(Protocol):
    """A connector of a marketplace that can't be asked what changed: it is asked what is."""

    def read_open(self, window: Window, page: str | None) -> Page:
        """Lines paid within the window to which something can still happen, of every state."""


@dataclass(frozen=True, slots=True)
class Access:
    """What a connector is made from."""

    base_url: str
    credentials: Mapping[str, str] = field(repr=False)


class Marketplace(Protocol):
    """The pure half: facts and rules of one marketplace."""

    @property
    def facts(self) -> MarketplaceFacts:
        """What is known before connecting."""

    def connect(self, access: Access, http: Http, clock: Clock) -> Connector:
        """Open a session; no call is made yet."""

    def decode(self, payload: bytes, read_at: int) -> LineReading | Undecoded:
        """Read a raw record again that a page held as `payload` of a reading or an `Undecoded`;
        `read_at` is when it was read. Never raises: a newer version may understand it."""

    def effect_seen(self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> bool:
        """Whether the state read shows that this very action took effect."""

    def obstacle(
        self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None
    ) -> Reason | None:
        """Why the verb can't be used in this state, or None where it can.

        `OTHER_EFFECT` (another effect stands in its place), `LINE_CLOSED` and `CLAIM_CLOSED` mean
        superseded; every other reason means rejected.
        """

    def choices(self, verb: Verb, claim_kind: str | None = None) -> tuple[Choice, ...]:
        """Reason words accepted with a verb (for a claim of a kind); empty where none is sent."""

    def allowed(self, line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
        """Verbs that are legal in this state: what a screen enables."""

    def courier_code(self, courier: str) -> str | None:
        """The marketplace's code of a courier, canonical or its own; None if it has none."""

    def line_url(self, line: OrderLine) -> str | None:
        """Where the seller centre shows the order, None where unknown."""
