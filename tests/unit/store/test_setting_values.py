"""Settings read back only what fits them."""

from __future__ import annotations

import pytest

from seller_desktop.domain.event import AlertKind
from seller_desktop.store.settings import (
    ALERTS,
    CUTOFF,
    ROW_DENSITY,
    SETTINGS,
    TOASTS,
    UNDO_SECONDS,
    Setting,
)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_fits_its_own_setting(setting: Setting[int]) -> None:
    assert setting.accepts(setting.default)
    assert setting.read(None) == setting.default


def test_every_key_stands_once() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


def test_every_kind_of_alert_has_its_switch() -> None:
    assert set(ALERTS) == set(AlertKind)


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        (UNDO_SECONDS, "-1"),
        (UNDO_SECONDS, "61"),
        (UNDO_SECONDS, "7.0"),
        (UNDO_SECONDS, "true"),
        (UNDO_SECONDS, '"7"'),
        (UNDO_SECONDS, "not json"),
        (UNDO_SECONDS, ""),
        (TOASTS, "1"),
        (CUTOFF, '"25:00"'),
        (CUTOFF, '"9:00"'),
        (CUTOFF, '"09:6x"'),
        (ROW_DENSITY, '"huge"'),
        (ROW_DENSITY, "null"),
    ],
)
def test_a_stored_value_that_does_not_fit_is_the_default(setting: Setting[int], text: str) -> None:
    assert setting.read(text) == setting.default


def test_undo_can_be_switched_off() -> None:
    assert UNDO_SECONDS.read("0") == 0
