"""Whether two texts say the same, beside being about the same."""

from __future__ import annotations

from collections import Counter
from math import sqrt

from workshop.similar.stopwords import LESS, MORE
from workshop.similar.words import grams, words

ALIKE = 0.55
"""the least likeness of wording: on the labelled notes it parts "uitslagen anders doorgegeven, door
elke arts" (0.76 to its twin) from "geen verslag van de vergadering" (0.51 to another subject's)"""


def same_wording(one: str, other: str) -> bool:
    """Tell whether two texts are worded alike and do not say the opposite.

    The likeness is the cosine of the pieces of all their words, small ones included. One that
    speaks of too much says the opposite of one that speaks of too little.
    """
    found, others = words(one), words(other)
    return _direction(found) == _direction(others) and _cosine(found, others) >= ALIKE


def _direction(found: list[str]) -> tuple[bool, bool]:
    return not LESS.isdisjoint(found), not MORE.isdisjoint(found)


def _cosine(one: list[str], other: list[str]) -> float:
    left = Counter(piece for word in one for piece in grams(word))
    right = Counter(piece for word in other for piece in grams(word))
    product = sum(n * right[piece] for piece, n in left.items())
    squares = sum(n * n for n in left.values()) * sum(n * n for n in right.values())
    return product / sqrt(squares) if squares else 0.0
