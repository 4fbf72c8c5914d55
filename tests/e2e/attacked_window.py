"""The real window with a restless seller and a watchdog, in a process of its own."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from seller_desktop.actions.settings import change
from seller_desktop.app import build_core
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.garbage import GarbageCollector
from seller_desktop.desktop.orders.action_box import ActionBox
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.page_list import page_specs
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.qt_application import make_application
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.domain.action import ActionState
from seller_desktop.store.settings import UNDO_SECONDS
from seller_desktop.sync.worker import Intervals
from seller_desktop.system.paths import ProfilePaths
from tests.e2e.leading import Wish, die_of_errors, lead, until, window_of
from tests.e2e.restless_seller import RestlessSeller
from tests.gui.watchdog import Report, Watchdog

INTERVALS = Intervals(changes=1_500, refresh=5_000, reconcile=15_000)
UNDO_S = 2
_OPEN_LINES = (
    "SELECT l.line_id, a.state, a.id FROM action a JOIN action_line l ON l.action_id = a.id"
    " WHERE a.state IN ('ready', 'held', 'sending', 'unknown', 'parked')"
)


class Hand:
    """What the test asks of the window."""

    def __init__(self, desktop: Desktop, seller: RestlessSeller, watchdog: Watchdog) -> None:
        self._desktop = desktop
        self._seller = seller
        self._watchdog = watchdog
        self.deeds = {
            "begin": self._begin,
            "stop": self._stop,
            "work": self._work,
            "show the rest": self._show_rest,
            "report": self._report,
        }

    def _begin(self, wish: Wish) -> str:
        del wish
        until("the engine runs", lambda: self._desktop.services.engine.runs_here)
        pages = {spec.key for spec in page_specs()}
        until("all is made", lambda: pages <= set(window_of(self._desktop).pages.made))
        self._seller.begin()
        return "begun"

    def _stop(self, wish: Wish) -> str:
        """Let the gesture under way come to its end."""
        del wish
        self._seller.stop()
        until("the seller rests", lambda: self._seller.resting)
        return "stopped"

    def _work(self, wish: Wish) -> int:
        """Let the seller make some more gestures; how many there were so far."""
        more = wish["gestures"]
        assert isinstance(more, int)
        wanted = self._seller.count + more
        until("the gestures are made", lambda: self._seller.count >= wanted)
        return self._seller.count

    def _show_rest(self, wish: Wish) -> list[str]:
        """Open every line on which something is not final; what is not told or offers no way."""
        del wish
        found = self._desktop.services.reader.query(lambda c: c.execute(_OPEN_LINES).fetchall())
        wrong = []
        for line_id, state, action_id in found:
            boxes = [box for box in self._boxes(line_id) if box.action.action_id == action_id]
            if not any(_tells(box, ActionState(state)) for box in boxes):
                wrong.append(f"{action_id} is {state}, and the window says nothing of it")
        return wrong

    def _boxes(self, line_id: int) -> list[ActionBox]:
        """What the window says of a line's actions once it is open."""
        window = window_of(self._desktop)
        window.go(Place("orders", line_id=line_id))
        page = window.pages.current
        assert isinstance(page, OrdersPage)
        until("the list is there", lambda: not page.panel.model.loading)
        return page.findChildren(ActionBox)

    def _report(self, wish: Wish) -> dict[str, object]:
        del wish
        report = self._watchdog.take()
        return {
            "calls": [str(one) for one in report.calls],
            "long_turns": [str(one) for one in report.long_turns],
            "done": dict(self._seller.done),
            "left": dict(self._seller.left),
            **_figures(report),
        }


def _tells(box: ActionBox, state: ActionState) -> bool:
    needs_way = state in (ActionState.HELD, ActionState.PARKED)
    return bool(box.sentence) and (bool(box.ways) or not needs_way)


def _figures(report: Report) -> dict[str, object]:
    return {
        "turns": report.turns,
        "longest_cpu_ms": round(report.longest_cpu_s * 1000),
        "latest_wall_ms": round(report.latest_wall_s * 1000),
        "imports": dict(Counter(report.imports)),
    }


def main(arguments: Sequence[str]) -> None:
    """Open the desktop on a profile: its folder, the seed of the seller's chance, and how the
    seller is: `fickle` or not."""
    faulthandler.enable()
    core = build_core(ProfilePaths(Path(arguments[0])), intervals=lambda: INTERVALS)
    change(core.office, UNDO_SECONDS.key, UNDO_S)
    app = make_application()
    instance = SingleInstance(core.office.paths)
    assert instance.claim()
    garbage = GarbageCollector(app)
    garbage.start()
    watchdog = Watchdog(counts_garbage=True, samples="WATCHDOG_SAMPLES" in os.environ)
    watchdog.start()
    desktop = Desktop(app, core, instance, has_tray=False)
    desktop.open()
    die_of_errors()
    hand = Hand(
        desktop, RestlessSeller(desktop, int(arguments[1]), fickle="fickle" in arguments), watchdog
    )
    box = lead(desktop, hand.deeds)
    app.exec()
    box.close()
    watchdog.stop()
    desktop.close()
    instance.release()
    garbage.stop()
    core.close()


if __name__ == "__main__":
    main(sys.argv[1:])
