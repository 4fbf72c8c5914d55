"""The sections of the screen, top to bottom. A setting nobody reads yet is not listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.shop import Shop
from ...store import settings as keys
from .alert_entries import alert_entries
from .backup_entries import backup_entries
from .entries import (
    ChoiceField,
    DeedField,
    Entry,
    FactField,
    NumberField,
    Section,
    SwitchField,
)
from .key_entries import key_entries
from .privacy_entries import buyer_entries, lock_entries
from .rule_entries import rule_entries
from .work_entries import (
    courier_entries,
    deadline_entries,
    shortcut_entries,
    template_entries,
)

LANGUAGE = "language"
THEME = "theme"
AUTOSTART = "window.autostart"
REPORT = "help.report"
FOLDER, ENCRYPTION, KEYRING = "profile.folder", "profile.encryption", "profile.keyring"

translate = QCoreApplication.translate


def sections(language: str, shops: Sequence[Shop] = ()) -> tuple[Section, ...]:
    """All sections, in the words of the language the screens speak now; each shop has a switch."""
    return (
        Section("look", "moon", translate("Settings", "Look and language"), _look()),
        Section("work", "clock", translate("Settings", "Orders and deadlines"), deadline_entries()),
        Section("couriers", "truck", translate("Settings", "Couriers"), courier_entries(language)),
        Section(
            "rules", "sliders-horizontal", translate("Settings", "Order rules"), rule_entries()
        ),
        Section("templates", "file-text", translate("Settings", "Templates"), template_entries()),
        Section("alerts", "bell", translate("Settings", "Alerts"), alert_entries(language, shops)),
        Section("schedule", "refresh-cw", translate("Settings", "Sync"), _schedule()),
        Section("privacy", "lock", translate("Settings", "Privacy and data"), _privacy()),
        Section("security", "key-round", translate("Settings", "Security"), _security()),
        Section("backup", "hard-drive", translate("Settings", "Backup"), backup_entries()),
        Section("keys", "keyboard", translate("Settings", "Shortcuts"), shortcut_entries()),
        Section("help", "life-buoy", translate("Settings", "Help"), _help()),
    )


def _look() -> tuple[Entry, ...]:
    system = translate("Settings", "Same as the system")
    return (
        Entry(
            LANGUAGE,
            translate("Settings", "Language"),
            translate("Settings", "The window opens anew in the other language."),
            ChoiceField(None, ((None, system), ("ko", "한국어"), ("en", "English"))),
            also="언어 한글 영어 language korean english",
        ),
        Entry(
            THEME,
            translate("Settings", "Colours"),
            translate("Settings", "Light or dark."),
            ChoiceField(
                None,
                (
                    ("system", system),
                    ("light", translate("Settings", "Light")),
                    ("dark", translate("Settings", "Dark")),
                ),
            ),
            also="테마 색 밝게 어둡게 다크 라이트 모드 theme color light dark mode",
        ),
        Entry(
            keys.FONT_PERCENT.key,
            translate("Settings", "Text size"),
            translate("Settings", "Rows and buttons grow with it."),
            NumberField(keys.FONT_PERCENT, 90, 150, "%", 10),
            also="글자 크기 폰트 확대 축소 font zoom scale",
        ),
        Entry(
            keys.ROW_DENSITY.key,
            translate("Settings", "Rows of the order list"),
            translate("Settings", "Denser rows show more orders at once."),
            ChoiceField(
                keys.ROW_DENSITY,
                (
                    ("dense", translate("Settings", "Dense")),
                    ("standard", translate("Settings", "Standard")),
                    ("comfortable", translate("Settings", "Comfortable")),
                ),
            ),
            also="줄 높이 간격 촘촘 넓게 표 row density height table",
        ),
        *_window(),
    )


def _window() -> tuple[Entry, ...]:
    return (
        Entry(
            keys.CLOSE_TO_TRAY.key,
            translate("Settings", "Closing keeps the tray running"),
            translate("Settings", "Syncing and alerts go on after the window is closed."),
            SwitchField(keys.CLOSE_TO_TRAY),
            also="트레이 닫기 종료 창 tray close quit window background",
        ),
        Entry(
            AUTOSTART,
            translate("Settings", "Start with the computer"),
            translate(
                "Settings", "In the tray, without a window: alerts come from the morning on."
            ),
            SwitchField(None),
            also="자동 실행 시작 프로그램 부팅 로그인 autostart login boot startup minimised",
        ),
    )


def _schedule() -> tuple[Entry, ...]:
    also = "동기화 주기 간격 가져오기 sync interval schedule"
    return (
        Entry(
            keys.FEED_SECONDS.key,
            translate("Settings", "Ask for changes every"),
            translate("Settings", "New orders and claims arrive this soon."),
            NumberField(keys.FEED_SECONDS, 20, 3_600, translate("Settings", "s"), 10),
            also=f"{also} 새 주문 변경 feed poll new orders",
        ),
        Entry(
            keys.REFRESH_MINUTES.key,
            translate("Settings", "Read open orders again every"),
            translate("Settings", "Finds what the marketplace did not report."),
            NumberField(keys.REFRESH_MINUTES, 5, 240, translate("Settings", "min"), 5),
            also=f"{also} 다시 읽기 refresh open orders",
        ),
        Entry(
            keys.RECONCILE_HOURS.key,
            translate("Settings", "Compare all recent orders every"),
            translate("Settings", "Order by order with the marketplace, so that none is missing."),
            NumberField(keys.RECONCILE_HOURS, 6, 168, translate("Settings", "h"), 6),
            also=f"{also} 대조 누락 reconcile compare missing",
        ),
        Entry(
            keys.HISTORY_DAYS.key,
            translate("Settings", "History of a new shop"),
            translate("Settings", "How far back its first sync reaches. Shops added stay as is."),
            NumberField(keys.HISTORY_DAYS, 1, 365, translate("Settings", "days"), 10),
            also=f"{also} 과거 지난 주문 판매처 추가 history past orders new shop days",
        ),
    )


def _privacy() -> tuple[Entry, ...]:
    return (
        *lock_entries(),
        Entry(
            keys.REVEAL_SECONDS.key,
            translate("Settings", "Show a buyer's data for"),
            translate("Settings", "Then it is masked again. Each look is recorded."),
            NumberField(keys.REVEAL_SECONDS, 5, 300, translate("Settings", "s"), 5),
            also="개인정보 보기 가리기 마스킹 구매자 연락처 주소 privacy reveal mask personal data",
        ),
        *buyer_entries(),
        Entry(
            FOLDER,
            translate("Settings", "Where the data is kept"),
            translate("Settings", "Database, logs and exports of this profile."),
            FactField(opens=True),
            also="폴더 위치 데이터 저장 경로 프로필 folder path data profile location",
        ),
    )


def _security() -> tuple[Entry, ...]:
    return (
        Entry(
            ENCRYPTION,
            translate("Settings", "Encryption"),
            translate("Settings", "Without the key the file can't be read, on this PC or another."),
            FactField(),
            also="암호화 보안 데이터베이스 encryption security database sqlcipher",
        ),
        Entry(
            KEYRING,
            translate("Settings", "Keyring"),
            translate("Settings", "Holds the key of the database and the shops' keys."),
            FactField(),
            also="키링 비밀 키 자격 증명 keyring secret credential password",
        ),
        *key_entries(),
    )


def _help() -> tuple[Entry, ...]:
    return (
        Entry(
            REPORT,
            translate("Settings", "Report for help"),
            translate(
                "Settings",
                "What the program did and how it is set, without buyers' data. You see all of it"
                " before you save it; nothing is sent.",
            ),
            DeedField(translate("Settings", "Show the report…")),
            also="도움 진단 오류 로그 보고서 문제 신고 help diagnostics log report bundle",
        ),
    )
