"""Every command of a SWOT board: what it makes happen, when, for whom, and what refuses it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from tests.support.rooms import BOARD, DOTS, TRAINER
from tests.workshop.activities.swot.boards import (
    ANNA,
    BERT,
    CARO,
    EMPTY,
    PHASES,
    asked,
    board_of,
    decided,
    done,
    dotted,
    grouped,
    refusal,
    wrote,
)
from workshop.activities.swot import ACTIVITY, commands, events
from workshop.activities.swot.board import Board
from workshop.activities.swot.commands import BOARD_LIMIT, NOTE_LIMIT, OWN_LIMIT, TITLE_LIMIT
from workshop.model.actor import Actor
from workshop.model.command import Command, Join
from workshop.model.event import Event
from workshop.model.refusals import Refused

ID = UUID(int=7)
NOBODY: tuple[str, ...] = ()
WRITING = ("write", "read", "group")
READABLE = ("read", "group", "vote", "discuss", "background")

# Anna wrote one, two and three; one and two are a group of Anna's; Bert's dot lies on three.
_board, (ONE, TWO, THREE) = board_of("one", "two", "three")
_board, GROUP = grouped(_board, ONE, TWO, actor=ANNA)
FULL = dotted(_board, THREE, BERT)

Case = tuple[type[Command], dict[str, Any], Actor, tuple[str, ...]]
WHEN: tuple[Case, ...] = (
    (commands.AddNote, {"quadrant": "threats", "text": "x"}, ANNA, WRITING),
    (commands.AddNote, {"quadrant": "threats", "text": "x"}, TRAINER, ("read", "group")),
    (commands.EditNote, {"note": ONE, "text": "x"}, ANNA, WRITING),
    (commands.MoveNote, {"note": ONE, "quadrant": "threats"}, ANNA, WRITING),
    (commands.MoveNote, {"note": ONE, "quadrant": "threats"}, TRAINER, ("read", "group")),
    (commands.WithdrawNote, {"note": ONE}, ANNA, WRITING),
    (commands.HideNote, {"note": ONE, "hidden": True}, TRAINER, READABLE),
    (commands.MakeGroup, {"notes": [ONE, THREE]}, BERT, ("group",)),
    (commands.MakeGroup, {"notes": [ONE, THREE]}, TRAINER, ("group",)),
    (commands.SplitGroup, {"group": GROUP}, BERT, ("group",)),
    (commands.ReleaseNote, {"note": ONE}, BERT, ("group",)),
    (commands.RenameGroup, {"group": GROUP, "title": "x"}, BERT, ("group",)),
    (commands.UndoGrouping, {}, ANNA, ("group",)),
    (commands.UndoGrouping, {}, TRAINER, ("group",)),
    (commands.AcceptSuggestions, {"groups": [[ONE, THREE]]}, TRAINER, ("group",)),
    (commands.DismissSuggestion, {"notes": [ONE, THREE]}, TRAINER, ("group",)),
    (commands.PlaceDot, {"note": ONE}, ANNA, ("vote",)),
    (commands.TakeDot, {"note": THREE}, BERT, ("vote",)),
)
FOR_THE_OTHER: tuple[tuple[type[Command], dict[str, Any], Actor, str], ...] = (
    (commands.EditNote, {"note": ONE, "text": "x"}, BERT, "note-not-yours"),
    (commands.EditNote, {"note": ONE, "text": "x"}, TRAINER, "note-not-yours"),
    (commands.MoveNote, {"note": ONE, "quadrant": "threats"}, BERT, "note-not-yours"),
    (commands.WithdrawNote, {"note": ONE}, BERT, "note-not-yours"),
    (commands.WithdrawNote, {"note": ONE}, TRAINER, "note-not-yours"),
    (commands.HideNote, {"note": ONE, "hidden": True}, ANNA, "trainer-only"),
    (commands.AcceptSuggestions, {"groups": [[ONE, THREE]]}, ANNA, "trainer-only"),
    (commands.DismissSuggestion, {"notes": [ONE, THREE]}, ANNA, "trainer-only"),
    (commands.PlaceDot, {"note": ONE}, TRAINER, "participant-only"),
    (commands.TakeDot, {"note": THREE}, TRAINER, "participant-only"),
)


def named(case: tuple[Any, ...]) -> str:
    return f"{case[0].__name__} by {case[2].id}"


@pytest.mark.parametrize("case", WHEN, ids=named)
def test_command_has_its_moments(case: Case) -> None:
    kind, fields, actor, allowed = case

    codes = {phase: refusal(FULL, phase, asked(kind, **fields), actor) for phase in PHASES}

    assert codes == {phase: "" if phase in allowed else "wrong-phase" for phase in PHASES}


@pytest.mark.parametrize("case", FOR_THE_OTHER, ids=named)
def test_command_of_somebody_else_is_refused_at_every_moment(
    case: tuple[type[Command], dict[str, Any], Actor, str],
) -> None:
    kind, fields, actor, code = case

    assert {refusal(FULL, phase, asked(kind, **fields), actor) for phase in PHASES} == {code}


@pytest.mark.parametrize(
    ("kind", "fields", "phase", "actor", "code"),
    [
        (commands.EditNote, {"note": "gone", "text": "x"}, "write", ANNA, "note-unknown"),
        (
            commands.MoveNote,
            {"note": "gone", "quadrant": "threats"},
            "read",
            TRAINER,
            "note-unknown",
        ),
        (commands.WithdrawNote, {"note": "gone"}, "write", ANNA, "note-unknown"),
        (commands.HideNote, {"note": "gone", "hidden": True}, "read", TRAINER, "note-unknown"),
        (commands.MakeGroup, {"notes": [ONE, "gone"]}, "group", ANNA, "note-unknown"),
        (commands.MakeGroup, {"notes": [ONE, TWO]}, "group", ANNA, "group-too-small"),
        (commands.MakeGroup, {"notes": [THREE]}, "group", ANNA, "group-too-small"),
        (commands.MakeGroup, {"notes": [THREE, THREE]}, "group", ANNA, "group-too-small"),
        (commands.SplitGroup, {"group": ONE}, "group", ANNA, "group-unknown"),
        (commands.ReleaseNote, {"note": THREE}, "group", ANNA, "group-unknown"),
        (commands.ReleaseNote, {"note": "gone"}, "group", ANNA, "note-unknown"),
        (commands.RenameGroup, {"group": "gone", "title": "x"}, "group", ANNA, "group-unknown"),
        (commands.RenameGroup, {"group": GROUP, "title": " "}, "group", ANNA, "text-empty"),
        (commands.UndoGrouping, {}, "group", BERT, "nothing-to-undo"),
        (commands.PlaceDot, {"note": "gone"}, "vote", ANNA, "note-unknown"),
        (commands.TakeDot, {"note": THREE}, "vote", ANNA, "dot-none"),
        (commands.TakeDot, {"note": ONE}, "vote", BERT, "dot-none"),
        (commands.TakeDot, {"note": "gone"}, "vote", BERT, "note-unknown"),
        (commands.AddNote, {"quadrant": "threats", "text": "\t"}, "write", ANNA, "text-empty"),
        (commands.EditNote, {"note": ONE, "text": "\u200b"}, "write", ANNA, "text-empty"),
    ],
)
def test_refusal_says_what_is_wrong(
    kind: type[Command], fields: dict[str, Any], phase: str, actor: Actor, code: str
) -> None:
    assert refusal(FULL, phase, asked(kind, **fields), actor) == code


def test_undo_with_nothing_done_is_refused() -> None:
    assert refusal(EMPTY, "group", asked(commands.UndoGrouping), TRAINER) == "nothing-to-undo"


def test_command_of_another_kind_is_refused() -> None:
    assert refusal(FULL, "write", Join(id=ID), ANNA) == "command-unknown"


# -- notes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("phase", "early"), [("write", True), ("read", False), ("group", False)])
def test_note_gets_the_id_of_its_command(phase: str, early: bool) -> None:  # noqa: FBT001
    command = asked(commands.AddNote, id=ID, quadrant="threats", text="  New \n tax ")

    assert decided(EMPTY, phase, command, ANNA) == (
        events.NoteAdded(
            step=BOARD, note=str(ID), quadrant="threats", text="New tax", by=ANNA.id, early=early
        ),
    )


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "# *a* [b](c)", '"]; node [', "=1+1", "👩‍⚕️", "a" * NOTE_LIMIT],
)
def test_note_is_the_text_it_is(text: str) -> None:
    board = done(
        EMPTY, "write", asked(commands.AddNote, id=ID, quadrant="threats", text=text), ANNA
    )

    assert board.notes[str(ID)].text == text


@pytest.mark.parametrize(
    ("kind", "fields", "limit"),
    [
        (commands.AddNote, {"quadrant": "threats", "text": "x" * (NOTE_LIMIT + 1)}, NOTE_LIMIT),
        (commands.AddNote, {"quadrant": "threats", "text": "x" * 10_000}, NOTE_LIMIT),
        (commands.EditNote, {"note": ONE, "text": "x" * 10_000}, NOTE_LIMIT),
        (commands.RenameGroup, {"group": GROUP, "title": "x" * (TITLE_LIMIT + 1)}, TITLE_LIMIT),
    ],
)
def test_long_text_is_refused_with_its_limit(
    kind: type[Command], fields: dict[str, Any], limit: int
) -> None:
    with pytest.raises(Refused) as refused:
        decided(FULL, "group", asked(kind, **fields), ANNA)

    assert (refused.value.code, refused.value.values) == ("text-too-long", {"limit": limit})


def test_board_takes_so_many_notes() -> None:
    note = FULL.notes[ONE]
    others = {str(n): replace(note, id=str(n), by=f"person-{n}") for n in range(BOARD_LIMIT - 1)}
    add = asked(commands.AddNote, quadrant="threats", text="x")

    assert refusal(Board(notes=others), "write", add, ANNA) == ""
    with pytest.raises(Refused) as refused:
        decided(Board(notes={**others, "last": note}), "write", add, BERT)
    assert (refused.value.code, refused.value.values) == ("notes-too-many", {"limit": BOARD_LIMIT})


def test_one_person_writes_so_many_notes() -> None:
    note = FULL.notes[ONE]
    own = {str(n): replace(note, id=str(n)) for n in range(OWN_LIMIT)}
    add = asked(commands.AddNote, quadrant="threats", text="x")

    assert refusal(Board(notes=own), "write", add, BERT) == ""
    with pytest.raises(Refused) as refused:
        decided(Board(notes=own), "write", add, ANNA)
    assert (refused.value.code, refused.value.values) == ("notes-too-many", {"limit": OWN_LIMIT})


@pytest.mark.parametrize(
    ("kind", "fields", "actor"),
    [
        (commands.EditNote, {"note": ONE, "text": " one "}, ANNA),
        (commands.MoveNote, {"note": ONE, "quadrant": "strengths"}, ANNA),
        (commands.MoveNote, {"note": ONE, "quadrant": "strengths"}, TRAINER),
        (commands.HideNote, {"note": ONE, "hidden": False}, TRAINER),
        (commands.RenameGroup, {"group": GROUP, "title": "Both"}, BERT),
    ],
)
def test_what_is_so_already_happens_not_again(
    kind: type[Command], fields: dict[str, Any], actor: Actor
) -> None:
    board = done(FULL, "group", asked(commands.RenameGroup, group=GROUP, title="Both"), ANNA)

    assert decided(board, "group", asked(kind, **fields), actor) == ()


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        (commands.MakeGroup, {"notes": [ONE, THREE]}, "note-unknown"),
        (commands.ReleaseNote, {"note": ONE}, "note-unknown"),
        (commands.PlaceDot, {"note": ONE}, "note-unknown"),
        (commands.EditNote, {"note": ONE, "text": "better"}, ""),
        (commands.WithdrawNote, {"note": ONE}, ""),
    ],
)
def test_hidden_note_is_there_for_its_writer_alone(
    kind: type[Command], fields: dict[str, Any], code: str
) -> None:
    board = done(FULL, "group", asked(commands.HideNote, note=ONE, hidden=True), TRAINER)
    phase = "vote" if kind is commands.PlaceDot else "group"

    assert refusal(board, phase, asked(kind, **fields), ANNA) == code


# -- groups ---------------------------------------------------------------------------------------


def test_group_takes_whole_cards_and_keeps_the_title_of_the_largest() -> None:
    board, notes = board_of("a", "b", "c", "d", "e", "f")
    board, small = grouped(board, *notes[:2])
    board, large = grouped(board, *notes[2:5])
    for group, title in ((small, "Small"), (large, "Large")):
        board = done(board, "group", asked(commands.RenameGroup, group=group, title=title), ANNA)

    assert decided(
        board, "group", asked(commands.MakeGroup, id=ID, notes=[notes[5], notes[1], notes[4]]), CARO
    ) == (
        events.GroupMade(
            step=BOARD,
            group=str(ID),
            notes=(notes[5], notes[0], notes[1], notes[2], notes[3], notes[4]),
            title="Large",
            by=CARO.id,
        ),
    )


def test_group_holds_cards_of_one_quadrant() -> None:
    board, other = wrote(FULL, "four", BERT, "threats")

    assert (
        refusal(board, "group", asked(commands.MakeGroup, notes=[ONE, other]), ANNA)
        == "group-mixed"
    )


def test_participant_undoes_only_their_own_last_step_and_the_trainer_any() -> None:
    undo = asked(commands.UndoGrouping)
    board, _ = grouped(FULL, ONE, THREE, actor=BERT)

    assert refusal(board, "group", undo, ANNA) == "nothing-to-undo"
    assert refusal(board, "group", undo, BERT) == ""
    assert refusal(board, "group", undo, TRAINER) == ""
    assert refusal(done(board, "group", undo, BERT), "group", undo, ANNA) == ""


# -- dots -----------------------------------------------------------------------------------------


def test_everybody_has_the_same_budget_of_their_own() -> None:
    board = dotted(FULL, ONE, *[ANNA] * DOTS)

    assert refusal(board, "vote", asked(commands.PlaceDot, note=THREE), ANNA) == "dots-spent"
    assert refusal(board, "vote", asked(commands.PlaceDot, note=THREE), CARO) == ""


def test_dot_taken_back_can_be_placed_again() -> None:
    board = dotted(FULL, ONE, *[ANNA] * DOTS)
    board = done(board, "vote", asked(commands.TakeDot, note=ONE), ANNA)

    assert refusal(board, "vote", asked(commands.PlaceDot, note=THREE), ANNA) == ""


def test_dot_of_a_group_comes_back_by_any_of_its_notes() -> None:
    board = dotted(FULL, ONE, ANNA)

    assert decided(board, "vote", asked(commands.TakeDot, note=TWO), ANNA) == (
        events.DotTaken(step=BOARD, note=ONE, participant=ANNA.id),
    )


# -- what does not even become a command ----------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (commands.AddNote, {"quadrant": "luck", "text": "x"}),
        (commands.AddNote, {"quadrant": "threats"}),
        (commands.AddNote, {"quadrant": "threats", "text": "x" * 100_001}),
        (commands.AddNote, {"quadrant": "threats", "text": "x", "by": "somebody"}),
        (commands.AddNote, {"quadrant": "threats", "text": "x", "id": "7"}),
        (commands.MakeGroup, {"notes": []}),
        (commands.MakeGroup, {"notes": ["x"] * 201}),
        (commands.PlaceDot, {"note": ""}),
        (commands.PlaceDot, {"note": "x" * 41}),
        (commands.HideNote, {"note": "x"}),
    ],
)
def test_malformed_command_is_none(kind: type[Command], fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        asked(kind, **fields)


def test_every_command_and_event_is_listed() -> None:
    def named_here(module: Any, base: str) -> set[type]:
        return {
            thing
            for thing in vars(module).values()
            if isinstance(thing, type)
            and thing.__module__ == module.__name__
            and base in str(thing)
            and issubclass(thing, (Command, Event))
        }

    assert set(ACTIVITY.commands) == named_here(commands, "commands")
    assert set(ACTIVITY.events) == named_here(events, "events")
