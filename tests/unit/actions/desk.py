"""A seller's desk for tests of actions: a real encrypted file, SmartStore's rules, no network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from seller_desktop.actions.office import Office
from seller_desktop.domain.action import ActionState, Reason
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.event import Changes, ChangeSet, Source
from seller_desktop.domain.intent import Intent
from seller_desktop.domain.order import LineStatus, OrderLine, Recipient
from seller_desktop.domain.outbox import Action
from seller_desktop.domain.reading import LineReading
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.contract import Access, Connector, Identity
from seller_desktop.marketplaces.http import Http
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store import outbox, shops
from seller_desktop.store.database import Database
from seller_desktop.store.events import EventLog
from seller_desktop.store.outbox import Outbox
from seller_desktop.store.readings import Readings
from seller_desktop.store.transaction import Connection
from seller_desktop.sync.news import News
from seller_desktop.system.clock import Clock, VirtualClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SeededRandomness

KEY = bytes(range(32))
WORDS = {
    LineStatus.PAID: "PAYED/NOT_YET",
    LineStatus.ACCEPTED: "PAYED/OK",
    LineStatus.DISPATCHED: "DELIVERING/OK",
    LineStatus.PURCHASE_CONFIRMED: "PURCHASE_DECIDED/OK",
}
BUYER = Recipient(
    name="정미나",
    phone="01000001111",
    postcode="04524",
    address="서울특별시 가상구 예시로 1",
    address_detail="101호",
)


class NoHttp:
    """A line to nowhere: actions that must not need the network are given it."""

    def call(self, request: object) -> object:
        raise AssertionError("an action asked the network")

    def close(self) -> None:
        """Nothing to let go of."""


class AnsweringMarket(Naver):
    """SmartStore's rules with a connection that answers as the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.account = "account-1"
        self.failure: Exception | None = None
        self.asked: list[Access] = []
        self.closed = 0

    def connect(self, access: Access, http: Http, clock: Clock) -> Connector:
        self.asked.append(access)
        return AnsweringConnector(self)  # type: ignore[return-value]  # all that a test asks for


class AnsweringConnector:
    """What a connection test needs of a connector."""

    def __init__(self, market: AnsweringMarket) -> None:
        self._market = market

    def test(self) -> Identity:
        if self._market.failure is not None:
            raise self._market.failure
        return Identity(self._market.account, "가상상점")

    def close(self) -> None:
        self._market.closed += 1


