"""Stems that are kin: one lies in the other, or they differ by a slip of the pen."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from workshop.similar.words import WHOLE, grams

LETTERS = 4
"""letters of the shortest stem that can have kin: "art" lies in "article" """

SHARED = 0.6
"""the least share of the shorter stem's pieces that the longer one has too: "overleg" and
"ochtendoverleg" share 0.86, "park" and "parkeerplaats" 0.75, "vergader" and "verander" 0.5"""

KIN = 0.8
"""what a stem of kin counts at most, beside 1 for the stem itself"""

Kinships = Mapping[str, Mapping[str, float]]
"""for each stem the ones that are near it, itself among them, and how near, up to 1"""


def kinships(stems: AbstractSet[str]) -> Kinships:
    """Return how near all stems are to each other; those that are not, are left out."""
    near = {stem: {stem: 1.0} for stem in sorted(stems)}
    holders: dict[str, list[str]] = {}
    for stem, kin in near.items():
        if len(stem) < LETTERS or stem.startswith(WHOLE):
            continue
        pieces = grams(stem)
        shared: dict[str, int] = {}
        for piece in pieces:
            known = holders.setdefault(piece, [])
            for other in known:
                shared[other] = shared.get(other, 0) + 1
            known.append(stem)
        for other, n in shared.items():
            share = n / min(len(pieces), len(grams(other)))
            if share >= SHARED:
                kin[other] = near[other][stem] = KIN * share
    return near
