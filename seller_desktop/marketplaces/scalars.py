"""Single values as any marketplace's JSON holds them: what is read alike everywhere."""

from __future__ import annotations

Scalar = str | int | float | bool | None

LARGEST = 2**53
"""What a whole number stays below: a double and a database hold it exactly."""

_EARLIEST = 631_152_000_000  # 1990
_LATEST = 7_258_118_400_000  # 2200
_LONGEST_TEXT = 4_000


def text(value: Scalar) -> str | None:
    """The text of a value, cut where nobody would read on; empty text is none."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return value if len(value) <= _LONGEST_TEXT else value[:_LONGEST_TEXT] + "…"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def is_trading_time(ms: int) -> bool:
    """Whether anybody may have traded at an instant (UTC ms): what is far off is a mistake."""
    return _EARLIEST <= ms < _LATEST
