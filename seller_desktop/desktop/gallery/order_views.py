"""The dialogs and states of the Orders screen; which line each dialog is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...domain.action import Verb
from ...domain.errors import Problem
from ...domain.view import Wish
from ...store.worklist import Sort, Stage, WorklistFilter, WorklistRow, keys, page
from ..orders.hold_dialog import HoldDialog
from ..orders.page import OrdersPage
from ..orders.raw_dialog import RawDialog
from ..orders.span_dialog import SpanDialog
from ..place import Place
from .scene import Scene
from .view import View

_MOST = 200
_SOME = 7
_NO_SUCH = "무지개 우산"


def order_views() -> tuple[View, ...]:
    """What opens over the orders, and the list in its other states."""
    return (
        View("orders-ticked", open=_tick, leave=_untick),
        View("orders-none", open=_search_nothing, leave=_search_again),
        View("orders-held", open=_show_held, leave=_search_again),
        View("orders-failed", open=_fail, leave=_search_again),
        View("hold", open=lambda scene: scene.show(HoldDialog(3, scene.window))),
        View("columns", open=lambda scene: _orders(scene).panel.column_menu.open_dialog()),
        View("view-name", open=lambda scene: _orders(scene).views.save_as()),
        View("span", open=lambda scene: scene.show(SpanDialog(Wish.ORDERED, (), scene.window))),
        View("dispatch", open=_dispatch),
        View("split", open=_split),
        View("change-invoice", open=_change_invoice),
        View("note", open=_note),
        View("delay", open=_delay),
        View("seller-cancel", open=_cancel),
        View("raw", open=_raw),
        View("export", open=lambda scene: _orders(scene).export_orders()),
    )


def _orders(scene: Scene) -> OrdersPage:
    return scene.page(OrdersPage)


def _rows(scene: Scene, stage: Stage, verb: Verb) -> list[WorklistRow]:
    found = scene.query(
        lambda conn: page(conn, keys(conn, WorklistFilter(stage), Sort(), 0, limit=_MOST))
    )
    rules = _orders(scene).rules
    return [row for row in found if verb in rules.fitting(row) and row.hold is None]


def _ask(rows: Sequence[WorklistRow], ask: Callable[[Sequence[int]], None]) -> None:
    """About the first line, rather one that shares its box."""
    for row in sorted(rows, key=lambda row: row.bundle_size < 2)[:1]:
        ask([row.id])


def _tick(scene: Scene) -> None:
    model = _orders(scene).panel.model
    ticked = [row.id for row in _rows(scene, Stage.PAID, Verb.CONFIRM)[:_SOME]]
    model.checked.set(ticked, on=True)


def _untick(scene: Scene) -> None:
    _orders(scene).panel.model.checked.clear()


def _search_nothing(scene: Scene) -> None:
    _orders(scene).panel.search(_NO_SUCH)


def _search_again(scene: Scene) -> None:
    _orders(scene).panel.search("")
    _orders(scene).panel.show_stage(Stage.OPEN)


def _show_held(scene: Scene) -> None:
    """A line the seller holds, opened."""
    held = WorklistFilter(Stage.HELD)
    found = scene.query(lambda conn: page(conn, keys(conn, held, Sort(), 0, limit=_MOST)))
    own = next((row.id for row in found if row.hold is not None), None)
    _orders(scene).activate(Place("orders", stage=Stage.HELD, line_id=own))


def _fail(scene: Scene) -> None:
    _orders(scene).panel.states.show_failure(Problem("database_busy"))


def _dispatch(scene: Scene) -> None:
    rows = _rows(scene, Stage.ACCEPTED, Verb.DISPATCH)
    _orders(scene).dialogs.dispatch([row.id for row in rows[:_SOME]])


def _split(scene: Scene) -> None:
    orders = _orders(scene)
    rows = _rows(scene, Stage.ACCEPTED, Verb.DISPATCH)
    boxed = [r for r in rows if r.bundle_size > 1 and orders.rules.splits_boxes(r.shop_id)]
    _ask(boxed, orders.dialogs.dispatch)


def _change_invoice(scene: Scene) -> None:
    rows = _rows(scene, Stage.DISPATCHED, Verb.CHANGE_INVOICE)
    _ask(rows, _orders(scene).dialogs.change_invoice)


def _note(scene: Scene) -> None:
    _ask(_rows(scene, Stage.OPEN, Verb.NOTE), _orders(scene).dialogs.send_note)


def _delay(scene: Scene) -> None:
    _ask(_rows(scene, Stage.ACCEPTED, Verb.DELAY), _orders(scene).dialogs.delay)


def _cancel(scene: Scene) -> None:
    _ask(_rows(scene, Stage.OPEN, Verb.CANCEL), _orders(scene).dialogs.cancel)


def _raw(scene: Scene) -> None:
    pane = _orders(scene).pane
    if pane.detail is not None:
        scene.show(RawDialog(scene.context, pane.detail, pane))
