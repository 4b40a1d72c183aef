"""A name for texts that belong together, in words of their own."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from workshop.similar.language import languages
from workshop.similar.stopwords import COMMON
from workshop.similar.words import spelled, stem, tells, words

MOST = 2  # words; with more it reads like one of the notes


@lru_cache(maxsize=2048)
def title(texts: tuple[str, ...]) -> str:
    """Return the words that more than half of the texts share, as they write them; "" when none.

    The ones that most have come first chosen, and stand in the order of the first text that has
    them. Of the forms of a word the most frequent is taken, then the shortest; one that is
    mostly written in capitals keeps them.
    """
    forms: dict[str, Counter[str]] = {}
    holders: Counter[str] = Counter()
    for text, language in zip(texts, languages(texts), strict=True):
        found = {word: stem(word, language) for word in words(text) if tells(word, language)}
        for word, root in found.items():
            forms.setdefault(root, Counter())[word] += 1
        holders.update(dict.fromkeys(found.values()).keys())
    shared = [root for root, n in holders.items() if 2 * n > len(texts)]
    telling = [root for root in shared if COMMON.isdisjoint(forms[root])] or shared
    chosen = sorted(telling, key=lambda root: -holders[root])[:MOST]
    written = Counter(word for text in texts for word in spelled(text))
    named = [_cased(_form(forms[root]), written) for root in telling if root in chosen]
    name = " ".join(named)
    return name[:1].upper() + name[1:]


def _cased(word: str, written: Counter[str]) -> str:
    small = written[word] + written[word.capitalize()]
    return word.upper() if written[word.upper()] > small else word


def _form(forms: Counter[str]) -> str:
    return min(forms, key=lambda word: (-forms[word], len(word), word))
