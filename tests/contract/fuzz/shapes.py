"""Which marketplaces take part: each built-in one, by the line that records it."""

from collections.abc import Callable, Mapping

from .conversation import Shapes
from .coupang_shapes import coupang_shapes
from .naver_shapes import naver_shapes
from .woocommerce_shapes import woocommerce_shapes

SHAPES: Mapping[str, Callable[[], Shapes]] = {
    "naver": naver_shapes,
    "coupang": coupang_shapes,
    "woocommerce": woocommerce_shapes,
}
