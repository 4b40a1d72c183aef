"""When two answers are the same word, and how that word is written."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from uuid import UUID, uuid5

_WORDS = UUID("8f2b6a54-3c0e-4d7b-9a41-5e6f0c1d2b3a")
# Accents that decomposition splits off a letter; and what tells an emoji to be in colour.
_MARKS = re.compile("[\u0300-\u036f\ufe00-\ufe0f]")


def folded(text: str) -> str:
    """Return a text without what does not count: case, accents, and how much space there is."""
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return " ".join(bare.split()) or text


def word_of(text: str) -> str:
    """Return the id of the word that a text counts for: the same for all its spellings."""
    return str(uuid5(_WORDS, folded(text)))


def spelling(texts: Iterable[str]) -> str:
    """Return the most frequent of some spellings, whatever order they came in.

    Of equally frequent ones it is the last of the alphabet: small letters before capitals, and
    with its accents before without.
    """
    counts = Counter(texts)
    return max(counts, key=lambda text: (counts[text], text))
