"""What a participant alone sees: their own practice, added up."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO
from tests.workshop.activities.managing.scenes import Room
from workshop.activities.managing.commands import ROLES
from workshop.model.activity import Json

NONE = dict.fromkeys(ROLES, 0.0)
EMPTY: Json = {"answers": {}, "finished": {}, "figures": {}, "lines": {}}
OUTCOME: Json = {
    "tasks": 2,
    "total": 5.5,
    "today": {**NONE, "doctor": 4.0, "nobody": 1.5},
    "wished": {**NONE, "doctor": 0.0, "assistant": 4.0, "nurse": 1.5},
    "back": 4.0,
    "share": 100,
    "moved": {
        "billing": {"from": "doctor", "to": "assistant", "hours": 4.0},
        "safety": {"from": "nobody", "to": "nurse", "hours": 1.5},
    },
    "kinds": {"support": 4.0, "execute": 1.5, "coordinate": 0.0, "lead": 0.0},
    "ladder": {"assistant": 4.0, "nurse": 5.5, "coordinator": 5.5, "manager": 5.5},
    "fit": "nurse",
    "changes": {
        "doctor": {"hours": -4.0},
        "assistant": {"hours": 4.0},
        "nurse": {"hours": 1.5},
    },
}


def filled() -> Room:
    room = Room().says(ANNA, "billing", now="doctor", hours=4, wish="assistant")
    room.says(ANNA, "safety", now="nobody", hours=1.5, going="badly", wish="nurse")
    room.says(ANNA, "budget", wish="doctor").do(ANNA, "category.finish", category="money")
    return room.says(BERT, "billing", now="assistant", hours=3)


def test_mine_is_what_one_said_while_the_inventory_is_open() -> None:
    assert filled().mine(ANNA) == {
        "answers": {
            "billing": {"now": "doctor", "hours": 4.0, "wish": "assistant"},
            "safety": {"now": "nobody", "hours": 1.5, "going": "badly", "wish": "nurse"},
            "budget": {"wish": "doctor"},
        },
        "finished": {"money": True},
        "figures": {},
        "lines": {},
    }
    assert filled().mine(CARO) == EMPTY


@pytest.mark.parametrize("phase", ["hours", "roles", "request"])
def test_outcome_of_ones_own_practice_comes_with_the_hours(phase: str) -> None:
    room = filled().at(phase)

    assert room.mine(ANNA)["outcome"] == OUTCOME
    assert room.mine(CARO) == EMPTY


def test_outcome_of_a_practice_where_nothing_moves_and_doctors_do_nothing() -> None:
    assert filled().at("hours").mine(BERT)["outcome"] == {
        "tasks": 1,
        "total": 3.0,
        "today": {**NONE, "assistant": 3.0},
        "wished": {**NONE, "assistant": 3.0},
        "back": 0.0,
        "moved": {},
        "kinds": dict.fromkeys(("support", "execute", "coordinate", "lead"), 0.0),
        "ladder": dict.fromkeys(("assistant", "nurse", "coordinator", "manager"), 0.0),
        "changes": {},
    }


def test_costs_come_in_as_they_are_entered_and_the_balance_with_the_last() -> None:
    room = filled().at("request")
    for figure, amount in (("cost-doctor", 9000), ("cost-assistant", 3000)):
        room.do(ANNA, "figure.enter", figure=figure, amount=amount)

    assert room.mine(ANNA)["outcome"] == {
        **OUTCOME,
        "changes": {
            "doctor": {"hours": -4.0, "cents": -432_000},
            "assistant": {"hours": 4.0, "cents": 144_000},
            "nurse": {"hours": 1.5},
        },
    }
    room.do(ANNA, "figure.enter", figure="cost-nurse", amount=4000)
    assert room.mine(ANNA)["outcome"]["balance"] == -216_000
