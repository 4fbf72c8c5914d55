"""데이터베이스 키와 복구 코드의 문제: 한국어."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "key_lost": (
        "이 PC에 데이터베이스 키가 없습니다",
        (
            "자격 증명 저장소는 열리지만 이 데이터베이스의 키가 없습니다. 파일은 그대로 보관하며 "
            "아무것도 지우지 않았습니다."
        ),
        "복구 코드를 입력하거나 이 프로필을 만든 사용자로 로그인하십시오.",
    ),
    "database_key_wrong": (
        "키가 데이터베이스와 맞지 않습니다",
        (
            "자격 증명 저장소에 있는 키는 다른 데이터베이스의 것입니다. 파일이 손상된 것은 아니며 "
            "그대로 보관합니다."
        ),
        "이 데이터베이스의 복구 코드를 입력하십시오.",
    ),
    "database_opens": (
        "데이터베이스가 열립니다",
        "이 데이터베이스의 키가 자격 증명 저장소에 있으므로 새로 시작할 필요가 없습니다.",
        "평소처럼 프로그램을 시작하십시오.",
    ),
    "recovery_code_length": (
        "복구 코드가 다 입력되지 않았습니다",
        "복구 코드는 영문자와 숫자 {wanted}자입니다. 지금은 {found}자입니다.",
        "코드의 모든 묶음을 입력하십시오.",
    ),
    "recovery_code_mistyped": (
        "복구 코드에 잘못 입력한 글자가 있습니다",
        "마지막 묶음이 앞의 묶음과 맞지 않습니다. 한 글자 이상이 원래 코드와 다릅니다.",
        "적어 둔 코드와 한 묶음씩 비교하십시오.",
    ),
    "recovery_code_wrong": (
        "이 복구 코드로는 열리지 않습니다",
        "코드 형식은 맞지만 다른 프로필의 코드이거나, 그 뒤에 새 코드를 만들었습니다.",
        "가장 나중에 만든 코드를 찾아 입력하십시오.",
    ),
    "recovery_code_outdated": (
        "다른 키의 복구 코드입니다",
        "이 폴더의 복구 파일에 든 키가 데이터베이스와 맞지 않습니다.",
        "office.db와 함께 복사해 둔 recovery.db를 되돌려 놓으십시오.",
    ),
    "recovery_file_missing": (
        "복구 파일이 없습니다",
        "복구 코드는 recovery.db 파일을 여는데, 프로필 폴더에 그 파일이 없습니다.",
        "폴더 사본에서 recovery.db를 되돌려 놓거나 코드 없이 새로 시작하십시오.",
    ),
    "recovery_file_damaged": (
        "복구 파일이 손상되었습니다",
        "recovery.db 파일을 읽을 수 없어 복구 코드로 키를 되돌릴 수 없습니다.",
        "폴더 사본에서 recovery.db를 되돌려 놓거나 코드 없이 새로 시작하십시오.",
    ),
    "profile_in_use": (
        "다른 곳에서 프로필을 열어 두었습니다",
        "이 작업은 프로그램 창이나 다른 명령이 프로필을 열어 두지 않았을 때만 할 수 있습니다.",
        "트레이까지 프로그램을 모두 종료한 뒤 다시 시도하십시오.",
    ),
    "rekey_failed": (
        "키를 바꾸지 못했습니다",
        "데이터베이스를 새 키로 다시 쓰지 못했습니다. 데이터베이스는 바뀌지 않았습니다.",
        "디스크 여유 공간을 확인한 뒤 다시 시도하십시오.",
    ),
    "key_change_undone": (
        "키가 바뀌지 않았습니다",
        "키 바꾸기가 끝까지 진행되지 않았습니다. 이전 키를 그대로 쓰며 잃은 것은 없습니다.",
        "원하실 때 키를 다시 바꾸십시오.",
    ),
}

WORDS: Mapping[str, str] = {
    "deed.key_change": "키 변경",
    "deed.recovery_code": "복구 코드 생성",
    "code.none": "없음",
    "code.made": "만들었으나 보관 확인 전",
    "code.kept": "만들어 보관함",
    "key_change.wished": "다음 시작 때",
    "key_change.begun": "진행 중",
    "key_change.promoted": "마무리 중",
    "column.key_version": "키 버전",
    "column.keyring": "자격 증명 저장소",
    "column.recovery_code": "복구 코드",
    "column.key_change": "키 바꾸기",
    "column.kept_file": "보관한 이전 파일",
}
