"""`doctor`: database, keyring, tray, clock, disk and shops, each with a verdict and a remedy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from ..domain.errors import OfficeError, UserFixable
from ..store.dump import dump as dump_lines
from ..system.files import write_atomically
from .health import Finding, disk_findings, opened_findings, refused_finding, tray_findings
from .table import plain
from .terminal import Status, Terminal

_ORDER = ("database", "history", "keyring", "storage", "tray", "clock", "disk", "shop")


@click.command()
@click.option(
    "--dump",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the canonical dump of orders, claims, events and alerts.",
)
@click.pass_obj
def doctor(terminal: Terminal, file: Path | None) -> int:
    """Look into everything and say what to do."""
    findings = [*_opened(terminal, file), *tray_findings(terminal.program)]
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
            return opened_findings(core)
    except OfficeError as error:
        if error.code == "file_unwritable":
            raise
        return [refused_finding(error.problem)]


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
