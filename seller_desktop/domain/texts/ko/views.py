"""Views of the orders and column presets of files, in Korean."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "view_unnamed": (
        "보기 이름이 없습니다",
        "보기는 이름으로 찾습니다.",
        "이름을 입력하십시오.",
    ),
    "view_exists": (
        "같은 이름의 보기가 있습니다",
        "‘{name}’ 보기가 이미 있습니다.",
        "다른 이름을 쓰거나 그 보기를 고치십시오.",
    ),
    "view_not_found": (
        "보기를 찾을 수 없습니다",
        "‘{name}’ 보기가 없습니다.",
        "`views list`로 모든 보기를 볼 수 있습니다.",
    ),
    "preset_not_found": (
        "열 양식을 찾을 수 없습니다",
        "‘{name}’ 열 양식이 없습니다.",
        "쓸 수 있는 양식: {known}",
    ),
    "preset_empty": (
        "열 양식에 이름이나 열이 없습니다",
        "열 양식에는 이름과 하나 이상의 열이 있어야 합니다.",
        "빈 곳을 입력하십시오.",
    ),
    "preset_built_in": (
        "기본 열 양식은 바꿀 수 없습니다",
        "‘{name}’ 양식은 프로그램에 들어 있는 기본 양식입니다.",
        "다른 이름을 쓰십시오.",
    ),
}

WORDS: Mapping[str, str] = {
    "wish.due": "{days}일 안 마감",
    "wish.due.0": "오늘 마감",
    "wish.due.1": "내일까지 마감",
    "wish.bundle": "합포장 가능",
    "wish.gift": "선물 주소 대기",
    "wish.jeju": "제주",
    "wish.waiting": "보낼 일",
    "wish.held": "보류",
    "wish.delayed": "발송지연 안내함",
    "wish.several": "2개 이상 주문",
    "wish.memo": "메모 있음",
    "wish.claim.open": "클레임 있음",
    "wish.claim.none": "클레임 없음",
    "wish.shop": "판매처: {names}",
    "wish.tag": "태그: {names}",
    "wish.courier": "택배사: {names}",
    "wish.ordered": "주문일 {first} ~ {last}",
    "wish.ordered.from": "주문일 {first} 이후",
    "wish.ordered.until": "주문일 {last} 이전",
    "wish.ordered.days": "최근 {days}일 주문",
    "wish.ordered.today": "오늘 주문",
    "wish.amount": "{least}~{most}원",
    "wish.amount.from": "{least}원 이상",
    "wish.amount.until": "{most}원 이하",
    "wish.shop.gone": "삭제한 판매처",
    "preset.all": "전체 열",
    "preset.courier": "택배사 업로드용",
    "preset.bookkeeping": "장부·정산용",
    "stage.open": "진행 중",
    "stage.paid": "신규",
    "stage.accepted": "발주확인",
    "stage.dispatched": "발송",
    "stage.in_transit": "배송중",
    "stage.delivered": "배송완료",
    "stage.overdue": "지연",
    "stage.held": "보류",
    "stage.decide": "결정 필요",
    "stage.all": "전체",
    "column.view": "보기",
    "column.stage": "탭",
    "column.conditions": "조건",
    "column.search": "검색어",
    "column.sort": "정렬",
    "column.columns": "열",
}
