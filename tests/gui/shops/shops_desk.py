"""A desk with a marketplace whose connection test answers as the test of the screen wants."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from seller_desktop.desktop.context import PageContext
from seller_desktop.desktop.page import Page
from seller_desktop.domain.action import ActionState
from seller_desktop.domain.errors import OfficeError
from seller_desktop.domain.event import ChangeSet
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.contract import (
    Access,
    CredentialField,
    Identity,
    MarketplaceFacts,
    Words,
)
from seller_desktop.marketplaces.http import Http, HttpRequest, HttpResponse
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store import outbox, shops
from seller_desktop.store.events import EventLog
from seller_desktop.store.outbox import Outbox
from seller_desktop.system.clock import Clock
from seller_desktop.system.keyring import MemoryKeyring
from tests.gui.today.page_desk import PageDesk
from tests.unit.sync.toy import FACTS, ToyConnector, ToyMarketplace

TOY = replace(
    FACTS,
    credentials=(
        CredentialField(
            "id", Words("번호", "Number"), Words("콘솔에 있습니다.", "In the console."), False
        ),
        CredentialField(
            "secret", Words("비밀 키", "Secret"), Words("한 번만 보입니다.", "Shown once.")
        ),
    ),
    checklist=(Words("신청합니다.", "Apply."), Words("IP를 등록합니다.", "Register the IP.")),
    console_url="https://console.toy.invalid",
)


@dataclass
class AnsweringConnector(ToyConnector):
    """Answers a test with an account, or with the refusal it was given."""

    refusal: OfficeError | None = None
    account: str = "toy-account"

    def test(self) -> Identity:
        if self.refusal is not None:
            raise self.refusal
        return Identity(self.account)


@dataclass
class AnsweringMarketplace(ToyMarketplace):
    """Notes who connected with which keys."""

    refusal: OfficeError | None = None
    account: str = "toy-account"
    connected: list[Access] = field(default_factory=list)
    facts: MarketplaceFacts = TOY

    def connect(self, access: Access, http: Http, clock: Clock) -> ToyConnector:
        del http
        self.connected.append(access)
        return AnsweringConnector(clock, refusal=self.refusal, account=self.account)


class NoHttp:
    """Connectors of the toy never call."""

    def call(self, request: HttpRequest) -> HttpResponse:
        raise AssertionError(f"nothing is called here: {request.method}")

    def close(self) -> None:
        """Nothing to let go of."""


class ShopsDesk(PageDesk):
    """The usual desk, at the toy marketplace."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.market = AnsweringMarketplace()
        self.keyring = MemoryKeyring()
        self.synced: list[object] = []
        self.office = replace(
            self.office,
            registry=Registry({"toy": lambda: self.market}, plug_ins=lambda: ()),
            keyring=self.keyring,
            http=lambda base_url, allow_http: NoHttp(),
        )

    @property
    def context(self) -> PageContext:
        context = super().context
        context.engine._ask_sync = self.synced.append
        return context

    def stored_shops(self) -> tuple[Shop, ...]:
        with self.db.read() as conn:
            return shops.shops(conn)

    def toy_shop(self, name: str = "바람골살림") -> Shop:
        """A stored shop with its keys in the keyring."""
        shop = self.add_shop(name, marketplace="toy")
        for key in ("id", "secret"):
            self.office.secrets.put(shop.uid, key, f"stored-{key}")
        return shop

    def add_naver(self) -> Shop:
        """A shop at a marketplace with all its rules: orders can be confirmed there."""
        registry = Registry({"toy": lambda: self.market, "naver": Naver}, plug_ins=lambda: ())
        self.office = replace(self.office, registry=registry)
        return self.add_shop("네이버")

    def send(self, action_id: str) -> None:
        """An action leaves, and nobody knows yet what became of it."""

        def work(conn: Connection) -> None:
            box = Outbox(conn, EventLog(conn, self.now), ChangeSet())
            box.move(outbox.actions(conn, [action_id])[0], ActionState.SENDING)

        self.db.write(work)

    def show(self, qtbot: QtBot, page: Page, width: int = 1264, height: int = 760) -> None:
        """Keeps the page too: a dialog must not be the last to hold it."""
        self.page = page
        super().show(qtbot, page, width, height)
