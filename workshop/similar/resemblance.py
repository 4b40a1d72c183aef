"""How alike in subject the texts of a board are, pair by pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

from workshop.similar.kin import Kinships, kinships
from workshop.similar.language import languages
from workshop.similar.words import gist

Text = tuple[str, str]
"""an id, and what it says"""
Pair = tuple[str, str]
"""two ids, the smaller one first"""
_Vector = Mapping[str, float]


@lru_cache(maxsize=16)
def resemblances(texts: tuple[Text, ...]) -> Mapping[Pair, float]:
    """Return the likeness, up to 1, of all pairs of texts that share a stem or a stem of kin.

    It is their soft cosine (Sidorov et al. 2014, Computacion y Sistemas 18:491-504): the cosine of
    the stems, in which two stems of kin count too. Rare stems count most, by the square root of
    the inverse document frequency: what many notes are about is still a subject. The ids must
    differ. Remembered for the last boards, since a view asks again at every change.
    """
    ordered = sorted(texts)
    spoken = languages([text for _, text in ordered])
    found = [gist(text, language) for (_, text), language in zip(ordered, spoken, strict=True)]
    return {
        (ordered[one][0], ordered[other][0]): score
        for (one, other), score in _scores(_weighted(found)).items()
    }


def _weighted(texts: Sequence[_Vector]) -> list[_Vector]:
    """Return the stems of each text with their weight on this board."""
    count: dict[str, int] = {}
    for found in texts:
        for stem in found:
            count[stem] = count.get(stem, 0) + 1
    rare = {stem: sqrt(log(1 + len(texts) / n)) for stem, n in count.items()}
    return [{stem: weight * rare[stem] for stem, weight in found.items()} for found in texts]


def _scores(vectors: Sequence[_Vector]) -> dict[tuple[int, int], float]:
    """Return the likeness of each pair of places, the smaller first, that have any."""
    kin = kinships({stem for vector in vectors for stem in vector})
    lengths = [_length(vector, kin) for vector in vectors]
    holders: dict[str, list[tuple[int, float]]] = {}
    scores: dict[tuple[int, int], float] = {}
    for place, vector in enumerate(vectors):
        for stem, value in vector.items():
            for other, nearness in kin[stem].items():
                share = value * nearness / lengths[place]
                for where, weight in holders.get(other, ()):
                    pair = (where, place)
                    scores[pair] = scores.get(pair, 0.0) + share * weight
        for stem, value in vector.items():
            holders.setdefault(stem, []).append((place, value / lengths[place]))
    return scores


def _length(vector: _Vector, kin: Kinships) -> float:
    """Return the length of a vector whose stems may be kin to each other."""
    products = (
        value * vector[other] * nearness
        for stem, value in vector.items()
        for other, nearness in kin[stem].items()
        if other in vector
    )
    return sqrt(sum(products))
