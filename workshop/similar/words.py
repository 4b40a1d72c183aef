"""A text as words, words as stems ("vergaderen", "vergaderingen"), stems as pieces of letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from threading import Lock

import Stemmer

from workshop.similar.stopwords import COMMON, STOP, Language

GRAM = 3
"""letters in a piece of a word"""

LIGHT = 0.35
"""the weight of a word that stands everywhere in a practice, beside 1 for any other"""

WHOLE = "="
"""before the key of a text of which no word tells: that is like nothing but itself"""

_WORD = re.compile(r"[^\W\d_]+")
_MARK = re.compile(r"\w+")
_STEMMERS: Mapping[Language, Stemmer.Stemmer] = {
    "nl": Stemmer.Stemmer("dutch"),
    "fr": Stemmer.Stemmer("french"),
    "en": Stemmer.Stemmer("english"),
}
# A stemmer keeps notes of its own; views and rules are made on different threads.
_STEMMING = Lock()


def words(text: str) -> list[str]:
    """Return the words of a text in small letters; figures and signs are none."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def spelled(text: str) -> list[str]:
    """Return the words of a text as they were written."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def tells(word: str, language: Language) -> bool:
    """Tell whether a word says what a text is about."""
    return len(word) > 1 and word not in STOP[language]


@lru_cache(maxsize=8192)
def stem(word: str, language: Language) -> str:
    """Return what the forms of a word have in common (Snowball), without accents."""
    with _STEMMING:
        stemmed: str = _STEMMERS[language].stemWord(word)
    return _plain(stemmed)


@lru_cache(maxsize=4096)
def stems(text: str, language: Language) -> Mapping[str, float]:
    """Return the stems of the words that tell, each with its weight: LIGHT or 1."""
    found: dict[str, float] = {}
    for word in words(text):
        if tells(word, language):
            key = stem(word, language)
            found[key] = min(found.get(key, 1.0), LIGHT if word in COMMON else 1.0)
    return found


def gist(text: str, language: Language) -> Mapping[str, float]:
    """Return the stems of a text; of one without, such as "1733" or "Niet goed", the whole of it.

    An empty text has none.
    """
    found = stems(text, language)
    if found or not text.strip():
        return found
    marks = _MARK.findall(unicodedata.normalize("NFC", text).lower())
    return {WHOLE + " ".join(marks or text.split()): 1.0}


@lru_cache(maxsize=8192)
def grams(word: str) -> tuple[str, ...]:
    """Return the pieces of a word without accents, its edges marked: "<pa", "par", "ark"."""
    edged = f"<{_plain(word)}>"
    count = max(1, len(edged) - GRAM + 1)
    return tuple(dict.fromkeys(edged[at : at + GRAM] for at in range(count)))


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
