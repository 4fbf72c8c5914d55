"""What may come of a case, and what must not: a complaint is a sentence about the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from seller_desktop.domain.action import Refusal
from seller_desktop.domain.errors import OfficeError, Problem
from seller_desktop.domain.korea_time import korean_day, to_iso
from seller_desktop.domain.reading import Undecoded
from seller_desktop.domain.texts.catalogue import PROBLEMS
from seller_desktop.marketplaces.beside_orders import Listing
from seller_desktop.marketplaces.contract import (
    Answered,
    CallRefused,
    Identity,
    Lost,
    NotTaken,
    Page,
    SendReport,
    Taken,
)
from seller_desktop.marketplaces.http import HttpResponse

from .canary import Leaks, is_bounded
from .conversation import Conversation, Shapes

Result = Page | Listing[Any] | SendReport | Identity | Exception


@dataclass(frozen=True, slots=True)
class Verdict:
    """Names of what came of a case, and complaints."""

    outcomes: tuple[str, ...]
    complaints: tuple[str, ...]


class Judge:
    """Knows what one marketplace's connector may answer."""

    def __init__(self, shapes: Shapes) -> None:
        self._leaks = Leaks(shapes.secrets)
        self._not_taken = shapes.not_taken

    def verdict(
        self,
        talk: Conversation,
        answer: HttpResponse,
        result: Result,
        logged: list[str],
        method: str = "POST",
    ) -> Verdict:
        """Judge what a connector made of an answer to a call of a method."""
        complaints = list(self._of_logs(logged))
        if isinstance(result, Exception):
            complaints += self._of_error(talk, result)
            return Verdict((f"error {_code(result)}",), tuple(complaints))
        if isinstance(result, Page):
            complaints += self._of_page(talk, result)
            return Verdict(tuple(_page_outcomes(result)), tuple(complaints))
        if isinstance(result, Listing):
            complaints += self._of_listing(result)
            return Verdict(tuple(_listing_outcomes(result)), tuple(complaints))
        if isinstance(result, Identity):
            return Verdict(("identity",), tuple(complaints))
        complaints += self._of_report(talk, answer, result, method)
        return Verdict(tuple(_report_outcomes(talk, result)), tuple(complaints))

    def _of_logs(self, logged: list[str]) -> Iterator[str]:
        for text in logged:
            if self._leaks.held_by(text):
                yield f"a log holds a value: {text[:200]!r}"
            if not is_bounded(text):
                yield f"a log holds what came from outside: {text[:200]!r}"

    def _of_error(self, talk: Conversation, error: Exception) -> Iterator[str]:
        if not isinstance(error, OfficeError):
            yield f"an exception got out: {type(error).__name__}: {str(error)[:200]}"
            return
        if talk.prepared is not None:
            yield f"a send raised {error.code}"
        yield from self._of_problem(error.problem)
        chain: BaseException | None = error
        while chain is not None:
            if self._leaks.held_by(f"{chain} {chain!r}"):
                yield f"an exception holds a value: {str(chain)[:200]!r}"
            chain = chain.__cause__ or (None if chain.__suppress_context__ else chain.__context__)

    def _of_problem(self, problem: Problem) -> Iterator[str]:
        if self._leaks.held_by(f"{problem.code} {dict(problem.params)}"):
            yield f"a problem's parameters hold a value: {dict(problem.params)}"
        for language in ("ko", "en"):
            if problem.code not in PROBLEMS[language]:
                yield f"no words in {language} for {problem.code}"
        yield from _unstorable(problem.to_json())

    def _of_page(self, talk: Conversation, page: Page) -> Iterator[str]:
        kept = {reading.line.line_no for reading in page.readings} | set(page.missing)
        kept |= {record.external_id for record in page.undecoded if record.external_id}
        kept |= {one.line_no for one in page.ended}
        lost = set(talk.asked) - kept
        if lost:
            yield f"{len(lost)} lines asked for are nowhere"
        yield from self._of_undecoded(page.undecoded)
        for reading in page.readings:
            for value in (reading.line, *reading.claims):
                yield from _odd_members(value)
        yield from _odd_moment("read_at", page.read_at)

    def _of_listing(self, listing: Listing[Any]) -> Iterator[str]:
        yield from self._of_undecoded(listing.undecoded)
        for record in listing.records:
            yield from _odd_members(record)
            for option in getattr(record, "options", ()):
                yield from _odd_members(option)
        yield from _odd_moment("read_at", listing.read_at)

    def _of_undecoded(self, undecoded: Sequence[Undecoded]) -> Iterator[str]:
        for record in undecoded:
            if not record.cause or self._leaks.held_by(record.cause) or not record.payload:
                yield f"a quarantine entry without cause or with a value: {record.cause[:100]!r}"

    def _of_report(
        self, talk: Conversation, answer: HttpResponse, report: SendReport, method: str
    ) -> Iterator[str]:
        if talk.prepared is None:
            yield "a report of what was no send"
        elif isinstance(report, Answered):
            if not set(report.items) <= set(talk.prepared.keys):
                yield "an item is settled that was not sent"
            for item in report.items.values():
                yield from _unstorable(getattr(item, "message", "") + getattr(item, "code", ""))
        elif isinstance(report, NotTaken):
            yield from self._of_problem(report.problem)
            if not self._not_taken(answer, method):
                yield f"HTTP {answer.status} taken for certainly not processed"
            if not 0 <= report.retry_after_ms <= 3_600_000:
                yield f"to wait {report.retry_after_ms} ms"
        elif isinstance(report, Lost):
            yield from self._of_problem(report.problem)
        elif not 400 <= answer.status < 500 or len(talk.prepared.keys) < 2:
            yield f"HTTP {answer.status} taken for a refused call"


def _page_outcomes(page: Page) -> Iterator[str]:
    if page.readings:
        yield "row"
    if page.undecoded:
        yield "quarantine"
    if page.missing:
        yield "missing"
    if not page.readings and not page.undecoded and not page.missing:
        yield "nothing"


def _listing_outcomes(listing: Listing[Any]) -> Iterator[str]:
    if listing.records:
        yield "record"
    if listing.undecoded:
        yield "record in quarantine"
    if listing.missing:
        yield "record missing"


def _report_outcomes(talk: Conversation, report: SendReport) -> Iterator[str]:
    if not isinstance(report, Answered):
        yield {Lost: "lost", NotTaken: "not taken", CallRefused: "call refused"}[type(report)]
        return
    if any(isinstance(item, Taken) for item in report.items.values()):
        yield "taken"
    if any(isinstance(item, Refusal) for item in report.items.values()):
        yield "refused"
    if talk.prepared is not None and set(talk.prepared.keys) - set(report.items):
        yield "unmentioned"


def _code(error: Exception) -> str:
    return error.code if isinstance(error, OfficeError) else type(error).__name__


def _odd_members(value: object) -> Iterator[str]:
    """Members no screen and no database could hold."""
    for member in fields(value):  # type: ignore[arg-type]
        held = getattr(value, member.name)
        if member.name.endswith("_at"):
            yield from _odd_moment(member.name, held)
        elif isinstance(held, int) and not -(2**53) < held < 2**53:
            yield f"{member.name} is beyond what is exact"
        elif isinstance(held, str):
            yield from _unstorable(held)


def _odd_moment(name: str, at: int | None) -> Iterator[str]:
    try:
        if at is not None:
            to_iso(at)
            korean_day(at)
    except (ValueError, OverflowError, OSError):
        yield f"{name} is no date: {at}"


def _unstorable(text: str) -> Iterator[str]:
    try:
        text.encode()
    except UnicodeEncodeError:
        yield "a text holds half a character"
