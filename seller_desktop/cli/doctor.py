"""`doctor`: database, keyring, tray, clock, disk and shops, each with a verdict and a remedy.

With `--bundle` the same and more as a file for whoever helps; `--preview` shows it first.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from ..actions.diagnostics import Report, make_bare_report, make_report, save_report
from ..actions.health import Finding, disk_findings, opened_findings, refused_finding
from ..domain.errors import OfficeError, Problem, UserFixable
from ..store.dump import dump as dump_lines
from ..system.clock import SystemClock
from ..system.files import write_atomically
from ..system.paths import ProfilePaths
from ..system.randomness import SystemRandomness
from .program import Program
from .table import plain
from .terminal import Status, Terminal

_ORDER = (
    *("database", "history", "keyring", "storage", "tray", "clock", "disk", "quarantine", "shop"),
)


@click.command()
@click.option(
    "--dump",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the canonical dump of orders, claims, events and alerts.",
)
@click.option(
    "--bundle",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Save a report for whoever helps: logs, checks and counts, nobody's data.",
)
@click.option("--preview", is_flag=True, help="Show the whole report and save nothing.")
@click.pass_obj
def doctor(terminal: Terminal, file: Path | None, bundle: Path | None, preview: bool) -> int:
    """Look into everything and say what to do."""
    if preview or bundle is not None:
        return _report(terminal, None if preview else bundle)
    findings = [*_opened(terminal, file), *_tray(terminal.program)]
    findings += disk_findings(terminal.profile)
    findings.sort(key=lambda finding: _ORDER.index(finding.check))
    if terminal.as_json:
        terminal.json([_item(terminal, finding) for finding in findings])
    else:
        for finding in findings:
            _say(terminal, finding)
    failed = any(finding.verdict == "failed" for finding in findings)
    return Status.FAILED if failed else Status.DONE


def _opened(terminal: Terminal, file: Path | None) -> list[Finding]:
    """What can be said once the profile is open, or why it does not open."""
    try:
        with terminal.program.open(terminal.profile) as core:
            if file is not None:
                with core.office.db.read() as conn:
                    _write(file, dump_lines(conn, core.dump_salt))
            return opened_findings(core.office, core.warnings)
    except OfficeError as error:
        if error.code == "file_unwritable":
            raise
        return [refused_finding(error.problem)]


def _tray(program: Program) -> list[Finding]:
    """Whether the window can live in the tray."""
    has_tray = program.has_tray()
    if has_tray is None:
        return [Finding("tray", "not_asked")]
    return [Finding("tray") if has_tray else Finding("tray", "warning", Problem("tray_missing"))]


def _report(terminal: Terminal, file: Path | None) -> int:
    """Save the report and list what is in it; without a file show it whole."""
    report = _made(terminal)
    if file is None:
        _show(terminal, report)
        return Status.DONE
    save_report(report, file)
    sizes = [{"name": page.name, "size": len(page.text.encode())} for page in report.pages]
    terminal.items(sizes, ("name", "size"))
    return Status.DONE


def _made(terminal: Terminal) -> Report:
    """On the open profile, or on its files alone where it does not open."""
    more = tuple(_tray(terminal.program))
    try:
        with terminal.program.open(terminal.profile) as core:
            return make_report(core.office, core.warnings, more)
    except OfficeError as error:
        paths = ProfilePaths(terminal.profile)
        return make_bare_report(paths, SystemClock(), SystemRandomness(), error.problem)


def _show(terminal: Terminal, report: Report) -> None:
    if terminal.as_json:
        terminal.json([{"name": page.name, "text": page.text} for page in report.pages])
        return
    for page in report.pages:
        terminal.say(f"== {page.name}")
        for line in page.text.splitlines():
            terminal.say(plain(line))


def _write(file: Path, lines: Iterable[str]) -> None:
    """The whole dump or nothing of it."""
    try:
        write_atomically(file, "".join(f"{line}\n" for line in lines).encode())
    except OSError:
        raise UserFixable("file_unwritable", file=str(file)) from None


def _item(terminal: Terminal, finding: Finding) -> dict[str, object]:
    told = None if finding.problem is None else terminal.problem(finding.problem)
    return {
        "check": finding.check,
        "shop": finding.shop,
        "verdict": finding.verdict,
        "code": told and told["code"],
        "message": told and told["message"],
        "remedy": told and told["hint"],
        "params": told and told["params"],
    }


def _say(terminal: Terminal, finding: Finding) -> None:
    """One line for a check; what is wrong and what to do under it."""
    name = terminal.word(f"check.{finding.check}")
    about = f"{name} {finding.shop}" if finding.shop else name
    terminal.say(plain(f"{about}: {terminal.word(f'verdict.{finding.verdict}')}"))
    if finding.problem is not None:
        terminal.say(f"    {terminal.sentence(finding.problem)}")
