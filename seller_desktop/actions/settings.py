"""Changing what the seller can set, and keeping what the window remembers."""

from __future__ import annotations

from dataclasses import replace

from ..domain.errors import UserFixable
from ..store import settings
from ..system.profile import load_profile, save_profile
from .gesture import Gesture, commit
from .office import Office

LANGUAGE = "language"
THEME = "theme"
"""Kept in the profile, since they are needed before the database opens."""
AUTOSTART = "window.autostart"
"""Kept by the system, which starts the program with the session."""

_PROFILE_VALUES: dict[str, tuple[str | None, ...]] = {
    LANGUAGE: ("ko", "en", None),
    THEME: ("system", "light", "dark"),
}


def change(office: Office, key: str, value: int | bool | str | None) -> None:
    """Set one setting, or language (None follows the system), theme or autostart.

    Raises `UserFixable` setting_refused for an unknown key and for a value out of bounds,
    autostart_refused where the system does not take it.
    """
    if key == AUTOSTART:
        _change_autostart(office, value)
    elif key in _PROFILE_VALUES:
        _change_profile(office, key, value)
    else:
        _change_setting(office, key, value)


def remember(office: Office, key: str, value: str) -> None:
    """Keep a local value that is no setting: a saved view, the widths of columns."""

    def work(gesture: Gesture) -> None:
        settings.put_text(gesture.conn, key, value)
        gesture.settings_changed = True

    commit(office, work)


def _change_setting(office: Office, key: str, value: int | bool | str | None) -> None:
    setting = settings.setting_of(key)
    if setting is None or not setting.accepts(value):
        raise UserFixable("setting_refused", key=key, value=str(value))

    def work(gesture: Gesture) -> None:
        settings.put(gesture.conn, setting, value)  # type: ignore[misc]  # `accepts` knows
        gesture.settings_changed = True

    commit(office, work)


def _change_autostart(office: Office, value: int | bool | str | None) -> None:
    if office.autostart is None or not isinstance(value, bool):
        raise UserFixable("setting_refused", key=AUTOSTART, value=str(value))
    office.autostart.switch(value)

    def tell(gesture: Gesture) -> None:
        gesture.settings_changed = True

    commit(office, tell)


def _change_profile(office: Office, key: str, value: int | bool | str | None) -> None:
    if value not in _PROFILE_VALUES[key]:
        raise UserFixable("setting_refused", key=key, value=str(value))
    profile = load_profile(office.paths, office.ids)
    text = None if value is None else str(value)
    changed = (
        replace(profile, language=text) if key == LANGUAGE else replace(profile, theme=str(value))
    )
    save_profile(office.paths, changed)

    def tell(gesture: Gesture) -> None:
        gesture.settings_changed = True

    commit(office, tell)
