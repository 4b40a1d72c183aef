"""What simulated participants do on a fishbone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from workshop.activities import dots
from workshop.activities.fishbone import tree
from workshop.activities.fishbone.board import Board, Cause
from workshop.activities.fishbone.checks import bones_of
from workshop.activities.fishbone.commands import QUESTIONS
from workshop.activities.fishbone.results import suggestions
from workshop.model.activity import Json, Scene

CAUSES_EACH = 3
WORD = 5
# Most dots go to a few causes, and the two questions share some of them: a corner comes out best.
FAVOURITES = {"cause": slice(0, 3), "change": slice(1, 4)}
LIKING = 0.7
# People who are really there come first; only when nobody states the incident, one of these does.
HASTE = 0.05


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    board: Board = scene.state
    if scene.phase in {"incident", "causes"} and board.incident is None:
        cases = scene.setup["cases"]
        if not cases or random.random() >= HASTE:
            return None
        return {"type": "fishbone.incident.take", "case": cases[0]["id"]}
    if scene.phase == "causes":
        return _mark(scene, participant) or _add(scene, participant, random)
    if scene.phase == "vote":
        return _vote(scene, participant, random)
    if scene.phase == "actions":
        return _act(scene, participant)
    return None


def _planned(scene: Scene, part: str) -> Sequence[Json]:
    """Return what the content has people add; a trainer's own fishbone has nothing."""
    planned: Sequence[Json] = scene.setup.get("rehearsal", {}).get(part, ())
    return planned


def _mark(scene: Scene, participant: str) -> Json | None:
    """Say of what kind an own cause is, as the content says; a why is latent."""
    kinds: dict[str, Json] = {}
    for planned in _planned(scene, "causes"):
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
    wishes = [*_first_causes(scene, participant), *_whys(scene, participant)]
    return random.choice(wishes) if wishes else None


def _share(scene: Scene, participant: str, content: Sequence[Json]) -> Sequence[Json]:
    """Return one person's part of the content: two may act at once, and none repeats another."""
    people = sorted(scene.simulated)
    return content[people.index(participant) :: len(people)]


def _first_causes(scene: Scene, participant: str) -> Iterator[Json]:
    written = {cause.text for cause in scene.state.causes.values()}
    for planned in _share(scene, participant, _planned(scene, "causes")):
        if planned["text"] not in written:
            bone = _bone(scene, planned["bone"])
            yield {"type": "fishbone.cause.add", "bone": bone, "text": planned["text"]}


def _whys(scene: Scene, participant: str) -> Iterator[Json]:
    visible = tree.visible(scene.state.causes)
    written = {cause.text for cause in scene.state.causes.values()}
    above: Mapping[str, Cause] = {cause.text: cause for cause in visible.values()}
    # Backwards: it is mostly somebody else who asks why.
    for planned in _share(scene, participant, _planned(scene, "causes")[::-1]):
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
    liked = causes[FAVOURITES[question]] if random.random() < LIKING else causes
    cause = random.choice(liked or causes)
    return {"type": "fishbone.dot.place", "question": question, "cause": cause}


def _act(scene: Scene, participant: str) -> Json | None:
    board: Board = scene.state
    content = _planned(scene, "actions")
    if board.proposed >= len(content):
        return None  # what the trainer took off the list does not come back
    written = {action.text for action in board.actions.values()}
    for planned in _share(scene, participant, content):
        if planned["text"] not in written:
            return {"type": "fishbone.action.add", **planned, **_against(board, planned["text"])}
    return None


def _against(board: Board, text: str) -> Json:
    """Return the suggested cause that shares a word with an action, if any."""
    for cause in suggestions(board):
        if _words(board.causes[cause].text) & _words(text):
            return {"cause": cause}
    return {}


def _words(text: str) -> set[str]:
    words = (word.strip(".,;:!?()'\"").casefold() for word in text.split())
    return {word for word in words if len(word) >= WORD}
