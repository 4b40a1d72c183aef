"""How each incident was sorted, in bars and in words."""

from __future__ import annotations

from typing import Any

import pytest

from components.charts.classify import Row, incidents, incidents_in_words, rows
from components.charts.classify_labels import Labels
from components.charts.theme import DARK, LAPTOP, LIGHT, PROJECTOR
from workshop.statistics.wilson import wilson

INBOX = Row("Inbox not read", process=9, knowledge=3, own=False)
FEAR = Row("Fear & breath", process=1, knowledge=11, own=False)
RAIN = Row("It rained in", process=6, knowledge=6, own=True)
SHOWN = [INBOX, RAIN, FEAR]


def texts(bar: Any) -> list[str]:
    return [text.strip("\u00a0") for text in bar.text]


def test_rows_are_those_with_answers_enough_most_process_first() -> None:
    told = {
        "a": {"title": "A", "rank": 0, "own": True},
        "b": {"title": "B", "rank": 2},
        "c": {"title": "C", "rank": 1},
        "d": {"title": "D", "rank": 3},
    }
    spread = {
        "a": {"n": 6, "process": 3, "knowledge": 3},
        "b": {"n": 5, "process": 5, "knowledge": 0},
        "c": {"n": 7, "process": 7, "knowledge": 0},
        "d": {"n": 4},
    }

    # Equal ones stay in the order in which they were asked.
    assert rows(told, spread) == [
        Row("C", 7, 0, own=False),
        Row("B", 5, 0, own=False),
        Row("A", 3, 3, own=True),
    ]


def test_incidents_are_bars_of_two_parts_with_their_numbers() -> None:
    process, knowledge, _ = incidents(SHOWN).data

    assert list(process.x) == [75, 50, pytest.approx(100 / 12)]
    assert list(knowledge.x) == [25, 50, pytest.approx(1100 / 12)]
    assert (texts(process), texts(knowledge)) == (["9", "6", "1"], ["3", "6", "11"])
    assert (process.marker.color, knowledge.marker.color) == (
        LIGHT.primary.solid,
        LIGHT.accent.solid,
    )


def test_incidents_leave_a_number_of_nobody_away() -> None:
    process, knowledge, _ = incidents([Row("All of one mind", 5, 0, own=False)]).data

    assert (texts(process), texts(knowledge)) == (["5"], [""])


def test_incidents_show_the_interval_of_wilson() -> None:
    *_, interval = incidents(SHOWN, palette=DARK).data
    found = wilson(9, 12)

    assert interval.x[0] - interval.error_x.arrayminus[0] == pytest.approx(100 * found.low)
    assert interval.x[0] + interval.error_x.array[0] == pytest.approx(100 * found.high)
    assert interval.error_x.color == DARK.paper


def test_incidents_name_both_ends_and_mark_own_incidents() -> None:
    figure = incidents(SHOWN, Labels(process="<i>", knowledge="knows", own="ours"))

    assert [note.text for note in figure.layout.annotations] == ["<b>&lt;i&gt;</b>", "<b>knows</b>"]
    assert [text.strip() for text in figure.layout.yaxis.ticktext] == [
        "Inbox not read",
        "It rained in (ours)",
        "Fear &amp; breath",
    ]


@pytest.mark.parametrize("sizes", [PROJECTOR, LAPTOP])
@pytest.mark.parametrize(("count", "lines", "small"), [(12, 2, 1), (20, 1, 1), (40, 1, 0.7)])
def test_incidents_take_less_room_for_words_the_more_there_are(
    sizes: Any, count: int, lines: int, small: float
) -> None:
    title = "A title of so many words that no label of a chart could hold all of them on one line"
    many = [Row(f"{title}, {number}", 3, 2, own=False) for number in range(count)]

    axis = incidents(many, sizes=sizes).layout.yaxis

    assert {text.count("<br>") + 1 for text in axis.ticktext} == {lines}
    assert axis.tickfont.size == sizes.small * small


def test_incidents_without_answers_say_so() -> None:
    figure = incidents([])

    assert len(figure.data) == 0
    assert [note.text for note in figure.layout.annotations] == [
        "There are not enough answers yet."
    ]


@pytest.mark.parametrize(
    ("agreement", "sentence"),
    [
        (
            {"pairs": 62.5, "kappa": 0.4, "band": "fair"},
            "Fleiss’ kappa is 0.40: fair agreement.",
        ),
        (
            {"pairs": 90, "kappa": 0.81, "band": "almost-perfect"},
            "Fleiss’ kappa is 0.81: almost perfect agreement.",
        ),
        (
            {"pairs": 30, "kappa": -0.1, "band": "poor"},
            "Fleiss’ kappa is -0.10: less agreement than chance would give.",
        ),
        ({"pairs": 100}, "Everybody chose the same everywhere: kappa says nothing then."),
    ],
)
def test_words_begin_with_how_far_the_room_agrees(agreement: dict[str, Any], sentence: str) -> None:
    assert incidents_in_words(SHOWN, agreement).split("\n")[0] == sentence


def test_words_say_the_finding_and_every_incident() -> None:
    words = incidents_in_words(SHOWN, {"pairs": 62.5, "kappa": 0.4, "band": "fair"})
    rain = "It rained in (own incident): 6 process, 6 knowledge and skills"

    assert words.split("\n")[1:] == [
        "On average over the incidents, 62.5% of all pairs of answers were alike.",
        f"The room is most divided on: {rain}.",
        "Inbox not read: 9 process, 3 knowledge and skills",
        rain,
        "Fear & breath: 1 process, 11 knowledge and skills",
    ]


def test_words_write_numbers_as_the_language_does() -> None:
    labels = Labels(language="nl", kappa="Kappa {kappa}, {band}")

    words = incidents_in_words(SHOWN, {"pairs": 62.5, "kappa": 0.4, "band": "fair"}, labels)

    assert words.startswith("Kappa 0,40, fair agreement\n")
    assert "62,5%" in words


def test_words_without_answers_say_so() -> None:
    assert incidents_in_words([], None) == "There are not enough answers yet."
