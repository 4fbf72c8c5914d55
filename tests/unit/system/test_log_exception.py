"""Exceptions in a log: where and of what kind, never with what the program worked on."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.log_exception import exception_text

BUYER = "Jane Doe"


def raise_from(cause: Exception) -> None:
    try:
        raise cause
    except ValueError as error:
        raise UserFixable("line_not_found", number=BUYER) from error


def text_of(deed) -> str:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any kind is the point
        deed()
    return exception_text(caught.value)


def store_refuses() -> None:
    dbapi2.connect(":memory:").execute(f"SELECT x FROM t WHERE '{BUYER}' MATCH '{BUYER}")


class Wire(msgspec.Struct):
    name: int


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        (lambda: int(BUYER), "ValueError"),
        (lambda: dict[str, str]()[BUYER], "KeyError"),
        (lambda: json.loads(f'{{"name": {BUYER}'), "JSONDecodeError"),
        (lambda: msgspec.json.decode(f'{{"name": "{BUYER}"}}', type=Wire), "ValidationError"),
        (lambda: Path(f"/nowhere/{BUYER}").read_bytes(), "FileNotFoundError: [Errno 2]"),
        (store_refuses, "OperationalError"),
        (lambda: getattr("x", BUYER), "AttributeError"),
        (lambda: raise_from(ValueError(BUYER)), "UserFixable: line_not_found"),
    ],
)
def test_the_kind_is_told_and_the_value_is_not(deed, kind) -> None:
    told = text_of(deed)
    assert kind in told
    assert BUYER not in told
    assert "test_log_exception.py" in told


def test_what_names_parts_of_the_program_is_kept() -> None:
    assert "'int' object has no attribute 'name'" in text_of(lambda: (1).name)  # type: ignore[attr-defined]


def test_a_cause_stands_above_what_came_of_it() -> None:
    told = text_of(lambda: raise_from(ValueError(BUYER)))
    assert told.index("ValueError") < told.index("UserFixable")


def test_causes_that_turn_in_a_circle_end() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert exception_text(first).count("Error") == 2
