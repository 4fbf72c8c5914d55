"""The one tree of errors. Each carries a code with parameters; `domain.texts` holds the sentences.

    OfficeError
    ├── UserFixable   the seller can mend it (wrong key, missing right, bad input)
    ├── Passing       it will pass (network, throttle, maintenance)
    └── Fault         we or the data are wrong (a bug, a damaged file)

The sync engine decides by branch alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

Param = str | int | None


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, below any language: a code of `domain.texts`, its parameters, and the
    marketplace's own words where it said any. Holds no buyer's data and no secret."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    marketplace_code: str | None = None
    marketplace_message: str | None = None

    def to_json(self) -> str:
        """The stored form."""
        return json.dumps(
            {
                "code": self.code,
                "params": dict(self.params),
                "marketplace_code": self.marketplace_code,
                "marketplace_message": self.marketplace_message,
            },
            ensure_ascii=False,
            sort_keys=True,
        )

    @classmethod
    def from_json(cls, text: str) -> Problem:
        """Read back what `to_json` wrote."""
        values = json.loads(text)
        return cls(
            values["code"],
            values.get("params") or {},
            values.get("marketplace_code"),
            values.get("marketplace_message"),
        )


class OfficeError(Exception):
    """The root: everything the program refuses or fails on by intent."""

    def __init__(self, code: str, /, **params: Param) -> None:
        super().__init__(code)
        self.problem = Problem(code, params)

    @classmethod
    def of(cls, problem: Problem) -> Self:
        """The error of a problem that was made elsewhere."""
        error = cls(problem.code)
        error.problem = problem
        return error

    @property
    def code(self) -> str:
        return self.problem.code


class UserFixable(OfficeError):
    """The seller can mend it; nothing is tried again before somebody did."""


class Passing(OfficeError):
    """It will pass; tried again later. `retry_after_ms` where the other side named a time."""

    retry_after_ms: int | None = None


class Fault(OfficeError):
    """We are wrong, or the data is damaged."""
