"""Settings in the database."""

from __future__ import annotations

import pytest

from seller_desktop.domain.event import AlertKind
from seller_desktop.store import settings
from seller_desktop.store.settings import ALERTS, CUTOFF, UNDO_SECONDS

from .conftest import Office


def test_a_setting_has_its_default_until_it_is_set(office: Office) -> None:
    assert settings.get(office.raw, UNDO_SECONDS) == 7
    office.db.write(lambda conn: settings.put(conn, UNDO_SECONDS, 0))
    assert settings.get(office.raw, UNDO_SECONDS) == 0
    office.db.write(lambda conn: settings.put(conn, CUTOFF, "16:30"))
    office.db.write(lambda conn: settings.put(conn, ALERTS[AlertKind.NEW_ORDER], False))
    with office.db.read() as conn:
        assert settings.get(conn, CUTOFF) == "16:30"
        assert settings.get(conn, ALERTS[AlertKind.NEW_ORDER]) is False
        assert settings.get(conn, ALERTS[AlertKind.NEW_CLAIM]) is True


def test_a_value_out_of_bounds_is_refused_and_nothing_changes(office: Office) -> None:
    with pytest.raises(ValueError, match=r"actions\.undo_s"):
        office.db.write(lambda conn: settings.put(conn, UNDO_SECONDS, 61))
    assert settings.get(office.raw, UNDO_SECONDS) == 7


def test_a_local_value_stands_beside_the_settings(office: Office) -> None:
    assert settings.read_text(office.raw, "views") is None
    office.db.write(lambda conn: settings.put_text(conn, "views", "[1]"))
    office.db.write(lambda conn: settings.put_text(conn, "views", "[2]"))
    assert settings.read_text(office.raw, "views") == "[2]"
    with pytest.raises(ValueError, match="is a setting"):
        office.db.write(lambda conn: settings.put_text(conn, UNDO_SECONDS.key, "9"))
