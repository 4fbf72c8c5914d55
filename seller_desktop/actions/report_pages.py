"""The pages of a diagnostics report, each made of codes, counts and masked lines alone."""

from __future__ import annotations

import json
import platform
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..domain.errors import Param, Problem
from ..domain.korea_time import to_iso
from ..domain.texts import describe
from ..store import settings
from ..store.census import Census
from ..store.connection import Readable
from ..store.desk_state import ShopWithHealth
from ..system.log_mask import mask
from .health import Finding

if TYPE_CHECKING:
    from ..system.paths import ProfilePaths
    from ..system.profile import Profile

_LARGEST_LOG = 200_000
_MEMBERS = ("thread", "shop", "action", "task", "error_id")
_CODE = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,60}")
_CODED = frozenset({"cause", "what", "verb", "state", "reason", "status", "kind", "code"})


def about(paths: ProfilePaths, program: Mapping[str, str], made_at: int) -> str:
    """Versions and sizes. `program` adds what the caller knows, such as Qt's version."""
    facts = {
        "made": to_iso(made_at),
        "seller-desktop": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": "yes" if getattr(sys, "frozen", False) else "no",
        **program,
        "database": _size(paths.database),
        "write-ahead log": _size(paths.database.with_name(f"{paths.database.name}-wal")),
        "backups": str(sum(1 for _ in paths.backups.glob("*.db"))),
    }
    return _lines(facts)


def checks(findings: Sequence[Finding], shops: Sequence[ShopWithHealth]) -> str:
    """The doctor's findings: codes and our own titles, a shop as its number."""
    marketplaces = {row.shop.id: row.shop.marketplace for row in shops}
    return "".join(f"{line}\n" for one in findings for line in _finding(one, marketplaces))


def _finding(finding: Finding, marketplaces: Mapping[int, str]) -> Iterator[str]:
    number = finding.shop_id
    about = "" if number is None else f" {number} ({marketplaces.get(number, '?')})"
    yield f"{finding.check}{about}: {finding.verdict}"
    problem = finding.problem
    if problem is not None:
        yield f"    {problem_code(problem)}: {describe(Problem(problem.code), 'en').title}"


def problem_code(problem: Problem) -> str:
    """A problem without anybody's words: its codes and numbers."""
    said = [problem.code]
    if problem.marketplace_code:
        said.append(f"marketplace={mask(problem.marketplace_code)[:60]}")
    said += [f"{name}={value}" for name, value in problem.params.items() if _is_code(name, value)]
    return " ".join(said)


def _is_code(name: str, value: Param) -> bool:
    if isinstance(value, int):
        return True
    return name in _CODED and value is not None and _CODE.fullmatch(value) is not None


def shop_page(shops: Sequence[ShopWithHealth]) -> str:
    """How the rounds with each shop went; no name, no account, no address."""
    return "\n".join(_lines(_shop_facts(row)) for row in shops) or "no shop\n"


def _shop_facts(row: ShopWithHealth) -> dict[str, str]:
    shop, health = row.shop, row.health
    return {
        "shop": f"{shop.id} ({shop.marketplace})",
        "the real marketplace": "yes" if shop.official else "no",
        "paused": "yes" if shop.paused else "no",
        "added": to_iso(shop.added_at),
        "history stored": "yes" if shop.history_done else "no",
        "last success": _instant(health.last_success_at),
        "last try": _instant(health.last_try_at),
        "next try": _instant(health.next_try_at),
        "failures": str(health.failures),
        "problem": problem_code(Problem.from_json(health.error)) if health.error else "none",
    }


def settings_page(conn: Readable, profile: Profile) -> str:
    """Every setting that is a number, a switch or one of some words."""
    facts = {
        "language": profile.language or "system",
        "theme": profile.theme,
        "keyring": profile.keyring_backend or "unknown",
    }
    for setting in settings.SETTINGS:
        value: object = settings.get(conn, setting)  # type: ignore[misc]  # any of the kinds
        if not isinstance(value, str) or _CODE.fullmatch(value):
            facts[setting.key] = json.dumps(value)
    return _lines(facts)


def counts_page(counted: Census) -> str:
    """What the store holds."""
    parts = [f"file\n{_indented(counted.file)}", f"cipher\n    {counted.cipher}\n"]
    parts += [f"{title}\n{_indented(tally)}" for title, tally in counted.tallies.items()]
    return "\n".join(parts)


def log_pages(folder: Path, id_key: bytes) -> Iterator[tuple[str, str]]:
    """Each process's log as name and text: the newest lines, known members only, masked again."""
    for newest in sorted(folder.glob("*.log")):
        lines: list[str] = []
        room = _LARGEST_LOG
        for file in (newest, *sorted(folder.glob(f"{newest.name}.*"))):
            for line in reversed(_content(file).splitlines()):
                shown = _log_line(line, id_key)
                room -= len(shown)
                if room < 0:
                    break
                lines.append(shown)
        yield newest.name, "".join(reversed(lines))


def crash_pages(folder: Path, id_key: bytes) -> Iterator[tuple[str, str]]:
    """What crashes left: names of functions and lines."""
    for file in sorted(folder.glob("*-crash*.txt")):
        text = _content(file)[:_LARGEST_LOG]
        if text:
            shown = "".join(f"{mask(line, id_key)}\n" for line in text.splitlines())
            yield file.name, shown


def _log_line(line: str, id_key: bytes) -> str:
    """One record for people; a line that is none is left out, whatever it holds."""
    try:
        record = json.loads(line)
        at, level, logger = int(record["at"]), str(record["level"]), str(record["logger"])
        message = str(record["message"])
    except (ValueError, TypeError, KeyError):
        return ""
    beside = "".join(f" {name}={record[name]}" for name in _MEMBERS if record.get(name))
    text = f"{to_iso(at)} {level} {mask(f'{logger}{beside}: {message}', id_key)}\n"
    exception = record.get("exception")
    if isinstance(exception, str):
        text += "".join(f"    {mask(one, id_key)}\n" for one in exception.splitlines())
    return text


def _content(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""


def _size(file: Path) -> str:
    try:
        return f"{file.stat().st_size:,} bytes"
    except OSError:
        return "none"


def _instant(at: int | None) -> str:
    return "never" if at is None else to_iso(at)


def _lines(facts: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


def _indented(numbers: Mapping[str, int]) -> str:
    return "".join(f"    {name}: {count:,}\n" for name, count in numbers.items()) or "    none\n"
