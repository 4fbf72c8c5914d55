"""The job of upkeep that tells of keys which end soon: once at each stage, also over restarts."""

from __future__ import annotations

from ..domain.errors import UserFixable
from ..domain.event import AlertKind, Changes, EventKind, Source
from ..domain.key_life import KeyLife, key_life
from ..domain.shop import Shop
from ..store import shops
from ..store.events import ChangeEvent, EventLog
from ..store.transaction import Connection
from ..store.writer import Priority
from .office import Office

JOB = "keys"
EVERY_MS = 3_600_000
"""A day begins for whoever opens the program late as well."""


def tell_of_keys(office: Office) -> None:
    """An entry in the notification centre for each shop whose keys have reached another stage."""
    now = office.clock.now_ms()

    def tell(conn: Connection) -> frozenset[int]:
        log = EventLog(conn, now)
        rows = [(shop, life_of_keys(office, shop, now)) for shop in shops.shops(conn)]
        return frozenset(
            shop.id
            for shop, life in rows
            if life is not None and not shop.paused and _told(conn, log, shop, life)
        )

    told = office.db.write(tell, Priority.UPKEEP)
    if told:
        office.news.changed(Changes(shops=told, alerts=True, initiator="upkeep"))


def life_of_keys(office: Office, shop: Shop, now: int) -> KeyLife | None:
    """How long a shop's keys still live; None without an end, or with its marketplace gone."""
    try:
        facts = office.registry.get(shop.marketplace).facts
    except UserFixable:
        return None
    return key_life(shop.keys_issued_at, facts.key_days, now)


def _told(conn: Connection, log: EventLog, shop: Shop, life: KeyLife) -> bool:
    """Whether this stage was news: it is noted in the transaction that tells it."""
    stage, problem = life.stage, life.problem
    if stage is None or problem is None or not shops.note_keys_told(conn, shop.id, int(stage)):
        return False
    event = ChangeEvent(shop.id, EventKind.NOTE, Source.ENGINE, field=problem.code)
    log.alert(AlertKind.KEY_EXPIRY, event, {"code": problem.code, **problem.params})
    return True
