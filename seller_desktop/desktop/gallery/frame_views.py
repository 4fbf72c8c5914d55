"""What belongs to no page: the frame's own parts, problems, the lock, and a start that fails."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from ...actions.opening import ClosedProfile
from ...domain.errors import Problem
from ...domain.event import Changes
from ...store.alerts import alerts
from ...store.shops import note_failure, note_success
from ...store.transaction import Connection
from ...sync.news import Activity, SyncProgress
from ...system.crash_file import UncleanEnd
from ..about import show_about
from ..diagnostics.ended_strip import EndedStrip
from ..place import Place
from ..privacy.lock_cover import LockCover
from ..recovery.offers import StartDesk, offers
from ..recovery.start_window import StartWindow
from .scene import Scene
from .view import View

_HOUR_MS = 3_600_000
_WAIT_MS = 120_000
_REFUSED = Problem(
    "ip_refused", {"ip": "203.0.113.7"}, "GW.IP_NOT_ALLOWED", "호출이 허용되지 않은 IP입니다."
)


def frame_views() -> tuple[View, ...]:
    """Over any page, and in the window's place."""
    return (
        View("notifications", open=lambda scene: scene.window.go(Place("alerts"))),
        View("search", open=_search),
        View("search-none", open=lambda scene: scene.window.search_for("무지개")),
        View("sync-state", open=lambda scene: scene.window.top_bar.show_popover()),
        View("keys", open=lambda scene: scene.window.show_keys()),
        View("problem", open=lambda scene: scene.window.show_problem(_REFUSED)),
        View("report", open=lambda scene: scene.window.go(Place("report"))),
        View("about", open=lambda scene: show_about(scene.window)),
        View("toast", open=_toast),
        View("lock", open=lambda scene: LockCover(scene.window, True).fall()),
        View("ended", "today", _ended, leave=_close_strip),
        View("offline", "orders", partial(_fall_silent, "network"), leave=_speak),
        View("offline-today", "today", partial(_fall_silent, "network"), leave=_speak),
        View("refused-shops", "shops", partial(_fall_silent, "ip_refused"), leave=_speak),
        View("loading", "orders", before=_hold, leave=lambda s: s.desktop.tasks.release()),
    )


def start_views() -> tuple[View, ...]:
    """A profile that does not open, and each way out."""
    codes = ("key_lost", "database_damaged", "database_newer")
    found = [View(f"start-{code}", "today", partial(_start, code, None)) for code in codes]
    for code in codes:
        for offer in offers(Problem(code)):
            key = f"start-{code}-{offer.key}"
            found.append(View(key, "today", partial(_start, code, offer.key)))
    return tuple(found)


def _search(scene: Scene) -> None:
    """The beginning of a product's name, as somebody would search for it."""
    newest = scene.query(lambda conn: alerts(conn, 50))
    products = [str(alert.params.get("product") or "") for alert in newest]
    scene.window.search_for(next((product[:2] for product in products if product), "머"))


def _toast(scene: Scene) -> None:
    text = QCoreApplication.translate("OrderDeeds", "%n confirmation(s) saved", None, 6)
    shops = [state.shop.id for state in scene.desktop.services.watch.states]
    scene.window.notify(text, undo="gallery", shops=shops[:2])


def _ended(scene: Scene) -> None:
    now = scene.context.office.clock.now_ms()
    scene.desktop.tell_of(UncleanEnd(now - _HOUR_MS, "1.0.0", crashed=False))


def _close_strip(scene: Scene) -> None:
    for strip in scene.window.findChildren(EndedStrip):
        strip.dismiss()


def _fall_silent(code: str, scene: Scene) -> None:
    """No shop answers."""
    now = scene.context.office.clock.now_ms()
    problem = _REFUSED if code == _REFUSED.code else Problem(code)
    _note_all(scene, lambda conn, shop: note_failure(conn, shop, now, now + _WAIT_MS, problem))


def _speak(scene: Scene) -> None:
    now = scene.context.office.clock.now_ms()
    _note_all(scene, lambda conn, shop: note_success(conn, shop, now))


def _note_all(scene: Scene, note: Callable[[Connection, int], object]) -> None:
    """As the engine does it: off the window's thread, and told."""
    office = scene.context.office
    shops = [state.shop.id for state in scene.desktop.services.watch.states]

    def work(conn: Connection) -> None:
        for shop in shops:
            note(conn, shop)

    def done(_: None) -> None:
        office.news.changed(Changes(shops=frozenset(shops)))
        for shop in shops:
            office.news.progress(SyncProgress(shop, Activity.IDLE))

    scene.context.tasks.run(scene.desktop, lambda: office.db.write(work), done)


def _hold(scene: Scene) -> None:
    scene.desktop.tasks.hold()


def _start(code: str, way: str | None, scene: Scene) -> None:
    office = scene.context.office
    closed = ClosedProfile(office.paths, office.clock, office.ids, lambda _: office.keyring)
    problem = Problem(code, {"folder": str(office.paths.root), "found": 9, "known": 8})
    desk = StartDesk(closed, scene.context.tasks, problem, scene.language)
    window = StartWindow(desk, scene.window)
    scene.show(window)
    for offer in offers(problem):
        if offer.key == way:
            window.choose(offer)
