"""Where an action stands and what the seller does next, in Korean."""

from __future__ import annotations

from collections.abc import Mapping

_READY_NEXT = "전송되기 전에는 실행취소하거나 내용을 바꿀 수 있습니다."
_CHECK_FIRST = (
    "마켓 판매자센터에서 주문을 확인하십시오. 처리되어 있지 않으면 다시 보내고, 처리되어 있으면 "
    "‘전송됨으로 처리’를 누르십시오."
)
_LEAVE_OR_RETRY = "상황이 바뀌면 다시 보내거나, 그대로 두십시오."

STANDING: Mapping[str, tuple[str, str]] = {
    # A state alone: what it means wherever no reason says it better.
    "ready": ("이 PC에 저장되었으며 차례가 되면 바로 보냅니다.", _READY_NEXT),
    "held": ("보내기 전에 멈췄습니다.", "그래도 보내거나, 보내지 않음을 선택하십시오."),
    "sending": ("지금 보내고 있습니다.", "곧 결과가 나옵니다."),
    "unknown": (
        "응답이 오지 않아 마켓에 처리 여부를 확인하고 있습니다.",
        "기다리시면 됩니다. 확인 없이 두 번 보내지 않습니다.",
    ),
    "parked": ("프로그램이 스스로 정할 수 없습니다.", _CHECK_FIRST),
    "done": ("마켓에 반영되었습니다.", ""),
    "rejected": ("마켓에 반영되지 않았습니다.", _LEAVE_OR_RETRY),
    "superseded": ("더 할 일이 없어 보내지 않았습니다.", ""),
    "cancelled": ("보내지 않았습니다.", ""),
    # Waiting.
    "ready.claim_closed": (
        "구매자의 취소 요청이 끝나서 남은 수량을 그대로 보냅니다.",
        _READY_NEXT,
    ),
    "ready.no_effect_seen": (
        "응답이 없었고 마켓에도 반영되지 않아 자동으로 다시 보냅니다.",
        "기다리시면 됩니다. 두 번 보내도 문제가 없는 처리입니다.",
    ),
    "ready.line_missing": (
        (
            "지금 마켓에서 이 주문이 조회되지 않습니다. 1분마다 다시 조회하며, 조회될 때까지 "
            "보내지 않습니다."
        ),
        "주문이 없어진 것을 아신다면 ‘보내지 않음’을 누르십시오.",
    ),
    "ready.inquiry_missing": (
        (
            "지금 마켓에서 이 문의가 조회되지 않습니다. 1분마다 다시 조회하며, 조회될 때까지 "
            "보내지 않습니다."
        ),
        "문의가 없어진 것을 아신다면 ‘보내지 않음’을 누르십시오.",
    ),
    "unknown.restored": (
        "백업을 복원했습니다. 이미 보낸 처리인지 마켓에 먼저 확인합니다.",
        "기다리시면 됩니다. 확인되기 전에는 보내지 않습니다.",
    ),
    # Held.
    "held.cancel_requested": (
        "보내기 전에 구매자가 취소를 요청해서 멈췄습니다.",
        (
            "취소 요청을 먼저 결정하십시오. 철회되거나 거부하면 자동으로 이어서 보냅니다. ‘그래도 "
            "보내기’는 취소 요청이 있어도 보냅니다."
        ),
    ),
    "held.address_changed": (
        "요청하신 뒤에 배송지가 바뀌었습니다.",
        (
            "상자의 송장을 확인하십시오. 새 배송지로 가는 상자라면 ‘그래도 보내기’, 아니라면 "
            "보내지 말고 송장을 다시 출력하십시오."
        ),
    ),
    "held.option_changed": (
        "요청하신 뒤에 옵션이 바뀌었습니다.",
        (
            "상자에 담은 상품을 확인하십시오. 새 옵션이 맞으면 ‘그래도 보내기’, 아니라면 보내지 "
            "말고 다시 포장하십시오."
        ),
    ),
    "held.quantity_changed": (
        "요청하신 뒤에 일부가 취소되어 수량이 바뀌었습니다.",
        (
            "상자에 담은 수량을 확인하십시오. 남은 수량이 맞으면 ‘그래도 보내기’, 아니라면 보내지 "
            "말고 다시 포장하십시오."
        ),
    ),
    # A decision is needed.
    "parked.no_effect_seen": (
        (
            "응답이 없었고 마켓을 두 번 조회해도 처리 내역이 없습니다. 늦게 반영될 수 있어 "
            "자동으로 다시 보내지 않습니다."
        ),
        _CHECK_FIRST,
    ),
    "parked.restored": (
        (
            "복원한 백업에 있던 처리인데 마켓에는 처리 내역이 없습니다. 보낸 적이 없거나 백업한 "
            "뒤에 취소한 처리입니다."
        ),
        "아직 필요하면 다시 보내고, 필요 없으면 ‘보내지 않음’을 누르십시오.",
    ),
    "parked.no_read_back": (
        "응답이 없었고, 마켓에 처리 여부를 물어볼 방법이 없습니다.",
        _CHECK_FIRST,
    ),
    "parked.too_many_unknown": (
        "여러 번 보냈지만 응답이 없어 자동으로 다시 보내지 않습니다.",
        _CHECK_FIRST,
    ),
    "parked.predecessor_rejected": (
        "이 주문에서 먼저 처리되어야 할 일이 거절되어 보내지 않았습니다.",
        "앞선 처리가 거절된 이유를 확인한 뒤 다시 보내거나, 보내지 않음을 선택하십시오.",
    ),
    # Refused.
    "rejected.refused": (
        "마켓이 처리를 거절했습니다.",
        "마켓이 알려 준 내용을 고친 뒤 다시 보내거나 송장번호를 바꾸십시오. 그대로 두어도 됩니다.",
    ),
    "rejected.not_legal": (
        "지금 주문 상태에서는 마켓이 허용하지 않습니다.",
        "주문 상태가 되돌아갔는지 확인하고, 가능한 상태가 되면 다시 보내십시오.",
    ),
    "rejected.line_closed": ("이미 종료된 주문이라 보낼 것이 없습니다.", "그대로 두십시오."),
    "rejected.other_effect": (
        "마켓에서 다른 내용으로 이미 처리되었습니다.",
        "주문을 확인하십시오. 그 내용이 맞으면 그대로 두십시오.",
    ),
    "rejected.cancel_requested": (
        "구매자의 취소 요청이 있어 처리할 수 없습니다.",
        "취소 요청을 먼저 결정한 뒤 다시 보내십시오.",
    ),
    "rejected.claim_opened": (
        "이 주문에 진행 중인 클레임이 있습니다.",
        "클레임을 먼저 결정한 뒤 다시 보내십시오.",
    ),
    "rejected.claim_closed": ("이미 끝난 클레임이라 보내지 않았습니다.", "그대로 두십시오."),
    "rejected.quantity_changed": (
        "일부가 취소되어 남은 수량이 요청한 수량보다 적습니다.",
        "주문을 확인하고 남은 수량으로 다시 요청하십시오.",
    ),
    "rejected.no_address": (
        "선물 받는 분이 아직 배송지를 입력하지 않았습니다.",
        "배송지가 입력된 뒤 다시 보내십시오.",
    ),
    # Not sent, since the world had moved on.
    "superseded.other_effect": (
        "그사이 마켓에서 다른 내용으로 발송(처리)되어 보내지 않았습니다.",
        "주문에서 구매자에게 보이는 송장번호를 확인하십시오.",
    ),
    "superseded.line_closed": (
        "보내기 전에 주문이 종료되었습니다.",
        "상자를 이미 내보냈다면 택배사에 회수를 요청하십시오.",
    ),
    "superseded.claim_granted": (
        "보내기 전에 주문이 취소되었습니다.",
        "상자를 이미 내보냈다면 택배사에 회수를 요청하십시오.",
    ),
    "superseded.claim_closed": ("보내기 전에 클레임이 끝났습니다.", ""),
    # Done.
    "done.effect_seen": ("마켓에 반영된 것을 확인했습니다.", ""),
    "done.already_there": ("마켓에서 이미 처리되어 있어 다시 보내지 않았습니다.", ""),
    "done.settled_by_seller": ("판매자가 마켓에서 확인하고 전송됨으로 처리했습니다.", ""),
    # Taken back.
    "cancelled.undone": ("전송되기 전에 판매자가 실행취소했습니다.", ""),
    "cancelled.edited": ("내용을 바꾸어 다른 처리로 대신했습니다.", ""),
}
