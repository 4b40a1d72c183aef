"""When two answers are the same word, and how it is written."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.activities.question.words import folded, spelling, word_of


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Overleg", "overleg"),
        ("ÉÉN TEAM", "een team"),
        ("één  \u00a0team", "een team"),
        ("e\u0301e\u0301n team", "een team"),
        ("patiënten", "patienten"),
        ("Straße", "strasse"),
        ("ﬁnanciën", "financien"),
        ("❤\ufe0f", "❤"),
        ("मीटिंग", "मीटिंग"),
        ("´", "´"),
    ],
)
def test_case_accents_and_space_do_not_count(text: str, word: str) -> None:
    assert folded(text) == word


@pytest.mark.parametrize(("one", "other"), [("tijd", "tijden"), ("team", "teams"), ("व", "वि")])
def test_other_words_are_other_words(one: str, other: str) -> None:
    assert word_of(one) != word_of(other)


@pytest.mark.parametrize("text", ["__proto__", "constructor", "a/b", "ﷺ" * 30])
def test_id_is_short_and_says_nothing_to_a_machine(text: str) -> None:
    assert len(word_of(text)) == 36
    assert word_of(text) == word_of(text.upper())


def test_most_frequent_spelling_is_shown() -> None:
    assert spelling(["TIJD", "Tijd", "TIJD", "tijd"]) == "TIJD"


@pytest.mark.parametrize("texts", list(permutations(["CHAOS", "Chaos", "chaos"])))
def test_of_equally_frequent_spellings_small_letters_are_shown(texts: tuple[str, ...]) -> None:
    assert spelling(texts) == "chaos"


@pytest.mark.parametrize("texts", list(permutations(["een team", "één team"])))
def test_of_equally_frequent_spellings_accents_are_kept(texts: tuple[str, ...]) -> None:
    assert spelling(texts) == "één team"


@given(st.text(min_size=1, max_size=30))
def test_folding_again_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
