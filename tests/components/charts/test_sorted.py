"""The room's share of process beside the studies."""

from __future__ import annotations

from typing import Any

from components.charts.classify_labels import Labels
from components.charts.sorted import beside, beside_in_words

STUDIES: dict[str, Any] = {
    "figures": [
        {"label": "A", "process": 79, "knowledge": 21, "source": {"text": "J Med 1:2"}},
        {"label": "B", "process": 69.5, "knowledge": 30.5, "source": {"text": "J Med 3:4"}},
    ]
}
ALL = {"all": {"process": 2, "knowledge": 1}}
PARTS = {
    "all": {"process": 9, "knowledge": 7},
    "invented": {"process": 5, "knowledge": 6},
    "own": {"process": 4, "knowledge": 1},
}


def test_room_stands_above_the_studies() -> None:
    process, knowledge, _ = beside(ALL, STUDIES).data

    assert list(process.x) == [66.7, 79, 69.5]
    assert list(knowledge.x) == [33.3, 21, 30.5]


def test_own_incidents_have_a_row_of_their_own() -> None:
    process, *_ = beside(PARTS, STUDIES).data

    assert list(process.x) == [56.2, 45.5, 80.0, 79, 69.5]


def test_studies_stand_alone_while_there_are_too_few_answers() -> None:
    process, *_ = beside({}, STUDIES).data

    assert list(process.x) == [79, 69.5]


def test_words_say_the_finding_and_every_row_with_its_source() -> None:
    assert beside_in_words(ALL, STUDIES).split("\n") == [
        "This room: 66.7% process. The studies: 69.5% to 79%.",
        "This room, all its choices: 66.7% process, 33.3% knowledge and skills",
        "A: 79% process, 21% knowledge and skills (J Med 1:2)",
        "B: 69.5% process, 30.5% knowledge and skills (J Med 3:4)",
    ]


def test_words_tell_invented_and_own_incidents_apart() -> None:
    words = beside_in_words(PARTS, STUDIES, Labels(language="nl"))

    assert words.split("\n")[1:4] == [
        "This room, all its choices: 56,2% process, 43,8% knowledge and skills",
        "This room, the invented incidents: 45,5% process, 54,5% knowledge and skills",
        "This room, its own incidents: 80% process, 20% knowledge and skills",
    ]


def test_words_without_answers_say_so_and_keep_the_studies() -> None:
    words = beside_in_words({}, STUDIES).split("\n")

    assert words[0] == "There are not enough answers yet."
    assert len(words) == 3
