"""Every component in the states of `look/00-components`, for tests and for looking at.

Run as a script it saves one picture per theme into the folder given.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.shop_marks import marks_of
from seller_desktop.desktop.theme import Theme
from seller_desktop.desktop.tokens import load_tokens
from seller_desktop.desktop.widgets.bulk_bar import BulkDeed, Footer
from seller_desktop.desktop.widgets.buttons import IconButton, KeyButton
from seller_desktop.desktop.widgets.chips import DeadlineChip, FilterChip, ShopMark, StatusChip, Tag
from seller_desktop.desktop.widgets.day_ruler import DayMark, DayRuler
from seller_desktop.desktop.widgets.list_rows import ListRow, ListRowView
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.progress_bar import ProgressBar
from seller_desktop.desktop.widgets.rail import Badge, Rail, RailEntry
from seller_desktop.desktop.widgets.search_field import SearchField
from seller_desktop.desktop.widgets.sections import Card, HLine, KeyValueList, Quote, SectionHead
from seller_desktop.desktop.widgets.shop_filter_button import ShopChoice, ShopFilterButton
from seller_desktop.desktop.widgets.stage_tabs import Stage, StageTabs
from seller_desktop.desktop.widgets.step_list import Step, StepList
from seller_desktop.desktop.widgets.strip import OfflineStrip
from seller_desktop.desktop.widgets.sync_pill import SyncPill
from seller_desktop.desktop.widgets.sync_state import SyncKind, SyncState
from seller_desktop.desktop.widgets.timeline import Timeline, TimelineEntry
from seller_desktop.desktop.widgets.toast import Toast
from seller_desktop.desktop.widgets.view_states import EmptyState, ErrorState
from seller_desktop.marketplaces.registry import Registry

NOW = 1_795_486_320_000  # 2026-11-24 11:12 in Korea
HOUR = 3_600_000
MINUTE = 60_000
STATUSES = tuple(load_tokens().light.status)[:15]
STAGES = (
    Stage("open", "진행 중"),
    Stage("paid", "신규", "paid"),
    Stage("accepted", "발주확인", "accepted"),
    Stage("packing", "포장", "packing"),
    Stage("dispatched", "발송", "dispatched"),
    Stage("in_transit", "배송중", "in_transit"),
    Stage("delivered", "배송완료", "delivered"),
    Stage("overdue", "지연", "overdue", exception=True),
    Stage("held", "보류", "held", exception=True),
    Stage("failed", "확인 필요", "failed", exception=True),
)
COUNTS = {
    "open": 104,
    "paid": 63,
    "accepted": 29,
    "packing": 12,
    "dispatched": 8,
    "in_transit": 214,
    "delivered": 96,
    "overdue": 2,
    "held": 1,
    "failed": 0,
}
ENTRIES = (
    RailEntry("today", "sunrise", "오늘", 0, "Ctrl+1"),
    RailEntry("orders", "clipboard-list", "주문", 0, "Ctrl+2"),
    RailEntry("claims", "undo-2", "클레임", 0, "Ctrl+3"),
    RailEntry("shops", "store", "판매처", 1),
    RailEntry("settings", "settings", "설정", 1),
)
PILLS = (
    SyncState(SyncKind.FRESH, last_success_at=NOW - MINUTE, attention=2),
    SyncState(SyncKind.SYNCING, done=3, total=5),
    SyncState(SyncKind.SENDING, waiting=12),
    SyncState(SyncKind.OFFLINE, last_success_at=NOW - 25 * MINUTE, waiting=14),
    SyncState(SyncKind.BACKING_OFF, shop="11번가", next_try_at=NOW + 2 * MINUTE),
    SyncState(SyncKind.ATTENTION, attention=2),
    SyncState(SyncKind.DISCONNECTED, shop="쿠팡", remedy="IP 등록 필요"),
)
TIMELINE = (
    TimelineEntry("pending", "메모 저장, 태그 ‘선물포장’", "오늘 10:47 · 이 PC에만 있음"),
    TimelineEntry("accepted", "발송기한 14:00로 확인", "오늘 09:21 · 11번가가 보낸 값"),
    TimelineEntry("paid", "결제 완료", "오늘 09:19 · 11번가 “202”"),
)
NOTICES = (
    ListRow(1, "쿠팡이 이 PC를 받지 않습니다", "IP가 바뀌었습니다. 보낼 일 14건을 잡아 두었습니다",
            strong=True, glyph="failed", marketplace="coupang", right="3분 전", link="IP 등록"),
    ListRow(2, "출고중지 요청 1건", "무릎담요 체크 그레이 · 보내기 전에 답하세요",
            strong=True, glyph="cancel", marketplace="coupang", right="34분 전", link="답하기"),
    ListRow(3, "새 주문 7건", "핸드드립 서버 세트 외 5", glyph="paid", marketplace="naver",
            right="10:52"),
)  # fmt: skip
CLAIMS = (
    ListRow(1, "무릎담요 체크 그레이", "신*호 · 출고중지 요청 · 단순 변심", marketplace="coupang",
            mark_first=True, due_at=NOW + 170 * MINUTE, status="cancel", status_word="취소요청"),
    ListRow(2, "도자기 머그 350ml 모래색 4개입", "배*주 · 파손 주장", marketplace="naver",
            mark_first=True, due_at=NOW + 36 * HOUR, status="return", status_word="검수"),
    ListRow(3, "면 행주 10매 화이트", "기*담 · 사용 흔적, 사진 3장", marketplace="coupang",
            mark_first=True, due_at=NOW + 140 * HOUR, status="pending", status_word="거부 전송"),
)  # fmt: skip
MARKS = (
    DayMark(NOW + 108 * MINUTE, "alarm", "오늘출발 마감", "네이버 · 18건"),
    DayMark(NOW + 168 * MINUTE, "alarm", "오늘발송 마감", "11번가 · 6건"),
    DayMark(NOW + 288 * MINUTE, "seller", "CJ 집화", "상자 46 · 12 포장됨"),
    DayMark(NOW + 428 * MINUTE, "wait", "문의 24시간", "쿠팡 · 2건"),
    DayMark(NOW + 768 * MINUTE, "wait", "발송기한", "4곳 · 13건"),
)


def statuses() -> QWidget:
    """All statuses in a row's style and as chips, and the five deadlines."""
    box, column = _column()
    for key in STATUSES:
        plain = "text" if Theme.current().status(key).row_style == "chip" else ""
        column.addLayout(_row(StatusChip(box, key, style=plain or "text"), StatusChip(box, key)))
    for hours in (-26, 1.8, 12.8, 36.8, 60):
        chip = DeadlineChip(box)
        chip.set_deadline(NOW + int(hours * HOUR), NOW, estimated=hours == 60)
        column.addLayout(_row(chip))
    marks = (*Registry().keys(), "own")
    big = [ShopMark(box, name, 24) for name in marks[:3]]
    column.addLayout(_row(*[ShopMark(box, name) for name in marks], *big, Tag(box, "합포 3")))
    return box


