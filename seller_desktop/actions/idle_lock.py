"""The PIN of the screen lock: kept as a salted scrypt hash, wrong tries wait longer and longer.

It covers the screen of somebody who has gone for coffee. What guards the file is its key in the
system's keyring: the command line of the same user may take a forgotten PIN away.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace

from ..domain.errors import UserFixable
from ..store.access import Deed
from ..store.screen_pin import ScreenPin, put_screen_pin, screen_pin
from .gesture import Gesture, commit
from .office import Office
from .privacy import record

SHORTEST, LONGEST = 4, 64
_SUBJECT = "screen"
_SALT_BYTES = 16
_COST, _BLOCK, _MEMORY = 2**14, 8, 64 * 1024 * 1024
_FREE_TRIES = 4
_FIRST_WAIT_MS = 15_000
_LONGEST_WAIT_MS = 600_000


def set_pin(office: Office, pin: str, current: str | None = None) -> None:
    """Set or change the PIN; the present one is asked for where there is one.

    Raises `UserFixable`: pin_short, pin_wrong, pin_wait.
    """
    if not SHORTEST <= len(pin) <= LONGEST:
        raise UserFixable("pin_short")
    _expect(office, current)
    salt = office.ids.bytes(_SALT_BYTES)
    made = ScreenPin(salt.hex(), _digest(pin, salt))
    _keep(office, made, Deed.PIN)


def take_pin_away(office: Office, current: str) -> None:
    """Take the PIN away for one who knows it. Raises `UserFixable`: pin_wrong, pin_wait."""
    _expect(office, current)
    _keep(office, None, Deed.PIN)


def forget_pin(office: Office) -> None:
    """Take a forgotten PIN away: for the command line, with an access record."""
    _keep(office, None, Deed.PIN)


def unlock(office: Office, pin: str) -> None:
    """Let the screen come back, with an access record.

    Raises `UserFixable`: pin_wrong, pin_wait (with the seconds still to wait).
    """
    _expect(office, pin)
    commit(office, lambda gesture: record(office, gesture, Deed.UNLOCK, [_SUBJECT]))


def _expect(office: Office, pin: str | None) -> None:
    """Nothing where no PIN is set or this is it; counts a wrong try on disk before it raises."""
    with office.db.read() as conn:
        stored = screen_pin(conn)
    if stored is None:
        return
    now = office.clock.now_ms()
    # A clock set back must not lock the seller out for longer than the longest wait.
    left = min(stored.wait_until - now, _LONGEST_WAIT_MS)
    if left > 0:
        raise UserFixable("pin_wait", seconds=-(-left // 1000))
    if hmac.compare_digest(_digest(pin or "", bytes.fromhex(stored.salt)), stored.digest):
        if stored.wrong:
            _keep(office, replace(stored, wrong=0, wait_until=0))
        return
    wrong = stored.wrong + 1
    wait = _FIRST_WAIT_MS << min(wrong - _FREE_TRIES, 10) if wrong >= _FREE_TRIES else 0
    _keep(office, replace(stored, wrong=wrong, wait_until=now + min(wait, _LONGEST_WAIT_MS)))
    raise UserFixable("pin_wrong")


def _keep(office: Office, pin: ScreenPin | None, deed: Deed | None = None) -> None:
    def work(gesture: Gesture) -> None:
        put_screen_pin(gesture.conn, pin)
        if deed is not None:
            record(office, gesture, deed, [_SUBJECT])
            gesture.settings_changed = True

    commit(office, work)


def _digest(pin: str, salt: bytes) -> str:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=1, maxmem=_MEMORY, dklen=32
    ).hex()
