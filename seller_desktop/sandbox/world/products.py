"""What the shops of the simulated world sell: invented goods with believable options and prices."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Promise(StrEnum):
    """How soon a product leaves: it decides the dispatch deadline."""

    ORDINARY = "ordinary"
    SAME_DAY = "same_day"
    MADE_TO_ORDER = "made_to_order"
    WISHED_DAY = "wished_day"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a product; `extra` won on top of its price."""

    number: str
    text: str
    code: str
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Product:
    """One listing. Prices in won; `discount` is the seller's own, for each piece."""

    number: str
    origin_number: str
    name: str
    code: str
    price: int
    discount: int
    options: tuple[Option, ...]
    promise: Promise = Promise.ORDINARY
    delivery_fee: int = 3000
    tax_free: bool = False
    from_abroad: bool = False


@dataclass(frozen=True, slots=True)
class _Model:
    name: str
    code: str
    price: int
    axes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    promise: Promise = Promise.ORDINARY
    fee: int = 3000
    tax_free: bool = False
    from_abroad: bool = False


_COLOURS = ("색상", ("화이트", "차콜", "네이비"))
_SIZES = ("사이즈", ("S", "M", "L", "XL"))

_CATALOGUE = (
    _Model("도자기 머그 350ml", "MUG", 13450, (("색상", ("화이트", "그레이", "세이지")),)),
    _Model("기모 맨투맨", "SWEAT", 24900, (_COLOURS, _SIZES)),
    _Model("오가닉 코튼 반팔 티셔츠", "TEE", 15900, (_COLOURS, _SIZES)),
    _Model("린넨 앞치마", "APRON", 19800, (("색상", ("베이지", "카키")),)),
    _Model("원목 도마", "BOARD", 28000, (("크기", ("소", "중", "대")),)),
    _Model("핸드드립 원두 500g", "BEAN", 17500, (("분쇄", ("홀빈", "드립", "에스프레소")),)),
    _Model("수제 딸기잼 280g", "JAM", 9800),
    _Model("산지직송 감귤 5kg", "CITRUS", 21900, promise=Promise.SAME_DAY, tax_free=True),
    _Model("유기농 현미 4kg", "RICE", 18900, tax_free=True),
    _Model("국산 참기름 320ml", "SESAME", 16500, (("구성", ("1병", "2병 세트")),)),
    _Model("캔들 워머 램프", "LAMP", 32900, (("색상", ("아이보리", "블랙")),)),
    _Model("소이 캔들 200g", "CANDLE", 18000, (("향", ("라벤더", "우디", "시트러스")),)),
    _Model("접이식 캠핑 의자", "CHAIR", 39800, (_COLOURS,)),
    _Model("스테인리스 텀블러 500ml", "TUMBLER", 22900, (("색상", ("실버", "블랙", "핑크")),)),
    _Model("무선 마우스", "MOUSE", 19900, promise=Promise.SAME_DAY),
    _Model("고양이 스크래처", "SCRATCH", 14900),
    _Model("강아지 노즈워크 매트", "NOSE", 23500, (("크기", ("M", "L")),)),
    _Model("맞춤 각인 키링", "KEYRING", 12000, promise=Promise.MADE_TO_ORDER),
    _Model(
        "수제 가죽 카드지갑",
        "WALLET",
        45000,
        (("색상", ("브라운", "블랙")),),
        Promise.MADE_TO_ORDER,
    ),
    _Model(
        "1인용 조립 책상",
        "DESK",
        129000,
        (("색상", ("오크", "화이트")),),
        Promise.WISHED_DAY,
        25000,
    ),
    _Model("화분 받침 3종 세트", "SAUCER", 11900),
    _Model("면 양말 5켤레", "SOCKS", 8900, (("색상", ("무채색", "파스텔")),), fee=2500),
    _Model("욕실 발매트", "MAT", 13900, (("색상", ("그레이", "베이지")),)),
    _Model("해외직구 비타민 D 250정", "VITD", 27900, fee=0, from_abroad=True),
)


def _options(model: _Model, base: int) -> tuple[Option, ...]:
    texts = [("", "")]
    for axis, values in model.axes:
        texts = [
            (f"{text} / {axis}: {value}" if text else f"{axis}: {value}", f"{code}-{index}")
            for text, code in texts
            for index, value in enumerate(values, 1)
        ]
    if not model.axes:
        return ()
    return tuple(
        Option(
            number=str(base + index),
            text=text,
            code=f"{model.code}{code}",
            extra=1000 if text.endswith(("XL", "대", "세트")) else 0,
        )
        for index, (text, code) in enumerate(texts)
    )


def stock_shop(rng: Random, shop: int) -> tuple[Product, ...]:
    """The assortment of one shop: the whole catalogue with numbers and discounts of its own."""
    products = []
    for index, model in enumerate(_CATALOGUE):
        base = 9_900_000_000 + shop * 10_000_000 + index * 100_000 + rng.randrange(90_000)
        products.append(
            Product(
                number=str(base),
                origin_number=str(base - 7),
                name=model.name,
                code=f"{model.code}-{shop}",
                price=model.price + rng.randrange(-5, 6) * 100,
                discount=rng.choice((0, 0, 0, 500, 1000, 2000)),
                options=_options(model, 44_000_000_000 + shop * 10_000_000 + index * 1000),
                promise=model.promise,
                delivery_fee=model.fee,
                tax_free=model.tax_free,
                from_abroad=model.from_abroad,
            )
        )
    return tuple(products)
