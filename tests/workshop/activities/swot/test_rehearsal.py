"""Simulated participants do what people could do, in every phase, until there is nothing left."""

from __future__ import annotations

from random import Random
from uuid import UUID

import pytest

from tests.support.rooms import BOARD, DOTS, QUADRANTS
from tests.workshop.activities.swot.boards import (
    EMPTY,
    SETUP,
    asked,
    board_of,
    decided,
    done,
    scene,
)
from workshop.activities import dots
from workshop.activities.swot import ACTIVITY
from workshop.activities.swot.board import Board
from workshop.activities.swot.rehearsal import GROUPS_EACH, NOTES_EACH
from workshop.model.actor import Actor

PEOPLE = [Actor("participant", f"simulated-{number}") for number in range(5)]
KINDS = {kind.model_fields["type"].default: kind for kind in ACTIVITY.commands}


def rehearsed(board: Board, phase: str, seed: int = 0) -> Board:
    """Let everybody act, again and again, until nobody wants to; every wish is granted."""
    random = Random(seed)
    number = 0
    while True:
        before = board
        for actor in PEOPLE:
            wish = ACTIVITY.rehearse(scene(phase, board), actor.id, random)
            if wish is None:
                continue
            number += 1
            fields = {key: value for key, value in wish.items() if key != "type"}
            command = asked(KINDS[wish["type"]], id=UUID(int=number), **fields)
            assert decided(board, phase, command, actor) != ()
            board = done(board, phase, command, actor)
        if board == before:
            return board
        assert number < 1000


@pytest.mark.parametrize("phase", ["story", "example", "read", "discuss", "background"])
def test_nobody_acts_when_there_is_nothing_to_do(phase: str) -> None:
    board, _ = board_of("parking", "parking space")

    assert rehearsed(board, phase) == board


@pytest.mark.parametrize("seed", range(5))
def test_simulated_people_write_invented_notes_each_once(seed: int) -> None:
    notes = rehearsed(EMPTY, "write", seed).notes.values()
    invented = {(q, text) for q in QUADRANTS for text in SETUP["rehearsal"][q]}

    written = [(note.quadrant, note.text) for note in notes]
    assert set(written) <= invented
    assert len(written) == len(set(written)) == min(len(invented), len(PEOPLE) * NOTES_EACH)
    assert max(sum(note.by == actor.id for note in notes) for actor in PEOPLE) == NOTES_EACH


def test_simulated_people_put_notes_together_that_share_a_word() -> None:
    board, (one, two, _) = board_of("Too little parking.", "Parking!", "Something else")

    after = rehearsed(board, "group")

    assert [group.notes for group in after.groups.values()] == [(one, two)]


def test_simulated_people_group_once_each() -> None:
    board = rehearsed(rehearsed(EMPTY, "write"), "group")

    assert sorted(undo.by for undo in board.history) == sorted(
        actor.id for actor in PEOPLE[: len(board.history)] * GROUPS_EACH
    )


@pytest.mark.parametrize("seed", range(5))
def test_simulated_people_give_all_their_dots(seed: int) -> None:
    board = rehearsed(rehearsed(EMPTY, "write"), "vote", seed)

    assert {actor.id: dots.spent(board.dots, actor.id) for actor in PEOPLE} == {
        actor.id: DOTS for actor in PEOPLE
    }


def test_same_seed_gives_the_same_rehearsal() -> None:
    assert rehearsed(EMPTY, "write", 3) == rehearsed(EMPTY, "write", 3)
    assert rehearsed(EMPTY, "write", 3) != rehearsed(EMPTY, "write", 4)


def test_wish_is_a_command_without_id_and_step() -> None:
    wish = ACTIVITY.rehearse(scene("write"), PEOPLE[0].id, Random(0))

    assert wish is not None
    assert set(wish) == {"type", "quadrant", "text"}
    assert BOARD not in wish.values()
