"""Problems with orders, claims, actions and the seller's files, in Korean."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    # What an action is about.
    "line_not_found": (
        "상품주문을 찾을 수 없습니다",
        "상품주문번호 {number}에 해당하는 주문이 없습니다.",
        "번호를 확인하거나 먼저 동기화하십시오.",
    ),
    "claim_not_found": (
        "클레임을 찾을 수 없습니다",
        "클레임번호 {number}에 해당하는 클레임이 없습니다.",
        "번호를 확인하거나 먼저 동기화하십시오.",
    ),
    "ambiguous_line": (
        "번호가 여러 곳에 있습니다",
        "{number} 번호가 여러 판매처에 있습니다: {shops}.",
        "--shop으로 판매처를 지정하십시오.",
    ),
    "action_not_found": (
        "처리를 찾을 수 없습니다",
        "보낼 목록에 {action} 처리가 없습니다.",
        "`outbox list`로 처리를 확인하십시오.",
    ),
    "request_not_found": (
        "요청을 찾을 수 없습니다",
        "보낼 목록에 {request} 요청이 없습니다.",
        "`outbox list`로 요청을 확인하십시오.",
    ),
    "nothing_to_do": (
        "처리할 것이 없습니다",
        "처리할 대상이 선택되지 않았습니다.",
        "하나 이상 선택하십시오.",
    ),
    "line_twice": (
        "같은 상품주문이 두 번 있습니다",
        "상품주문번호 {line_no}이(가) 두 번 이상 있습니다.",
        "상품주문번호를 한 번씩만 적으십시오.",
    ),
    # What stands against an action.
    "not_allowed_now": (
        "지금은 처리할 수 없습니다",
        "{number} ({status})에 ‘{verb}’을(를) 할 수 없습니다. {reason}",
        "동기화해 마켓의 최신 상태를 확인하십시오.",
    ),
    "already_waiting": (
        "이미 처리 중입니다",
        "{number}의 ‘{verb}’ 처리가 이미 진행 중입니다({state}).",
        "두 번 등록하지 않았습니다. 보낼 목록을 확인하십시오.",
    ),
    "not_offered": (
        "마켓이 지원하지 않습니다",
        "이 건({kind})에는 ‘{verb}’을(를) 할 수 없습니다.",
        "마켓의 판매자센터에서 처리하십시오.",
    ),
    "gift_no_address": (
        "선물 배송지가 아직 없습니다",
        "선물 받는 분이 배송지를 입력하지 않아 {line_no} 주문을 발송할 수 없습니다.",
        "배송지가 입력되면 자동으로 나타납니다. 그때 발송하십시오.",
    ),
    "group_goes_along": (
        "같은 묶음이 함께 처리됩니다",
        "이 마켓은 묶음배송 단위로만 처리하므로 같은 묶음의 상품주문 {count}건도 함께 처리합니다.",
        "",
    ),
    "group_one_parcel": (
        "한 묶음에는 송장번호가 하나입니다",
        "상품주문번호 {line_no}은(는) 다른 송장번호로 나가는 묶음에 들어 있습니다.",
        "같은 묶음의 상품주문에는 같은 택배사와 송장번호를 입력하십시오.",
    ),
    "confirm_first": (
        "발주확인을 먼저 합니다",
        "아직 발주확인하지 않은 {count}건은 발주확인과 발송처리를 함께 보냅니다.",
        "",
    ),
    "unknown_reason": (
        "알 수 없는 사유입니다",
        "마켓이 ‘{reason}’ 사유를 알지 못합니다.",
        "다음 중에서 고르십시오: {accepted}.",
    ),
    "unknown_method": (
        "알 수 없는 배송방법입니다",
        "마켓이 ‘{method}’ 배송방법을 지원하지 않습니다.",
        "다음 중에서 고르십시오: {accepted}.",
    ),
    "unknown_courier": (
        "알 수 없는 택배사입니다",
        "마켓이 ‘{courier}’ 택배사를 알지 못합니다.",
        "다음 중에서 고르십시오: {accepted}. `couriers list`로 확인할 수 있습니다.",
    ),
    "invoice_format": (
        "송장번호 형식이 맞지 않습니다",
        "{courier}: {cause}",
        "{expected}자리 숫자여야 합니다.",
    ),
    "invoice_check_digit": (
        "송장번호를 다시 확인하십시오",
        (
            "{invoice_no}의 검증번호가 {courier} 규칙과 맞지 않습니다. 새 번호 대역일 수도 있어 "
            "막지는 않습니다."
        ),
        "송장과 대조해 보십시오.",
    ),
    "duplicate_invoice": (
        "이미 쓰인 송장번호입니다",
        "{invoice_no}은(는) 다른 수취인의 주문({line_no})에 이미 쓰였습니다.",
        "발송하기 전에 송장과 대조하십시오.",
    ),
    "invoice_used_here": (
        "같은 송장번호가 두 번 있습니다",
        "수취인이 다른 두 건에 같은 송장번호가 입력되었습니다.",
        "두 송장을 대조하십시오.",
    ),
    "quantity_refused": (
        "수량이 맞지 않습니다",
        "남은 수량에서 {quantity}개를 취소할 수 없습니다.",
        "1개 이상, 남은 수량 이하로 입력하십시오.",
    ),
    "detail_missing": (
        "구매자에게 보일 사유가 없습니다",
        "구매자에게 보일 내용이 입력되지 않았습니다.",
        "사유를 간단히 입력하십시오.",
    ),
    "until_passed": (
        "발송예정일이 지났습니다",
        "발송지연 안내는 앞으로 올 날짜로만 보낼 수 있습니다.",
        "더 늦은 날짜를 고르십시오.",
    ),
    "fee_refused": (
        "금액이 맞지 않습니다",
        "비용은 0 이상의 정수여야 합니다.",
        "금액을 다시 입력하십시오.",
    ),
    "wrong_state": (
        "이 처리에는 할 수 없습니다",
        "{action} 처리는 ‘{state}’ 상태라 할 수 없습니다.",
        "보낼 목록에서 지금 상태를 확인하십시오.",
    ),
    "under_way": (
        "이미 전송 중입니다",
        "{action} 처리는 전송 또는 확인 중이라 되돌릴 수 없습니다.",
        "결과를 기다리십시오.",
    ),
    "not_editable": (
        "바꿀 내용이 없습니다",
        "‘{verb}’에는 바꿀 택배사와 송장번호가 없습니다.",
        "취소한 뒤 다시 요청하십시오.",
    ),
    "nothing_changed": (
        "바뀐 내용이 없습니다",
        "‘{verb}’의 택배사와 송장번호가 그대로입니다.",
        "다른 번호를 입력하거나 그대로 다시 보내십시오.",
    ),
    "setting_refused": (
        "설정할 수 없는 값입니다",
        "{key}에 ‘{value}’ 값을 설정할 수 없습니다.",
        "표시된 범위 안에서 고르십시오.",
    ),
    # Files given by the seller.
    "file_unreadable": (
        "파일을 읽을 수 없습니다",
        "‘{file}’ 파일을 열 수 없습니다.",
        "이름과 읽기 권한을 확인하십시오.",
    ),
    "file_unwritable": (
        "파일을 쓸 수 없습니다",
        "‘{file}’ 파일에 쓸 수 없습니다.",
        "다른 위치를 고르십시오.",
    ),
    "file_not_utf8": (
        "UTF-8 파일이 아닙니다",
        "파일 내용을 UTF-8로 읽을 수 없습니다.",
        "UTF-8 형식의 CSV로 저장하십시오.",
    ),
    "columns_missing": (
        "열이 빠졌습니다",
        "첫 행에 없는 열: {missing}.",
        "첫 행에 line_no, courier, invoice_no가 있어야 하며 method는 선택입니다.",
    ),
    "row_unreadable": (
        "읽을 수 없는 행이 있습니다",
        "{row}행에 상품주문번호가 없거나 칸이 더 많습니다.",
        "행을 고치십시오. 등록된 처리는 없습니다.",
    ),
}
