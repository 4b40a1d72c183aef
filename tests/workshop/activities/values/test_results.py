"""The room's means, their gaps and their order; and that a few people stay unknown."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.workshop.activities.acting import ANNA, BERT, FIVE, PEOPLE, TRAINER, uuid
from tests.workshop.activities.values.scenes import VALUES, Room
from workshop.activities.fewest import FEWEST
from workshop.activities.values.results import (
    Score,
    begun,
    complete,
    largest,
    open_gaps,
    ranking,
    rounded,
    scores,
)


def test_means_are_of_the_people_who_rated_both() -> None:
    room = Room().all_rate("respect", [(5, 1), (5, 2), (4, 2), (4, 3), (5, 2)])
    room.do(PEOPLE[5], "rate", value="respect", scale="importance", rating=1)

    found = scores(room.state, VALUES)
    assert found == {
        "meetings": Score(0, 0, 0),
        "respect": Score(5, 23, 10),
        "group": Score(0, 0, 0),
    }
    respect = found["respect"]
    assert (respect.importance, respect.today, respect.gap) == (
        Fraction(23, 5),
        Fraction(2),
        Fraction(13, 5),
    )


def test_four_people_are_too_few_however_many_rated_once() -> None:
    room = Room().all_rate("respect", [(5, 1)] * 4)
    room.do(PEOPLE[4], "rate", value="respect", scale="importance", rating=5)
    room.do(PEOPLE[5], "rate", value="respect", scale="today", rating=5)

    assert FEWEST == 5
    found = scores(room.state, VALUES)
    assert found["respect"].people == 4
    assert ranking(found) == []


def test_largest_gap_comes_first() -> None:
    room = Room().all_rate("meetings", [(3, 4)] * 5).all_rate("respect", [(4, 3)] * 5)
    room.all_rate("group", [(5, 2)] * 5)

    assert ranking(scores(room.state, VALUES)) == ["group", "respect", "meetings"]


def test_of_equal_gaps_the_more_important_comes_first() -> None:
    room = Room().all_rate("meetings", [(3, 2)] * 5).all_rate("respect", [(3, 2)] * 5)
    room.all_rate("group", [(4, 3)] * 5)

    assert ranking(scores(room.state, VALUES)) == ["group", "meetings", "respect"]


def test_equal_thirds_are_equal() -> None:
    six = [(5, 1), (5, 1), (1, 1), (1, 1), (1, 1), (1, 1)]
    room = Room().all_rate("meetings", six).all_rate("respect", six[::-1])

    assert ranking(scores(room.state, ["respect", "meetings"])) == ["respect", "meetings"]
    assert ranking(scores(room.state, ["meetings", "respect"])) == ["meetings", "respect"]


def test_only_three_gaps_that_show_are_the_ones_to_begin_with() -> None:
    found = {
        name: Score(100, 300 + gap, 300)
        for name, gap in {"a": 200, "b": 100, "c": 5, "d": 4, "e": -100}.items()
    }

    assert largest(found) == ["a", "b", "c"]
    assert largest({name: found[name] for name in "cde"}) == ["c"]


def test_open_gaps_are_those_without_an_agreement() -> None:
    room = Room().all_rate("meetings", [(5, 1)] * 5).all_rate("respect", [(5, 2)] * 5)
    room.all_rate("group", [(3, 3)] * 5).at("agreements")
    assert open_gaps(room.state, VALUES) == ["meetings", "respect"]

    room.propose(ANNA, 8, value="meetings")
    assert open_gaps(room.state, VALUES) == ["respect"]

    room.do(TRAINER, "agreement.decide", agreement=uuid(8), status="dropped")
    assert open_gaps(room.state, VALUES) == ["meetings", "respect"]


def test_who_began_and_who_is_done_are_counted() -> None:
    room = Room().do(ANNA, "rate", value="respect", scale="today", rating=3)
    for value in VALUES:
        room.rate(BERT, value, 4, 4)
        room.do(PEOPLE[2], "rate", value=value, scale="importance", rating=3)

    assert (begun(room.state), complete(room.state, VALUES)) == (3, 1)
    assert (begun(Room().state), complete(Room().state, VALUES)) == (0, 0)


def test_value_that_left_the_vision_counts_for_nothing() -> None:
    room = Room()
    for actor in FIVE:
        room.rate(actor, "meetings", 5, 1).rate(actor, "group", 5, 1)

    assert ranking(scores(room.state, ["group"])) == ["group"]
    assert complete(room.state, ["group"]) == 5


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        (Fraction(23, 5), 4.6),
        (Fraction(10, 3), 3.3),
        (Fraction(17, 4), 4.3),
        (Fraction(-1, 4), -0.3),
        (Fraction(-1, 30), 0.0),
        (Fraction(4), 4.0),
    ],
)
def test_numbers_leave_with_one_decimal(exact: Fraction, shown: float) -> None:
    assert (rounded(exact), str(rounded(exact))) == (shown, str(shown))
