"""Which sources were named most, in bars, a line and words."""

from __future__ import annotations

from components.charts.classify_labels import Labels
from components.charts.pareto import Named, named, pareto, pareto_in_words
from components.charts.theme import LAPTOP, LIGHT

SHOWN = [
    Named("Records", 12, 60, 60, vital=True),
    Named("Talk & trust", 5, 25, 85, vital=True),
    Named("Other", 3, 15, 100, vital=False),
]


def test_named_are_the_sources_in_their_order() -> None:
    told = {
        "o": {"n": 3, "rank": 1, "share": 37.5, "cumulative": 100},
        "r": {"n": 5, "rank": 0, "share": 62.5, "cumulative": 62.5, "vital": True},
    }

    assert named(told, {"r": {"name": "Records"}, "o": {"name": "Other"}}) == [
        Named("Records", 5, 62.5, 62.5, vital=True),
        Named("Other", 3, 37.5, 100, vital=False),
    ]


def test_pareto_draws_shares_and_their_sum() -> None:
    bars, line = pareto(SHOWN).data

    assert (list(bars.x), list(bars.y)) == ([60, 25, 15], [0, 1, 2])
    assert (list(line.x), list(line.y)) == ([60, 85, 100], [0, 1, 2])
    assert [text.strip("\u00a0") for text in line.text] == ["60%", "85%", "100%"]


def test_pareto_marks_the_few_and_where_they_end() -> None:
    figure = pareto(SHOWN)

    assert list(figure.data[0].marker.color) == [
        LIGHT.primary.solid,
        LIGHT.primary.solid,
        LIGHT.neutral.solid,
    ]
    assert [shape.x0 for shape in figure.layout.shapes] == [80]


def test_pareto_names_the_sources_as_the_text_they_are_with_their_numbers() -> None:
    ticks = pareto(SHOWN, sizes=LAPTOP).layout.yaxis.ticktext

    assert [text.strip() for text in ticks] == [
        "Records · 12",
        "Talk &amp; trust · 5",
        "Other · 3",
    ]


def test_pareto_without_answers_says_so() -> None:
    figure = pareto([])

    assert len(figure.data) == 0
    assert [note.text for note in figure.layout.annotations] == [
        "There are not enough answers yet."
    ]


def test_words_say_the_finding_and_every_source() -> None:
    assert pareto_in_words(SHOWN).split("\n") == [
        "85% of the answers name 2 of the 3 sources: Records; Talk & trust.",
        "Records: 12 (60%), added up 60%",
        "Talk & trust: 5 (25%), added up 85%",
        "Other: 3 (15%), added up 100%",
    ]


def test_words_write_numbers_as_the_language_does() -> None:
    shown = [Named("Alles", 3, 37.5, 37.5, vital=False), Named("Rest", 5, 62.5, 100, vital=True)]

    assert "37,5%" in pareto_in_words(shown, Labels(language="nl"))


def test_words_without_answers_say_so() -> None:
    assert pareto_in_words([]) == "There are not enough answers yet."
