"""What is said about buyers' data, its purge, its export and the lock, in Korean."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "reason_needed": (
        "사유가 필요합니다",
        "구매자 정보를 내보내거나 통상보다 오래 보관하려면 접속기록에 사유가 남아야 합니다.",
        "어디에 쓰는지 짧게 적어 주세요.",
    ),
    "month_unknown": (
        "없는 달입니다",
        "접속기록을 점검할 수 있는 달이 아닙니다: {month}.",
        "2026-11처럼 이미 시작된 달을 적어 주세요.",
    ),
    "backup_unpurged": (
        "백업에 지난 구매자 정보가 남아 있습니다",
        "구매자 정보를 파기했지만 백업 {file}에서는 아직 지우지 못했습니다.",
        "한 시간마다 다시 시도합니다. 손상됐거나 오래된 백업이면 삭제해 주세요.",
    ),
    "export_empty": (
        "내보낼 주문이 없습니다",
        "고른 주문을 찾을 수 없습니다.",
        "먼저 주문을 골라 주세요.",
    ),
    "export_format": (
        "이 형식으로는 저장하지 않습니다",
        "{file} 파일은 .xlsx나 .csv로 끝나지 않습니다.",
        "파일 이름을 .xlsx나 .csv로 끝나게 적어 주세요.",
    ),
    "pin_short": (
        "PIN이 너무 짧습니다",
        "PIN이나 비밀번호는 4자에서 64자까지입니다.",
        "더 길게 정해 주세요.",
    ),
    "pin_wrong": (
        "PIN이 맞지 않습니다",
        "입력한 PIN이나 비밀번호가 맞지 않습니다.",
        "다시 입력해 주세요.",
    ),
    "pin_wait": (
        "여러 번 틀렸습니다",
        "여러 번 틀려서 {seconds}초 뒤에 다시 입력할 수 있습니다.",
        "잠시 뒤에 다시 입력해 주세요.",
    ),
}

WORDS: Mapping[str, str] = {
    # How much of an order is still kept.
    "kept.full": "전부",
    "kept.trade": "배송메모·통관부호·안심번호·원본 응답 파기",
    "kept.record": "주문번호·금액·날짜·가린 이름·클레임 내용",
    "kept.ledger": "주문번호·금액·날짜·가린 이름",
    "kept.nothing": "없음",
    "kept.unread": "읽지 못한 기록의 내용 파기",
    "kept.inquiries": "문의·답변의 내용과 작성자 파기",
    "kept.backups": "다시 쓴 백업",
    # What goes when.
    "goes.trade": "배송메모, 개인통관고유부호, 안심번호, 원본 응답",
    "goes.record": "구매자·수취인의 이름·전화·주소, 내 메모",
    "goes.ledger": "불만·분쟁의 내용",
    "goes.inquiries": "문의와 답변의 내용",
    "goes.nothing": "거래 기록",
    # The rule behind it.
    "law.purpose_ended": "표준 개인정보 보호지침 제10조: 목적 달성 후 5일 이내",
    "law.code_of_trade": "업계 자율규약: 구매확정 후 90일 이내",
    "law.disputes": "전자상거래법 시행령 제6조: 불만·분쟁 처리 기록 3년",
    "law.record_of_trade": "전자상거래법 시행령 제6조: 계약·대금결제·공급 기록 5년",
    "law.access_record": "안전성 확보조치 기준 제8조: 접속기록 1년 이상",
    # What was done with buyers' data.
    "deed.reveal": "열람",
    "deed.raw": "원본 열람",
    "deed.list": "목록 전체 표시",
    "deed.export": "내보내기",
    "deed.print": "인쇄",
    "deed.delete": "파기",
    "deed.unlock": "잠금 해제",
    "deed.pin": "PIN 변경",
    "purge.daily": "매일 자동",
    "purge.asked": "직접 실행",
    "subject.screen": "화면",
    # Columns of the privacy commands and of exports.
    "column.deed": "한 일",
    "column.actor": "계정",
    "column.place": "접속지",
    "column.subject": "대상",
    "column.month": "월",
    "column.records": "건수",
    "column.reviewed_at": "점검일시",
    "column.keep_days": "보관일수",
    "column.kept": "그 뒤 보관",
    "column.goes": "파기 항목",
    "column.after_days": "거래 종료 후 일수",
    "column.law": "근거",
    "column.counts": "파기 내역",
    "column.trigger": "실행",
    "column.count": "건수",
    "column.made_at": "기준 시각",
    "column.encryption": "암호화",
    "column.event_chain": "변경 이력 연결",
    "column.access_chain": "접속기록 연결",
    "column.accesses": "접속기록",
    "column.access_days": "접속기록 최소 보관일수",
    "column.keep_reason": "더 오래 보관하는 사유",
    "column.idle_lock_min": "화면 가림(분)",
    "column.has_pin": "PIN 설정",
    "column.backups": "백업",
    "column.oldest_backup_at": "가장 오래된 백업",
    "column.newest_backup_at": "최근 백업",
    "column.quarantine": "읽지 못한 기록",
    "column.file": "파일",
    "column.full": "개인정보 포함",
    "column.lines": "상품주문",
    "column.phone2": "연락처2",
    "column.postcode": "우편번호",
    "column.address_detail": "상세주소",
    "column.orderer_name": "주문자",
    "column.orderer_phone": "주문자 연락처",
    "encryption.sqlcipher": "AES-256(SQLCipher), 키는 시스템 자격 증명 저장소에 보관",
    "chain.whole": "이상 없음",
    "chain.broken": "끊김",
}
