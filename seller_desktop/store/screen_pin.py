"""The PIN of the screen lock as it is stored: a salted hash and how often it was mistyped."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from . import settings
from .connection import Readable

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEY = "privacy.pin"


@dataclass(frozen=True, slots=True)
class ScreenPin:
    """Salt and hash in hex. `wrong` counts wrong tries in a row; none is heard before `wait_until`
    (UTC ms)."""

    salt: str
    digest: str
    wrong: int = 0
    wait_until: int = 0


def has_pin(conn: Readable) -> bool:
    """Whether the screen needs a PIN to come back."""
    return bool(settings.read_text(conn, _KEY))


def screen_pin(conn: Readable) -> ScreenPin | None:
    """The stored PIN, None where there is none."""
    text = settings.read_text(conn, _KEY)
    return ScreenPin(**json.loads(text)) if text else None


def put_screen_pin(conn: Connection, pin: ScreenPin | None) -> None:
    """Store a PIN, or take it away."""
    settings.put_text(conn, _KEY, "" if pin is None else json.dumps(asdict(pin)))
