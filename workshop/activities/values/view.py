"""What the values look like: to the room, and to one participant."""

from __future__ import annotations

from workshop.activities.fewest import FEWEST
from workshop.activities.values import results
from workshop.activities.values.checks import AGREEING, SHOWN, values_of
from workshop.activities.values.commands import SCALES
from workshop.activities.values.vision import Agreement, Vision
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

TOLD = ("about", "remark", "sources")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the values for an audience.

    Shape: {about, remark?, sources, values: {id: {name, text, practice?, rank}}, fewest: people,
    begun: people, complete: people, results?: {value: {people, importance?, today?, gap?, rank?,
    largest?}}, example?: {...}, agreements?: {id: {value, text, owner, rhythm, status, rank,
    simulated?}}}. Results come with "gaps", means with one decimal, and none for a value that
    fewer than `fewest` people rated; dropped agreements are for the trainer alone.
    """
    vision: Vision = scene.state
    values = values_of(scene)
    seen: Json = {key: scene.setup[key] for key in TOLD if key in scene.setup}
    seen["values"] = _values(scene)
    seen["fewest"] = FEWEST
    seen["begun"] = results.begun(vision)
    seen["complete"] = results.complete(vision, values)
    if scene.phase in SHOWN:
        seen["results"] = _results(vision, values)
    if scene.phase == AGREEING:
        if "example" in scene.setup:
            seen["example"] = scene.setup["example"]
        seen["agreements"] = {
            key: _agreement(one, scene)
            for key, one in vision.agreements.items()
            if audience == "trainer" or one.status != "dropped"
        }
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {importance: {value: 1-5}, today: {value: 1-5}, agreements: {id: {text, status}}}.
    """
    vision: Vision = scene.state
    own: Json = {scale: dict(vision.own(scale, participant)) for scale in SCALES}
    own["agreements"] = {
        key: {"text": one.text, "status": one.status}
        for key, one in vision.agreements.items()
        if one.by == participant
    }
    return own


def _values(scene: Scene) -> Json:
    return {
        value["id"]: {**{key: word for key, word in value.items() if key != "id"}, "rank": rank}
        for rank, value in enumerate(scene.setup["values"])
    }


def _results(vision: Vision, values: list[str]) -> Json:
    found = results.scores(vision, values)
    seen: Json = {value: {"people": score.people} for value, score in found.items()}
    for rank, value in enumerate(results.ranking(found)):
        score = found[value]
        seen[value] |= {
            "importance": results.rounded(score.importance),
            "today": results.rounded(score.today),
            "gap": results.rounded(score.gap),
            "rank": rank,
        }
    for value in results.largest(found):
        seen[value]["largest"] = True
    return seen


def _agreement(agreement: Agreement, scene: Scene) -> Json:
    shown: Json = {
        "value": agreement.value,
        "text": agreement.text,
        "owner": agreement.owner,
        "rhythm": agreement.rhythm,
        "status": agreement.status,
        "rank": agreement.rank,
    }
    if agreement.by in scene.simulated:
        shown["simulated"] = True
    return shown
