"""Scoring: each participant for themselves, as many pairs as they like."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.checks import SCORING, require_phase
from workshop.activities.strategy.commands import BEST, WORST, ScorePair
from workshop.activities.strategy.events import PairScored
from workshop.activities.strategy.pairs import pairs_of
from workshop.activities.strategy.pick_rules import kept
from workshop.activities.strategy.plan import Plan
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.event import Event
from workshop.model.refusals import Refused


def score(scene: Scene, command: ScorePair, actor: Actor) -> Sequence[Event]:
    """Score a pair, or change that score. The first score of all keeps the board's top."""
    plan: Plan = scene.state
    if actor.is_trainer:
        raise Refused("participant-only")
    require_phase(scene, SCORING)
    if command.pair not in pairs_of(cards_of(scene).values()):
        raise Refused("pair-unknown")
    if not WORST <= command.score <= BEST:
        raise Refused("answer-out-of-range")
    if plan.scores.get(actor.id, {}).get(command.pair) == command.score:
        return ()
    scored = PairScored(
        step=scene.step, pair=command.pair, participant=actor.id, score=command.score
    )
    return (*kept(scene), scored)
