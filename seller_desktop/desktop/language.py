"""The language of the screens: the system's where it is Korean, English elsewhere, or as set."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from .assets import resource

LANGUAGES = ("ko", "en")
_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath


def system_language() -> str:
    """Korean wherever the system is Korean, else English."""
    spoken = (QLocale.system().name(), *QLocale.system().uiLanguages()[:1])
    return "ko" if any(name.startswith("ko") for name in spoken) else "en"


def choose_language(wanted: str | None) -> str:
    """`ko` or `en`; anything else follows the system."""
    return wanted if wanted in LANGUAGES else system_language()


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
        """Those of Qt itself alone: a thread that is being translated for by Python waits for the
        window, while the window waits for it to take another language."""
        names = [(str(resource("translations")), f"seller_desktop_{language}")]
        if language == "ko":
            names.insert(0, (QLibraryInfo.path(_TRANSLATIONS), "qtbase_ko"))
        found = []
        for folder, name in names:
            translator = QTranslator(self)
            if translator.load(name, folder):
                found.append(translator)
        return found
