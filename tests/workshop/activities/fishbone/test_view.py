"""What each audience sees of a fishbone, phase by phase, to the letter."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.fishbone.scenes import (
    CASES,
    CONTENT,
    PLAN,
    SETS,
    SOURCE,
    Room,
)
from workshop.activities.fishbone import ACTIVITY
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

ALWAYS: Json = {
    "question": CONTENT["question"],
    "warning": CONTENT["warning"],
    "dots": CONTENT["dots"],
    "set": {"id": "practice", "title": "For the practice", "remark": "Ours."},
    "bones": {"people": {"name": "People", "rank": 0}, "rules": {"name": "Rules", "rank": 1}},
}
STATED: Json = {**ALWAYS, "incident": {"text": "A thing happened"}}


def filled() -> Room:
    """Anna's cause with Bert's under it, a hidden one of Bert's with one of Anna's, one told."""
    room = Room().add(ANNA, 1).add(BERT, 2, under=1)
    room.add(BERT, 3, bone="rules").add(ANNA, 4, under=3).add(TRAINER, 5)
    room.do(ANNA, "cause.mark", cause=uuid(1), condition="active", domain="process")
    return room.do(TRAINER, "cause.hide", cause=uuid(3), hidden=True)


def voted() -> Room:
    room = filled().at("vote").dot(ANNA, "cause", 1).dot(BERT, "cause", 1)
    return room.dot(ANNA, "change", 1).dot(ANNA, "cause", 5)


SEEN: Json = {
    uuid(1): {
        "bone": "people",
        "text": "Cause 1",
        "rank": 1,
        "condition": "active",
        "domain": "process",
    },
    uuid(2): {"bone": "people", "text": "Cause 2", "rank": 2, "parent": uuid(1)},
    uuid(5): {"bone": "people", "text": "Cause 5", "rank": 5},
}
HIDDEN = {uuid(3): True, uuid(4): True}
SEEN_BY_TRAINER: Json = {
    **SEEN,
    uuid(3): {"bone": "rules", "text": "Cause 3", "rank": 3, "hidden": True},
    uuid(4): {"bone": "rules", "text": "Cause 4", "rank": 4, "parent": uuid(3)},
    uuid(5): {**SEEN[uuid(5)], "trainer": True},
}
READ: Json = {**STATED, "causes": SEEN, "hidden": HIDDEN}
READ_BY_TRAINER: Json = {**STATED, "causes": SEEN_BY_TRAINER, "hidden": HIDDEN}
EXPECTED: dict[Audience, Json] = {
    "participant": READ,
    "screen": READ,
    "trainer": READ_BY_TRAINER,
}


@pytest.mark.parametrize(
    ("audience", "choices"),
    [
        ("participant", {"cases": CASES}),
        ("screen", {}),
        ("trainer", {"cases": CASES, "sets": SETS}),
    ],
)
def test_view_offers_cases_while_nothing_is_stated(audience: Audience, choices: Json) -> None:
    assert Room("incident", stated=False).view(audience) == {**ALWAYS, **choices}


@pytest.mark.parametrize(
    ("audience", "choices"),
    [("participant", {}), ("screen", {}), ("trainer", {"cases": CASES, "sets": SETS})],
)
def test_view_leaves_the_choice_to_the_trainer_once_stated(
    audience: Audience, choices: Json
) -> None:
    assert Room("incident").view(audience) == {**STATED, **choices}


def test_view_tells_the_case_that_was_taken() -> None:
    room = Room("incident", stated=False).do(ANNA, "incident.take", case="letter")

    assert room.view("screen")["incident"] == {
        "text": "Letter not read",
        "case": "letter",
        "story": "Invented. It lay there.",
        "sources": [SOURCE],
    }


def test_view_shows_the_chosen_bones() -> None:
    room = Room("incident").do(TRAINER, "bones.choose", set="book")

    seen = room.view("screen")

    assert (seen["set"], seen["bones"]) == (
        {"id": "book", "title": "From a book", "source": SOURCE},
        {
            "tasks": {"name": "Tasks", "rank": 0},
            "tools": {"name": "Tools", "rank": 1},
            "people": {"name": "Humans", "rank": 2},
        },
    )


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_the_example_as_a_filled_fish_on_its_own_bones(audience: Audience) -> None:
    room = Room("incident").do(TRAINER, "bones.choose", set="book").at("example")

    assert room.view(audience)["example"] == {
        "title": "A worked fish",
        "source": SOURCE,
        "incident": {"text": "High value not seen"},
        "bones": ALWAYS["bones"],
        "causes": {
            "0": {
                "bone": "rules",
                "text": "No rule",
                "rank": 0,
                "condition": "latent",
                "domain": "process",
            },
            "1": {
                "bone": "rules",
                "text": "Nobody asked",
                "rank": 1,
                "parent": "0",
                "condition": "active",
                "domain": "knowledge",
            },
        },
    }


@pytest.mark.parametrize("phase", ["incident", "example"])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_keeps_causes_out_of_the_phases_before_them(phase: str, audience: Audience) -> None:
    assert {"causes", "hidden"} & filled().at(phase).view(audience).keys() == set()


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_causes_as_they_come(audience: Audience) -> None:
    choices = {"cases": CASES} if audience == "trainer" else {}

    assert filled().view(audience) == {**EXPECTED[audience], **choices}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_hides_the_votes_while_people_vote(audience: Audience) -> None:
    counted = {} if audience == "participant" else {"voted": {"cause": 2, "change": 1}}

    assert voted().view(audience) == {**EXPECTED[audience], **counted}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_the_votes_and_their_best_corner(audience: Audience) -> None:
    assert voted().at("priorities").view(audience) == {
        **EXPECTED[audience],
        "tally": {uuid(1): {"cause": 2, "change": 1}, uuid(5): {"cause": 1, "change": 0}},
        "best": {uuid(1): 0},
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_shows_the_actions_and_what_has_none_yet(audience: Audience) -> None:
    room = voted().at("actions").act(ANNA, 8, against=2)

    assert room.view(audience) == {
        **EXPECTED[audience],
        "tally": {uuid(1): {"cause": 2, "change": 1}, uuid(5): {"cause": 1, "change": 0}},
        "best": {uuid(1): 0},
        "suggestions": {uuid(1): 0},
        "actions": {uuid(8): {**PLAN, "rank": 1, "cause": uuid(2)}},
    }


def test_view_labels_what_is_simulated() -> None:
    room = Room(stated=False).do(ANNA, "incident.state", text="Ours").add(ANNA, 1).add(BERT, 2)
    room.at("actions").act(ANNA, 8)
    room.simulated = frozenset({ANNA.id})

    seen = room.view("screen")

    assert seen["incident"] == {"text": "Ours", "simulated": True}
    assert [one.get("simulated") for one in seen["causes"].values()] == [True, None]
    assert [one.get("simulated") for one in seen["actions"].values()] == [True]


def test_mine_is_what_one_wrote_and_gave() -> None:
    room = voted().at("actions").act(BERT, 8)

    own = [ACTIVITY.mine(room.scene, actor.id) for actor in (ANNA, BERT)]

    assert own == [
        {
            "causes": {
                uuid(1): {"bone": "people", "text": "Cause 1"},
                uuid(4): {"bone": "rules", "text": "Cause 4", "parent": uuid(3)},
            },
            "dots": {"cause": {uuid(1): 1, uuid(5): 1}, "change": {uuid(1): 1}},
            "actions": {},
        },
        {
            "causes": {
                uuid(2): {"bone": "people", "text": "Cause 2", "parent": uuid(1)},
                uuid(3): {"bone": "rules", "text": "Cause 3"},
            },
            "dots": {"cause": {uuid(1): 1}, "change": {}},
            "actions": {uuid(8): True},
        },
    ]
