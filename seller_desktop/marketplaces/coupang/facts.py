"""What is known of Coupang before anybody connects: names, fields, check-list, limits, verbs."""

from __future__ import annotations

from ...domain.action import RetryClass, Unit, Verb, VerbFacts
from ...domain.claim import ClaimKind
from ...domain.inquiry import InquiryKind
from ...domain.order import DeliveryMethod
from ..contract import Capabilities, CredentialField, Mark, MarketplaceFacts, StreamFacts, Words
from .limits import CALL_ANSWER_LENGTH, OVERLAP_MS, SAFETY_LAG_MS, WINDOW_MS

KEY = "coupang"
READ_LIMIT = 20
"""Each line may be of an order of its own, and each order is a call of a quarter of a second."""

_CREDENTIALS = (
    CredentialField(
        "vendor_id",
        Words("업체코드", "Vendor ID"),
        Words(
            "쿠팡 WING › 판매자 정보 › 추가판매정보에 있습니다. A로 시작하는 9자입니다.",
            "In Coupang WING under seller information: nine characters that begin with A.",
        ),
        secret=False,
    ),
    CredentialField(
        "access_key",
        Words("액세스 키", "Access key"),
        Words(
            "같은 화면의 'OPEN API 키 발급'에서 받습니다. 하이픈이 있는 36자입니다.",
            "On the same page under OPEN API 키 발급: 36 characters with hyphens.",
        ),
    ),
    CredentialField(
        "secret_key",
        Words("시크릿 키", "Secret key"),
        Words(
            "액세스 키와 함께 발급됩니다. 40자입니다.",
            "Issued together with the access key: 40 characters.",
        ),
    ),
    CredentialField(
        "wing_id",
        Words("WING 로그인 아이디", "WING login ID"),
        Words(
            "WING에 로그인할 때 쓰는 아이디입니다. 판매자 취소와 문의 답변에 함께 보냅니다.",
            "The name you sign in to WING with. It is sent along when you cancel an order or "
            "answer an inquiry.",
        ),
        secret=False,
    ),
)

_CHECKLIST = (
    Words(
        "쿠팡 WING(wing.coupang.com)에 로그인해 판매자 정보 › 추가판매정보에서 OPEN API 키를 "
        "발급받습니다. 연동 방식은 '자체개발'을 고릅니다.",
        "Sign in to Coupang WING (wing.coupang.com) and issue an OPEN API key under seller "
        "information. Choose 자체개발 (own development) as the kind of connection.",
    ),
    Words(
        "이 컴퓨터가 인터넷에 쓰는 공인 IPv4 주소를 같은 화면에 등록합니다(최대 10개). "
        "반영까지 30분쯤 걸립니다. 주소가 바뀌면 다시 등록해야 합니다.",
        "Register the public IPv4 address of this computer on the same page (10 at most). It takes "
        "about 30 minutes. When the address changes, register it again.",
    ),
    Words(
        "업체코드, 액세스 키, 시크릿 키를 복사해 아래에 붙여 넣습니다. 새 키는 몇 시간 뒤에야 "
        "모든 기능에 쓸 수 있는 경우가 있습니다.",
        "Copy vendor ID, access key and secret key into the fields below. A fresh key may need "
        "some hours before every call accepts it.",
    ),
    Words(
        "키는 180일 뒤에 끝납니다. 재발급하려면 이전 키를 지워야 합니다. 기한을 달력에 적어 "
        "두세요.",
        "A key ends after 180 days; to issue another the old one has to be deleted. Put the date "
        "into your calendar.",
    ),
)

_ASK_FIRST = VerbFacts(RetryClass.VERIFY_FIRST)
_HARMLESS = VerbFacts(RetryClass.REPEAT_SAFE)
"""Said twice it says no more than once."""

_VERBS = {
    Verb.CONFIRM: VerbFacts(RetryClass.REPEAT_SAFE, batch_limit=20, unit=Unit.GROUP),
    Verb.DISPATCH: VerbFacts(
        RetryClass.VERIFY_FIRST, batch_limit=10, after_confirm=True, unit=Unit.GROUP
    ),
    Verb.CHANGE_INVOICE: VerbFacts(RetryClass.VERIFY_FIRST, batch_limit=10, unit=Unit.GROUP),
    Verb.CANCEL: _ASK_FIRST,
    Verb.APPROVE: _ASK_FIRST,
    Verb.REJECT: _ASK_FIRST,
    Verb.COLLECTED: _ASK_FIRST,
    Verb.REDELIVER: _ASK_FIRST,
    Verb.ANSWER: _ASK_FIRST,
    Verb.ACKNOWLEDGE: _HARMLESS,
    Verb.SET_STOCK: _HARMLESS,
}

FACTS = MarketplaceFacts(
    key=KEY,
    name=Words("쿠팡", "Coupang"),
    mark=Mark("C", light="#A23B47", dark="#B0505B"),
    official_url="https://api-gateway.coupang.com",
    credentials=_CREDENTIALS,
    checklist=_CHECKLIST,
    changes=StreamFacts(
        "changes", overlap_ms=OVERLAP_MS, safety_lag_ms=SAFETY_LAG_MS, max_window_ms=WINDOW_MS
    ),
    reconcile=None,
    reconcile_days=0,
    read_limit=READ_LIMIT,
    verbs=_VERBS,
    capabilities=Capabilities(
        confirm=True,
        seller_cancel=True,
        partial_cancel=True,
        split_groups=True,
        claims=True,
        delivery_methods=(str(DeliveryMethod.PARCEL),),
        settles_itself=frozenset({ClaimKind.CANCEL, ClaimKind.RETURN}),
    ),
    claim_verbs={
        ClaimKind.CANCEL: frozenset({Verb.APPROVE, Verb.REJECT}),
        ClaimKind.RETURN: frozenset({Verb.COLLECTED, Verb.APPROVE}),
        ClaimKind.EXCHANGE: frozenset({Verb.COLLECTED, Verb.REJECT, Verb.REDELIVER}),
    },
    answer_lengths={InquiryKind.CALL_CENTRE: CALL_ANSWER_LENGTH},
    key_days=180,
    console_url="https://wing.coupang.com",
    sweep=StreamFacts(
        "open", overlap_ms=OVERLAP_MS, safety_lag_ms=SAFETY_LAG_MS, max_window_ms=WINDOW_MS
    ),
)
