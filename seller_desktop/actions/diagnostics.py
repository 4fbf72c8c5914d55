"""A report for whoever helps: shown whole before it is saved, and nothing leaves by itself.

It holds no database, no answer of a marketplace, no picture, no secret, no name of a shop.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import Problem, UserFixable
from ..domain.korea_time import KST
from ..store.census import census
from ..store.desk_state import shops_with_health
from ..system.clock import from_ms
from ..system.files import write_atomically
from . import report_pages as pages
from .health import Finding, disk_findings, opened_findings, refused_finding

if TYPE_CHECKING:
    from ..system.clock import Clock
    from ..system.paths import ProfilePaths
    from ..system.randomness import Ids
    from .office import Office

_KEY_BYTES = 16


@dataclass(frozen=True, slots=True)
class ReportPage:
    """One file of a report, as it is shown and as it is saved."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report holds; `made_at` in UTC ms."""

    made_at: int
    pages: tuple[ReportPage, ...]

    @property
    def file_name(self) -> str:
        """What to call it where nobody says otherwise."""
        return f"seller-desktop-report-{from_ms(self.made_at).astimezone(KST):%Y%m%d-%H%M}.zip"


def make_report(
    office: Office,
    warnings: tuple[Problem, ...] = (),
    more: tuple[Finding, ...] = (),
    program: Mapping[str, str] | None = None,
) -> Report:
    """Gather a report on an open profile. Reads whole tables: not for the window's thread.

    `more` are findings of the caller, `program` what it knows of itself (Qt's version).
    """
    findings = (
        *opened_findings(office, warnings),
        *more,
        *disk_findings(office.paths.root),
    )
    with office.db.read() as conn:
        shops, counted = shops_with_health(conn), census(conn)
        set_up = pages.settings_page(conn, office.profile)
    now = office.clock.now_ms()
    return Report(
        now,
        (
            ReportPage("about.txt", pages.about(office.paths, program or {}, now)),
            ReportPage("checks.txt", pages.checks(findings, shops)),
            ReportPage("shops.txt", pages.shop_page(shops)),
            ReportPage("counts.txt", pages.counts_page(counted)),
            ReportPage("settings.txt", set_up),
            *_written(office.paths, office.ids),
        ),
    )


def make_bare_report(
    paths: ProfilePaths,
    clock: Clock,
    ids: Ids,
    problem: Problem,
    program: Mapping[str, str] | None = None,
) -> Report:
    """The same on a profile that does not open, and why it does not: files alone are looked at."""
    findings = (refused_finding(problem), *disk_findings(paths.root))
    now = clock.now_ms()
    return Report(
        now,
        (
            ReportPage("about.txt", pages.about(paths, program or {}, now)),
            ReportPage("checks.txt", pages.checks(findings, ())),
            *_written(paths, ids),
        ),
    )


def save_report(report: Report, path: Path) -> None:
    """Save exactly what was shown, as a zip file. Raises `UserFixable` file_unwritable."""
    day = from_ms(report.made_at).astimezone(KST)
    stamp = (day.year, day.month, day.day, day.hour, day.minute, day.second)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for page in report.pages:
            packed.writestr(_entry(page.name, stamp), page.text.encode())
    try:
        write_atomically(path, content.getvalue())
    except OSError:
        raise UserFixable("file_unwritable", file=str(path)) from None


def _entry(name: str, stamp: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, stamp)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _written(paths: ProfilePaths, ids: Ids) -> tuple[ReportPage, ...]:
    """Logs and crashes; numbers that slipped into them get hashes no other report shares."""
    key = ids.bytes(_KEY_BYTES)
    logs = [ReportPage(f"log/{name}", text) for name, text in pages.log_pages(paths.logs, key)]
    crashes = [
        ReportPage(f"crash/{name}", text) for name, text in pages.crash_pages(paths.logs, key)
    ]
    return (*logs, *crashes)
