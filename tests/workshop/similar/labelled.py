"""Invented notes with what belongs together, from labelled.yaml."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import yaml

from workshop.similar.resemblance import Text

FILE = Path(__file__).with_name("labelled.yaml")

Pairs = set[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A list of notes; the pairs that belong together, and those of them that say the same."""

    name: str
    language: str
    use: str
    texts: tuple[Text, ...]
    together: Pairs
    same: Pairs


def lists(use: str | None = None) -> list[Labelled]:
    """Return the lists, or those of one use."""
    found = list(_read())
    return [one for one in found if use in {None, one.use}]


def pairs(ids: tuple[str, ...]) -> Pairs:
    return set(combinations(sorted(ids), 2))


def _read() -> Iterator[Labelled]:
    for board in yaml.safe_load(FILE.read_text(encoding="utf-8")):
        texts: list[Text] = []
        together: Pairs = set()
        same: Pairs = set()
        for group in board["groups"].values():
            first = len(texts)
            for item in group:
                alike = item if isinstance(item, list) else [item]
                ids = tuple(f"{len(texts) + n:03}" for n in range(len(alike)))
                texts += zip(ids, alike, strict=True)
                same |= pairs(ids)
            together |= pairs(tuple(id_ for id_, _ in texts[first:]))
        texts += ((f"{len(texts) + n:03}", text) for n, text in enumerate(board["alone"]))
        yield Labelled(board["name"], board["language"], board["use"], tuple(texts), together, same)
