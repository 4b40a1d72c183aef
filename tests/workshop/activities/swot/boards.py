"""A small SWOT board that the tests look at in each of its phases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import NAMESPACE_OID, uuid4, uuid5

from tests.support.rooms import BOARD, TRAINER, Quadrant, swot_setup
from workshop.activities.swot import ACTIVITY, commands
from workshop.activities.swot.board import Board
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event
from workshop.model.refusals import Refused

ANNA, BERT, CARO = (Actor("participant", f"person-{name}") for name in ("anna", "bert", "caro"))
SETUP = swot_setup()
PHASES = tuple(phase.name for phase in ACTIVITY.phases(SETUP))
EMPTY = ACTIVITY.begin(SETUP)


def scene(phase: str, board: Board = EMPTY, simulated: frozenset[str] = frozenset()) -> Scene:
    """Return the board in a phase."""
    return Scene(
        step=BOARD, phase=phase, setup=SETUP, state=board, simulated=simulated, participants=3
    )


def asked(kind: type[Command], **fields: Any) -> Command:
    """Return a command to the board; fields whose values do not fit fail the test."""
    return kind.model_validate({"id": fields.pop("id", uuid4()), "step": BOARD, **fields})


def decided(board: Board, phase: str, command: Command, actor: Actor) -> tuple[Event, ...]:
    """Return what a command makes happen."""
    return tuple(ACTIVITY.decide(scene(phase, board), command, actor))


def refusal(board: Board, phase: str, command: Command, actor: Actor) -> str:
    """Return the code a command is refused with, or "" when it is not."""
    try:
        decided(board, phase, command, actor)
    except Refused as refused:
        return refused.code
    return ""


def done(board: Board, phase: str, command: Command, actor: Actor) -> Board:
    """Return the board after a command."""
    for event in decided(board, phase, command, actor):
        board = ACTIVITY.evolve(board, event)
    return board


def wrote(
    board: Board, name: str, actor: Actor = ANNA, quadrant: Quadrant = "strengths"
) -> tuple[Board, str]:
    """Return the board with one more note, and the note's id."""
    id_ = uuid5(NAMESPACE_OID, name)
    command = asked(commands.AddNote, id=id_, quadrant=quadrant, text=name)
    return done(board, "write", command, actor), str(id_)


def board_of(
    *names: str, actor: Actor = ANNA, quadrant: Quadrant = "strengths"
) -> tuple[Board, Sequence[str]]:
    """Return a board with notes of one quadrant, and their ids."""
    board, made = EMPTY, []
    for name in names:
        board, id_ = wrote(board, name, actor, quadrant)
        made.append(id_)
    return board, made


def grouped(board: Board, *notes: str, actor: Actor = BERT) -> tuple[Board, str]:
    """Return the board with notes put together, and the group's id."""
    command = asked(commands.MakeGroup, notes=notes)
    return done(board, "group", command, actor), str(command.id)


def dotted(board: Board, note: str, *actors: Actor) -> Board:
    """Return the board with a dot of each of some people on a card."""
    for actor in actors:
        board = done(board, "vote", asked(commands.PlaceDot, note=note), actor)
    return board


__all__ = [
    "ANNA", "BERT", "CARO", "EMPTY", "PHASES", "SETUP", "TRAINER", "asked", "board_of", "decided",
    "done", "dotted", "grouped", "refusal", "scene", "wrote",
]  # fmt: skip
