"""Words to the running window over its single-instance socket, with plain calls: no Qt.

Anyone of the same user can say them, so they only navigate or make it look into its own database.
"""

from __future__ import annotations

import re
import socket
import sys
from pathlib import Path

from seller_desktop.system.paths import ProfilePaths

LONGEST_WORD = 64
"""Bytes of a whole message; the listener drops what is longer."""

_GRAMMAR = re.compile(r"(poke|raise|show (?:order|claim) [1-9][0-9]{0,18})\n")
_PATIENCE_S = 2.0


def poke(paths: ProfilePaths, word: str = "poke") -> bool:
    """Say `poke` (look into the outbox and the sync wishes), `raise` or `show order|claim ID`.

    False where nobody listens.
    """
    message = f"{word}\n".encode("ascii")
    if read_word(message) is None:
        raise ValueError("no word of the grammar")
    try:
        _send(paths.socket_name, message)
    except OSError:
        return False
    return True


def read_word(message: bytes) -> str | None:
    """The word of a message as it came over the socket, or None for anything else."""
    if len(message) > LONGEST_WORD:
        return None
    match = _GRAMMAR.fullmatch(message.decode("ascii", "replace"))
    return match[1] if match else None


if sys.platform == "win32":

    def _send(name: str, message: bytes) -> None:
        with Path(rf"\\.\pipe\{name}").open("r+b", buffering=0) as pipe:
            pipe.write(message)

else:

    def _send(name: str, message: bytes) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(_PATIENCE_S)
            connection.connect(name)
            connection.sendall(message)
