"""What simulated participants score, propose and write."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import PAIRS, Room
from workshop.activities.strategy import ACTIVITY
from workshop.activities.strategy.commands import FIELDS
from workshop.activities.strategy.rehearsal import SCORES_EACH
from workshop.activities.swot.commands import QUADRANTS
from workshop.model.activity import Json
from workshop.model.actor import Actor

SIMULATED = (ANNA.id, BERT.id)


def wish(room: Room, actor: Actor = ANNA, seed: int = 1) -> Json | None:
    return ACTIVITY.rehearse(room.scene, actor.id, Random(seed))


def follow(room: Room) -> int:
    """Do what simulated participants wish until they have no more; return how much that was."""
    random, done = Random(3), 0
    while wishes := [
        (actor, wished)
        for actor in (ANNA, BERT)
        if (wished := ACTIVITY.rehearse(room.scene, actor.id, random)) is not None
    ]:
        # Both decide before either has acted, as it is when they act at once.
        for actor, wished in wishes:
            fields = {key: part for key, part in wished.items() if key != "type"}
            done += 1
            room.do(actor, wished["type"].removeprefix("strategy."), 500 + done, **fields)
    return done


def test_rehearsal_scores_all_of_a_small_matrix() -> None:
    room = Room("score", SIMULATED)

    assert follow(room) == 2 * len(PAIRS)
    assert {len(own) for own in room.state.scores.values()} == {len(PAIRS)}
    assert room.state.picked


def test_rehearsal_leaves_off_in_a_large_matrix() -> None:
    room = Room("pick", SIMULATED, board=None)
    for place, quadrant in enumerate(QUADRANTS):
        for number in range(5):
            room.do(TRAINER, "card.add", 10 * place + number, quadrant=quadrant, text="Words")

    assert follow(room.at("score")) == 2 * SCORES_EACH


def test_strengths_help_and_weaknesses_hinder() -> None:
    room = Room("score", SIMULATED)
    sums = {"s": 0, "w": 0}
    follow(room)

    for own in room.state.scores.values():
        for pair, score in own.items():
            sums[pair[0]] += score

    assert sums["s"] > 0 > sums["w"]


def test_rehearsal_proposes_every_focal_point_once() -> None:
    room = Room("focus", SIMULATED)

    assert follow(room) == 2
    assert sorted(one.text for one in room.state.focuses.values()) == [
        "How can we begin?",
        "How can we end?",
    ]


def test_what_the_trainer_put_in_other_words_is_not_proposed_again() -> None:
    room = Room("focus", SIMULATED)
    follow(room)
    for number, focus in enumerate(room.state.focuses):
        room.do(TRAINER, "focus.edit", focus=focus, text=f"Other words {number}")

    assert [wish(room, actor) for actor in (ANNA, BERT)] == [None, None]


def test_rehearsal_fills_in_a_sheet_for_every_focal_point() -> None:
    room = Room("project", SIMULATED).focus(1).focus(2).focus(3)

    follow(room)

    assert sorted(sheet.focus for sheet in room.state.sheets.values()) == [
        uuid(n) for n in (1, 2, 3)
    ]
    assert [sheet.missing for sheet in room.state.sheets.values()] == [0, 0, 0]
    first = next(iter(room.state.sheets.values()))
    assert {name: first.fields[name].newest.text for name in FIELDS} == {
        name: f"First {name}" for name in FIELDS
    }


def test_rehearsal_begins_no_sheet_in_place_of_one_that_was_hidden() -> None:
    room = Room("project", SIMULATED).focus(1)
    follow(room)
    (sheet,) = room.state.sheets
    room.do(TRAINER, "sheet.hide", sheet=sheet, hidden=True)

    assert [wish(room, actor) for actor in (ANNA, BERT)] == [None, None]


@pytest.mark.parametrize("phase", ["pick", "matrix"])
def test_rehearsal_waits_in_other_phases(phase: str) -> None:
    assert wish(Room(phase, SIMULATED)) is None


@pytest.mark.parametrize("phase", ["score", "focus", "project"])
def test_rehearsal_has_nothing_to_do_without_content(phase: str) -> None:
    room = Room(phase, SIMULATED, board=None)
    scene = room.scene
    setup = {**scene.setup, "rehearsal": {**scene.setup["rehearsal"], "focuses": []}}

    assert ACTIVITY.rehearse(replace(scene, setup=setup), ANNA.id, Random(1)) is None
