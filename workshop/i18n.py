"""The interface's strings in the user's language.

Sources hold English sentences; `locale/<language>/LC_MESSAGES/messages.po` holds the others and is
read as it is: there is nothing to compile. Nothing here is global, so two people of two languages
can be served at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale, negotiate_locale
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

SOURCE_LANGUAGE = "en"
LOCALE_FOLDER = Path(__file__).parent.parent / "locale"

Translate = Callable[[str], str]
TranslatePlural = Callable[[str, str, int], str]


def N_(sentence: str) -> str:  # noqa: N802 - gettext's own name for "mark now, translate later"
    """Mark a sentence for the catalogues without translating it here."""
    return sentence


@cache
def languages() -> dict[str, str]:
    """Return each language the interface speaks with its own name for itself, sorted by code."""
    codes = {SOURCE_LANGUAGE, *(path.parts[-3] for path in LOCALE_FOLDER.glob("*/*/messages.po"))}
    return {code: Locale.parse(code).get_display_name(code) or code for code in sorted(codes)}


@cache
def catalogue(language: str) -> Catalog:
    """Return the catalogue of a language; empty for English and for a language we do not have."""
    path = LOCALE_FOLDER / language / "LC_MESSAGES" / "messages.po"
    if language not in languages() or not path.exists():
        return Catalog(locale=SOURCE_LANGUAGE)
    with path.open("rb") as file:
        return read_po(file, locale=language)


@cache
def _translations(language: str) -> NullTranslations:
    compiled = BytesIO()
    write_mo(compiled, catalogue(language))
    compiled.seek(0)
    return GNUTranslations(compiled)


def translator(language: str) -> Translate:
    """Return the function that translates a sentence; an unknown one stays as it is."""
    known = _translations(language)

    def translate(sentence: str) -> str:
        # The empty msgid is a catalogue's header, which is no text for users.
        return known.gettext(sentence) if sentence else ""

    return translate


def plural_translator(language: str) -> TranslatePlural:
    """Return the function that takes the sentence for one, the sentence for more, and a number."""
    return _translations(language).ngettext


@cache
def browser_catalogue(language: str) -> dict[str, str]:
    """Return what the browser's scripts need: English sentence to translation.

    A sentence with a number has two entries, the one for one under its singular and the one for
    more under its plural.
    """
    strings: dict[str, str] = {}
    for message in catalogue(language):
        if not any(file.endswith(".js") for file, _ in message.locations):
            continue
        strings.update(zip(forms(message.id), forms(message.string), strict=False))
    return strings


def forms(text: str | Sequence[str | None] | None) -> tuple[str, ...]:
    """Return the forms of a message's id or translation: one, or one a grammatical number."""
    parts = (text,) if text is None or isinstance(text, str) else text
    return tuple(part or "" for part in parts)


def negotiate(accept_language: str, fallback: str) -> str:
    """Return the language we speak that a browser's Accept-Language header likes best."""
    wishes: list[tuple[float, str]] = []
    for part in accept_language.split(","):
        tag, _, parameter = part.strip().partition(";")
        quality = _quality(parameter)
        if tag and quality > 0:
            wishes.append((quality, tag))
    # Python sorts stably: of two wishes equally strong the first one named stays the first.
    preferred = [tag for _, tag in sorted(wishes, key=lambda wish: -wish[0])]
    return negotiate_locale(preferred, list(languages()), sep="-") or fallback


def _quality(parameter: str) -> float:
    if not parameter:
        return 1.0
    try:
        return float(parameter.strip().removeprefix("q="))
    except ValueError:
        return 0.0


def decimal(number: float, language: str) -> str:
    """Write a number the way the language does: 69,5 in Dutch, 69.5 in English."""
    return format_decimal(number, locale=language)


def percent(share: float, language: str) -> str:
    """Write a share of 0 to 1 as a percentage with at most one decimal."""
    return format_percent(share, format="#,##0.#%", locale=language)
