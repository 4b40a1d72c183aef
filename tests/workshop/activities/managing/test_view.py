"""What each audience sees of the inventory, phase by phase, to the letter."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.workshop.activities.acting import ANNA, BERT, PEOPLE
from tests.workshop.activities.managing.scenes import PHASES, SETUP, Room
from workshop.activities.managing import ACTIVITY
from workshop.activities.managing.commands import ROLES
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

NONE = dict.fromkeys(ROLES, 0.0)
TOLD: Json = {
    "about": "Who does what?",
    "remark": "Put together by us.",
    "sources": {
        "slides": {"text": "Slides", "rank": 0},
        "book": {
            "text": "Book",
            "url": "https://example.org/book",
            "checked": "2026-11-22",
            "rank": 1,
        },
    },
    "categories": {
        "money": {
            "name": "Money",
            "text": "In and out.",
            "rank": 0,
            "finished": 2,
            "tasks": {
                "billing": {"name": "Billing", "work": "support", "rank": 0, "sources": ["book"]},
                "budget": {
                    "name": "Budget",
                    "work": "lead",
                    "rank": 1,
                    "sources": ["slides", "book"],
                },
            },
        },
        "people": {
            "name": "People",
            "text": "The team.",
            "rank": 1,
            "finished": 1,
            "tasks": {
                "rosters": {
                    "name": "Rosters",
                    "work": "coordinate",
                    "rank": 0,
                    "sources": [],
                    "ours": True,
                },
                "safety": {
                    "name": "Safety",
                    "work": "execute",
                    "rank": 1,
                    "sources": ["slides"],
                    "ours": True,
                },
            },
        },
    },
    "fewest": 5,
    "begun": 5,
    "complete": 1,
}
RESULTS: Json = {
    "people": 5,
    "hours": {
        "today": {**NONE, "doctor": 2.0},
        "wished": {**NONE, "doctor": 1.6, "assistant": 0.4},
        "total": 2.0,
    },
    "back": {"people": 5, "share": 20, "median": 0},
    "fits": {
        "people": 5,
        "roles": {
            "assistant": 1,
            "nurse": 0,
            "coordinator": 0,
            "manager": 0,
            "shared": 0,
            "none": 4,
        },
        "kinds": {"support": 0.4, "execute": 0.0, "coordinate": 0.0, "lead": 0.0},
    },
    "tasks": {"billing": {"people": 5, "doctor": 5, "away": 1}},
}
WEIGHED: Json = {key: SETUP[key] for key in ("roles", "rule", "growth")}


def only(*shown: str) -> Json:
    return {"results": {key: RESULTS[key] for key in ("people", *shown)}}


ADDED: dict[str, Json] = {
    "inventory": {},
    "hours": only("hours", "back", "tasks"),
    "roles": {**only("hours", "back", "fits", "tasks"), **WEIGHED},
    "request": {**only("hours", "back"), **WEIGHED, "funding": SETUP["funding"]},
}


def filled() -> Room:
    """Return a room of five practices, of whom one is through everything."""
    room = Room().all_say("billing", now="doctor", hours=2).says(ANNA, "billing", wish="assistant")
    for actor, category in ((ANNA, "money"), (ANNA, "people"), (BERT, "money")):
        room.do(actor, "category.finish", category=category)
    return room


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", PHASES)
def test_view_is_the_same_for_all_and_adds_up_once_hours_are_shown(
    phase: str, audience: Audience
) -> None:
    assert filled().at(phase).view(audience) == {**TOLD, **ADDED[phase]}


@pytest.mark.parametrize("phase", PHASES)
def test_practices_of_four_change_nothing_that_is_seen(phase: str) -> None:
    some = Room().all_say("billing", 4, now="doctor", hours=2, wish="nurse", going="well")
    other = Room().all_say("billing", 4, now="nobody", hours=40, going="badly")

    assert some.at(phase).view("trainer") == other.at(phase).view("trainer")


@pytest.mark.parametrize("phase", PHASES)
def test_nobodys_own_figures_and_lines_are_in_a_view(phase: str) -> None:
    room = filled().at("request").do(ANNA, "figure.enter", figure="patients", amount=4242)
    room.do(ANNA, "line.write", 8, text="Our secret").at(phase)

    for audience in AUDIENCES:
        written = json.dumps(room.view(audience))
        assert "4242" not in written
        assert "Our secret" not in written
        assert not any(actor.id in written for actor in PEOPLE)


def test_setup_may_leave_out_the_remark() -> None:
    scene = Room().scene
    short = {key: part for key, part in scene.setup.items() if key != "remark"}

    assert "remark" not in ACTIVITY.view(replace(scene, setup=short), "screen")


def test_a_request_has_no_figure_of_practices_that_do_not_exist() -> None:
    simulated = {actor.id for actor in PEOPLE[:2]}
    room = Room("inventory", simulated).all_say("billing", 5, now="doctor", hours=2)

    assert room.at("hours").view()["results"]["people"] == 5
    assert room.at("request").view()["results"] == {"people": 3}

    room.at("inventory")
    for actor in PEOPLE[5:]:
        room.says(actor, "billing", now="doctor", hours=9)
    assert room.at("request").view()["results"]["people"] == len(PEOPLE) - 2
