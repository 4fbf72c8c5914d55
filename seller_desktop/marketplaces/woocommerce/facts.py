"""What is known of WooCommerce shops before anybody connects: names, fields, check-list, verbs."""

from __future__ import annotations

from ...domain.action import RetryClass, Unit, Verb, VerbFacts
from ...domain.order import DeliveryMethod
from ..contract import Capabilities, CredentialField, MarketplaceFacts, StreamFacts, Words
from .limits import BATCH_LIMIT, READ_LIMIT

KEY = "woocommerce"
_DAY_MS = 86_400_000
_OVERLAP_MS = 4 * 60_000
"""An order is dated when its saving begins and shown when it is committed: plug-ins that call
other services meanwhile put minutes between. A list costs one call whatever its span."""

_CREDENTIALS = (
    CredentialField(
        "consumer_key",
        Words("소비자 키", "Consumer key"),
        Words(
            "우커머스 › 설정 › 고급 › REST API에서 만든 키입니다. ck_로 시작하는 43자입니다.",
            "From WooCommerce, Settings, Advanced, REST API: 43 characters that begin with ck_.",
        ),
        secret=False,
    ),
    CredentialField(
        "consumer_secret",
        Words("소비자 시크릿", "Consumer secret"),
        Words(
            "키를 만들 때 한 번만 보입니다. cs_로 시작하는 43자입니다.",
            "Shown once, when the key is made: 43 characters that begin with cs_.",
        ),
    ),
)

_CHECKLIST = (
    Words(
        "상점 관리자 계정으로 워드프레스에 로그인해 우커머스 › 설정 › 고급 › REST API를 엽니다.",
        "Sign in to WordPress as shop manager and open WooCommerce, Settings, Advanced, REST API.",
    ),
    Words(
        "'키 추가'를 눌러 권한을 '읽기/쓰기'로 하고 키를 생성합니다.",
        "Choose Add key, set its permissions to Read/Write and generate it.",
    ),
    Words(
        "소비자 키와 시크릿을 복사해 아래에 붙여 넣습니다. 시크릿은 다시 볼 수 없습니다.",
        "Copy key and secret into the fields below. The secret can't be shown again.",
    ),
    Words(
        "상점 주소는 https://로 시작하는 상점의 첫 화면 주소를 입력합니다.",
        "As the address enter that of the shop's front page; it begins with https://.",
    ),
    Words(
        "방화벽이나 보안 플러그인을 쓴다면 이 컴퓨터가 /wp-json/ 경로를 부를 수 있게 허용합니다.",
        "Where a firewall or security plug-in is used, let this computer call the path /wp-json/.",
    ),
)

_VERBS = {
    Verb.DISPATCH: VerbFacts(RetryClass.VERIFY_FIRST, unit=Unit.GROUP),
    Verb.CANCEL: VerbFacts(RetryClass.REPEAT_SAFE, unit=Unit.GROUP),
    Verb.CHANGE_INVOICE: VerbFacts(RetryClass.VERIFY_FIRST, unit=Unit.GROUP),
    # One for the buyer is a mail, and no reading of an order shows its notes.
    Verb.NOTE: VerbFacts(RetryClass.NO_READ_BACK, unit=Unit.GROUP),
    Verb.SET_STOCK: VerbFacts(
        RetryClass.REPEAT_SAFE, batch_limit=BATCH_LIMIT, halve_on_refusal=True
    ),
}

FACTS = MarketplaceFacts(
    key=KEY,
    name=Words("우커머스", "WooCommerce"),
    official_url="https://",
    credentials=_CREDENTIALS,
    checklist=_CHECKLIST,
    changes=StreamFacts(
        "changes", overlap_ms=_OVERLAP_MS, safety_lag_ms=60_000, max_window_ms=7 * _DAY_MS
    ),
    reconcile=StreamFacts("placed", overlap_ms=0, safety_lag_ms=60_000, max_window_ms=_DAY_MS),
    reconcile_days=14,
    read_limit=READ_LIMIT,
    verbs=_VERBS,
    capabilities=Capabilities(
        seller_cancel=True,
        delivery_methods=tuple(str(method) for method in DeliveryMethod),
    ),
    console_url="https://woocommerce.com/document/woocommerce-rest-api/",
)
