"""What a marketplace refused as one of the office's errors, with the marketplace's own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from ..domain.action import Refusal
from ..domain.errors import OfficeError, Param, Passing, Problem

Branch = TypeVar("Branch", bound=OfficeError)


def refused(
    branch: type[Branch],
    code: str,
    refusal: Refusal | None,
    params: Mapping[str, Param] | None = None,
) -> Branch:
    """An error of this branch; `refusal` is None where the answer held no words."""
    words = (None, None) if refusal is None else (refusal.code, refusal.message)
    return branch.of(Problem(code, params or {}, *words))


def passing(
    code: str,
    refusal: Refusal | None,
    wait_ms: int | None,
    params: Mapping[str, Param] | None = None,
) -> Passing:
    """A refusal that ends by itself: not before `wait_ms`, None where nobody knows. Its text is
    given the seconds to wait, unless `params` says what else it is given."""
    if params is None:
        params = {} if wait_ms is None else {"seconds": -(-wait_ms // 1000)}
    error = refused(Passing, code, refusal, params)
    error.retry_after_ms = wait_ms
    return error
