"""What choices add up to, and that a few of them add up to nothing."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, PEOPLE, TRAINER
from tests.workshop.activities.classify.scenes import (
    OWN,
    after,
    decline,
    level,
    origin,
    propose,
    scene,
    sorted_as,
)
from workshop.activities.classify import results
from workshop.activities.classify.sorting import Sorting
from workshop.model.activity import Json

# f01: four process, two knowledge; f02: one process, four knowledge.
SIX = sorted_as({"f01": "ppppkk", "f02": "pkkkk"}, {"f01": "rrrrro", "f02": "ddddd"})


def with_own(state: Sorting, letters: str) -> Sorting:
    """Return the state with an own incident that some people sorted ("p": as process)."""
    state = after((TRAINER, propose("Rain")), state=state)
    return after(
        *(
            (person, level(OWN, "process" if letter == "p" else "knowledge"))
            for person, letter in zip(PEOPLE, letters, strict=False)
        ),
        *((person, origin(OWN, "other")) for person, _ in zip(PEOPLE, letters, strict=False)),
        state=state,
    )


# -- progress ------------------------------------------------------------------------------------


def test_progress_counts_who_began_and_who_sorted_everything() -> None:
    state = sorted_as({"f01": "ppp", "f02": "kk"}, {"f01": "rrrrrr"})

    assert results.progress(scene("sort", state)) == {"begun": 3, "done": 2}


def test_progress_asks_for_own_incidents_too() -> None:
    state = with_own(sorted_as({"f01": "pp", "f02": "kk"}), "p")

    assert results.progress(scene("sort", state)) == {"begun": 2, "done": 1}


def test_progress_of_nobody() -> None:
    assert results.progress(scene("sort")) == {"begun": 0, "done": 0}


# -- spread --------------------------------------------------------------------------------------


def test_spread_counts_each_incident_from_five_answers_on() -> None:
    state = sorted_as({"f01": "pppk", "f02": "pkkkk"})

    assert results.spread(scene("agreement", state)) == {
        "f02": {"n": 5, "process": 1, "knowledge": 4},
        "f01": {"n": 4},
    }


def test_spread_has_the_own_incidents_and_not_the_declined_ones() -> None:
    state = with_own(SIX, "ppppp")

    assert results.spread(scene("agreement", state))[OWN] == {
        "n": 5,
        "process": 5,
        "knowledge": 0,
    }
    declined = after((TRAINER, decline()), state=state)
    assert OWN not in results.spread(scene("agreement", declined))


# -- agreement -----------------------------------------------------------------------------------


def test_agreement_is_fleiss_kappa_of_boxes_and_of_sources() -> None:
    # By hand. Boxes: pairs 7/15 and 6/10, chance (13/30)^2 + (17/30)^2.
    # Sources: pairs 10/15 and 1, chance (5/12)^2 + (1/2)^2 + (1/12)^2.
    assert results.agreement(scene("agreement", SIX)) == {
        "level": {"pairs": 53.3, "kappa": 0.05, "band": "slight"},
        "origin": {"pairs": 83.3, "kappa": 0.71, "band": "substantial"},
    }


def test_agreement_uses_what_people_did_sort() -> None:
    some = sorted_as({"f01": "pppppp", "f02": "kkkkk"})

    assert results.agreement(scene("agreement", some)) == {
        "level": {"pairs": 100.0, "kappa": 1.0, "band": "almost-perfect"}
    }


def test_agreement_of_one_box_for_everything_has_no_kappa() -> None:
    same = sorted_as({"f01": "pppppp", "f02": "pppppp"})

    assert results.agreement(scene("agreement", same)) == {"level": {"pairs": 100.0}}


@pytest.mark.parametrize("choices", [{}, {"f01": "pppp", "f02": "kkkk"}])
def test_agreement_of_a_few_is_not_told(choices: dict[str, str]) -> None:
    assert results.agreement(scene("agreement", sorted_as(choices))) == {}


def test_incident_of_a_few_does_not_move_the_agreement() -> None:
    few = with_own(SIX, "pppp")

    assert results.agreement(scene("agreement", few)) == results.agreement(scene("agreement", SIX))


# -- overall -------------------------------------------------------------------------------------


def test_overall_adds_up_the_incidents() -> None:
    assert results.overall(scene("studies", SIX)) == {"all": {"process": 5, "knowledge": 6}}


def test_overall_tells_own_incidents_apart() -> None:
    assert results.overall(scene("studies", with_own(SIX, "ppppk"))) == {
        "all": {"process": 9, "knowledge": 7},
        "invented": {"process": 5, "knowledge": 6},
        "own": {"process": 4, "knowledge": 1},
    }


@pytest.mark.parametrize("letters", ["", "pppp"])
def test_overall_leaves_out_an_incident_of_a_few(letters: str) -> None:
    state = with_own(SIX, letters)

    assert results.overall(scene("studies", state)) == {"all": {"process": 5, "knowledge": 6}}


def test_overall_of_own_incidents_alone_is_one_row() -> None:
    state = with_own(Sorting(), "ppppk")

    assert results.overall(scene("studies", state)) == {"all": {"process": 4, "knowledge": 1}}


def test_overall_of_a_few_is_not_told() -> None:
    assert results.overall(scene("studies", sorted_as({"f01": "pppp"}))) == {}


# -- sources -------------------------------------------------------------------------------------


def bar(n: int, rank: int, share: float, cumulative: float) -> Json:
    return {"n": n, "rank": rank, "share": share, "cumulative": cumulative}


def test_sources_are_told_by_how_often_they_were_named() -> None:
    # Equal ones keep the order of the list, and a tie with the last of the few belongs to them.
    assert results.sources(scene("sources", SIX)) == {
        "records": {**bar(5, 0, 45.5, 45.5), "vital": True},
        "diagnosis": {**bar(5, 1, 45.5, 90.9), "vital": True},
        "other": bar(1, 2, 9.1, 100.0),
    }


def test_sources_count_own_incidents_until_they_are_declined() -> None:
    state = with_own(SIX, "ppppp")
    declined = after((TRAINER, decline()), state=state)

    assert results.sources(scene("sources", state))["other"]["n"] == 6
    assert results.sources(scene("sources", declined)) == results.sources(scene("sources", SIX))


@pytest.mark.parametrize("letters", ["", "rrrd"])
def test_sources_of_a_few_are_not_told(letters: str) -> None:
    state = after(state=sorted_as({}, {"f01": letters}))

    assert results.sources(scene("sources", state)) == {}


def test_results_are_there_without_anybody_in_the_room() -> None:
    empty = scene("agreement")

    assert results.spread(empty) == {"f02": {"n": 0}, "f01": {"n": 0}}
    assert (results.agreement(empty), results.overall(empty), results.sources(empty)) == (
        {},
        {},
        {},
    )
    assert ANNA.id not in str(empty.state)
