"""What each audience sees of the Swiss cheese, phase by phase, to the letter."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.cheese.scenes import (
    CASE,
    ONLY_CASE,
    ONLY_FISHBONE,
    SOURCE,
    TOLD,
    Room,
)
from tests.workshop.activities.cheese.test_slices import fish
from tests.workshop.activities.fishbone.scenes import Room as FishRoom
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

ABOUT: Json = {
    **TOLD,
    "picture": "case",
    "title": "A high value",
    "remark": "Invented.",
    "sources": [SOURCE],
    "effect": "High value not seen",
}
BOTH: Json = {"pictures": {"case": True, "fishbone": True}}
SLICES: Json = {
    "rules": {"name": "Rules", "rank": 0, "text": "Say who does what."},
    "doctor": {"name": "Doctor", "rank": 1},
}
HOLES: Json = {
    "no-rule": {"slice": "rules", "text": "No rule", "condition": "latent", "rank": 0},
    "old-rule": {"slice": "rules", "text": "An old rule", "condition": "latent", "rank": 1},
    "tired": {"slice": "doctor", "text": "Tired", "condition": "active", "rank": 2},
}
OPEN: Json = {
    "slices": SLICES,
    "holes": HOLES,
    "arrow": {"through": {"rules": "no-rule", "doctor": "tired"}},
    "open": {"active": 1, "latent": 2},
}


def about(audience: Audience) -> Json:
    return ABOUT | (BOTH if audience == "trainer" else {})


def named() -> Room:
    """Return a room with a barrier that closes a hole, one that does not, and a hidden one."""
    room = Room(simulated=[CARO.id])
    room.name(ANNA, 1, strength="weak").name(CARO, 2, "no-rule").name(TRAINER, 3, strength="strong")
    room.name(BERT, 4).support(ANNA, 2).support(BERT, 2).support(ANNA, 4)
    room.admit(1).admit(4).do(TRAINER, "barrier.hide", barrier=uuid(4), hidden=True)
    return room


def barriers(audience: Audience) -> dict[str, Any]:
    shown: dict[str, Any] = {
        uuid(1): {
            "hole": "tired",
            "text": "Barrier 1",
            "rank": 1,
            "strength": "weak",
            "admitted": True,
        },
        uuid(2): {"hole": "no-rule", "text": "Barrier 2", "rank": 2, "simulated": True},
        uuid(3): {"hole": "tired", "text": "Barrier 3", "rank": 3, "strength": "strong"},
    }
    if audience == "trainer":
        shown[uuid(3)]["trainer"] = True
        shown[uuid(4)] = {
            "hole": "tired",
            "text": "Barrier 4",
            "rank": 4,
            "admitted": True,
            "hidden": True,
        }
    return shown


CLOSED: Json = {
    "slices": SLICES,
    "holes": {**HOLES, "tired": {**HOLES["tired"], "closed": True}},
    "arrow": {"through": {"rules": "no-rule"}, "stopped": "doctor"},
    "open": {"active": 0, "latent": 2},
}


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("told", [1, 2])
def test_story_is_told_step_by_step_and_the_trainer_reads_ahead(
    audience: Audience, told: int
) -> None:
    seen = Room("story").do(TRAINER, "story.tell", steps=told).view(audience)

    many = 3 if audience == "trainer" else told
    steps = {str(rank): step for rank, step in enumerate(CASE["story"][:many])}
    assert seen == {**about(audience), "story": {"steps": steps, "told": told, "all": 3}}


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", ["picture", "limits"])
def test_picture_shows_what_is_closed_already(phase: str, audience: Audience) -> None:
    assert named().at(phase).view(audience) == {**about(audience), **CLOSED}
    assert Room("picture").view(audience) == {**about(audience), **OPEN}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_barriers_are_there_for_all_and_support_is_counted_for_nobody(
    audience: Audience,
) -> None:
    seen = named().view(audience)

    supporting = {} if audience == "participant" else {"supporting": 2}
    assert seen == {
        **about(audience),
        **CLOSED,
        "barriers": barriers(audience),
        **supporting,
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_result_has_support_and_the_strongest_first(audience: Audience) -> None:
    seen = named().at("closed").view(audience)

    counted = barriers(audience)
    for number, people in ((1, 0), (2, 2), (3, 0), (4, 1)):
        if uuid(number) in counted:
            counted[uuid(number)]["support"] = people
    assert seen == {
        **about(audience),
        **CLOSED,
        "barriers": counted,
        "order": {uuid(3): 0, uuid(1): 1, uuid(2): 2},
    }


def test_setup_may_leave_out_remark_and_fishbone() -> None:
    case = {key: part for key, part in CASE.items() if key != "remark"}

    seen = Room("picture", {**ONLY_CASE, "case": case}).view("trainer")

    assert "remark" not in seen
    assert seen["pictures"] == {"case": True}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_picture_of_a_fishbone_says_what_it_leaves_out(audience: Audience) -> None:
    room = fish()
    for number in (11, 12, 13):
        room.add(ANNA, number).do(ANNA, "cause.mark", cause=uuid(number), condition="latent")
    own = Room("picture", ONLY_FISHBONE, room)
    own.do(TRAINER, "hole.add", 8, defence="Rules", text="No list", condition="active")

    seen = own.view(audience)

    trainer: Json = {"pictures": {"fishbone": True}, "unmarked": 1} if audience == "trainer" else {}
    holes = [
        (2, "people", "Cause 2", "active"),
        (3, "people", "Cause 3", "latent"),
        (11, "people", "Cause 11", "latent"),
        (12, "people", "Cause 12", "latent"),
        (1, "rules", "Cause 1", "latent"),
        (8, "rules", "No list", "active"),
    ]
    drawn: Json = {
        uuid(number): {"slice": bone, "text": text, "condition": condition, "rank": rank}
        for rank, (number, bone, text, condition) in enumerate(holes)
    }
    drawn[uuid(8)]["added"] = True
    assert seen == {
        **TOLD,
        **trainer,
        "picture": "fishbone",
        "effect": "A thing happened",
        "slices": {
            "people": {"name": "People", "rank": 0},
            "rules": {"name": "Rules", "rank": 1},
        },
        "holes": drawn,
        "left_out": 1,
        "arrow": {"through": {"people": uuid(2), "rules": uuid(1)}},
        "open": {"active": 2, "latent": 4},
    }


def test_causes_of_simulated_people_are_marked() -> None:
    room = fish()
    room.simulated = frozenset({ANNA.id})

    holes = Room("picture", ONLY_FISHBONE, room).view("screen")["holes"]

    assert all(hole["simulated"] for hole in holes.values())


def test_barriers_against_a_hole_that_is_gone_are_not_seen_until_it_is_back() -> None:
    room = fish()
    own = Room("barriers", ONLY_FISHBONE, room).name(ANNA, 1, uuid(2)).admit(1)
    room.do(TRAINER, "cause.hide", cause=uuid(2), hidden=True)

    assert own.view("trainer")["barriers"] == {}
    room.do(TRAINER, "cause.hide", cause=uuid(2), hidden=False)
    assert list(own.view("trainer")["barriers"]) == [uuid(1)]


@pytest.mark.parametrize("phase", ["story", "picture", "barriers", "closed", "limits"])
def test_fishbone_that_is_gone_leaves_an_empty_picture(phase: str) -> None:
    seen = Room(phase, ONLY_FISHBONE).view("screen")

    more: dict[str, Json] = {
        "story": {"story": {"steps": {}, "told": 0, "all": 0}},
        "barriers": {"barriers": {}, "supporting": 0},
        "closed": {"barriers": {}, "order": {}},
    }
    empty: Json = {
        "slices": {},
        "holes": {},
        "arrow": {"through": {}},
        "open": {"active": 0, "latent": 0},
    }
    drawn = {} if phase == "story" else empty
    assert seen == {**TOLD, "picture": "fishbone", **drawn, **more.get(phase, {})}


def test_story_of_a_fishbone_is_that_of_its_case_if_it_has_one() -> None:
    taken = FishRoom("incident", stated=False).do(TRAINER, "incident.take", case="fridge")
    own_words = Room("story", ONLY_FISHBONE, FishRoom()).view("participant")["story"]

    told = Room("story", ONLY_FISHBONE, taken).view("participant")["story"]

    assert told == {"steps": {"0": "Invented. It broke."}, "told": 1, "all": 1}
    assert own_words == {"steps": {}, "told": 0, "all": 0}


@pytest.mark.parametrize("phase", ["story", "picture", "barriers", "closed", "limits"])
def test_mine_is_what_one_named_and_supported(phase: str) -> None:
    room = named().at(phase)

    assert room.mine(ANNA) == {
        "barriers": {uuid(1): True},
        "support": {uuid(2): True, uuid(4): True},
    }
    assert room.mine(CARO) == {
        "barriers": {uuid(2): True},
        "support": {},
    }
