"""`privacy report|due|purge|access|review|keep|pin`: buyers' data, its clock and its record."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import click

from ..actions import idle_lock
from ..actions import privacy as actions
from ..actions.privacy_report import PrivacyReport, privacy_report
from ..actions.purge import due_purge, purge
from ..domain.korea_time import to_iso
from ..domain.retention import ACCESS_DAYS
from ..store.access import Access, accesses
from ..store.purge_reports import PurgeRun
from ..store.screen_pin import has_pin
from .options import limit_option
from .terminal import Status, Terminal

_PURGE_COLUMNS = ("started_at", "ended_at", "trigger", "keep_days", "counts")
_ACCESS_COLUMNS = ("at", "actor", "place", "deed", "subject", "reason")
_MOST = 2**31


@click.group()
def privacy() -> None:
    """Buyers' personal data (개인정보): what is kept, for how long, who saw it."""


@privacy.command()
@click.pass_obj
def report(terminal: Terminal) -> int:
    """The proof for an inspection, without anybody's data."""
    with terminal.core() as core:
        proof = privacy_report(core.office)
    if terminal.as_json:
        terminal.json(_report_item(proof))
        return Status.DONE
    _say_report(terminal, proof)
    return Status.DONE


@privacy.command()
@click.option("--days", type=click.IntRange(min=1), help="As if so many days were set.")
@click.pass_obj
def due(terminal: Terminal, days: int | None) -> int:
    """What a purge would take now; nothing is changed."""
    with terminal.core() as core:
        found = due_purge(core.office, days)
    terminal.items(_count_items(found.counts), ("kept", "count"), {"kept": "kept"})
    return Status.DONE


@privacy.command("purge")
@click.pass_obj
def purge_now(terminal: Terminal) -> int:
    """Destroy what is due: rows, search index, raw answers, log and backups."""
    with terminal.core() as core:
        run = purge(core.office)
    if terminal.as_json:
        terminal.json(_run_item(run))
    else:
        terminal.items(_count_items(run.counts), ("kept", "count"), {"kept": "kept"})
    return Status.DONE


@privacy.command()
@limit_option
@click.option("--month", metavar="YYYY-MM", help="Only this month (Korean time).")
@click.pass_obj
def access(terminal: Terminal, limit: int | None, month: str | None) -> int:
    """The access record (접속기록): who saw whose data, when, where and why."""
    since, until = actions.month_span(month) if month else (None, None)
    with terminal.core() as core, core.office.db.read() as conn:
        found = accesses(conn, _MOST if limit is None else limit, since, until)
    terminal.items([_access_item(one) for one in found], _ACCESS_COLUMNS, {"deed": "deed"})
    return Status.DONE


@privacy.command()
@click.argument("month", metavar="YYYY-MM")
@click.pass_obj
def review(terminal: Terminal, month: str) -> int:
    """Write down that a month's accesses were looked through."""
    with terminal.core() as core:
        done = actions.review_month(core.office, month)
    terminal.facts(
        {
            "month": done.month,
            "records": done.records,
            "reviewed_at": to_iso(done.reviewed_at),
            "actor": done.actor,
        }
    )
    return Status.DONE


@privacy.command()
@click.argument("days", type=int)
@click.option("--reason", metavar="TEXT", help="Needed for more than 90 days.")
@click.pass_obj
def keep(terminal: Terminal, days: int, reason: str | None) -> int:
    """How many days buyers' data is kept after a deal is over."""
    with terminal.core() as core:
        actions.keep_for(core.office, days, reason)
    terminal.facts({"keep_days": days})
    return Status.DONE


@privacy.command()
@click.option("--remove", is_flag=True, help="Take a forgotten PIN away; this is recorded.")
@click.option("--set", "setting", is_flag=True, help="Read a new PIN from standard input.")
@click.pass_obj
def pin(terminal: Terminal, remove: bool, setting: bool) -> int:
    """The PIN of the screen lock: whether there is one; set or remove it."""
    if remove and setting:
        raise click.UsageError("Give either --set or --remove.")
    with terminal.core() as core:
        office = core.office
        if remove or setting:
            idle_lock.forget_pin(office)
        if setting:
            idle_lock.set_pin(office, sys.stdin.readline().rstrip("\r\n"))
        with office.db.read() as conn:
            found = has_pin(conn)
    terminal.facts({"has_pin": found})
    return Status.DONE


def _count_items(counts: Mapping[str, int]) -> list[dict[str, object]]:
    return [{"kept": kind, "count": count} for kind, count in sorted(counts.items())]


def _access_item(one: Access) -> dict[str, object]:
    values = (to_iso(one.at), one.actor, one.place, one.deed, one.subject, one.reason)
    return dict(zip(_ACCESS_COLUMNS, values, strict=True))


def _run_item(run: PurgeRun) -> dict[str, object]:
    return {
        "started_at": to_iso(run.started_at),
        "ended_at": None if run.ended_at is None else to_iso(run.ended_at),
        "cause": run.cause,
        "keep_days": run.keep_days,
        "counts": dict(run.counts),
    }


def _facts(proof: PrivacyReport) -> dict[str, object]:
    """What has one value."""
    stored = proof.backups
    return {
        "made_at": to_iso(proof.made_at),
        "encryption": "sqlcipher",
        "keep_days": proof.keep_days,
        "keep_reason": proof.keep_reason or None,
        "access_days": ACCESS_DAYS,
        "event_chain": "whole" if proof.events_whole else "broken",
        "access_chain": "whole" if proof.accesses_whole else "broken",
        "quarantine": proof.unread,
        "backups": stored.count,
        "oldest_backup_at": None if stored.oldest_at is None else to_iso(stored.oldest_at),
        "newest_backup_at": None if stored.newest_at is None else to_iso(stored.newest_at),
        "idle_lock_min": proof.idle_lock_minutes,
        "has_pin": proof.has_pin,
    }


def _rungs(proof: PrivacyReport) -> list[dict[str, object]]:
    return [
        {
            "goes": str(rung.kept),
            "after_days": rung.days,
            "law": rung.law,
            "count": proof.kept.get(str(rung.kept), 0),
        }
        for rung in proof.rungs
    ]


def _report_item(proof: PrivacyReport) -> dict[str, object]:
    return {
        **_facts(proof),
        "retention": _rungs(proof),
        "lines": dict(proof.kept),
        "accesses": dict(proof.accesses),
        "reviews": [
            {"month": one.month, "reviewed_at": to_iso(one.reviewed_at), "records": one.records}
            for one in proof.reviews
        ],
        "purges": [_run_item(run) for run in proof.purges],
    }


def _say_report(terminal: Terminal, proof: PrivacyReport) -> None:
    coded = {"encryption": "encryption", "event_chain": "chain", "access_chain": "chain"}
    terminal.facts(_facts(proof), coded)
    terminal.say("")
    terminal.items(
        _rungs(proof), ("goes", "after_days", "law", "count"), {"goes": "goes", "law": "law"}
    )
    terminal.say("")
    deeds = [{"deed": deed, "count": count} for deed, count in proof.accesses.items()]
    terminal.items(deeds, ("deed", "count"), {"deed": "deed"})
    terminal.say("")
    runs = [
        {**_run_item(run), "trigger": run.cause, "counts": _spoken(terminal, run.counts)}
        for run in proof.purges
    ]
    terminal.items(runs, _PURGE_COLUMNS, {"trigger": "purge"})


def _spoken(terminal: Terminal, counts: Mapping[str, int]) -> str:
    parts = (f"{terminal.word(f'kept.{kind}')}: {count}" for kind, count in counts.items())
    return "; ".join(parts)