@dataclass
class Desk:
    """What a test of actions holds in its hands."""

    folder: Path
    clock: VirtualClock
    keyring: MemoryKeyring = field(default_factory=MemoryKeyring)
    ids: SeededRandomness = field(default_factory=lambda: SeededRandomness(1))
    news: News = field(default_factory=News)
    told: list[Changes] = field(default_factory=list)
    woken: int = 0
    reconnected: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        paths = ProfilePaths(self.folder)
        self.market = AnsweringMarket()
        self.db = Database.open(self.folder / "office.db", KEY, self.clock, threaded=False)
        self.news.on_changes(self.told.append)
        # A database without a profile is damage: the profile comes before it in a real start.
        (self.folder / "profile.json").write_text('{"id": "p1"}')
        self.office = Office(
            db=self.db,
            clock=self.clock,
            ids=self.ids,
            registry=Registry({"naver": lambda: self.market}, plug_ins=tuple),
            keyring=self.keyring,
            profile=load_profile(paths, self.ids),
            paths=paths,
            news=self.news,
            wake=self._wake,
            http=lambda base_url, allow_http: NoHttp(),  # type: ignore[return-value,arg-type]
            reconnect=self.reconnected.append,
        )

    def _wake(self) -> None:
        self.woken += 1

    @property
    def now(self) -> int:
        return self.clock.now_ms()

    # What there is.

    def add_shop(self, name: str = "가게") -> Shop:
        return self.db.write(
            lambda conn: shops.add_shop(
                conn,
                uid=f"uid-{name}",
                marketplace="naver",
                name=name,
                base_url="https://api.commerce.naver.com/external",
                official=True,
                account="account-1",
                added_at=self.now,
                history_from=self.now,
            )
        )

    def line(
        self, line_no: str, status: LineStatus = LineStatus.ACCEPTED, **values: object
    ) -> OrderLine:
        """A line with an invented buyer, ordered an hour ago."""
        ordered_at = self.now - 3_600_000
        base = OrderLine(
            order_no=f"O{line_no}",
            line_no=line_no,
            status=status,
            status_word=WORDS.get(status, status.upper()),
            ordered_at=ordered_at,
            paid_at=ordered_at,
            product="도자기 머그",
            option="색상: 화이트",
            quantity=2,
            amount=24_900,
            recipient=BUYER,
        )
        return replace(base, **values)  # type: ignore[arg-type]

    def claim(self, line: OrderLine, kind: ClaimKind, state: ClaimState, **values: object) -> Claim:
        """A claim on a line."""
        base = Claim(
            claim_no=f"C{line.line_no}",
            order_no=line.order_no,
            line_no=line.line_no,
            kind=kind,
            state=state,
            status_word=state.upper(),
            requested_at=self.now,
        )
        return replace(base, **values)  # type: ignore[arg-type]

    def put(self, shop: Shop, line: OrderLine, *claims: Claim) -> int:
        """Let the store have read this line; its key."""
        open_claim = next((claim.label for claim in claims if claim.is_open), None)
        reading = LineReading(replace(line, claim=open_claim), claims, self.now, b"{}")

        def work(conn: Connection) -> int:
            log = EventLog(conn, self.now)
            Readings(conn, shop, log, Source.FEED, self.ids.bytes).apply([reading])
            row = conn.exec_driver_sql(
                "SELECT id FROM order_line WHERE shop_id = ? AND line_no = ?",
                (shop.id, line.line_no),
            ).one()
            return int(row[0])

        return self.db.write(work)

    def claim_id(self, claim_no: str) -> int:
        with self.db.read() as conn:
            row = conn.exec_driver_sql("SELECT id FROM claim WHERE claim_no = ?", (claim_no,)).one()
        return int(row[0])

    # What waits.

    def actions(self, ids: Sequence[str]) -> tuple[Action, ...]:
        with self.db.read() as conn:
            return outbox.actions(conn, ids)

    def action(self, action_id: str) -> Action:
        return self.actions([action_id])[0]

    def all_actions(self) -> list[tuple[str, str]]:
        """Verb and state of every action there is, in the order of asking."""
        with self.db.read() as conn:
            rows = conn.exec_driver_sql("SELECT verb, state FROM action ORDER BY seq")
            return [(str(row[0]), str(row[1])) for row in rows]

    def intent(self, action_id: str) -> Intent:
        return self.action(action_id).intent

    def move(
        self,
        action_id: str,
        *states: ActionState,
        reason: Reason | None = None,
        hold_cause: str | None = None,
    ) -> None:
        """Let the engine have moved an action through these states."""

        def work(conn: Connection) -> None:
            box = Outbox(conn, EventLog(conn, self.now), ChangeSet())
            for state in states:
                box.move(outbox.actions(conn, [action_id])[0], state, reason, hold_cause=hold_cause)

        self.db.write(work)

    def attempt(self, action_id: str, *states: ActionState) -> None:
        """Let the engine have sent an action, heard nothing, and moved it on through these."""

        def work(conn: Connection) -> None:
            box = Outbox(conn, EventLog(conn, self.now), ChangeSet())
            box.start_attempt(outbox.actions(conn, [action_id])[0], "send", "hash")
            box.end_attempt(outbox.actions(conn, [action_id])[0], "unknown")

        self.db.write(work)
        self.move(action_id, *states)
