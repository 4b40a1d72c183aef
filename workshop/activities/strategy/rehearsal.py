"""What simulated participants score, propose and write."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from zlib import crc32

from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.checks import FOCUSING, PROJECTING, SCORING
from workshop.activities.strategy.commands import FIELDS
from workshop.activities.strategy.pairs import HANDFUL, Pair, order_for, pairs_of, turn_of
from workshop.activities.strategy.plan import Plan
from workshop.model.activity import Json, Scene

SCORES_EACH = 3 * HANDFUL
LEANINGS: Sequence[Sequence[int]] = ((2, 2, 1), (1, 1, 2, 0), (0, 0, 1, -1))
"""How strongly the room feels about a pair; without it every cell would look alike."""


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    if scene.phase == SCORING:
        return _score(scene, participant, random)
    if scene.phase == FOCUSING:
        return _propose(scene, participant)
    if scene.phase == PROJECTING:
        return _start(scene, participant) or _write(scene, participant)
    return None


def _score(scene: Scene, participant: str, random: Random) -> Json | None:
    plan: Plan = scene.state
    pairs = pairs_of(cards_of(scene).values())
    own = plan.scores.get(participant, {})
    if sum(pair in own for pair in pairs) >= SCORES_EACH:
        return None
    order = order_for(list(pairs), turn_of(scene.step, participant), scene.participants)
    pair = next((pairs[one] for one in order if one not in own), None)
    if pair is None:
        return None
    return {"type": "strategy.score", "pair": pair.id, "score": _leaning(pair, random)}


def _leaning(pair: Pair, random: Random) -> int:
    help_ = random.choice(LEANINGS[crc32(pair.id.encode()) % len(LEANINGS)])
    return help_ if pair.row.quadrant == "strengths" else -help_


def _propose(scene: Scene, participant: str) -> Json | None:
    plan: Plan = scene.state
    content: Sequence[str] = scene.setup["rehearsal"]["focuses"]
    proposed = sum(one.by in scene.simulated for one in plan.focuses.values())
    if proposed >= len(content):
        return None  # what the trainer put in other words is not proposed again
    people = sorted(scene.simulated)
    # Each has a part of their own: two may act at once, and none repeats another.
    share = content[people.index(participant) :: len(people)]
    written = {one.text for one in plan.focuses.values()}
    text = next((one for one in share if one not in written), None)
    return None if text is None else {"type": "strategy.focus.propose", "text": text}


def _start(scene: Scene, participant: str) -> Json | None:
    plan: Plan = scene.state
    begun = {sheet.focus for sheet in plan.sheets.values()}
    for index, focus in enumerate(plan.chosen()):
        if focus.id not in begun and _is_turn(scene, participant, index):
            return {"type": "strategy.sheet.start", "focus": focus.id}
    return None


def _write(scene: Scene, participant: str) -> Json | None:
    plan: Plan = scene.state
    for index, sheet in enumerate(plan.open_sheets()):
        for place, name in enumerate(FIELDS):
            mine = _is_turn(scene, participant, index * len(FIELDS) + place)
            if mine and name not in sheet.fields:
                texts = scene.setup["rehearsal"]["sheet"][name]
                written = {"sheet": sheet.id, "field": name, "text": texts[index % len(texts)]}
                return {"type": "strategy.sheet.write", **written, "seen": 0}
    return None


def _is_turn(scene: Scene, participant: str, number: int) -> bool:
    people = sorted(scene.simulated)
    return people[number % len(people)] == participant
