"""What this computer is called, for the record of who saw what from where."""

from __future__ import annotations

import platform
import socket

# An address for documentation: nobody has it, and a datagram socket sends nothing by connecting.
_ANYWHERE = ("192.0.2.1", 9)


def computer_name() -> str:
    """The name of this computer and the address it has in its network, where it has one."""
    name = platform.node() or "?"
    address = _own_address()
    return f"{name} {address}" if address else name


def _own_address() -> str | None:
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(_ANYWHERE)
            return str(probe.getsockname()[0])
    except OSError:
        return None
