"""Values that must not get out: planted into recorded answers and into every mutation."""

from __future__ import annotations

import logging
from typing import Self

import msgspec

WORD = "카나리아새"
ASCII_WORD = "CanaryBird7731"
PHONE = "01000007731"

_TRACES = (WORD, ASCII_WORD, PHONE.lstrip("0"), "77310917")
NUMBER = 77310917
"""A number that stands for a value retyped."""

_LONGEST_RECORD = 400


def plant(body: bytes, personal: frozenset[str]) -> bytes:
    """The body with every personal value replaced; as it is where it's no JSON."""
    try:
        tree = msgspec.json.decode(body)
    except msgspec.DecodeError:
        return body
    return msgspec.json.encode(_planted(tree, personal))


def _planted(value: object, personal: frozenset[str]) -> object:
    if isinstance(value, dict):
        return {
            key: _value(each)
            if key in personal and isinstance(each, str)
            else _planted(each, personal)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [_planted(each, personal) for each in value]
    return value


def _value(value: str) -> str:
    if value.isascii():
        return PHONE if value.strip("-").replace("-", "").isdecimal() else ASCII_WORD
    return f"{WORD} {PHONE}"


class Leaks:
    """Looks for canaries, and for the secrets of a shop."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._wanted = (*_TRACES, *secrets)

    def held_by(self, text: str) -> bool:
        """Whether a text holds what it must not."""
        return any(trace in text for trace in self._wanted)


class LogTrap(logging.Handler):
    """Keeps what is logged at any level, as it would be written."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._texts: list[str] = []

    def __enter__(self) -> Self:
        root = logging.getLogger()
        self._level = root.level
        root.addHandler(self)
        root.setLevel(logging.DEBUG)
        return self

    def __exit__(self, *_: object) -> None:
        root = logging.getLogger()
        root.removeHandler(self)
        root.setLevel(self._level)

    def emit(self, record: logging.LogRecord) -> None:
        self._texts.append(self.format(record))

    def take(self) -> list[str]:
        """What was logged since the last call of this."""
        taken, self._texts = self._texts, []
        return taken


def is_bounded(text: str) -> bool:
    """Whether a log text is one short line of printable characters: nothing from outside."""
    return len(text) <= _LONGEST_RECORD and text.isprintable()
