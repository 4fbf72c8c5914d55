"""Each section of the settings, a search in them, and the dialogs behind their buttons."""

from __future__ import annotations

from functools import partial

from ...actions.backup import Preview
from ...actions.keys import CodeState, KeyStatus
from ...actions.purge import DuePurge
from ...store.backup import Backup, Cause
from ...store.backup_contents import Contents, Newer, ShopContents
from ..backup.list_dialog import BackupListDialog
from ..backup.passphrase_dialog import MoveInDialog, MoveOutDialog
from ..backup.restore_dialog import RestoreDialog
from ..privacy.access_dialog import AccessDialog
from ..privacy.keep_dialog import KeepDialog
from ..privacy.pin_dialog import PinDialog
from ..privacy.purge_dialog import PurgeDialog
from ..recovery.change_dialog import KeyChangeDialog
from ..recovery.code_dialog import RecoveryCodeDialog
from ..settings.catalogue import sections
from ..settings.page import SettingsPage
from ..settings.templates_dialog import TemplatesDialog
from .scene import Scene
from .view import View

_DAY_MS = 86_400_000
_DUE = DuePurge(keep_days=90, lines={"record": 41, "nothing": 7}, unread=2, inquiries=5)


def settings_views() -> tuple[View, ...]:
    """The sections, a search with and without a hit, and the dialogs."""
    parts = (
        View(f"settings-{s.key}", "settings", partial(_section, s.key)) for s in sections("en")
    )
    return (
        *parts,
        View("settings-found", "settings", partial(_find, "백업"), leave=partial(_find, "")),
        View("settings-none", "settings", partial(_find, "무지개"), leave=partial(_find, "")),
        View("rules", "settings", lambda s: s.page(SettingsPage).rules.open()),
        View("templates", "settings", lambda s: s.show(TemplatesDialog(s.context, s.window))),
        View("keep", "settings", lambda s: s.show(KeepDialog(90, "", s.window))),
        View("purge", "settings", lambda s: s.show(PurgeDialog(_DUE, s.language, s.window))),
        View("access", "settings", lambda s: s.show(AccessDialog(s.context, s.window))),
        View("pin", "settings", lambda s: s.show(PinDialog(s.context, False, s.window))),
        View("backups", "settings", lambda s: s.show(BackupListDialog(s.context, s.window))),
        View("backups-some", "settings", _back_up, leave=_drop_backups),
        View("restore", "settings", _restore),
        View("move-out", "settings", lambda s: s.show(MoveOutDialog(s.window))),
        View("move-in", "settings", lambda s: s.show(MoveInDialog("desk.sdmove", s.window))),
        View("key-change", "settings", lambda s: s.show(KeyChangeDialog(s.window))),
        View("recovery-code", "settings", partial(_code, False)),
        View("recovery-code-made", "settings", partial(_code, True)),
    )


def _section(key: str, scene: Scene) -> None:
    scene.page(SettingsPage).show_section(key)


def _find(text: str, scene: Scene) -> None:
    scene.page(SettingsPage).search(text)


def _back_up(scene: Scene) -> None:
    """The list, in which the first is being made."""
    dialog = BackupListDialog(scene.context, scene.window)
    scene.show(dialog)
    dialog.ui.make_button.click()


def _drop_backups(scene: Scene) -> None:
    """None again: the next language sees the list empty too."""
    folder = scene.context.office.paths.backups

    def work() -> None:
        for file in folder.iterdir():
            file.unlink()

    scene.context.tasks.run(scene.desktop, work, lambda _: None)


def _restore(scene: Scene) -> None:
    office = scene.context.office
    made = office.clock.now_ms() - _DAY_MS
    file = office.paths.backups / "office.sdbackup"
    backup = Backup(file, made, Cause.DAILY, 8_400_000, {"orders": 298}, made)
    shops = (ShopContents("소담한끼", 212), ShopContents("달빛공방", 86))
    contents = Contents(1, shops, 298, 14, 9, 2, 1_460, made)
    newer = Newer(orders=14, memos=2, actions=5)
    scene.show(RestoreDialog(Preview(backup, contents, newer, 2), scene.language, scene.window))


def _code(makes: bool, scene: Scene) -> None:
    context = scene.context
    status = KeyStatus(1, "memory", CodeState.NONE, None)
    dialog = RecoveryCodeDialog(context.office, context.tasks, scene.language, status, scene.window)
    scene.show(dialog)
    if makes:
        dialog.ui.make_button.click()
