"""Which marketplaces take part: each built-in one, by the line that records it."""

from collections.abc import Callable, Mapping

from .conversation import Shapes
from .naver_shapes import naver_shapes

SHAPES: Mapping[str, Callable[[], Shapes]] = {"naver": naver_shapes}
