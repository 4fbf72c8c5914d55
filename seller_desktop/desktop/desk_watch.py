"""How the desk is: shops, their workers, the outbox and the network, for the window's frame."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ..domain.action import ActionState
from ..domain.event import Changes
from ..domain.shop import Shop
from ..store.claims_list import ClaimTab, claim_counts
from ..store.day_ahead import NextDue, next_due
from ..store.desk_state import open_actions_per_shop, shops_with_health
from ..store.worklist import Stage, counts
from ..sync.news import Activity, SyncProgress
from ..system.clock import Clock
from .bridge import Bridge
from .engine_control import EngineControl
from .network_watch import NetworkWatch
from .reader import GuiReader
from .sync_summary import ShopState, Waiting, summary
from .widgets.sync_state import SyncState

_TO_SEND = (ActionState.READY, ActionState.SENDING, ActionState.UNKNOWN)


class DeskWatch(QObject):
    """Reads what the frame shows after each change; `changed` follows."""

    changed = Signal()
    shops_changed = Signal()

    def __init__(
        self,
        reader: GuiReader,
        bridge: Bridge,
        network: NetworkWatch,
        engine: EngineControl,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._network = network
        self._engine = engine
        self._clock = clock
        self._progress: dict[int, SyncProgress] = {}
        self._states: tuple[ShopState, ...] = ()
        self._open: dict[int, dict[ActionState, int]] = {}
        self._stages: dict[Stage, int] = {}
        self._claims = 0
        self._next_due: NextDue | None = None
        bridge.changed.connect(self._on_changes)
        bridge.progress.connect(self._on_progress)
        network.changed.connect(self._on_network)
        self.read()

    @property
    def states(self) -> tuple[ShopState, ...]:
        """Every shop as it is now."""
        return self._states

    def shop(self, shop_id: int | None) -> Shop | None:
        """A shop by its id, None for one that was removed."""
        return next((state.shop for state in self._states if state.shop.id == shop_id), None)

    @property
    def waiting(self) -> Waiting:
        """The outbox in two numbers."""
        held = self._count(ActionState.HELD)
        return Waiting(sum(map(self._count, _TO_SEND)), self.in_stage(Stage.DECIDE) + held)

    @property
    def open_claims(self) -> int:
        """How many claims somebody still has to act on."""
        return self._claims

    @property
    def next_due(self) -> NextDue | None:
        """The next deadline of orders that are not shipped, over all shops."""
        return self._next_due

    def in_stage(self, stage: Stage) -> int:
        """How many lines a stage tab holds, over all shops."""
        return self._stages.get(stage, 0)

    @property
    def online(self) -> bool:
        """False when the system says so, or when no shop at all can be reached."""
        active = [state for state in self._states if not state.shop.paused]
        unreachable = [s for s in active if s.problem is not None and s.problem.code == "network"]
        if active and len(unreachable) == len(active):
            return False
        return self._network.online or any(s.activity is Activity.READING for s in active)

    def waiting_at(self, shop_id: int) -> int:
        """How many actions of a shop are still to be sent."""
        return sum(self._open.get(shop_id, {}).get(state, 0) for state in _TO_SEND)

    def attention_stage(self) -> str:
        """The stage tab where the seller decides."""
        only_held = not self.in_stage(Stage.DECIDE) and self._count(ActionState.HELD)
        return str(Stage.HELD if only_held else Stage.DECIDE)

    def summary(self) -> SyncState:
        """What the sync pill says."""
        return summary(self._states, self.waiting, self.online)

    def read(self) -> None:
        """Read everything again."""
        rows = self._reader.query(shops_with_health)
        now = self._clock.now_ms()
        before = [state.shop for state in self._states]
        self._states = tuple(
            ShopState(row.shop, row.health, self._progress.get(row.shop.id)) for row in rows
        )
        self._open = self._reader.query(open_actions_per_shop)
        self._stages = self._reader.query(lambda conn: counts(conn, None, now))
        self._claims = self._reader.query(lambda conn: claim_counts(conn, None))[ClaimTab.OPEN]
        self._next_due = self._reader.query(lambda conn: next_due(conn, now))
        if before != [state.shop for state in self._states]:
            self.shops_changed.emit()
        self.changed.emit()

    def _count(self, state: ActionState) -> int:
        return sum(of_shop.get(state, 0) for of_shop in self._open.values())

    def _on_changes(self, changes: Changes) -> None:
        if changes.shops or changes.actions or changes.lines or changes.claims:
            self.read()

    def _on_progress(self, progress: SyncProgress) -> None:
        before = self._progress.get(progress.shop_id)
        self._progress[progress.shop_id] = progress
        ended = before is not None and before.activity is not progress.activity
        if ended and progress.activity in (Activity.IDLE, Activity.WAITING):
            self.read()  # when the round ended is in the shop's health, which raises no change
            return
        self._states = tuple(
            ShopState(state.shop, state.health, self._progress.get(state.shop.id))
            for state in self._states
        )
        self.changed.emit()

    def _on_network(self) -> None:
        if self._network.online:
            self._engine.online()
        self.changed.emit()
