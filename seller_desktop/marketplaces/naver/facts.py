"""What is known of SmartStore before anybody connects: names, fields, check-list, limits, verbs."""

from __future__ import annotations

from ...domain.action import RetryClass, Verb, VerbFacts
from ...domain.claim import ClaimKind
from ...domain.inquiry import InquiryKind
from ...domain.order import DeliveryMethod
from ..contract import Capabilities, CredentialField, Mark, MarketplaceFacts, StreamFacts, Words
from .limits import ANSWER_LENGTH, DETAIL_LIMIT

KEY = "naver"
_DAY_MS = 86_400_000
_BATCH = 30

_CREDENTIALS = (
    CredentialField(
        "client_id",
        Words("애플리케이션 ID", "Application ID"),
        Words(
            "커머스API센터 › 내 스토어 애플리케이션 › 애플리케이션 정보에 있습니다.",
            "In the Commerce API Center: 내 스토어 애플리케이션, application details.",
        ),
        secret=False,
    ),
    CredentialField(
        "client_secret",
        Words("애플리케이션 시크릿", "Application secret"),
        Words(
            "같은 화면의 '시크릿 보기'에서 복사합니다. $2a$로 시작하는 29자입니다.",
            "On the same page under '시크릿 보기': 29 characters that begin with $2a$.",
        ),
    ),
)

_CHECKLIST = (
    Words(
        "통합매니저 계정으로 커머스API센터(apicenter.commerce.naver.com)에 로그인해 "
        "'내 스토어 애플리케이션'을 등록합니다. 스토어마다 하나이며 무료입니다.",
        "Sign in to the Commerce API Center (apicenter.commerce.naver.com) as integrated manager "
        "and register an own-store application. One per store, free of charge.",
    ),
    Words(
        "API 그룹에서 '주문 판매자'와 '판매자정보'를 추가합니다. 문의를 읽고 답변하려면 '문의'도 "
        "추가합니다.",
        "Add the API groups 주문 판매자 (orders) and 판매자정보 (seller information), and 문의 "
        "(inquiries) to read and answer what buyers ask.",
    ),
    Words(
        "이 컴퓨터가 인터넷에 쓰는 공인 IPv4 주소를 API 호출 IP에 등록합니다(최대 3개). "
        "주소가 바뀌면 다시 등록해야 합니다.",
        "Register the public IPv4 address of this computer as a calling IP (3 at most). "
        "When the address changes, register it again.",
    ),
    Words(
        "애플리케이션 ID와 시크릿을 복사해 아래에 붙여 넣습니다. 시크릿을 재발급하면 이전 "
        "시크릿은 바로 쓸 수 없게 됩니다.",
        "Copy application ID and secret into the fields below. Issuing a new secret ends the old "
        "one at once.",
    ),
    Words(
        "애플리케이션은 약 180일마다 커머스API센터에서 다시 인증해야 합니다. 남은 날은 프로그램이 "
        "알려 드립니다. 이미 쓰던 애플리케이션이면 ‘이름·키 바꾸기’에서 발급일을 고치세요.",
        "The application has to be renewed in the Commerce API Center about every 180 days. The "
        "program tells you in time; for one you have used before, correct the day of issue under "
        "“Name and keys”.",
    ),
)

_ASK_FIRST = VerbFacts(RetryClass.VERIFY_FIRST)

_VERBS = {
    Verb.CONFIRM: VerbFacts(RetryClass.REPEAT_SAFE, batch_limit=_BATCH),
    Verb.DISPATCH: VerbFacts(RetryClass.VERIFY_FIRST, batch_limit=_BATCH, after_confirm=True),
    Verb.DELAY: _ASK_FIRST,
    Verb.CANCEL: _ASK_FIRST,
    Verb.APPROVE: _ASK_FIRST,
    Verb.REJECT: _ASK_FIRST,
    Verb.HOLD: _ASK_FIRST,
    Verb.RELEASE: _ASK_FIRST,
    Verb.COLLECTED: VerbFacts(RetryClass.REPEAT_SAFE),
    Verb.REDELIVER: _ASK_FIRST,
    Verb.ANSWER: VerbFacts(RetryClass.REPEAT_SAFE),
}

FACTS = MarketplaceFacts(
    key=KEY,
    name=Words("네이버 스마트스토어", "Naver SmartStore"),
    mark=Mark("N", light="#2F7A55", dark="#37805C"),
    official_url="https://api.commerce.naver.com/external",
    credentials=_CREDENTIALS,
    checklist=_CHECKLIST,
    changes=StreamFacts(
        "changes", overlap_ms=5 * 60_000, safety_lag_ms=10_000, max_window_ms=_DAY_MS
    ),
    reconcile=StreamFacts("paid", overlap_ms=0, safety_lag_ms=10_000, max_window_ms=_DAY_MS),
    reconcile_days=14,
    read_limit=DETAIL_LIMIT,
    verbs=_VERBS,
    capabilities=Capabilities(
        confirm=True,
        delay=True,
        seller_cancel=True,
        partial_cancel=True,
        claims=True,
        delivery_methods=tuple(str(method) for method in DeliveryMethod),
        answer_edits=frozenset({InquiryKind.PRODUCT, InquiryKind.ORDER}),
    ),
    claim_verbs={
        ClaimKind.CANCEL: frozenset({Verb.APPROVE}),
        ClaimKind.RETURN: frozenset({Verb.APPROVE, Verb.REJECT, Verb.HOLD, Verb.RELEASE}),
        ClaimKind.EXCHANGE: frozenset(
            {Verb.COLLECTED, Verb.REDELIVER, Verb.REJECT, Verb.HOLD, Verb.RELEASE}
        ),
    },
    console_url="https://apicenter.commerce.naver.com",
    answer_lengths=dict.fromkeys((InquiryKind.PRODUCT, InquiryKind.ORDER), ANSWER_LENGTH),
    key_days=180,
)
