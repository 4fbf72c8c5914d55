"""What a connection test has shown, as a list: each check passed, failed, or was not reached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from ...domain.errors import Problem
from ...marketplaces.contract import Identity

translate = QCoreApplication.translate

Verdict = Literal["passed", "failed", "waiting", "skipped"]

CHECKS = ("reached", "clock", "address", "keys", "rights", "account")
"""What a test asks for, in the order of the list."""

_SHOWN_BY: Mapping[str, tuple[tuple[str, ...], str]] = {
    "network": ((), "reached"),
    "base_url_refused": ((), "reached"),
    "insecure_address": ((), "reached"),
    "maintenance": (("reached",), "account"),
    "marketplace_down": (("reached",), "account"),
    "rate_limited": (("reached",), "account"),
    "clock_refused": (("reached",), "clock"),
    "ip_refused": (("reached",), "address"),
    "wrong_secret": (("reached",), "keys"),
    "key_expired": (("reached",), "keys"),
    "shop_not_connected": ((), "keys"),
    "permission_missing": (("reached", "clock", "address", "keys"), "rights"),
    "other_account": (("reached", "clock", "address", "keys", "rights"), "account"),
    "answer_unreadable": (("reached",), "account"),
}
"""By the code of a refusal: the checks that must have passed before it, and the one that failed."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list. `fact` stands at the right."""

    key: str
    name: str
    verdict: Verdict
    fact: str = ""


def waiting_checks() -> tuple[Check, ...]:
    """The list while a test runs."""
    return _checks({}, translate("ConnectionTest", "Waiting"))


def passed_checks(identity: Identity) -> tuple[Check, ...]:
    """The list after a test that succeeded."""
    facts = {key: translate("ConnectionTest", "fine") for key in CHECKS}
    facts["account"] = identity.shop_name or identity.account
    return tuple(Check(key, _name(key), "passed", facts[key]) for key in CHECKS)


def failed_checks(problem: Problem) -> tuple[Check, ...]:
    """The list after a refusal. Only what the refusal proves counts as passed; empty where the
    problem lies on this PC (a locked keyring, a taken name)."""
    shown = _SHOWN_BY.get(problem.code)
    if shown is None:
        return ()
    passed, failed = shown
    verdicts: dict[str, Verdict] = dict.fromkeys(passed, "passed")
    verdicts[failed] = "failed"
    return _checks(verdicts, translate("ConnectionTest", "not checked"))


def _checks(verdicts: Mapping[str, Verdict], rest: str) -> tuple[Check, ...]:
    verdict_words = {
        "passed": translate("ConnectionTest", "fine"),
        "failed": translate("ConnectionTest", "failed"),
    }
    other: Verdict = "skipped" if verdicts else "waiting"
    return tuple(
        Check(key, _name(key), verdict, verdict_words.get(verdict, rest))
        for key in CHECKS
        for verdict in (verdicts.get(key, other),)
    )


def _name(key: str) -> str:
    return {
        "reached": translate("ConnectionTest", "Server reached"),
        "clock": translate("ConnectionTest", "Clock of this PC"),
        "address": translate("ConnectionTest", "Allowed IP"),
        "keys": translate("ConnectionTest", "Keys accepted"),
        "rights": translate("ConnectionTest", "Rights of the API"),
        "account": translate("ConnectionTest", "Account read"),
    }[key]


@dataclass(frozen=True, slots=True)
class TestOutcome:
    """How a connection test stands: it runs, has succeeded after `seconds`, or was refused."""

    identity: Identity | None = None
    problem: Problem | None = None
    seconds: float = 0.0

    @property
    def checks(self) -> tuple[Check, ...]:
        """The list to show."""
        if self.problem is not None:
            return failed_checks(self.problem)
        if self.identity is not None:
            return passed_checks(self.identity)
        return waiting_checks()

    @property
    def fact(self) -> str:
        """What stands beside the list's title."""
        if self.problem is not None:
            return translate("ConnectionTest", "failed")
        if self.identity is not None:
            text = translate("ConnectionTest", "passed in %1 s")
            return text.replace("%1", f"{self.seconds:.1f}")
        return translate("ConnectionTest", "running")
