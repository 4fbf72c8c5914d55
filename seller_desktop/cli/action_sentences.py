"""An action in full sentences, for people: where it stands, what to do, and how each send ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from ..domain.korea_time import KST
from ..domain.texts import standing, word
from ..store.lookup import AttemptView


def action_sentences(
    facts: Mapping[str, object], sends: Sequence[AttemptView], language: str
) -> Iterator[str]:
    """One sentence a line. `facts` are an action as `outbox list` gives it."""
    yield ""
    reason = facts["reason"]
    stands = standing(str(facts["state"]), str(reason) if reason else None, language)
    yield f"{stands.why} {stands.next}".strip()
    for number, send in enumerate(sends, 1):
        yield _send(number, send, language)


def _send(number: int, send: AttemptView, language: str) -> str:
    """How one send went: when, how it ended, in whose words."""
    outcome = word(f"outcome.{send.outcome or 'running'}", language)
    begun, ended = _clock(send.started_at), send.ended_at
    span = begun if ended is None else f"{begun} \N{EN DASH} {_clock(ended)}"
    said = f"\N{LEFT DOUBLE QUOTATION MARK}{send.message}\N{RIGHT DOUBLE QUOTATION MARK}"
    quoted = f" {said}" if send.message else ""
    code = f" ({send.code})" if send.code else ""
    return f"{number}. {span}: {outcome}{quoted}{code}"


def _clock(ms: int) -> str:
    """An instant in Korean time, to the second."""
    instant = datetime.fromtimestamp(ms / 1000, UTC).astimezone(KST)
    return instant.strftime("%Y-%m-%d %H:%M:%S")
