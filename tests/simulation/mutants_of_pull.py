"""Planted bugs in what comes in: cursors, freshness, quarantine, alerts."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from seller_desktop.domain.event import AlertKind, EventKind
from seller_desktop.marketplaces.naver import connector as naver_connector
from seller_desktop.store import cursors, events, readings
from seller_desktop.store.writer import Priority
from seller_desktop.sync import desk, pull

from .planting import Plant, swap


def cursor_first(stack: ExitStack) -> None:
    """The watermark moves before the page is read and stored."""
    real = pull.Pull._next_window

    def next_window(self: Any, facts: Any) -> Any:
        walk = real(self, facts)
        shop_id = self._desk.shop.id
        end = walk.window.end
        self._desk.write(
            lambda t: cursors.set_watermark(t.conn, shop_id, "changes", end), Priority.PAGE
        )
        return walk

    swap(stack, pull.Pull, "_next_window", next_window)


def first_page_is_all(stack: ExitStack) -> None:
    """What follows the first page of an answer is never asked for."""
    real = naver_connector.NaverConnector.read_changes

    def read_changes(self: Any, window: Any, page: Any) -> Any:
        return replace(real(self, window, page), next_page=None)

    swap(stack, naver_connector.NaverConnector, "read_changes", read_changes)


def no_overlap(stack: ExitStack) -> None:
    """Windows touch each other exactly, up to this very moment."""
    real = pull.Pull._step_changes

    def step(self: Any) -> bool:
        facts = self._desk.marketplace.facts
        tight = replace(facts, changes=replace(facts.changes, overlap_ms=-1, safety_lag_ms=0))
        market = _Facts(self._desk.marketplace, tight)
        with patch.object(self._desk, "marketplace", market):
            return real(self)

    swap(stack, pull.Pull, "_step_changes", step)


class _Facts:
    """A marketplace with other facts."""

    def __init__(self, real: Any, facts: Any) -> None:
        self._real = real
        self.facts = facts

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def drop_the_unreadable(stack: ExitStack) -> None:
    """A record that can't be decoded is thrown away."""
    swap(stack, desk, "quarantine", lambda *_: 0)


def drop_the_missing(stack: ExitStack) -> None:
    """A line the feed named and the marketplace did not show is forgotten."""
    swap(stack, pull.Pull, "_quarantine_missing", lambda *_: None)


def ring_again(stack: ExitStack) -> None:
    """Every reading of an open order makes an entry in the notification centre."""
    real = readings.Readings._update

    def update(self: Any, known: Any, reading: Any) -> Any:
        stored = real(self, known, reading)
        if reading.line.status == "paid" and self._shop.alerts_from is not None:
            event = events.ChangeEvent(self._shop.id, EventKind.NOTE, self._source)
            rung = replace(event, line_id=known.id)
            self._log.ring(AlertKind.NEW_ORDER, None, rung, {"product": ""})
        return stored

    swap(stack, readings.Readings, "_update", update)


PULL_MUTANTS: tuple[Plant, ...] = (
    cursor_first,
    first_page_is_all,
    no_overlap,
    drop_the_unreadable,
    drop_the_missing,
    ring_again,
)
