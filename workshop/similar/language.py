"""In which language a note was written, guessed from the small words in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from workshop.similar.stopwords import LANGUAGES, STOP, Language
from workshop.similar.words import words


def languages(texts: Sequence[str]) -> list[Language]:
    """Return the language of each text: a room may write in two.

    A text without small words, or with as many of two languages, takes the language that the texts
    together point to; without any, Dutch.
    """
    hits = [_hits(text) for text in texts]
    together = [sum(counts) for counts in zip(*hits, strict=True)] or [0]
    likely = LANGUAGES[together.index(max(together))]
    return [_clear(counts) or likely for counts in hits]


@lru_cache(maxsize=4096)
def _hits(text: str) -> tuple[int, ...]:
    found = words(text)
    return tuple(sum(word in STOP[language] for word in found) for language in LANGUAGES)


def _clear(counts: tuple[int, ...]) -> Language | None:
    most = max(counts)
    return LANGUAGES[counts.index(most)] if counts.count(most) == 1 else None