def controls() -> QWidget:
    """Pills, buttons, fields, chips, toast."""
    box, column = _column()
    for state in PILLS:
        pill = SyncPill(box)
        pill.set_state(state, NOW)
        column.addLayout(_row(pill))
    column.addLayout(_row(
        KeyButton(box, "발주확인 6건", "Ctrl+Return", "primary"),
        KeyButton(box, "송장 입력", "Ctrl+D"),
        KeyButton(box, "거부", "R", "refusal"),
        KeyButton(box, "더 보기", kind="flat"),
        _disabled(KeyButton(box, "못 누름")),
    ))  # fmt: skip
    bell = IconButton(box, "bell", "알림")
    bell.set_badge(4)
    column.addLayout(_row(
        KeyButton(box, "6건 취소 보내기", kind="danger"),
        KeyButton(box, "실행취소 8초", kind="link"),
        KeyButton(box, "추가", icon="plus"),
        IconButton(box, "refresh-cw", "동기화"),
        bell,
    ))  # fmt: skip
    column.addLayout(_row(*_checks(box)))
    column.addWidget(SearchField(box, "주문번호, 송장, 상품, 문의 찾기", "Ctrl+K"))
    column.addLayout(_row(*_fields(box)))
    on = FilterChip(box, "오늘출발", 18)
    on.setChecked(True)
    column.addLayout(
        _row(FilterChip(box, "오늘 마감", 13), on, FilterChip(box, "보낼 일", 14, "pending"))
    )
    column.addWidget(
        Toast(box, "발주확인 6건을 저장했습니다", "네이버 5 · 11번가 1", undo_seconds=8)
    )
    shops = ShopFilterButton(box)
    shops.set_shops((ShopChoice(1, "naver", "바람골살림"), ShopChoice(2, "coupang", "쿠팡")))
    shops.setFixedHeight(44)
    column.addLayout(_row(shops))
    return box


