"""What each audience sees of the values, phase by phase, to the letter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, PEOPLE, TRAINER, uuid
from tests.workshop.activities.values.scenes import EXAMPLE, SOURCE, Room
from workshop.activities.values import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

TOLD: Json = {
    "about": "A vision holds a group together.",
    "remark": "In our words.",
    "sources": [SOURCE],
    "values": {
        "meetings": {
            "name": "Meetings",
            "text": "We meet well.",
            "practice": "On time.",
            "rank": 0,
        },
        "respect": {"name": "Respect", "text": "We respect each other.", "rank": 1},
        "group": {"name": "One group", "text": "We act as one.", "rank": 2},
    },
    "fewest": 5,
}
RESULTS: Json = {
    "meetings": {"people": 5, "importance": 4.0, "today": 4.4, "gap": -0.4, "rank": 1},
    "respect": {
        "people": 6,
        "importance": 4.7,
        "today": 2.3,
        "gap": 2.3,
        "rank": 0,
        "largest": True,
    },
    "group": {"people": 4},
}


def rated() -> Room:
    """Return a room of six, of whom three rated everything."""
    room = Room().all_rate("meetings", [(4, 4), (4, 4), (4, 4), (4, 5), (4, 5)])
    room.all_rate("respect", [(5, 2), (5, 2), (5, 3), (5, 2), (4, 2), (4, 3)])
    return room.all_rate("group", [(5, 1)] * 3).rate(PEOPLE[5], "group", 5, 1)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_has_only_counts_while_people_rate(audience: Audience) -> None:
    assert rated().view(audience) == {**TOLD, "begun": 6, "complete": 3}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_means_of_at_least_five_people(audience: Audience) -> None:
    seen = rated().at("gaps").view(audience)

    assert seen == {**TOLD, "begun": 6, "complete": 3, "results": RESULTS}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_of_agreements_keeps_dropped_ones_for_the_trainer(audience: Audience) -> None:
    room = rated().at("agreements")
    room.propose(ANNA, 8).propose(BERT, 9, value="group").propose(TRAINER, 10)
    room.do(TRAINER, "agreement.decide", agreement=uuid(8), status="agreed")
    room.do(TRAINER, "agreement.decide", agreement=uuid(9), status="dropped")
    room.simulated = frozenset({ANNA.id})

    seen = room.view(audience)

    words = {"text": "Minutes in time", "owner": "Chair", "rhythm": "Monthly"}
    agreements: dict[str, Any] = {
        uuid(8): {
            "value": "meetings",
            **words,
            "status": "agreed",
            "rank": 1,
            "simulated": True,
        },
        uuid(9): {"value": "group", **words, "status": "dropped", "rank": 2},
        uuid(10): {"value": "meetings", **words, "status": "proposed", "rank": 3},
    }
    if audience != "trainer":
        del agreements[uuid(9)]
    assert seen == {
        **TOLD,
        "begun": 6,
        "complete": 3,
        "results": RESULTS,
        "example": EXAMPLE,
        "agreements": agreements,
    }


@pytest.mark.parametrize("phase", ["gaps", "agreements"])
def test_ratings_of_four_people_change_nothing_that_is_seen(phase: str) -> None:
    some = Room().all_rate("respect", [(5, 1)] * 4).at(phase)
    other = Room().all_rate("respect", [(1, 5), (2, 4), (3, 3), (5, 5)]).at(phase)

    assert some.view("trainer") == other.view("trainer")


def test_setup_may_leave_out_remark_and_example() -> None:
    scene = Room("agreements").scene
    short = {key: part for key, part in scene.setup.items() if key not in {"remark", "example"}}

    seen = ACTIVITY.view(replace(scene, setup=short), "screen")

    assert "remark" not in seen
    assert "example" not in seen


@pytest.mark.parametrize("phase", ["rate", "gaps", "agreements"])
def test_mine_is_what_one_rated_and_proposed(phase: str) -> None:
    room = Room().rate(ANNA, "respect", 5, 2).rate(BERT, "group", 1, 1)
    room.do(ANNA, "rate", value="group", scale="importance", rating=3)
    room.at("agreements").propose(ANNA, 8).propose(BERT, 9)
    room.do(TRAINER, "agreement.decide", agreement=uuid(8), status="dropped")

    room.at(phase)

    assert room.mine(ANNA) == {
        "importance": {"respect": 5, "group": 3},
        "today": {"respect": 2},
        "agreements": {uuid(8): {"text": "Minutes in time", "status": "dropped"}},
    }
    assert room.mine(CARO) == {"importance": {}, "today": {}, "agreements": {}}
