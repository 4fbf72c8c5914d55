"""Nothing heavy is imported before the window is painted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seller_desktop.desktop.place import PAGES

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    *("sqlalchemy", "alembic", "requests", "urllib3", "apscheduler", "keyring.backends"),
    *("holidays", "click", "bcrypt", "werkzeug", "pyqtgraph", "openpyxl"),
)
PROGRAM = """
import sys
from pathlib import Path
from seller_desktop.app import build_core
from seller_desktop.system.keyring import FileKeyring
from seller_desktop.system.paths import ProfilePaths

root, step, page = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
core = build_core(ProfilePaths(root), keyring=FileKeyring(root / "keys.json"))
if step == "make":
    from seller_desktop.store.settings import put_text
    from seller_desktop.store.shops import add_shop

    def fill(conn):
        add_shop(conn, uid="u", marketplace="naver", name="shop", base_url="https://shop.example",
                 official=False, account=None, added_at=0, history_from=0)
        put_text(conn, "window.page", page)

    core.office.db.write(fill)
    core.close()
    sys.exit()

from PySide6.QtCore import QTimer
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.qt_application import make_application
from seller_desktop.desktop.first_paint import FirstPaint
from seller_desktop.desktop.single_instance import SingleInstance

app = make_application()
instance = SingleInstance(core.office.paths)
instance.claim()
desktop = Desktop(app, core, instance)

def painted():
    print(desktop.session.window.pages.current_key, *sorted(sys.modules), flush=True)
    app.quit()

desktop._after_first_paint = painted
desktop.open()
app.exec()
desktop.close()
instance.release()
core.close()
"""


@pytest.mark.parametrize("page", PAGES)
def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path, page: str) -> None:
    run(tmp_path / "p", "make", page)
    current, *modules = run(tmp_path / "p", "open", page).split()
    assert current == page
    assert [name for name in HEAVY if name in modules] == []


def run(root: Path, step: str, page: str) -> str:
    command = [sys.executable, "-c", PROGRAM, str(root), step, page]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
