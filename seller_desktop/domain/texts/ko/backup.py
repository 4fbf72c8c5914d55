"""Backup, restore and damage, in Korean."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "backup_missing": (
        "백업이 없습니다",
        "{file} 파일을 찾을 수 없습니다.",
        "백업 목록이나 복사해 둔 폴더를 확인하십시오.",
    ),
    "backup_damaged": (
        "손상된 백업입니다",
        "{file} 파일을 온전히 읽을 수 없습니다({detail}). 지금 쓰는 데이터는 그대로입니다.",
        "다른 백업을 고르십시오.",
    ),
    "backup_folder": (
        "폴더에 백업을 저장할 수 없습니다",
        "폴더에 파일을 쓰지 못했습니다.",
        "디스크가 연결되어 있는지, 폴더에 쓰기 권한이 있는지 확인하십시오.",
    ),
    "passphrase_wrong": (
        "암호가 맞지 않습니다",
        "이 암호로 파일이 열리지 않습니다. 이 프로그램의 파일이 아닐 수도 있습니다.",
        "이전 PC에서 정한 그대로 입력하십시오. 대소문자와 띄어쓰기도 같아야 합니다.",
    ),
    "passphrase_short": (
        "암호가 너무 짧습니다",
        "구매자 정보가 모두 들어 있는 파일입니다. {shortest}자 이상으로 정하십시오.",
        "단어 서너 개를 이어 쓰면 외우기 쉽고 알아내기 어렵습니다.",
    ),
    "restore_done": (
        "백업을 되돌렸습니다",
        "주문 {orders}건을 되돌렸고, 보내지 않은 처리 {asked}건은 마켓에서 확인한 뒤에만 보냅니다.",
        "그 뒤에 바뀐 내용은 지금 마켓에서 읽어 옵니다.",
    ),
}

WORDS: Mapping[str, str] = {
    "backup.daily": "매일 자동",
    "backup.asked": "직접 백업",
    "backup.before-restore": "되돌리기 전",
    "backup.before-migration": "업데이트 전",
    "backup.before-rekey": "키 변경 전",
    "backup.moved-in": "다른 PC에서 옮김",
    "column.orders": "주문",
    "column.claims": "클레임",
    "column.memos": "메모",
    "column.unsent": "미전송",
    "column.verified_at": "확인한 때",
    "column.last_event_at": "마지막 변경",
    "column.shops": "판매처",
    "column.carried": "옮긴 처리",
    "column.lost": "옮기지 못한 처리",
    "column.asked": "마켓에 확인할 처리",
    "column.aside": "이전 파일",
    "column.holes": "다 읽지 못한 항목",
    "column.newer_orders": "이후 주문",
    "column.newer_memos": "이후 메모",
    "column.newer_actions": "이후 처리",
    "column.newer_shops": "이후 판매처",
    "column.unsent_now": "지금 미전송",
}
