"""What the Shops screen does: every deed runs in a task, its outcome comes back here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.action import ActionState
from ...domain.errors import OfficeError, Problem
from ...domain.shop import Shop
from ...marketplaces.contract import Identity
from ...store import outbox as outbox_store
from ...store.shop_contents import ShopContents, shop_contents
from ..context import PageContext
from .checks import TestOutcome

if TYPE_CHECKING:
    from ...actions.office import Office

_UNSENT = (ActionState.READY, ActionState.HELD)


@dataclass(frozen=True, slots=True)
class ShopDraft:
    """A shop the seller has described and that is not stored. `base_url` None is the official
    address."""

    marketplace: str
    name: str
    base_url: str | None
    credentials: Mapping[str, str] = field(repr=False)
    history_days: int
    keys_issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class ShopChange:
    """What the seller changed of a shop; `credentials` and the day of issue are None where they
    stay."""

    shop_id: int
    name: str
    credentials: Mapping[str, str] | None = field(default=None, repr=False)
    keys_issued_on: date | None = None


class ShopDeeds(QObject):
    """Adds, tests, changes, pauses and removes shops. Owned by the page."""

    tested = Signal(int, object)
    """A shop's id and the `TestOutcome`, first one that runs."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._office = context.office

    def test(self, shop_id: int) -> None:
        """Ask a shop's marketplace live who we are; `tested` follows."""
        self.tested.emit(shop_id, TestOutcome())

        def work() -> TestOutcome:
            from ...actions.shops import test_shop

            return _timed(self._office, lambda: test_shop(self._office, shop_id))

        self._context.tasks.run(
            self,
            work,
            lambda outcome: self.tested.emit(shop_id, outcome),
            lambda problem: self.tested.emit(shop_id, TestOutcome(problem=problem)),
        )

    def add(
        self, draft: ShopDraft, done: Callable[[Shop], None], failed: Callable[[Problem], None]
    ) -> None:
        """Test a new shop live and store it; nothing is stored when that fails."""

        def work() -> Shop:
            from ...actions.shops import add_shop

            return add_shop(
                self._office,
                marketplace=draft.marketplace,
                name=draft.name,
                base_url=draft.base_url,
                credentials=draft.credentials,
                history_days=draft.history_days,
                keys_issued_on=draft.keys_issued_on,
            )

        self._context.tasks.run(self, work, done, failed)

    def change(
        self,
        change: ShopChange,
        done: Callable[[None], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Rename a shop, and with credentials give it new ones after a live test."""

        def work() -> None:
            from ...actions.shops import change_access

            change_access(
                self._office,
                change.shop_id,
                name=change.name,
                credentials=change.credentials,
                keys_issued_on=change.keys_issued_on,
            )

        self._context.tasks.run(self, work, done, failed)

    def pause(self, shop: Shop) -> None:
        """Pause a running shop, resume a paused one."""

        def work() -> None:
            from ...actions.shops import pause_shop, resume_shop

            (resume_shop if shop.paused else pause_shop)(self._office, shop.id)

        self._context.tasks.run(self, work, lambda _: None)

    def count(self, shop_id: int, done: Callable[[ShopContents], None]) -> None:
        """What a removal would take away."""

        def work() -> ShopContents:
            with self._office.db.read() as conn:
                return shop_contents(conn, shop_id)

        self._context.tasks.run(self, work, done)

    def remove(self, shop: Shop, done: Callable[[None], None]) -> None:
        """Drop what the shop has not sent yet, then forget it."""
        self._context.tasks.run(self, lambda: _remove(self._office, shop), done)


def _remove(office: Office, shop: Shop) -> None:
    """Paused first, so that nothing leaves between dropping and removing."""
    from ...actions import outbox
    from ...actions.shops import pause_shop, remove_shop, resume_shop

    pause_shop(office, shop.id)
    try:
        with office.db.read() as conn:
            waiting = outbox_store.open_actions(conn, shop.id)
        # The last first: no successor is looked at once what it waits for is gone.
        unsent = [action.id for action in reversed(waiting) if action.state in _UNSENT]
        if unsent:
            outbox.cancel(office, unsent)
        remove_shop(office, shop.id)
    except OfficeError:
        if not shop.paused:
            resume_shop(office, shop.id)
        raise


def _timed(office: Office, ask: Callable[[], Identity]) -> TestOutcome:
    began = office.clock.monotonic()
    identity = ask()
    return TestOutcome(identity, seconds=office.clock.monotonic() - began)
