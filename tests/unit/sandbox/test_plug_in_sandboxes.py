"""Sandboxes that plug-ins bring: found by key, never in the place of a built-in one."""

import logging

import pytest

from seller_desktop.sandbox import server
from seller_desktop.system.clock import SystemClock


class Entry:
    """Stands in for an installed entry point."""

    def __init__(self, name, made):
        self.name = name
        self._made = made

    def load(self):
        if isinstance(self._made, Exception):
            raise self._made
        return self._made


@pytest.fixture
def install(monkeypatch):
    """Installs plug-ins."""

    def installed(*entries):
        monkeypatch.setattr(server, "entry_points", lambda *, group: entries)

    return installed


def test_sandbox_of_a_plug_in_stands_beside_the_built_in_ones(install):
    install(Entry("toy", object()))
    assert server.sandbox_marketplaces() == (*server.SANDBOX_MARKETPLACES, "toy")


def test_sandbox_of_a_plug_in_is_opened_only_by_its_name(install):
    def refuse(**wishes):
        raise AssertionError("nobody asked for it")

    install(Entry("toy", refuse))
    with server.start_sandbox(orders=0, clock=SystemClock()) as running:
        assert {shop.marketplace for shop in running.shops} == set(server.SANDBOX_MARKETPLACES)
    with pytest.raises(AssertionError, match="nobody"):
        server.start_sandbox(marketplaces=["toy"], orders=0, clock=SystemClock())


@pytest.mark.parametrize(
    ("entry", "word"),
    [(Entry("naver", object()), "left out"), (Entry("toy", ImportError("no")), "not loaded")],
)
def test_one_that_is_broken_or_takes_a_built_in_key_is_left_out(install, caplog, entry, word):
    install(entry)
    with caplog.at_level(logging.WARNING):
        assert server.sandbox_marketplaces() == server.SANDBOX_MARKETPLACES
    assert word in caplog.text
