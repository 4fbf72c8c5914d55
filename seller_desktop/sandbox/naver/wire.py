"""Reading requests and writing answers: dates, JSON bodies, and the refusals of section 3.2."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from ...domain.korea_time import KST
from ...system.clock import to_ms
from . import words

Json = dict[str, object]

DAY_MS = 86_400_000
_STRICT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)")
_LOOSE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)")
_EPOCH_KST = datetime(1970, 1, 1, tzinfo=UTC).astimezone(KST)


@dataclass(frozen=True, slots=True)
class Refusal(Exception):
    """A whole call refused with a status and the body of its family."""

    status: int
    code: str
    message: str
    extra: Mapping[str, object] | None = None


def bad_parameter(kind: str, field: str) -> Refusal:
    """400 `4000` in the form "error kind.object.field" of the order family."""
    return Refusal(400, "4000", f"{words.MESSAGES['4000']} ({kind}.request.{field})")


def bad_media_type() -> Refusal:
    """415 for a body that is said to be no JSON; the code is the sandbox's choice."""
    return Refusal(415, "4000", f"{words.MESSAGES['4000']} (HttpMediaTypeNotSupported)")


@lru_cache(maxsize=4096)
def write_time(ms: int) -> str:
    """An instant as responses carry it: Korean time with three digits."""
    local = _EPOCH_KST + timedelta(milliseconds=ms)
    return f"{local:%Y-%m-%dT%H:%M:%S}.{ms % 1000:03d}+09:00"


def write_time_short(ms: int) -> str:
    """The same with as few fractional digits as possible but one, as `moreFrom` has been seen."""
    text = write_time(ms)
    return text[:20] + (text[20:23].rstrip("0") or "0") + text[23:]


def read_query_time(text: str, field: str) -> int:
    """A date-time of a query string: three fractional digits and an offset, nothing else."""
    if not _STRICT.fullmatch(text):
        raise bad_parameter("typeMismatch", field)
    return _instant(text, field)


def read_body_time(text: object, field: str) -> int:
    """A date-time of a JSON body, where fewer or more fractional digits are taken."""
    if not isinstance(text, str) or not _LOOSE.fullmatch(text):
        raise bad_parameter("typeMismatch", field)
    return _instant(text, field)


def _instant(text: str, field: str) -> int:
    try:
        return to_ms(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        raise bad_parameter("typeMismatch", field) from None


def read_json(body: bytes) -> Json:
    """A JSON object; no body at all is an empty one."""
    if not body.strip():
        return {}
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise bad_parameter("HttpMessageNotReadable", "body") from None
    if not isinstance(value, dict):
        raise bad_parameter("HttpMessageNotReadable", "body")
    return value


def read_ids(body: Json, field: str, most: int) -> list[str]:
    """A list of 1 to `most` numbers as text."""
    value = body.get(field)
    if not isinstance(value, list) or not 1 <= len(value) <= most:
        raise bad_parameter("Size", field)
    if not all(isinstance(each, str | int) and each for each in value):
        raise bad_parameter("NotBlank", field)
    return [str(each) for each in value]


def read_text(body: Json, field: str, *, required: bool = False, longest: int = 4000) -> str | None:
    """A text; None where absent, null or blank."""
    value = body.get(field)
    if value is None or value == "":
        if required:
            raise bad_parameter("NotNull", field)
        return None
    if not isinstance(value, str | int) or isinstance(value, bool) or len(str(value)) > longest:
        raise bad_parameter("Size" if isinstance(value, str) else "typeMismatch", field)
    return str(value)


def read_word(
    body: Json, field: str, allowed: frozenset[str], *, required: bool = False
) -> str | None:
    """One of a set of words."""
    value = read_text(body, field, required=required)
    if value is not None and value not in allowed:
        raise bad_parameter("typeMismatch", field)
    return value


def read_number(body: Json, field: str) -> int | None:
    """A whole number; digits as text are taken too."""
    value = body.get(field)
    if value is None or value == "":
        return None
    try:
        number = float(value) if isinstance(value, int | float | str) else None
    except ValueError:
        number = None
    if number is None or isinstance(value, bool) or number != number // 1:
        raise bad_parameter("typeMismatch", field)
    return int(number)


def failure(line_no: str, code: str) -> Json:
    """An entry of `failProductOrderInfos`."""
    return {"productOrderId": line_no, "code": code, "message": words.MESSAGES[code]}


def outcome(done: Sequence[str], failed: Sequence[Json]) -> Json:
    """The `data` of every write but the confirm."""
    return {"successProductOrderIds": list(done), "failProductOrderInfos": list(failed)}
