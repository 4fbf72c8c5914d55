"""The rows about buyers' data and the screen lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...store import settings as keys
from .entries import DeedField, Entry, NumberField

KEEP, PURGE, ACCESS, PROOF, PIN = (
    *("privacy.keep", "privacy.purge", "privacy.access", "privacy.proof", "privacy.pin"),
)

translate = QCoreApplication.translate


def lock_entries() -> tuple[Entry, ...]:
    """The screen lock and its PIN."""
    also = "화면 잠금 자동 가리기 자리비움 비밀번호 핀 lock screen idle pin password cover"
    return (
        Entry(
            keys.IDLE_LOCK_MINUTES.key,
            translate("Settings", "Lock the screen after"),
            translate("Settings", "Without a key or a click. 0 never locks by itself."),
            NumberField(keys.IDLE_LOCK_MINUTES, 0, 240, translate("Settings", "min"), 5),
            also=also,
        ),
        Entry(
            PIN,
            translate("Settings", "PIN of the screen lock"),
            translate("Settings", "Without one, any key unlocks the screen."),
            DeedField(translate("Settings", "Set the PIN…")),
            also=also,
        ),
    )


def buyer_entries() -> tuple[Entry, ...]:
    """How long buyers' data is kept, its purge, who saw it, and the proof."""
    also = "개인정보 보관 기간 파기 삭제 법 privacy retention keep days delete purge law"
    return (
        Entry(
            KEEP,
            translate("Settings", "Keep buyers' data"),
            translate(
                "Settings",
                "Counted from purchase confirmation. Then names are masked, phones and addresses"
                " erased.",
            ),
            DeedField(translate("Settings", "Change…")),
            also=also,
        ),
        Entry(
            PURGE,
            translate("Settings", "Delete old buyers' data"),
            translate("Settings", "Runs once a day by itself, through to the backups."),
            DeedField(translate("Settings", "Look and delete…")),
            also=also,
        ),
        Entry(
            ACCESS,
            translate("Settings", "Access record"),
            translate("Settings", "Who saw, exported or printed whose data. Look once a month."),
            DeedField(translate("Settings", "Look through…")),
            also="접속기록 열람 기록 점검 월별 감사 access record log review audit",
        ),
        Entry(
            PROOF,
            translate("Settings", "Proof for an inspection"),
            translate("Settings", "One page: what is kept how long, what was deleted, who looked."),
            DeedField(translate("Settings", "Save as PDF…")),
            also="점검 증빙 확인서 개인정보위 실태 보고서 proof inspection report pdf",
        ),
    )
