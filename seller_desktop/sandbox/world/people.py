"""Invented people of the simulated world: names from lists, phones 0100000xxxx, no real place."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_SURNAMES = "김이박최정강조윤장임한오서신권황안송류홍"
_GIVEN = tuple(
    name
    for line in (
        "미나 서준 하린 도윤 지우 예준 서연 시우 하윤 주원 지안 건우 수아 유찬 다은 은호 소율",
        "현우 채원 지호 나윤 민재 아인 준서 가을 우진 보람 태오 세아 한결 단비 이든 새봄 로운",
        "해온 라온 솔아 가온 다온 누리 마루 바다 아라 하람 은결 초롱 슬기 별하 찬솔 미르",
    )
    for name in line.split()
)

_PLACES = (
    ("041", "서울특별시 가상구"),
    ("058", "서울특별시 견본구"),
    ("213", "인천광역시 모의구"),
    ("134", "경기도 예시시 시범구"),
    ("168", "경기도 보기시"),
    ("352", "대전광역시 표본구"),
    ("417", "대구광역시 가정구"),
    ("472", "부산광역시 상상구"),
    ("614", "광주광역시 허구동구"),
    ("312", "충청남도 지어낸군"),
    ("548", "전북특별자치도 꾸민시"),
    ("254", "강원특별자치도 빈땅군"),
    ("631", "제주특별자치도 가상시"),
)
_ROADS = ("예시로", "견본로", "시범대로", "모의길", "보기로12번길", "연습로", "표본대로", "가정로")
_DETAILS = (
    "101동 {n}호",
    "상가 2층",
    "{n}호",
    "가동 {n}호",
    "별관 {n}호",
    "105동 {n}호",
    "오피스 {n}호",
)
_MEMOS = (
    "문 앞에 놓아 주세요",
    "부재 시 경비실에 맡겨 주세요",
    "배송 전 연락 바랍니다",
    "벨 누르지 마세요",
    "택배함에 넣어 주세요",
    "빠른 배송 부탁드려요 :)",
    "현관 비밀번호는 문자로 남길게요. 아기가 자고 있으니 문 앞에 두신 뒤 사진 부탁드립니다.",
)
REMOTE_POSTCODE = "63"
"""Jeju: parcels there cost extra."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a parcel goes and who takes it in."""

    name: str
    phone: str
    phone2: str
    postcode: str
    base: str
    detail: str
    road_name: bool = True

    @property
    def is_remote(self) -> bool:
        """Whether couriers ask extra for the way."""
        return self.postcode.startswith(REMOTE_POSTCODE)


@dataclass(frozen=True, slots=True)
class Person:
    """A buyer: stable number, login name, and the home address."""

    number: str
    login: str
    name: str
    phone: str
    home: Address


def _phone(rng: Random) -> str:
    return f"0100000{rng.randrange(10_000):04d}"


def invent_name(rng: Random) -> str:
    """A name from the fixed lists."""
    return rng.choice(_SURNAMES) + rng.choice(_GIVEN)


def invent_address(rng: Random, name: str, phone: str) -> Address:
    """An address in a place that does not exist."""
    zone, place = rng.choice(_PLACES)
    return Address(
        name=name,
        phone=phone,
        phone2=f"0200000{rng.randrange(10_000):04d}" if rng.random() < 0.1 else "",
        postcode=f"{zone}{rng.randrange(100):02d}",
        base=f"{place} {rng.choice(_ROADS)} {rng.randrange(1, 300)}",
        detail=rng.choice(_DETAILS).format(n=rng.randrange(1, 25) * 100 + rng.randrange(1, 9)),
        road_name=rng.random() < 0.95,
    )


def invent_memo(rng: Random) -> str | None:
    """What the buyer asks of the courier; more than half say nothing."""
    return rng.choice(_MEMOS) if rng.random() < 0.42 else None


def invent_customs_code(rng: Random) -> str:
    """A 개인통관고유부호 that belongs to nobody."""
    return f"P000000{rng.randrange(1_000_000):06d}"


def invent_people(rng: Random, count: int) -> tuple[Person, ...]:
    """A town of buyers, some of whom will come again."""
    people = []
    for index in range(count):
        name, phone = invent_name(rng), _phone(rng)
        people.append(
            Person(
                number=str(200_000_000 + index * 37 + rng.randrange(37)),
                login=f"{rng.choice(('haru', 'mina', 'dalbit', 'soop', 'byul', 'namu'))}{index}",
                name=name,
                phone=phone,
                home=invent_address(rng, name, phone),
            )
        )
    return tuple(people)
