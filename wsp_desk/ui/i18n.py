"""Words in the user's language: Dutch is written in the code, other languages come from a ``.ts`` file.

Public: `tr`, `shown`, `locale`, `Language`, `install_language`, `read_ts`.

A template is translated first and filled after that, so a translator may move the holes. The ``.ts`` file is
read as it is; there is no compiled form that could be forgotten.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.texts import DUTCH, ENGLISH, Locale, Text, text

CONTEXT = "wsp_desk"
LANGUAGES: Mapping[str, Locale] = {"nl": DUTCH, "en": ENGLISH}

_current: list[str] = ["nl"]
_installed: list[QTranslator] = []


def tr(template: str, /, **values: object) -> str:
    """A sentence of the window: a Dutch template, translated, with its holes filled.

    Args:
        template: Dutch, a literal, with holes ``{name}``.
        **values: As in `wsp_desk.texts.text`.
    """
    return shown(Text(template, values))


def shown(sentence: Text | str) -> str:
    """A sentence of the core in the user's language. A plain string is shown as it is.

    Words in the holes are translated too where they are our own: the label of a code, the name of a field.
    """
    return sentence if isinstance(sentence, str) else _with_words(sentence).render(_translate, locale())


def _with_words(sentence: Text) -> Text:
    return Text(sentence.template, {name: _word(value) for name, value in sentence.values.items()})


def _word(value: object) -> object:
    match value:
        case Text():
            return _with_words(value)
        case str():
            return _translate(value)
        case _:
            return value


def locale() -> Locale:
    """How numbers and dates are written in the current language."""
    return LANGUAGES[_current[0]]


def _translate(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template) if template else ""


class Language(QTranslator):
    """Translations of one ``.ts`` file, held in memory.

    Args:
        translations: Dutch template → translated template.
    """

    def __init__(self, translations: Mapping[str, str]) -> None:
        super().__init__()
        self._translations = translations

    def translate(
        self,
        context: str | bytes | bytearray | memoryview,
        source_text: str | bytes | bytearray | memoryview,
        disambiguation: str | bytes | bytearray | memoryview | None = None,
        n: int = -1,
    ) -> str | None:
        """The translation, or None when the file does not know the words; "" would count as one."""
        del disambiguation, n
        return self._translations.get(str(source_text)) if str(context) == CONTEXT else None

    def isEmpty(self) -> bool:
        """Whether there is nothing to translate with."""
        return not self._translations


def install_language(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Makes the window speak a language instead of another; Qt's own words (dialogs, calendar) come along.

    Args:
        app: The application.
        language: "nl" or "en".

    Returns:
        The translators in use.

    Raises:
        KnownError: The language is not one of ours.
    """
    if language not in LANGUAGES:
        raise KnownError(text("De taal '{language}' is er niet; kies nl of en.", language=language))
    _current[0] = language
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    translators = [*_qt_words(app, language), *_our_words(app, language)]
    for former in _installed:
        app.removeTranslator(former)
    _installed[:] = translators
    for translator in translators:
        app.installTranslator(translator)
    return translators


def _qt_words(app: QCoreApplication, language: str) -> list[QTranslator]:
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [translator] if translator.load(f"qtbase_{language}", folder) else []


def _our_words(app: QCoreApplication, language: str) -> list[QTranslator]:
    if language == "nl":
        return []
    translator = Language(read_ts(paths.resource("i18n", f"wsp_desk_{language}.ts")))
    translator.setParent(app)
    return [translator]


def read_ts(path: Path) -> dict[str, str]:
    """Finished translations of a ``.ts`` file: Dutch template → translated template."""
    tree = ElementTree.parse(path)  # noqa: S314 - our own shipped file
    found: dict[str, str] = {}
    for message in tree.iterfind("./context/message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[message.findtext("source", "")] = translation.text
    return found
