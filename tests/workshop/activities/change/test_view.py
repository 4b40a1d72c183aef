"""What each audience sees on the way to a change, phase by phase, to the letter."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, PEOPLE, TRAINER, uuid
from tests.workshop.activities.change.scenes import (
    APPROACH,
    MATRIX,
    PRACTICE,
    STRENGTHS,
    WORDS,
    Room,
    voted,
)
from tests.workshop.activities.fishbone.scenes import Room as Fishbone
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

INCIDENT: Json = {"text": "A thing happened"}
BASE: Json = {"fewest": 5, "incident": INCIDENT}
SHOWN_MATRIX: Json = {
    **MATRIX,
    "classes": {
        "weekly": {"catastrophic": 4, "major": 3, "moderate": 3, "minor": 2},
        "monthly": {"catastrophic": 4, "major": 3, "moderate": 2, "minor": 1},
        "yearly": {"catastrophic": 4, "major": 2, "moderate": 1, "minor": 1},
        "rarer": {"catastrophic": 3, "major": 2, "moderate": 1, "minor": 1},
    },
}
FIRST: Json = {
    "text": "Cause 1",
    "bone": "People",
    "rank": 1,
    "votes": {"cause": 2, "change": 1},
    "best": 0,
}
SECOND: Json = {
    "text": "Cause 2",
    "bone": "People",
    "rank": 2,
    "votes": {"cause": 1, "change": 0},
}
THIRD: Json = {"text": "Cause 3", "bone": "People", "rank": 3}
OFFER: Json = {"text": "Do it", "owner": "Nurse", "when": "Monday", "measure": "It is done"}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_sets_the_two_approaches_side_by_side(audience: Audience) -> None:
    assert Room().view(audience) == {"fewest": 5, "approach": APPROACH}
    assert Room(fish=voted()).view(audience) == {**BASE, "approach": APPROACH}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_has_only_a_number_while_people_place_it(audience: Audience) -> None:
    room = Room("severity", voted()).place(ANNA).place(BERT, "minor", "weekly")

    assert room.view(audience) == {**BASE, "matrix": SHOWN_MATRIX, "people": 2}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_where_five_people_have_it(audience: Audience) -> None:
    room = Room("severity", voted()).place(ANNA, "catastrophic", "weekly")
    for actor in PEOPLE[1:4]:
        room.place(actor)
    room.place(PEOPLE[4], "minor", "yearly")

    assert room.at("placed").view(audience) == {
        **BASE,
        "matrix": SHOWN_MATRIX,
        "placed": {
            "people": 5,
            "cells": {"weekly": {"catastrophic": 1}, "yearly": {"major": 3, "minor": 1}},
            "classes": {"1": 1, "2": 3, "3": 0, "4": 1},
        },
    }


def test_places_of_four_people_change_nothing_that_is_seen() -> None:
    some, other = Room("severity", voted()), Room("severity", voted())
    for actor in PEOPLE[:4]:
        some.place(actor)
        other.place(actor, "minor", "rarer")

    seen = some.at("placed").view("trainer")

    assert seen == other.at("placed").view("trainer")
    assert seen["placed"] == {"people": 4}


@pytest.mark.parametrize("phase", ["placed", "questions", "actions", "practice", "known"])
def test_what_the_room_settles_on_stays(phase: str) -> None:
    room = Room("placed", voted())
    room.do(TRAINER, "severity.settle", severity="major", frequency="monthly")
    settled = {"severity": "major", "frequency": "monthly", "class": 3}

    assert room.at(phase).view()["settled"] == settled
    assert "settled" not in room.at("severity").view()


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_has_the_sums_of_the_two_votes(audience: Audience) -> None:
    assert Room("questions", voted()).view(audience) == {
        **BASE,
        "causes": {uuid(1): FIRST, uuid(2): SECOND},
    }


@pytest.mark.parametrize("phase", ["incident", "causes", "vote"])
def test_votes_that_were_not_shown_at_the_fishbone_are_not_shown_here(phase: str) -> None:
    fish = voted().at(phase)

    assert Room("questions", fish).view("trainer") == {**BASE, "waiting": True}
    acting = Room("actions", fish).view("trainer")
    assert acting["suggestions"] == {}
    assert [one for one in acting["causes"].values() if "votes" in one or "best" in one] == []


def test_questions_can_do_without_a_fishbone() -> None:
    assert Room("questions").state_it().view() == BASE


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_of_actions_has_what_came_over_and_what_was_written(audience: Audience) -> None:
    room = Room("actions", voted(), simulated=[BERT.id])
    room.do(TRAINER, "action.take", 31, action=uuid(21))
    room.act(ANNA, 32, strength="weak", cause=uuid(2))
    room.do(TRAINER, "action.weigh", action=uuid(31), strength="strong")

    assert room.view(audience) == {
        **BASE,
        "strengths": STRENGTHS,
        "actions": {
            uuid(31): {
                **OFFER,
                "rank": 1,
                "strength": "strong",
                "decided": True,
                "cause": uuid(1),
                "simulated": True,
            },
            uuid(32): {**WORDS, "rank": 2, "strength": "weak", "cause": uuid(2)},
        },
        "offers": {uuid(22): {**OFFER, "rank": 2}},
        "causes": {uuid(1): FIRST, uuid(2): SECOND, uuid(3): THIRD},
        "suggestions": {},
    }


def test_best_corner_is_suggested_until_an_action_is_against_it() -> None:
    room = Room("actions", voted())

    assert room.view()["suggestions"] == {uuid(1): 0}
    assert room.act(ANNA, 31, cause=uuid(1)).view()["suggestions"] == {}


def test_cause_that_the_trainer_hides_leaves_here_too() -> None:
    room = Room("actions", voted()).act(ANNA, 31, cause=uuid(2))
    assert room.fish is not None
    room.fish.do(TRAINER, "cause.hide", cause=uuid(2), hidden=True)

    seen = room.view()

    assert list(seen["causes"]) == [uuid(1), uuid(3)]
    assert "cause" not in seen["actions"][uuid(31)]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_of_the_practice_has_procedures_and_how_many_answered(audience: Audience) -> None:
    room = Room("actions", voted()).act(ANNA, 31, cause=uuid(2)).act(BERT, 32).at("practice")
    room.do(ANNA, "procedure.describe", action=uuid(31), written="begun", place="Here")
    room.do(TRAINER, "procedure.describe", action=uuid(32), written="no", checked="2026-01-02")
    room.know(ANNA, 31, "no").know(ANNA, 32, "knows").know(CARO, 31, "finds")

    assert room.view(audience) == {
        **BASE,
        "practice": PRACTICE,
        "actions": {
            uuid(31): {
                **WORDS,
                "rank": 1,
                "cause": uuid(2),
                "procedure": {"written": "begun", "place": "Here"},
            },
            uuid(32): {
                **WORDS,
                "rank": 2,
                "procedure": {"written": "no", "checked": "2026-01-02"},
            },
        },
        "causes": {uuid(2): SECOND},
        "people": 1,
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_tells_how_many_know_when_five_answered(audience: Audience) -> None:
    room = Room("actions").state_it().act(ANNA, 31).act(BERT, 32).at("practice")
    for actor, answer in zip(PEOPLE, ("knows", "finds", "no", "no", "knows"), strict=False):
        room.know(actor, 31, answer)
    for actor in PEOPLE[:4]:
        room.know(actor, 32, "knows")

    assert room.at("known").view(audience) == {
        **BASE,
        "practice": PRACTICE,
        "actions": {uuid(31): {**WORDS, "rank": 1}, uuid(32): {**WORDS, "rank": 2}},
        "causes": {},
        "known": {
            uuid(31): {"people": 5, "knows": 2, "finds": 1, "no": 2},
            uuid(32): {"people": 4},
        },
    }


def test_incident_of_a_simulated_person_is_marked_until_the_trainer_rewords_it() -> None:
    fish = Fishbone(stated=False).at("incident").do(ANNA, "incident.state", text="It broke")
    room = Room(fish=fish, simulated=[ANNA.id])

    assert room.view()["incident"] == {"text": "It broke", "simulated": True}
    assert room.state_it("Broken").view()["incident"] == {"text": "Broken"}


def test_mine_is_ones_place_ones_actions_and_ones_answers() -> None:
    room = Room("severity", voted()).place(ANNA).place(BERT, "minor", "rarer").at("actions")
    room.do(TRAINER, "action.take", 31, action=uuid(21)).act(ANNA, 32).at("practice")
    room.know(ANNA, 31, "no").know(BERT, 32, "knows")

    assert room.mine(ANNA) == {
        "placed": {"severity": "major", "frequency": "yearly", "class": 2},
        "actions": {uuid(32): True},
        "knows": {uuid(31): "no"},
    }
    assert room.mine(BERT)["actions"] == {uuid(31): True}
    assert room.mine(CARO) == {"actions": {}, "knows": {}}
