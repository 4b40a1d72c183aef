"""What each audience sees of a strategy, phase by phase, to the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import (
    COMBINATIONS,
    EXAMPLE,
    LABELS,
    PAIRS,
    PHASES,
    SOURCE,
    Room,
    board,
    note,
)
from workshop.activities.strategy import ACTIVITY
from workshop.activities.strategy.commands import FIELDS
from workshop.activities.strategy.pairs import turn_of
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

CARDS: Json = {
    "s1": {"q": "strengths", "text": "Text s1", "rank": 0, "dots": 3},
    "s2": {"q": "strengths", "text": "Text s2", "rank": 1, "dots": 1},
    "w1": {"q": "weaknesses", "text": "Text w1", "rank": 2, "dots": 2},
    "o1": {"q": "opportunities", "text": "Text o1", "rank": 3, "dots": 4},
    "t1": {"q": "threats", "text": "Text t1", "rank": 4, "dots": 1},
}
KINDS = ("growth", "defence", "improve", "retreat", "growth", "defence")
CELLS: Json = {
    pair: {"row": pair[:2], "column": pair[3:], "kind": kind, "people": 0}
    for pair, kind in zip(PAIRS, KINDS, strict=True)
}


def told(phase: str) -> Json:
    return {
        "about": "From a list to a plan.",
        "remark": "In our words.",
        "sources": [SOURCE],
        "combinations": COMBINATIONS,
        "ask": f"Ask of {phase}.",
        "cards": CARDS,
    }


def scored() -> Room:
    """Return a room that scored some pairs often enough, and one not."""
    room = Room().score("s1:o1", 2, 2, 1, 2, 2).score("w1:t1", -1, -1, -1, -1, -1, 0)
    return room.score("s2:t1", 2, 2, 2, 2)


@pytest.mark.parametrize("audience", ["participant", "screen"])
def test_view_of_picking_has_the_cards_and_no_more(audience: Audience) -> None:
    assert Room().view(audience) == told("pick")


def test_trainer_sees_what_else_there_is_and_where_dots_do_not_decide() -> None:
    notes = [note(f"n{n}", "threats") for n in range(6)] + [note("s", "strengths", BERT)]
    room = Room(board=board(notes, {f"n{n}": 1 for n in range(6)}), simulated=[BERT.id])

    seen = room.view("trainer")

    assert list(seen["cards"]) == ["n0", "n1", "n2", "n3", "n4"]
    assert seen["board"] == "counted"
    assert seen["others"] == {
        "n5": {"q": "threats", "text": "Text n5", "rank": 0, "dots": 1, "tied": True},
        "s": {"q": "strengths", "text": "Text s", "rank": 1, "dots": 0, "simulated": True},
    }


def test_trainer_is_told_when_there_is_no_board_or_it_is_too_early() -> None:
    for room, state in (
        (Room(board=None), "none"),
        (Room(board_phase="vote"), "waiting"),
    ):
        seen = room.view("trainer")
        assert (seen["board"], seen["others"], seen["cards"]) == (state, {}, {})


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_has_only_counts_while_people_score(audience: Audience) -> None:
    room = scored().at("score")
    for pair in PAIRS:
        room.do(ANNA, "score", pair=pair, score=0)

    assert room.view(audience) == {
        **told("score"),
        "fewest": 5,
        "places": {pair: place for place, pair in enumerate(PAIRS)},
        "starts": 1,
        "handful": 6,
        "begun": 6,
        "complete": 1,
        "enough": 2,
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_of_the_matrix_has_means_of_at_least_five_people(audience: Audience) -> None:
    assert scored().at("matrix").view(audience) == {
        **told("matrix"),
        "fewest": 5,
        "cells": {
            **CELLS,
            "s1:o1": {**CELLS["s1:o1"], "people": 5, "mean": 1.8, "sign": 2},
            "w1:t1": {**CELLS["w1:t1"], "people": 6, "mean": -0.8, "sign": -1},
            "s2:t1": {**CELLS["s2:t1"], "people": 4},
        },
    }


@pytest.mark.parametrize("phase", ["matrix", "focus"])
def test_scores_of_four_people_change_nothing_that_is_seen(phase: str) -> None:
    some = Room().score("s1:o1", 2, 2, 2, 2).at(phase)
    other = Room().score("s1:o1", -2, 0, 1, 2).at(phase)

    assert [some.view(a) for a in AUDIENCES] == [other.view(a) for a in AUDIENCES]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_of_focal_points_keeps_dropped_ones_for_the_trainer(audience: Audience) -> None:
    room = scored().at("focus")
    room.focus(1, pair="s1:o1").focus(2, ANNA).focus(3, BERT)
    room.do(TRAINER, "focus.decide", focus=uuid(3), status="dropped")
    room.simulated = frozenset({ANNA.id})

    seen = room.view(audience)

    focuses: Json = {
        uuid(1): {
            "text": "How 1?",
            "status": "chosen",
            "rank": 1,
            "pair": "s1:o1",
            "kind": "growth",
        },
        uuid(2): {"text": "How 2?", "status": "proposed", "rank": 2, "simulated": True},
    }
    if audience == "trainer":
        focuses[uuid(3)] = {"text": "How 3?", "status": "dropped", "rank": 3}
    assert seen["focuses"] == focuses
    assert seen["proposals"] == {
        "w1:t1": {
            "kind": "retreat",
            "text": "How (retreat) with Text w1 to Text t1?",
            "rank": 1,
        }
    }
    assert seen["cells"] == scored().at("matrix").view(audience)["cells"]


def test_words_in_braces_are_only_words() -> None:
    room = scored().at("pick").do(TRAINER, "card.edit", card="s1", text="{outside} {0} %s {{")

    seen = room.at("focus").view()

    assert seen["proposals"]["s1:o1"]["text"] == "How (growth) with {outside} {0} %s {{ to Text o1?"


@pytest.mark.parametrize("audience", AUDIENCES)
def test_view_of_the_sheets(audience: Audience) -> None:
    room = Room().focus(1).focus(2, ANNA)
    room.sheet(8, 1).sheet(9, 1, BERT).write(ANNA, 8, "goal", "Old").write(BERT, 8, "goal", "New")
    room.write(CARO, 8, "risk", "Rain").do(TRAINER, "sheet.hide", sheet=uuid(9), hidden=True)
    room.do(TRAINER, "sheet.show", sheet=uuid(8))
    room.simulated = frozenset({CARO.id})

    seen = room.view(audience)

    goal: Json = {"text": "New", "version": 2}
    if audience != "screen":
        goal["missed"] = {"1": "Old"}
    risk = {"text": "Rain", "version": 1, "simulated": True}
    sheets: Json = {
        uuid(8): {"focus": uuid(1), "rank": 3, "missing": 6, "fields": {"goal": goal, "risk": risk}}
    }
    if audience == "trainer":
        hidden = {"focus": uuid(1), "rank": 4, "missing": 8, "fields": {}, "hidden": True}
        sheets[uuid(9)] = hidden
    assert {key: seen[key] for key in seen if key not in {*told("project"), "cards"}} == {
        "fields": {name: {**LABELS[name], "rank": rank} for rank, name in enumerate(FIELDS)},
        "example": EXAMPLE,
        "focuses": {uuid(1): {"text": "How 1?", "status": "chosen", "rank": 1}},
        "sheets": sheets,
        "shown": uuid(8),
    }


def test_sheet_on_the_projector_leaves_it_when_it_is_hidden() -> None:
    room = Room().focus(1).sheet(8, 1).do(TRAINER, "sheet.show", sheet=uuid(8))

    room.do(TRAINER, "sheet.hide", sheet=uuid(8), hidden=True)

    assert "shown" not in room.view("screen")


def test_setup_may_leave_out_the_remark() -> None:
    scene = Room().scene
    short = {key: part for key, part in scene.setup.items() if key != "remark"}

    assert "remark" not in ACTIVITY.view(replace(scene, setup=short), "screen")


@pytest.mark.parametrize("phase", PHASES)
def test_mine_is_what_one_scored_and_proposed(phase: str) -> None:
    room = Room("score").do(ANNA, "score", pair="s1:o1", score=2)
    room.do(ANNA, "score", pair="w1:o1", score=-1).do(BERT, "score", pair="s1:o1", score=1)
    room.at("pick").do(TRAINER, "card.drop", card="w1").focus(1, ANNA).focus(2, BERT)

    assert room.at(phase).mine(ANNA) == {
        "turn": turn_of("strategy", ANNA.id),
        "scores": {"s1:o1": 2},
        "focuses": {uuid(1): {"text": "How 1?", "status": "proposed"}},
    }
    assert room.mine(CARO) == {
        "turn": turn_of("strategy", CARO.id),
        "scores": {},
        "focuses": {},
    }
