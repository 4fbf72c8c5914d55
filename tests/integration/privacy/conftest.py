"""A real profile with an encrypted file, and orders of invented people with names to look for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seller_desktop.actions.office import Office
from seller_desktop.actions.purge import purge
from seller_desktop.app import Core, build_core
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.event import Source
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.order import LineStatus, OrderLine, Recipient
from seller_desktop.domain.reading import LineReading
from seller_desktop.domain.shop import Shop
from seller_desktop.store import notes, payloads, shops
from seller_desktop.store.backup import Backup, Cause, create
from seller_desktop.store.events import EventLog
from seller_desktop.store.readings import Readings
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.secrets import DatabaseKeys

from .plain_pages import log_pages, pages

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
BUYER = Recipient(
    orderer_name="표주온",
    orderer_phone="01000007101",
    name="옥채린",
    phone="01000007202",
    phone2="050700007303",
    postcode="99124",
    address="서울특별시 가상구 비밀로 77",
    address_detail="카나리아빌 404호",
    delivery_memo="현관 비밀번호 9137",
    customs_code="P100000071234",
)
MEMO = "옥채린 고객 재구매 약속"
EXTRAS = ("9137", "P100000071234", "050700007303")
CANARIES = (
    *("표주온", "옥채린", "01000007101", "01000007202", "비밀로", "카나리아빌", "재구매"),
    *EXTRAS,
)
GRAMS = ("옥채", "채린", "표주", "주온", "재구")


class Desk:
    """A profile under test; `line` and `read` let the store have read an order."""

    def __init__(self, folder: Path) -> None:
        self.clock = VirtualClock(NOW)
        self.keyring = MemoryKeyring()
        self.folder = folder
        self.core: Core = self._open()
        self.shop = self.office.db.write(self._add_shop)

    def _open(self) -> Core:
        return build_core(
            ProfilePaths(self.folder),
            keyring=self.keyring,
            clock=self.clock,
            ids=SeededRandomness(7),
            threaded=False,
        )

    def reopen(self) -> None:
        """As after the process was killed: what was not committed is gone."""
        self.core.close()
        self.core = self._open()

    @property
    def office(self) -> Office:
        return self.core.office

    @property
    def now(self) -> int:
        return self.clock.now_ms()

    @property
    def key(self) -> bytes:
        profile = self.office.profile
        return DatabaseKeys(self.keyring, profile.id).expect(profile.key_version).raw

    def pass_days(self, days: float) -> None:
        self.clock.advance(timedelta(days=days).total_seconds())

    def _add_shop(self, conn: Connection) -> Shop:
        return shops.add_shop(
            conn,
            uid="uid-1",
            marketplace="naver",
            name="가게",
            base_url="https://api.commerce.naver.com/external",
            official=True,
            account="account-1",
            added_at=self.now,
            history_from=self.now,
        )

    def order(
        self, line_no: str, status: LineStatus = LineStatus.PURCHASE_CONFIRMED, **values: object
    ) -> OrderLine:
        """An order of ten days ago, confirmed now where it is."""
        ordered_at = self.now - 10 * DAY_MS
        confirmed = self.now if status is LineStatus.PURCHASE_CONFIRMED else None
        line = OrderLine(
            order_no=f"O{line_no}",
            line_no=line_no,
            status=status,
            status_word=status.upper(),
            ordered_at=ordered_at,
            paid_at=ordered_at,
            purchase_confirmed_at=confirmed,
            product="도자기 머그",
            quantity=2,
            amount=24_900,
            recipient=BUYER,
        )
        return replace(line, **values)  # type: ignore[arg-type]

    def claim(self, line: OrderLine, state: ClaimState, **values: object) -> Claim:
        claim = Claim(
            claim_no=f"C{line.line_no}",
            order_no=line.order_no,
            line_no=line.line_no,
            kind=ClaimKind.RETURN,
            state=state,
            status_word=state.upper(),
            requested_at=self.now,
            reason="broken",
            reason_detail="옥채린입니다. 01000007202로 전화 주세요. 컵이 깨졌어요",
        )
        return replace(claim, **values)  # type: ignore[arg-type]

    def read(self, line: OrderLine, *claims: Claim) -> int:
        """Let the store have read this answer just now; the line's key."""
        open_claim = next((claim.label for claim in claims if claim.is_open), None)
        body = repr(line.recipient).encode()
        reading = LineReading(replace(line, claim=open_claim), claims, self.now, body)

        def work(conn: Connection) -> int:
            log = EventLog(conn, self.now)
            Readings(conn, self.shop, log, Source.FEED, self.office.ids.bytes).apply([reading])
            row = conn.exec_driver_sql(
                "SELECT id FROM order_line WHERE line_no = ?", (line.line_no,)
            ).one()
            return int(row[0])

        return self.office.db.write(work)

    def write_memo(self, line_id: int, memo: str = MEMO) -> None:
        self.office.db.write(lambda conn: notes.set_memo(conn, line_id, memo, self.now))

    def back_up(self) -> Backup:
        paths = self.office.paths
        return create(paths.database, self.key, paths.backups, self.clock.now(), Cause.ASKED)

    def purge(self) -> dict[str, int]:
        return dict(purge(self.office).counts)

    def value(self, sql: str, *values: object) -> object:
        with self.office.db.read() as conn:
            return conn.exec_driver_sql(sql, values).scalar()

    def kept(self, line_id: int) -> str:
        return str(self.value("SELECT kept FROM recipient WHERE line_id = ?", line_id))

    def found(self, wanted: tuple[str, ...] = CANARIES) -> list[str]:
        """Which of these texts are in any byte of the database, its log or a backup."""
        files = [self.office.paths.database, *self.office.paths.backups.glob("*.db")]
        found = []
        for path in files:
            held = b"".join((*pages(path, self.key), *log_pages(path, self.key)))
            found += [f"{path.name}: {text}" for text in wanted if text.encode() in held]
        return found + self._packed(wanted)

    def _packed(self, wanted: tuple[str, ...]) -> list[str]:
        with self.office.db.read() as conn:
            rows = conn.exec_driver_sql(
                "SELECT body FROM payload UNION ALL SELECT body FROM quarantine"
            ).all()
        bodies = [payloads.unpack(bytes(row[0])) for row in rows]
        return [f"body: {text}" for text in wanted for body in bodies if text.encode() in body]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "profile")
    yield made
    made.core.close()
