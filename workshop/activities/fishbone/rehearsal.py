"""What simulated participants do on a fishbone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from workshop.activities import dots
from workshop.activities.fishbone import tree
from workshop.activities.fishbone.board import Board, Cause
from workshop.activities.fishbone.checks import bones_of
from workshop.activities.fishbone.commands import QUESTIONS
from workshop.activities.fishbone.results import suggestions
from workshop.model.activity import Json, Scene

CAUSES_EACH = 3
ACTIONS_EACH = 1
WORD = 5
# People who are really there come first; only when nobody states the incident, one of these does.
HASTE = 0.05


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    board: Board = scene.state
    if scene.phase in {"incident", "causes"} and board.incident is None:
        first = scene.setup["cases"][0]["id"]
        hasty = random.random() < HASTE
        return {"type": "fishbone.incident.take", "case": first} if hasty else None
    if scene.phase == "causes":
        return _mark(scene, participant) or _add(scene, participant, random)
    if scene.phase == "vote":
        return _vote(scene, participant, random)
    if scene.phase == "actions":
        return _act(scene, participant, random)
    return None


def _mark(scene: Scene, participant: str) -> Json | None:
    """Say of what kind an own cause is, as the content says; a why is latent."""
    kinds: dict[str, Json] = {}
    for planned in scene.setup["rehearsal"]["causes"]:
        kinds[planned["text"]] = {key: planned[key] for key in ("condition", "domain")}
        if "why" in planned:
            kinds[planned["why"]] = {"condition": "latent"}
    for cause in scene.state.causes.values():
        if cause.by == participant and cause.condition is None and cause.text in kinds:
            return {"type": "fishbone.cause.mark", "cause": cause.id, **kinds[cause.text]}
    return None


def _add(scene: Scene, participant: str, random: Random) -> Json | None:
    board: Board = scene.state
    if sum(cause.by == participant for cause in board.causes.values()) >= CAUSES_EACH:
        return None
    wishes = [*_first_causes(scene), *_whys(scene)]
    return random.choice(wishes) if wishes else None


def _first_causes(scene: Scene) -> Iterator[Json]:
    written = {cause.text for cause in scene.state.causes.values()}
    for planned in scene.setup["rehearsal"]["causes"]:
        if planned["text"] not in written:
            bone = _bone(scene, planned["bone"])
            yield {"type": "fishbone.cause.add", "bone": bone, "text": planned["text"]}


def _whys(scene: Scene) -> Iterator[Json]:
    visible = tree.visible(scene.state.causes)
    written = {cause.text for cause in scene.state.causes.values()}
    above: Mapping[str, Cause] = {cause.text: cause for cause in visible.values()}
    for planned in scene.setup["rehearsal"]["causes"]:
        cause = above.get(planned["text"])
        if cause is not None and "why" in planned and planned["why"] not in written:
            yield {
                "type": "fishbone.cause.add",
                "bone": cause.bone,
                "parent": cause.id,
                "text": planned["why"],
            }


def _bone(scene: Scene, planned: str) -> str:
    """Return the bone itself, or of another set the one in its place."""
    bones = list(bones_of(scene))
    if planned in bones:
        return planned
    default = [bone["id"] for bone in scene.setup["sets"][0]["bones"]]
    return bones[default.index(planned) % len(bones)]


def _vote(scene: Scene, participant: str, random: Random) -> Json | None:
    board: Board = scene.state
    causes = sorted(tree.visible(board.causes))
    open_questions = [
        question
        for question in QUESTIONS
        if dots.spent(board.dots[question], participant) < scene.setup["dots"][question]
    ]
    if not causes or not open_questions:
        return None
    question = random.choice(open_questions)
    # What weighs most is not always what can be changed: the second ranking is a little other.
    shift = len(causes) // 6 if question == "change" else 0
    liked = causes[shift:] + causes[:shift]
    cause = liked[int(len(liked) * random.random() ** 2)]
    return {"type": "fishbone.dot.place", "question": question, "cause": cause}


def _act(scene: Scene, participant: str, random: Random) -> Json | None:
    board: Board = scene.state
    if sum(action.by == participant for action in board.actions.values()) >= ACTIONS_EACH:
        return None
    written = {action.text for action in board.actions.values()}
    planned = [one for one in scene.setup["rehearsal"]["actions"] if one["text"] not in written]
    if not planned:
        return None
    action: Mapping[str, Any] = random.choice(planned)
    return {"type": "fishbone.action.add", **action, **_against(board, action["text"])}


def _against(board: Board, text: str) -> Json:
    """Return the suggested cause that shares a word with an action, if any."""
    for cause in suggestions(board):
        if _words(board.causes[cause].text) & _words(text):
            return {"cause": cause}
    return {}


def _words(text: str) -> set[str]:
    words = (word.strip(".,;:!?()'\"").casefold() for word in text.split())
    return {word for word in words if len(word) >= WORD}
