"""A quarter of an hour of a seller's day, in which one call of one port fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from seller_desktop.actions import claims, orders, outbox
from seller_desktop.actions.office import Queued
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.errors import OfficeError
from seller_desktop.store.connection import Role, connect
from seller_desktop.store.events import broken_link
from tests.integration.crash.inspection import check_file, check_once, check_rest
from tests.integration.crash.seller import cj_number

from .desk import VirtualDesk

_TRIES = 4
_MINUTE = 60.0
_FREE = "SELECT id, line_no FROM order_line WHERE status = ? AND claim IS NULL ORDER BY line_no"
_CANCELS = "SELECT id, claim_no FROM claim WHERE kind = 'cancel' AND state = 'requested'"


@dataclass
class Scenario:
    """What the seller asks for, whatever befalls: in the end each of it stands once."""

    desk: VirtualDesk
    told: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk.fate.armed = False
        self._paid = self.desk.rows(_FREE, "paid")
        self._accepted = self.desk.rows(_FREE, "accepted")
        self._cancels = self.desk.rows(_CANCELS)

    @property
    def wanted(self) -> set[tuple[object, object]]:
        """Verbs and lines that must stand at the marketplace at the end."""
        wanted = {(str(Verb.CONFIRM), line_no) for _, line_no in self._paid[:3]}
        wanted |= {(str(Verb.DISPATCH), line_no) for _, line_no in self._accepted[:2]}
        return wanted | {(str(Verb.DISPATCH), self._paid[2][1])}

    def live(self) -> None:
        """The seller's day, with the fate that strikes."""
        desk = self.desk
        desk.fate.armed = True
        desk.run(_MINUTE)
        ids = [int(str(line_id)) for line_id, _ in self._paid]
        self._insist(lambda: orders.confirm(desk.office, ids[:2], hold_seconds=0))
        desk.run(5)
        self._insist(lambda: orders.dispatch(desk.office, self._entries(), hold_seconds=0))
        desk.run(5)
        claim_ids = [int(str(claim_id)) for claim_id, _ in self._cancels[:1]]
        self._insist(lambda: claims.decide(desk.office, claim_ids, Verb.APPROVE, hold_seconds=0))
        desk.run(5 * _MINUTE)
        self._insist(desk.ask_round)
        desk.run(5 * _MINUTE)
        desk.fate.armed = False

    def _entries(self) -> list[DispatchEntry]:
        """Two lines that are accepted and one that has to be confirmed first."""
        chosen = [*self._accepted[:2], self._paid[2]]
        return [
            DispatchEntry(int(str(line_id)), courier="cj", invoice_no=cj_number(str(line_no)))
            for line_id, line_no in chosen
        ]

    def _insist(self, gesture: Callable[[], Queued | str]) -> None:
        """Ask, and where that is refused be told why and ask again a minute later."""
        for _ in range(_TRIES):
            try:
                asked = gesture()
                self.acknowledged += asked.action_ids if isinstance(asked, Queued) else ()
            except OfficeError as error:
                self.told.append(error.code)
                self.desk.run(_MINUTE)
            else:
                return
        raise AssertionError(f"refused for ever: {self.told}")

    def rest(self) -> None:
        """No more faults: the seller sends again what was not seen to arrive, then all rests."""
        desk = self.desk
        desk.run(30 * _MINUTE)
        parked = desk.rows("SELECT id FROM action WHERE state = 'parked'")
        if parked:
            outbox.retry(desk.office, [str(row[0]) for row in parked])
        desk.run(30 * _MINUTE)
        result = desk.round()
        assert result["errors"] == [], result

    def check(self) -> None:
        """Every promise that can be looked at in the file and at the marketplace."""
        desk = self.desk
        stored = {row[0] for row in desk.rows("SELECT id FROM action")}
        assert set(self.acknowledged) <= stored, "acknowledged and lost"
        world = desk.world()
        check_once(world["ledger"])
        stands = {(row["verb"], row["line_no"]) for row in world["ledger"]}
        assert self.wanted <= stands, f"never sent: {self.wanted - stands}"
        self._check_states()
        self._check_file(world)
        before = desk.dump()
        result = desk.round()
        assert (result["new"], result["updated"]) == (0, 0)
        assert desk.dump() == before, "a further round changed something"

    def _check_states(self) -> None:
        waiting = self.desk.rows("SELECT id, state FROM sync_wish WHERE state <> 'done'")
        assert not waiting, f"rounds that never end: {waiting}"
        rows = self.desk.rows("SELECT verb, state, reason FROM action ORDER BY seq")
        final = {str(ActionState.DONE), str(ActionState.SUPERSEDED)}
        assert {str(state) for _, state, _ in rows} <= final, rows

    def _check_file(self, world: object) -> None:
        desk = self.desk
        raw = connect(desk.office.db.path, desk.office.db._key, role=Role.GUI)
        try:
            check_file(raw)
            check_rest(raw, world)  # type: ignore[arg-type]
        finally:
            raw.close()
        with desk.office.db.read() as conn:
            assert broken_link(conn) is None
