"""Which cards of a board may belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Literal

from workshop.similar.clusters import Card, clusters
from workshop.similar.resemblance import Pair, Text, resemblances
from workshop.similar.wording import same_wording

SAME = 0.6
"""the least likeness of subject between texts that say the same, beside their wording"""

Kind = Literal["same", "alike"]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Cards that may belong together, and why: their texts say the same, or are on one subject.

    `texts` are the ids of the texts on them, in order.
    """

    kind: Kind
    texts: tuple[str, ...]


@lru_cache(maxsize=16)
def suggestions(
    texts: tuple[Text, ...], groups: tuple[tuple[str, ...], ...] = ()
) -> tuple[Suggestion, ...]:
    """Return what may belong together of some texts, of which some are groups already.

    Each text is in one suggestion at most, and each suggestion holds one group at most; the same
    texts give the same suggestions in whatever order they come. The ids must differ, and the
    groups hold texts that are there. Remembered for the last boards.
    """
    ordered = tuple(sorted(texts))
    grouped = {text for group in groups for text in group}
    alone = [(id_,) for id_, _ in ordered if id_ not in grouped]
    cards = sorted([*alone, *(tuple(sorted(group)) for group in groups)])
    kept = {place for place, card in enumerate(cards) if card[0] in grouped}
    scores = resemblances(ordered)
    words = dict(ordered)
    return tuple(
        Suggestion(
            _kind([cards[place] for place in places], scores, words),
            tuple(sorted(text for place in places for text in cards[place])),
        )
        for places in clusters(cards, scores, kept)
    )


def _kind(cards: Sequence[Card], scores: Mapping[Pair, float], words: dict[str, str]) -> Kind:
    pairs = [
        (min(left, right), max(left, right))
        for one, other in combinations(cards, 2)
        for left in one
        for right in other
    ]
    if any(scores.get(pair, 0.0) < SAME for pair in pairs):
        return "alike"
    # Many write the very same: each pair of wordings is looked at once.
    wordings = {tuple(sorted((words[one], words[other]))) for one, other in pairs}
    same = all(one == other or same_wording(one, other) for one, other in wordings)
    return "same" if same else "alike"