def frames() -> QWidget:
    """Tabs, strip, footer states, ruler."""
    box, column = _column()
    tabs = StageTabs(box, "단계")
    tabs.set_stages(STAGES)
    tabs.set_counts(COUNTS)
    strip = OfflineStrip(box)
    strip.set_offline("10:47", 14)
    summary, bulk = Footer(box), Footer(box)
    summary.show_summary("104건 · 3,412,600원", "점선은 아직 판매처에 닿지 않은 일", "pending")
    bulk.bulk.set_deeds((
        BulkDeed("confirm", "발주확인 6건", "Ctrl+Return", "primary"),
        BulkDeed("invoice", "송장", "Ctrl+D"),
        BulkDeed("delay", "지연 안내", "Ctrl+L", reason="기한이 지난 주문이 없습니다"),
    ))  # fmt: skip
    bulk.show_selection(7, "판매처 2곳 · 279,700원")
    ruler = DayRuler(box)
    ruler.set_day(NOW, MARKS, ("오늘 나간 상자", "0 / 46 · 집화 전"))
    bar = ProgressBar(box, "첫 동기화")
    bar.set_progress(2, 6)
    for widget in (tabs, strip, summary, bulk, ruler, bar):
        column.addWidget(widget)
    return box


def panes() -> QWidget:
    """Timeline, pairs, quotes, steps, lists, states."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.addWidget(_detail(), 1)
    row.addWidget(_lists(), 1)
    row.addWidget(_states(), 1)
    return box


def rails() -> QWidget:
    """The rail, wide and collapsed."""
    box = QWidget()
    row = QHBoxLayout(box)
    for collapsed in (False, True):
        rail = Rail(box)
        rail.set_entries(ENTRIES)
        rail.set_badges({"today": Badge(7, True), "orders": Badge(104), "claims": Badge(3, True)})
        rail.set_current("orders")
        rail.set_collapsed(collapsed)
        row.addWidget(rail)
    row.addStretch(1)
    return box


def make_gallery() -> QWidget:
    """All of it in one window."""
    window = QWidget()
    window.setWindowTitle("Components")
    column = QVBoxLayout(window)
    top = QHBoxLayout()
    for part in (statuses(), controls(), rails()):
        top.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(top)
    column.addWidget(frames())
    column.addWidget(panes())
    return window


def _detail() -> QWidget:
    box, column = _column()
    pairs = KeyValueList(box)
    pairs.set_pairs((("수취인", "정*우 0504-***-2271"), ("주소", "경기 성남시 분당구 ****")))
    timeline = Timeline(box)
    timeline.set_entries(TIMELINE)
    card = Card(box)
    card.body.addWidget(PlainLabel(card, "불량·파손", "body@600"))
    card.set_chosen(True)
    steps = StepList(box)
    steps.set_steps(
        (Step("a", "판매자 계정 확인", "개인사업자"), Step("b", "주소 등록"), Step("c", "시험"))
    )
    steps.set_content("b", Quote(box, "“허용되지 않은 IP입니다.”"))
    steps.set_current("b")
    head = SectionHead(box, "이력", link="원문 보기")
    for widget in (pairs, HLine(box), head, timeline, card, steps):
        column.addWidget(widget)
    return box


def _lists() -> QWidget:
    box, column = _column()
    for rows in (NOTICES, CLAIMS):
        view = ListRowView(box, "목록")
        view.set_now(NOW)
        view.set_rows(rows)
        view.setCurrentIndex(view.rows.index(1, 0))
        view.setFixedHeight(170)
        column.addWidget(view)
    return box


def _states() -> QWidget:
    box, column = _column()
    empty, failed = EmptyState(box), ErrorState(box)
    empty.set_words("답할 문의가 없습니다", "새 문의는 1분 안에 나타납니다", "보낸 답 보기")
    failed.set_failure("정산을 읽지 못했습니다", "점검 중", "2분 뒤 다시 읽습니다", "다시", "F5")
    column.addWidget(empty)
    column.addWidget(failed)
    return box


def _checks(box: QWidget) -> list[QWidget]:
    on, mixed, radio = QCheckBox("켬", box), QCheckBox("일부", box), QRadioButton("하나", box)
    on.setChecked(True)
    mixed.setTristate(True)
    mixed.setCheckState(Qt.CheckState.PartiallyChecked)
    radio.setChecked(True)
    return [on, QCheckBox("끔", box), mixed, radio, QRadioButton("다른 하나", box)]


def _fields(box: QWidget) -> list[QWidget]:
    wrong = QLineEdit("5.90E+11", box)
    wrong.setProperty("state", "error")
    reasons = QComboBox(box)
    reasons.addItems(["상품 품절", "배송 지연"])
    return [QLineEdit("값 있음", box), wrong, reasons]


def _disabled(button: KeyButton) -> KeyButton:
    button.setEnabled(False)
    return button


def _column() -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(8, 8, 8, 8)
    column.setSpacing(6)
    return box, column


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def main(folder: Path) -> None:
    """Saves the pictures."""
    app = QApplication.instance() or QApplication(sys.argv)
    theme = Theme("light")
    theme.know_marks(marks_of(Registry()))
    dress(app, theme)  # type: ignore[arg-type]
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        window = make_gallery()
        window.resize(1280, 1400)
        window.show()
        app.processEvents()
        window.grab().save(str(folder / f"gallery-{mode}.png"))
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
