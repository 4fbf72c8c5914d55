"""The language of the screens: the system's where it is Korean, English elsewhere, or as set."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from .assets import resource

LANGUAGES = ("ko", "en")
_PLURAL = re.compile(r"\((e?s)\)")
_QT_TEXTS = ("qtbase",)


def system_language() -> str:
    """Korean wherever the system is Korean, else English."""
    spoken = (QLocale.system().name(), *QLocale.system().uiLanguages()[:1])
    return "ko" if any(name.startswith("ko") for name in spoken) else "en"


def choose_language(wanted: str | None) -> str:
    """`ko` or `en`; anything else follows the system."""
    return wanted if wanted in LANGUAGES else system_language()


class EnglishPlurals(QTranslator):
    """Source texts are English with `(s)`; this makes "1 order" and "2 orders" of them."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: bytes | str,
        sourceText: bytes | str,
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation
        text = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        # An empty text would count as a translation.
        if n < 0 or "(" not in text:
            return text
        return _PLURAL.sub("" if n == 1 else r"\1", text)


class Languages(QObject):
    """Puts one language in force: widget texts, Qt's own texts, numbers and dates."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._before = QLocale()

    def stop(self) -> None:
        """As it was before the first `speak`."""
        self._remove()
        QLocale.setDefault(self._before)

    def speak(self, language: str) -> None:
        """Change the language; widgets made from now on speak it."""
        self._remove()
        QLocale.setDefault(QLocale("ko_KR" if language == "ko" else "en_US"))
        for translator in self._translators(language):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)

    def _remove(self) -> None:
        while self._installed:
            QCoreApplication.removeTranslator(self._installed.pop())

    def _translators(self, language: str) -> list[QTranslator]:
        if language != "ko":
            return [EnglishPlurals(self)]
        found = []
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name in _QT_TEXTS:
            translator = QTranslator(self)
            if translator.load(f"{name}_ko", qt_texts):
                found.append(translator)
        own = QTranslator(self)
        if own.load(str(resource("translations", "seller_desktop_ko.qm"))):
            found.append(own)
        return found
