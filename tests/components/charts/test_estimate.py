"""The two rounds of guesses, in bars and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts.estimate import bins, rounds, rounds_in_words
from components.charts.estimate_labels import Labels
from components.charts.theme import DARK, LAPTOP, LIGHT

FIRST = [0, 9, 10, 55, 60, 60]
SECOND = [75, 80, 100]
MIDDLES = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95]


def test_rounds_draws_both_rounds_in_bins_of_ten() -> None:
    figure = rounds(FIRST, SECOND)

    first, second = figure.data
    assert list(first.x) == list(second.x) == MIDDLES
    assert list(first.y) == [2, 1, 0, 0, 0, 1, 2, 0, 0, 0]
    assert list(second.y) == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]
    assert list(second.text) == ["", "", "", "", "", "", "", "1", "1", "1"]
    assert (first.marker.color, second.marker.color) == (LIGHT.neutral.solid, LIGHT.primary.solid)
    assert (first.offset, first.width, second.offset, second.width) == (-4.2, 4.2, 0.0, 4.2)


def test_rounds_marks_the_medians_with_words() -> None:
    figure = rounds(FIRST, SECOND, None, DARK, LAPTOP)

    shown = [(note.x, note.text.split("</span> ")[1]) for note in figure.layout.annotations]
    assert shown == [(32.5, "First guess: median 32.5%"), (80.0, "Second guess: median 80%")]
    lines = {(shape.x0, shape.line.dash) for shape in figure.layout.shapes}
    assert lines == {(32.5, "dot"), (32.5, "solid"), (80.0, "solid")}


def test_rounds_draws_one_round_alone_in_the_middle_of_its_bins() -> None:
    figure = rounds(FIRST, [])

    (bars,) = figure.data
    assert (bars.offset, bars.width) == (-4.2, 8.4)
    assert [note.x for note in figure.layout.annotations] == [32.5]


def test_rounds_without_guesses_says_so() -> None:
    figure = rounds([], [])

    assert len(figure.data) == 0
    assert [note.text for note in figure.layout.annotations] == ["There are no guesses yet."]


def test_rounds_writes_numbers_as_the_language_does() -> None:
    figure = rounds(FIRST, [], Labels(language="nl", first="Mediaan {median}"))

    assert figure.layout.annotations[0].text.endswith("Mediaan 32,5%")


def test_rounds_shows_words_as_the_text_they_are() -> None:
    figure = rounds(FIRST, [], Labels(axis="<b>&"))

    assert figure.layout.xaxis.title.text == "&lt;b&gt;&amp;"


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ([60], [75], "The room’s median went from 60% to 75% process."),
        ([60, 61], [], "The room’s median is 60.5% process."),
        ([], [70], "The room’s median is 70% process."),
        ([], [], "There are no guesses yet."),
    ],
)
def test_rounds_in_words_says_the_finding(
    first: list[int], second: list[int], sentence: str
) -> None:
    assert rounds_in_words(first, second) == sentence


@given(st.lists(st.integers(0, 100)))
def test_bins_count_every_guess_once(guesses: list[int]) -> None:
    counts = bins(guesses)

    assert len(counts) == 10
    assert sum(counts) == len(guesses)
    assert counts[9] == sum(guess >= 90 for guess in guesses)
