"""The published figures, each with its source."""

from __future__ import annotations

from typing import Any

from components.charts.estimate_labels import Labels
from components.charts.published import (
    reveal,
    reveal_in_words,
    row_words,
    taxonomy,
    taxonomy_in_words,
)
from components.charts.theme import LAPTOP, LIGHT, PROJECTOR

SETUP: dict[str, Any] = {
    "deck": {"label": "The slides", "process": 80, "knowledge": 20, "source": {"text": "Slides"}},
    "figures": [
        {"label": "A & B", "process": 79, "knowledge": 21, "source": {"text": "J Med 1:2"}},
        {
            "label": "C",
            "process": 52.5,
            "knowledge": 39,
            "other": 8.5,
            "source": {"text": "J Med 3:4"},
        },
        {
            "label": "D",
            "process": 75,
            "knowledge": 25,
            "approximate": True,
            "source": {"text": "J Med 5:6"},
        },
    ],
    "taxonomy": {
        "title": "Two levels",
        "source": {"text": "J Med 7:8"},
        "categories": [
            {"level": "process", "name": "Records", "count": 5, "percent": 33.3},
            {"level": "knowledge", "name": "Diagnosis", "count": 7, "percent": 46.7},
            {"level": "process", "name": "Calls", "count": 3, "percent": 20.0},
        ],
    },
}
GUESSES = {"first": [50, 60], "second": [70, 80]}


def _texts(bar: Any) -> list[str]:
    return [text.strip("\u00a0") for text in bar.text]


def test_reveal_stacks_the_slides_and_every_study() -> None:
    figure = reveal(SETUP, GUESSES)

    process, knowledge, other = figure.data
    assert list(process.y) == list(knowledge.y) == list(other.y) == [0, 1, 2, 3]
    assert list(process.x) == [80, 79, 52.5, 75]
    assert list(knowledge.x) == [20, 21, 39, 25]
    assert list(other.x) == [0, 0, 8.5, 0]
    assert _texts(process) == ["80% process", "79%", "52.5%", "≈ 75%"]
    assert _texts(knowledge) == ["20%", "21%", "39%", "≈ 25%"]
    assert _texts(other) == ["", "", "8.5%", ""]
    assert list(process.marker.pattern.shape) == ["", "", "", "/"]


def test_reveal_shows_the_source_at_each_figure_and_names_the_parts() -> None:
    figure = reveal(SETUP, {})

    small = f'<span style="font-size:22px;color:{LIGHT.ink_soft}">'
    assert [(note.x, note.text) for note in figure.layout.annotations] == [
        (0, f"<b>The slides</b>   {small}Slides</span>"),
        (0, f"<b>A &amp; B</b>   {small}J Med 1:2</span>"),
        (0, f"<b>C</b>   {small}J Med 3:4</span>"),
        (0, f"<b>D (approximately)</b>   {small}J Med 5:6</span>"),
        (100, "knowledge and skills"),
        (100, "other"),
    ]


def test_reveal_draws_the_medians_of_the_room_across_all_rows() -> None:
    figure = reveal(SETUP, GUESSES)

    flags = [(note.x, note.text) for note in figure.layout.annotations[-2:]]
    assert flags == [(55.0, "First guess: median 55%"), (75.0, "Second guess: median 75%")]
    across = {(shape.x0, shape.y0, shape.y1) for shape in figure.layout.shapes[::2]}
    assert across == {(55.0, 0, 1), (75.0, 0, 1)}


def test_row_words_put_sources_below_when_one_is_too_long_to_stand_beside() -> None:
    long = {"label": "Study", "source": {"text": "A long title of a study " * 6}}

    beside = row_words([long], Labels(), LIGHT, PROJECTOR)
    below = row_words([long, SETUP["deck"]], Labels(), LIGHT, LAPTOP)

    assert [text.count("<br>") for text in beside] == [0]
    assert [text.count("<br>") for text in below] == [2, 1]


def test_row_words_of_a_row_without_a_source_are_its_label() -> None:
    (words,) = row_words([{"label": "Deck"}], Labels(), LIGHT, PROJECTOR)

    assert words == f'<b>Deck</b>   <span style="font-size:22px;color:{LIGHT.ink_soft}"></span>'


def test_reveal_in_words_says_the_finding_then_every_figure_with_its_source() -> None:
    assert reveal_in_words(SETUP, GUESSES).splitlines() == [
        "The room’s median went from 55% to 75% process.",
        "Published figures range from 52.5% to 79% process; The slides: 80%.",
        "The slides: process 80%, knowledge and skills 20% (Slides)",
        "A & B: process 79%, knowledge and skills 21% (J Med 1:2)",
        "C: process 52.5%, knowledge and skills 39%, other 8.5% (J Med 3:4)",
        "D: process ≈ 75%, knowledge and skills ≈ 25% (J Med 5:6)",
    ]


def test_taxonomy_sorts_its_categories_and_colours_their_levels() -> None:
    figure = taxonomy(SETUP, Labels(language="nl", process="proces", knowledge="kennis"))

    (bars,) = figure.data
    assert list(bars.x) == [46.7, 33.3, 20.0]
    assert [text.strip() for text in figure.layout.yaxis.ticktext] == [
        "Diagnosis",
        "Records",
        "Calls",
    ]
    assert list(bars.marker.color) == [
        LIGHT.accent.solid,
        LIGHT.primary.solid,
        LIGHT.primary.solid,
    ]
    assert _texts(bars) == ["46,7% · kennis", "33,3% · proces", "20% · proces"]
    title = figure.layout.title
    assert (title.text, title.subtitle.text) == ("<b>Two levels</b>", "J Med 7:8")


def test_taxonomy_in_words_adds_the_levels_up() -> None:
    assert taxonomy_in_words(SETUP).splitlines() == [
        "Two levels (J Med 7:8)",
        "53.3% process, 46.7% knowledge and skills.",
        "Diagnosis: 46.7% (7), knowledge and skills",
        "Records: 33.3% (5), process",
        "Calls: 20% (3), process",
    ]
