"""What a SWOT board looks like in each phase, to each audience, and to one participant."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.rooms import QUADRANTS, TRAINER
from tests.workshop.activities.swot.boards import (
    ANNA,
    BERT,
    CARO,
    EMPTY,
    PHASES,
    SETUP,
    asked,
    board_of,
    done,
    dotted,
    grouped,
    scene,
    wrote,
)
from workshop.activities.swot import ACTIVITY, commands
from workshop.activities.swot.board import Board
from workshop.model.actor import AUDIENCES, Audience

ASSIGNMENT = {
    key: SETUP[key] for key in ("number", "subject", "about", "story", "dots", "quadrants")
}
UNREAD = ("story", "example", "write")

# Anna wrote one and two, which are a group; Bert wrote three, which is hidden, and a late four.
_board, (ONE, TWO) = board_of("one", "two")
_board, THREE = wrote(_board, "three", BERT, "threats")
_board, GROUP = grouped(_board, ONE, TWO)
_board = done(_board, "group", asked(commands.HideNote, note=THREE, hidden=True), TRAINER)
_late = asked(commands.AddNote, quadrant="threats", text="four")
FOUR = str(_late.id)
BOARD = dotted(dotted(done(_board, "read", _late, BERT), ONE, ANNA, BERT), TWO, CARO)

COMMON: dict[str, Any] = {
    "assignment": ASSIGNMENT,
    "count": {"strengths": 2, "weaknesses": 0, "opportunities": 0, "threats": 2},
    "writers": 2,
}
READ: dict[str, Any] = {
    **COMMON,
    "notes": {
        ONE: {"q": "strengths", "text": "one", "rank": 0},
        TWO: {"q": "strengths", "text": "two", "rank": 0},
        FOUR: {"q": "threats", "text": "four", "rank": 1},
    },
    "groups": {GROUP: {"title": "", "notes": {ONE: 0, TWO: 1}}},
    "hidden": {THREE: True},
}
HIDDEN = {THREE: {"q": "threats", "text": "three", "rank": 0, "hidden": True}}


def seen(phase: str, audience: Audience, board: Board = BOARD) -> dict[str, Any]:
    return ACTIVITY.view(scene(phase, board), audience)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", UNREAD)
def test_before_reading_there_are_only_counts(phase: str, audience: Audience) -> None:
    example = {"example": SETUP["example"]} if phase == "example" else {}

    assert seen(phase, audience) == {**COMMON, **example}


@pytest.mark.parametrize(
    ("phase", "more"),
    [
        ("read", {}),
        ("group", {}),
        ("vote", {}),
        ("discuss", {"tally": {GROUP: 3}}),
        ("background", {"tally": {GROUP: 3}, "background": SETUP["background"]}),
    ],
)
def test_participants_see_what_is_not_hidden(phase: str, more: dict[str, Any]) -> None:
    assert seen(phase, "participant") == {**READ, **more}


@pytest.mark.parametrize(
    ("phase", "more"),
    [
        ("read", {}),
        ("group", {}),
        ("vote", {"voted": 3}),
        ("discuss", {"tally": {GROUP: 3}}),
        ("background", {"tally": {GROUP: 3}, "background": SETUP["background"]}),
    ],
)
def test_screen_also_sees_how_many_voted(phase: str, more: dict[str, Any]) -> None:
    assert seen(phase, "screen") == {**READ, **more}


@pytest.mark.parametrize(
    ("phase", "more"),
    [
        ("read", {}),
        ("group", {"undo": True}),
        ("vote", {"voted": 3}),
        ("discuss", {"tally": {GROUP: 3}}),
        ("background", {"tally": {GROUP: 3}, "background": SETUP["background"]}),
    ],
)
def test_trainer_also_sees_hidden_notes(phase: str, more: dict[str, Any]) -> None:
    assert seen(phase, "trainer") == {**READ, **more, "notes": {**READ["notes"], **HIDDEN}}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_order_of_notes_tells_nothing_of_who_wrote_when(audience: Audience) -> None:
    board, notes = board_of("one", "two", "three", "four")
    assert notes != sorted(notes)

    assert list(seen("read", audience, board)["notes"]) == sorted(notes)


@pytest.mark.parametrize(
    ("phase", "more"),
    [
        ("write", {}),
        ("read", {"notes": {}, "groups": {}}),
        ("vote", {"notes": {}, "groups": {}, "voted": 0}),
    ],
)
def test_empty_board_has_no_word_of_anybody(phase: str, more: dict[str, Any]) -> None:
    nothing = {"count": dict.fromkeys(QUADRANTS, 0), "writers": 0}

    assert seen(phase, "trainer", EMPTY) == {"assignment": ASSIGNMENT, **nothing, **more}


def test_group_shows_only_its_notes_that_are_not_hidden() -> None:
    board = done(BOARD, "group", asked(commands.HideNote, note=ONE, hidden=True), TRAINER)

    assert {audience: seen("read", audience, board)["groups"] for audience in AUDIENCES} == {
        "participant": {GROUP: {"title": "", "notes": {TWO: 0}}},
        "screen": {GROUP: {"title": "", "notes": {TWO: 0}}},
        "trainer": {GROUP: {"title": "", "notes": {ONE: 0, TWO: 1}}},
    }


def test_notes_of_simulated_people_are_labelled() -> None:
    view = ACTIVITY.view(scene("read", BOARD, frozenset({ANNA.id})), "participant")

    assert {id_: note.get("simulated") for id_, note in view["notes"].items()} == {
        ONE: True,
        TWO: True,
        FOUR: None,
    }


def test_dots_of_a_group_count_for_its_card_and_of_a_note_for_the_note() -> None:
    board = dotted(BOARD, FOUR, CARO)

    assert seen("discuss", "participant", board)["tally"] == {GROUP: 3, FOUR: 1}
    split = done(board, "group", asked(commands.SplitGroup, group=GROUP), ANNA)
    assert seen("discuss", "participant", split)["tally"] == {ONE: 2, TWO: 1, FOUR: 1}


def test_participants_do_not_see_how_many_voted() -> None:
    assert "voted" not in seen("vote", "participant")


def test_voters_who_took_their_dots_back_have_not_voted() -> None:
    board = done(BOARD, "vote", asked(commands.TakeDot, note=TWO), CARO)

    assert seen("vote", "screen", board)["voted"] == 2


@pytest.mark.parametrize("phase", PHASES)
def test_mine_is_mine_at_every_moment(phase: str) -> None:
    assert ACTIVITY.mine(scene(phase, BOARD), ANNA.id) == {
        "notes": {
            ONE: {"q": "strengths", "text": "one"},
            TWO: {"q": "strengths", "text": "two"},
        },
        "dots": {ONE: 1},
    }
    assert ACTIVITY.mine(scene(phase, BOARD), BERT.id) == {
        "notes": {
            THREE: {"q": "threats", "text": "three"},
            FOUR: {"q": "threats", "text": "four"},
        },
        "dots": {ONE: 1},
        "undo": True,
    }
    assert ACTIVITY.mine(scene(phase, BOARD), "stranger") == {"notes": {}, "dots": {}}
