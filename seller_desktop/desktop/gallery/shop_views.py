"""The Shops screen: each step of the guide, a shop's dialogs, and what could not be read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ...domain.reading import Undecoded
from ...domain.shop import Shop
from ...store import quarantine
from ...store.shop_contents import ShopContents
from ...store.transaction import Connection
from ..quarantine.dialog import QuarantineDialog
from ..shops.edit_dialog import ShopEditDialog
from ..shops.page import ShopsPage
from ..shops.remove_dialog import ShopRemoveDialog
from .scene import Scene
from .view import View

_CONTENTS = ShopContents(lines=312, claims=18, unsent=3, under_way=1, parked=0)
_UNREAD = (
    Undecoded("2026112300000001", b'{"productOrder": {}}', "productOrder.quantity"),
    Undecoded(None, b"{", "json"),
)


def shop_views() -> tuple[View, ...]:
    """What a seller meets on the way to a shop, and on the way from it."""
    steps = ("choose", "prepare", "keys", "first")
    guide = (View(f"guide-{step}", "shops", partial(_guide, step), leave=_leave) for step in steps)
    return (
        *guide,
        View("shop-edit", "shops", _edit),
        View("shop-remove", "shops", _remove),
        View("quarantine", "shops", _quarantine),
        View("quarantine-some", "shops", _quarantine, before=_set_aside, leave=_forget),
    )


def _guide(step: str, scene: Scene) -> None:
    page = scene.page(ShopsPage)
    page.start_guide()
    guide = page.guide
    if guide is None or step == "choose":
        return
    guide.choose(next(iter(scene.context.office.registry.keys())))
    if step == "keys":
        guide.go_on()
    elif step == "first" and (shop := _first_shop(scene)) is not None:
        guide.show_added(replace(shop, history_done=False), seconds=0.4)
        page.shop_list.go_to(shop.id)


def _leave(scene: Scene) -> None:
    page = scene.page(ShopsPage)
    if page.guide is not None:
        page.guide.discarded.emit()


def _first_shop(scene: Scene) -> Shop | None:
    """None on the first day."""
    return next((state.shop for state in scene.desktop.services.watch.states), None)


def _edit(scene: Scene) -> None:
    shop, page = _first_shop(scene), scene.page(ShopsPage)
    if shop is None:
        return
    facts = scene.context.office.registry.get(shop.marketplace).facts
    scene.show(ShopEditDialog(shop, facts, page.deeds, scene.context, page))


def _remove(scene: Scene) -> None:
    if (shop := _first_shop(scene)) is not None:
        scene.show(ShopRemoveDialog(shop, _CONTENTS, scene.window))


def _set_aside(scene: Scene) -> None:
    """Two records of the first shop in a form nobody knows."""
    office, shop = scene.context.office, _first_shop(scene)
    if shop is None:
        return
    now = office.clock.now_ms()

    def work() -> None:
        office.db.write(lambda conn: quarantine.quarantine(conn, shop, _UNREAD, now))

    scene.context.tasks.run(scene.desktop, work, lambda _: None)


def _forget(scene: Scene) -> None:
    """None again: the next language sees the list anew."""
    office, shop = scene.context.office, _first_shop(scene)
    if shop is None:
        return
    entries = [one.id for one in scene.query(lambda conn: quarantine.unread_records(conn, shop.id))]

    def forget(conn: Connection) -> None:
        for entry in entries:
            quarantine.leave_by_id(conn, entry)

    scene.context.tasks.run(scene.desktop, lambda: office.db.write(forget), lambda _: None)


def _quarantine(scene: Scene) -> None:
    if (shop := _first_shop(scene)) is not None:
        scene.show(QuarantineDialog(scene.context, shop, scene.window))
