"""What a strategy looks like: to the room, and to one participant."""

from __future__ import annotations

from workshop.activities.strategy import matrix_view, sheet_view
from workshop.activities.strategy.board import board_cards, cards_of, is_counted
from workshop.activities.strategy.checks import FOCUSING, PICKING, PROJECTING, SCORING, SHOWN
from workshop.activities.strategy.pairs import pairs_of, turn_of
from workshop.activities.strategy.plan import Card, Plan
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

TOLD = ("about", "remark", "sources", "combinations")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the strategy for an audience.

    Shape: {about, remark?, sources, combinations, ask, cards: {id: {q, text, rank, dots?,
    simulated?}}}. With "pick", for the trainer: {board: "none"|"waiting"|"counted", others:
    {id: {q, text, rank, dots, tied?, simulated?}}}. With "score" and later see `matrix_view`, with
    "project" see `sheet_view`.
    """
    seen: Json = {key: scene.setup[key] for key in TOLD if key in scene.setup}
    seen["ask"] = scene.setup["asks"][scene.phase]
    seen["cards"] = {
        card.id: _card(card, rank, scene) for rank, card in enumerate(cards_of(scene).values())
    }
    if scene.phase == PICKING and audience == "trainer":
        seen |= _picking(scene)
    if scene.phase == SCORING:
        seen |= matrix_view.scoring(scene)
    if scene.phase in SHOWN:
        seen |= matrix_view.cells(scene)
    if scene.phase == FOCUSING:
        seen |= matrix_view.focusing(scene, audience)
    if scene.phase == PROJECTING:
        seen |= sheet_view.projecting(scene, audience)
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {turn, scores: {pair: -2 to 2}, focuses: {id: {text, status}}}. `turn` says at which
    place of the pairs this participant begins.
    """
    plan: Plan = scene.state
    pairs = pairs_of(cards_of(scene).values())
    return {
        "turn": turn_of(scene.step, participant),
        "scores": {p: n for p, n in plan.scores.get(participant, {}).items() if p in pairs},
        "focuses": {
            one.id: {"text": one.text, "status": one.status}
            for one in plan.focuses.values()
            if one.by == participant
        },
    }


def _picking(scene: Scene) -> Json:
    """Return what else the trainer may take, and where dots alone do not decide."""
    taken = cards_of(scene)
    left = [card for card in board_cards(scene.earlier) if card.id not in taken]
    picked = {(card.quadrant, card.dots) for card in taken.values() if card.dots}
    others: Json = {}
    for rank, card in enumerate(left):
        others[card.id] = _card(card, rank, scene) | {"dots": card.dots}
        if (card.quadrant, card.dots) in picked:
            others[card.id]["tied"] = True
    board = "counted" if is_counted(scene.earlier) else "waiting" if scene.earlier else "none"
    return {"board": board, "others": others}


def _card(card: Card, rank: int, scene: Scene) -> Json:
    shown: Json = {"q": card.quadrant, "text": card.text, "rank": rank}
    if card.dots:
        shown["dots"] = card.dots
    if card.writers and scene.simulated >= set(card.writers):
        shown["simulated"] = True
    return shown
