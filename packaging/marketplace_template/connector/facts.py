"""What is known before anybody connects: names, fields, limits, verbs, reasons."""

from __future__ import annotations

from seller_desktop.domain.action import RetryClass, Verb, VerbFacts
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.contract import (
    Capabilities,
    Choice,
    CredentialField,
    Mark,
    MarketplaceFacts,
    StreamFacts,
    Words,
)

KEY = "kiosk"
READ_LIMIT = 100
_BATCH = 20
_MINUTE_MS = 60_000

CANCEL_REASONS = (
    Choice("sold_out", Words("상품 품절", "Sold out")),
    Choice("price_mistake", Words("가격 오류", "Wrong price")),
    Choice("buyer_asked", Words("구매자 요청", "Buyer's request")),
)

_CHECKLIST = (
    Words(
        "판매자 센터에 로그인해 '설정 › API 키'를 엽니다.",
        "Sign in to the seller centre and open Settings › API key.",
    ),
    Words(
        "'주문 읽기'와 '주문 처리' 권한이 있는 키를 만들어 아래에 붙여 넣습니다.",
        "Make a key that may read and handle orders, and paste it below.",
    ),
)

_VERBS = {
    Verb.CONFIRM: VerbFacts(RetryClass.REPEAT_SAFE, batch_limit=_BATCH),
    Verb.DISPATCH: VerbFacts(RetryClass.VERIFY_FIRST, batch_limit=_BATCH, after_confirm=True),
    Verb.CANCEL: VerbFacts(RetryClass.VERIFY_FIRST, batch_limit=_BATCH),
    Verb.APPROVE: VerbFacts(RetryClass.VERIFY_FIRST, batch_limit=_BATCH),
    Verb.REJECT: VerbFacts(RetryClass.VERIFY_FIRST, batch_limit=_BATCH),
}

FACTS = MarketplaceFacts(
    key=KEY,
    name=Words("키오스크 마켓", "Kiosk Market"),
    mark=Mark("K", light="#3B5BA5", dark="#4A68B0"),
    official_url="https://api.kiosk.example",
    credentials=(
        CredentialField(
            "key",
            Words("API 키", "API key"),
            Words(
                "판매자 센터 › 설정 › API 키에 있습니다. kk_로 시작합니다.",
                "In the seller centre, Settings › API key. It begins with kk_.",
            ),
        ),
    ),
    checklist=_CHECKLIST,
    changes=StreamFacts(
        "changes", overlap_ms=5 * _MINUTE_MS, safety_lag_ms=10_000, max_window_ms=7 * DAY_MS
    ),
    reconcile=StreamFacts("placed", overlap_ms=0, safety_lag_ms=10_000, max_window_ms=7 * DAY_MS),
    reconcile_days=14,
    read_limit=READ_LIMIT,
    verbs=_VERBS,
    capabilities=Capabilities(confirm=True, seller_cancel=True, claims=True),
    console_url="https://seller.kiosk.example",
)
