"""The rows about backups and moving to another computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...store import settings as keys
from .entries import DeedField, Entry, FactField, NumberField, SwitchField

NOW, BACKUPS, FOLDER, MOVE_OUT, MOVE_IN = (
    *("backup.now", "backup.list", "backup.folder", "backup.move_out", "backup.move_in"),
)

translate = QCoreApplication.translate


def backup_entries() -> tuple[Entry, ...]:
    """Making, keeping, putting back."""
    also = "백업 복원 복구 되돌리기 저장 사본 backup restore copy recover"
    return (
        Entry(
            NOW,
            translate("Settings", "Back up now"),
            translate("Settings", "A complete, encrypted copy, checked as soon as it is made."),
            DeedField(translate("Settings", "Back up")),
            also=also,
        ),
        Entry(
            BACKUPS,
            translate("Settings", "Restore a backup"),
            translate("Settings", "You see what it holds before anything changes."),
            DeedField(translate("Settings", "Backups…")),
            also=also,
        ),
        Entry(
            keys.BACKUP_DAILY.key,
            translate("Settings", "Back up every day"),
            translate("Settings", "By itself, while the program runs."),
            SwitchField(keys.BACKUP_DAILY),
            also=f"{also} 자동 매일 automatic daily schedule",
        ),
        Entry(
            keys.BACKUP_KEEP_DAYS.key,
            translate("Settings", "Keep daily backups for"),
            translate("Settings", "One from each of the last 4 weeks and 6 months is kept too."),
            NumberField(keys.BACKUP_KEEP_DAYS, 1, 60, translate("Settings", "days")),
            also=f"{also} 보관 개수 기간 keep count",
        ),
        Entry(
            FOLDER,
            translate("Settings", "Folder of the backups"),
            translate("Settings", "Copy it to another disk now and then: a disk can fail whole."),
            FactField(opens=True),
            also=f"{also} 폴더 위치 folder path",
        ),
        *_moving(),
    )


def _moving() -> tuple[Entry, ...]:
    also = (
        "이전 옮기기 새 컴퓨터 다른 컴퓨터 내보내기 가져오기 move another computer pc export import"
    )
    return (
        Entry(
            MOVE_OUT,
            translate("Settings", "Move to another PC"),
            translate("Settings", "One file with everything but the shops' keys."),
            DeedField(translate("Settings", "Make the file…")),
            also=also,
        ),
        Entry(
            MOVE_IN,
            translate("Settings", "Take over from another PC"),
            translate("Settings", "What is here now stays among the backups."),
            DeedField(translate("Settings", "Choose the file…")),
            also=also,
        ),
    )
