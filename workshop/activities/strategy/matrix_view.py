"""What is seen of the scores, and of the focal points that come of them."""

from __future__ import annotations

from workshop.activities.fewest import FEWEST
from workshop.activities.strategy import results
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.pairs import HANDFUL, Pair, pairs_of, starts
from workshop.activities.strategy.plan import Focus, Plan
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience


def scoring(scene: Scene) -> Json:
    """Return what is told while people score: how many, and never what.

    Shape: {fewest, places: {pair: place on the circle}, starts, handful, begun: people, complete:
    people, enough: pairs}.
    """
    plan: Plan = scene.state
    pairs = pairs_of(cards_of(scene).values())
    found = results.cells(plan.scores, pairs)
    return {
        "fewest": FEWEST,
        "places": {pair: place for place, pair in enumerate(pairs)},
        "starts": starts(len(pairs), scene.participants),
        "handful": HANDFUL,
        "begun": results.begun(plan.scores, pairs),
        "complete": len(results.done(plan.scores, pairs)),
        "enough": sum(cell.is_enough for cell in found.values()),
    }


def cells(scene: Scene) -> Json:
    """Return the matrix: {fewest, cells: {pair: {row, column, kind, people, mean?, sign?}}}.

    Mean (one decimal) and sign (-2 to 2) come of at least `fewest` people.
    """
    plan: Plan = scene.state
    pairs = pairs_of(cards_of(scene).values())
    found = results.cells(plan.scores, pairs)
    return {
        "fewest": FEWEST,
        "cells": {key: _cell(pair, found[key]) for key, pair in pairs.items()},
    }


def focusing(scene: Scene, audience: Audience) -> Json:
    """Return the focal points, and the pairs that ask for one.

    Shape: {proposals: {pair: {kind, text, rank}}, focuses: {id: {text, status, rank, pair?, kind?,
    simulated?}}}; dropped ones are for the trainer alone.
    """
    plan: Plan = scene.state
    pairs = pairs_of(cards_of(scene).values())
    about = {one.pair for one in plan.focuses.values() if one.status != "dropped"}
    asking = results.proposals(pairs, results.cells(plan.scores, pairs))
    return {
        "proposals": {
            pair.id: {"kind": pair.kind, "text": question(pair, scene), "rank": rank}
            for rank, pair in enumerate(asking)
            if pair.id not in about
        },
        "focuses": {
            one.id: focal_point(one, scene)
            for one in plan.focuses.values()
            if audience == "trainer" or one.status != "dropped"
        },
    }


def focal_point(focus: Focus, scene: Scene) -> Json:
    """Return a focal point as it is shown."""
    shown: Json = {"text": focus.text, "status": focus.status, "rank": focus.rank}
    pair = pairs_of(cards_of(scene).values()).get(focus.pair)
    if pair is not None:
        shown |= {"pair": pair.id, "kind": pair.kind}
    if focus.by in scene.simulated:
        shown["simulated"] = True
    return shown


def question(pair: Pair, scene: Scene) -> str:
    """Return a pair as a question, from within to outside."""
    words: str = scene.setup["combinations"][pair.kind]["question"]
    return words.format(inside=pair.row.text, outside=pair.column.text)


def _cell(pair: Pair, cell: results.Cell) -> Json:
    shown: Json = {
        "row": pair.row.id,
        "column": pair.column.id,
        "kind": pair.kind,
        "people": cell.people,
    }
    if cell.is_enough:
        shown |= {"mean": cell.mean, "sign": cell.sign}
    return shown
