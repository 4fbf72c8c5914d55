"""A profile with three practice shops at work, over which a window stands still."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from seller_desktop.actions.office import Office
from seller_desktop.actions.shops import add_shop
from seller_desktop.app import Core, build_core
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.engine_control import RunningEngine
from seller_desktop.desktop.gallery.deeds import act_a_little
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.domain.errors import Problem
from seller_desktop.sandbox.server import start_sandbox
from seller_desktop.system.clock import SystemClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from tests.gui.shell.desk import NotedEngine

_ORDERS = 60
_NAMES = {"naver": "소담한끼 스마트스토어", "coupang": "달빛공방", "woocommerce": "Neulbom"}
_MOST_STEPS = 5_000


@dataclass
class Still:
    """What a desktop is made of, with an engine that never works: nothing moves while one looks."""

    core: Core
    engine: NotedEngine = field(default_factory=NotedEngine)
    warnings: tuple[Problem, ...] = ()

    @property
    def office(self) -> Office:
        return self.core.office

    def start_engine(self) -> RunningEngine:
        return self.engine


@contextmanager
def stocked(root: Path, *, shops: bool = True) -> Iterator[Still]:
    """An open profile: with orders, claims, inquiries and an outbox, or as on the first day."""
    core = build_core(ProfilePaths(root), keyring=MemoryKeyring())
    try:
        if shops:
            _stock(core)
        yield Still(core)
    finally:
        core.close()


def _stock(core: Core) -> None:
    with start_sandbox(orders=_ORDERS, seed=1, rate=False, clock=SystemClock()) as sandbox:
        for shop in sandbox.shops:
            add_shop(
                core.office,
                marketplace=shop.marketplace,
                name=_NAMES[shop.marketplace],
                base_url=shop.base_url,
                credentials=shop.credentials,
            )
        engine = core.make_engine()
        engine.recover()
        steps = 0
        while engine.step() and steps < _MOST_STEPS:
            steps += 1
        act_a_little(core.office)
        engine.close()


@contextmanager
def desktop_on(still: Still, app: QApplication) -> Iterator[Desktop]:
    """The window over a profile."""
    instance = SingleInstance(still.office.paths)
    assert instance.claim()
    desktop = Desktop(app, still, instance, has_tray=False, end=lambda: None)
    try:
        desktop.open()
        yield desktop
    finally:
        desktop.close()
        desktop.deleteLater()
        instance.release()
