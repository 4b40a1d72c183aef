"""What the trainer's overview asks of a strategy: who has done what is asked, and its words."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from workshop.activities.strategy import results
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.checks import FOCUSING, PROJECTING, SCORING
from workshop.activities.strategy.pairs import pairs_of
from workshop.activities.strategy.plan import Plan
from workshop.model.activity import Scene


def given(scene: Scene) -> AbstractSet[str] | None:
    """Return who scored a handful of pairs; None where nothing is asked of everybody."""
    plan: Plan = scene.state
    pairs = pairs_of(cards_of(scene).values())
    if scene.phase != SCORING or not pairs:
        return None
    return results.done(plan.scores, pairs)


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of a card, of a focal point, or what a sheet is to reach."""
    plan: Plan = scene.state
    card = cards_of(scene).get(thing)
    if card is not None:
        return card.text
    if scene.phase == FOCUSING and thing in plan.focuses:
        focus = plan.focuses[thing]
        return None if focus.status == "dropped" else focus.text
    if scene.phase != PROJECTING:
        return None
    said = {focus.id: focus.text for focus in plan.chosen()}
    said |= {s.id: s.fields["goal"].newest.text for s in plan.open_sheets() if "goal" in s.fields}
    return said.get(thing)
