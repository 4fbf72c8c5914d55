"""The sentences of the program below its windows, in Korean and English, by code.

A problem is a code with parameters; what a seller reads of it is here and nowhere else.
"""

from __future__ import annotations

from .catalogue import LANGUAGES, Standing, Text, describe, standing, word

__all__ = ["LANGUAGES", "Standing", "Text", "describe", "standing", "word"]
