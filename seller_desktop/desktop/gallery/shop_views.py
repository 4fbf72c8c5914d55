"""The Shops screen: each step of the guide, a shop's dialogs, and what could not be read."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ...domain.shop import Shop
from ...store.shop_contents import ShopContents
from ..quarantine.dialog import QuarantineDialog
from ..shops.edit_dialog import ShopEditDialog
from ..shops.page import ShopsPage
from ..shops.remove_dialog import ShopRemoveDialog
from .scene import Scene
from .view import View

_CONTENTS = ShopContents(lines=312, claims=18, unsent=3, under_way=1, parked=0)


def shop_views() -> tuple[View, ...]:
    """What a seller meets on the way to a shop, and on the way from it."""
    steps = ("choose", "prepare", "keys", "first")
    guide = (View(f"guide-{step}", "shops", partial(_guide, step), leave=_leave) for step in steps)
    return (
        *guide,
        View("shop-edit", "shops", _edit),
        View("shop-remove", "shops", _remove),
        View("quarantine", "shops", _quarantine),
    )


def _guide(step: str, scene: Scene) -> None:
    page = scene.page(ShopsPage)
    page.start_guide()
    guide = page.guide
    if guide is None or step == "choose":
        return
    guide.choose(_first_shop(scene).marketplace)
    if step == "keys":
        guide.go_on()
    elif step == "first":
        shop = _first_shop(scene)
        guide.show_added(replace(shop, history_done=False), seconds=0.4)
        page.shop_list.go_to(shop.id)


def _leave(scene: Scene) -> None:
    page = scene.page(ShopsPage)
    if page.guide is not None:
        page.guide.discarded.emit()


def _first_shop(scene: Scene) -> Shop:
    return scene.desktop.services.watch.states[0].shop


def _edit(scene: Scene) -> None:
    shop, page = _first_shop(scene), scene.page(ShopsPage)
    facts = scene.context.office.registry.get(shop.marketplace).facts
    scene.show(ShopEditDialog(shop, facts, page.deeds, scene.context, page))


def _remove(scene: Scene) -> None:
    scene.show(ShopRemoveDialog(_first_shop(scene), _CONTENTS, scene.window))


def _quarantine(scene: Scene) -> None:
    scene.show(QuarantineDialog(scene.context, _first_shop(scene), scene.window))
