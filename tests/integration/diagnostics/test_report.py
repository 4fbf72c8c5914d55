"""The report for whoever helps: all of it is shown, none of it is anybody's data."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_desktop.actions.diagnostics import make_bare_report, make_report, save_report
from seller_desktop.actions.health import Finding
from seller_desktop.app import Core, build_core
from seller_desktop.domain.errors import Problem, UserFixable
from seller_desktop.domain.reading import Undecoded
from seller_desktop.store import quarantine, shops
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths

SHOP = "Minas Laden"
REFUSED = Problem("ip_refused", {"ip": "203.0.113.7"}, "GW.403", "Mina Jung 010-0000-1234")


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    core = build_core(ProfilePaths(tmp_path / "profile"), keyring=MemoryKeyring(), threaded=False)
    yield core
    core.close()


def pages_of(core: Core, **how: object) -> dict[str, str]:
    report = make_report(core.office, core.warnings, **how)  # type: ignore[arg-type]  # as given
    return {page.name: page.text for page in report.pages}


def add_shop(core: Core) -> int:
    now = core.office.clock.now_ms()

    def work(conn) -> int:
        shop = shops.add_shop(
            conn,
            uid="u1",
            marketplace="naver",
            name=SHOP,
            base_url="https://shop.example",
            official=True,
            account="mina-account",
            added_at=now,
            history_from=now,
        )
        shops.note_failure(conn, shop.id, now, now + 60_000, REFUSED)
        quarantine.quarantine(conn, shop, [Undecoded("77", b"{}", "order.orderDate")], now)
        return shop.id

    return core.office.db.write(work)


def test_a_report_tells_versions_checks_shops_counts_and_settings(core: Core) -> None:
    shop_id = add_shop(core)
    pages = pages_of(core, program={"qt": "6.0"})
    assert "qt: 6.0\n" in pages["about.txt"]
    assert f"shop {shop_id} (naver): failed" in pages["checks.txt"]
    assert "ip_refused marketplace=GW.403" in pages["checks.txt"]
    assert "quarantine: warning" in pages["checks.txt"]
    assert "failures: 1" in pages["shops.txt"]
    assert "order.orderDate: 1" in pages["counts.txt"]
    assert "schedule.feed_s: 60" in pages["settings.txt"]


def test_no_name_no_account_no_address_and_nobodys_words_are_in_it(core: Core) -> None:
    add_shop(core)
    whole = "\n".join(pages_of(core).values())
    for word in (SHOP, "mina-account", "shop.example", "Mina Jung", "0000-1234", "203.0.113.7"):
        assert word not in whole


def test_findings_of_the_caller_are_among_the_checks(core: Core) -> None:
    pages = pages_of(core, more=(Finding("tray", "warning", Problem("tray_missing")),))
    assert "tray: warning\n    tray_missing" in pages["checks.txt"]


def test_logs_are_masked_once_more_and_what_is_no_record_is_left_out(core: Core) -> None:
    """A log may have been written by an older version that masked less."""
    log = core.office.paths.logs / "office.log"
    record = {
        "at": 1_795_400_000_000,
        "level": "ERROR",
        "logger": "seller_desktop.sync",
        "message": "could not send 2026112300000001 to 정미나 01000001234",
        "exception": "Traceback\nValueError: '정미나' client_secret=abc",
        "buyer": "Mina Jung",
    }
    log.write_text(f"{json.dumps(record)}\nMina Jung, Busan\n", "utf-8")
    text = pages_of(core)["log/office.log"]
    assert "ERROR seller_desktop.sync" in text
    assert "to [text] [phone]" in text
    assert "client_secret=[hidden]" in text
    for word in ("Mina", "Busan", "정미나", "2026112300000001", "abc"):
        assert word not in text


def test_a_number_has_another_hash_in_every_report(core: Core) -> None:
    log = core.office.paths.logs / "office.log"
    log.write_text(
        json.dumps({"at": 1, "level": "INFO", "logger": "a", "message": "2026112300000001"})
    )
    assert pages_of(core)["log/office.log"] != pages_of(core)["log/office.log"]


def test_of_long_logs_the_newest_lines_are_kept(core: Core) -> None:
    logs = core.office.paths.logs
    for file, numbers in (("office.log.1", range(4_000)), ("office.log", range(4_000, 6_000))):
        lines = [
            json.dumps(
                {"at": 1, "level": "INFO", "logger": "a", "message": f"step {n} " + "x" * 60}
            )
            for n in numbers
        ]
        (logs / file).write_text("\n".join(lines))
    text = pages_of(core)["log/office.log"]
    assert len(text) <= 200_000
    assert "step 5999 " in text.splitlines()[-1]
    steps = [int(line.split("step ")[1].split()[0]) for line in text.splitlines()]
    assert steps == list(range(steps[0], 6_000))


def test_what_a_crash_left_is_in_it(core: Core) -> None:
    (core.office.paths.logs / "office-crash-before.txt").write_text("Segmentation fault\n")
    assert pages_of(core)["crash/office-crash-before.txt"] == "Segmentation fault\n"


def test_what_is_saved_is_what_was_shown(core: Core, tmp_path: Path) -> None:
    add_shop(core)
    report = make_report(core.office, core.warnings)
    file = tmp_path / report.file_name
    save_report(report, file)
    with zipfile.ZipFile(file) as packed:
        saved = {name: packed.read(name).decode() for name in packed.namelist()}
    assert saved == {page.name: page.text for page in report.pages}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_place_that_can_not_be_written_is_said(core: Core, tmp_path: Path) -> None:
    report = make_report(core.office)
    with pytest.raises(UserFixable) as refused:
        save_report(report, tmp_path / "nowhere" / "report.zip")
    assert refused.value.code == "file_unwritable"


def test_a_profile_that_does_not_open_is_reported_from_its_files(core: Core) -> None:
    office = core.office
    problem = Problem("database_key_wrong")
    report = make_bare_report(office.paths, office.clock, office.ids, problem)
    pages = {page.name: page.text for page in report.pages}
    assert "database: failed\n    database_key_wrong" in pages["checks.txt"]
    assert {"about.txt", "checks.txt"} <= set(pages)
