"""What simulated participants answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.activities.question.words import word_of

if TYPE_CHECKING:
    from random import Random

    from workshop.activities.question.answers import Answers
    from workshop.model.activity import Json, Scene

EACH = 2


def rehearse(scene: Scene, participant: str, random: Random) -> Json | None:
    """Return the next thing a simulated participant does now, or None."""
    if scene.phase != "ask":
        return None
    match scene.setup["form"]:
        case "words":
            return _word(scene, participant, random)
        case "scale":
            return _rating(scene, participant, random)
        case "keep":
            return _sentence(scene, participant, random) or _sharing(scene, participant)
        case _:
            return _sentence(scene, participant, random)


def _word(scene: Scene, participant: str, random: Random) -> Json | None:
    state: Answers = scene.state
    given = {answer.word for answer in state.of(participant)}
    words = [text for text in scene.setup["rehearsal"] if word_of(text) not in given]
    if not words or len(given) >= scene.setup["limit"]:
        return None
    # The first ones come to mind most, so that the cloud has large words and small ones.
    return {"type": "question.answer.add", "text": words[int(len(words) * random.random() ** 2)]}


def _sentence(scene: Scene, participant: str, random: Random) -> Json | None:
    state: Answers = scene.state
    if len(state.of(participant)) >= min(EACH, scene.setup["limit"]):
        return None
    written = {answer.text for answer in state.answers.values()}
    texts = [text for text in scene.setup["rehearsal"] if text not in written]
    if not texts:
        return None
    return {"type": "question.answer.add", "text": random.choice(texts)}


def _sharing(scene: Scene, participant: str) -> Json | None:
    """Share the first of one's answers; what else somebody wrote stays theirs."""
    state: Answers = scene.state
    own = state.of(participant)
    if not own or own[0].shared:
        return None
    return {"type": "question.answer.share", "answer": own[0].id, "shared": True}


def _rating(scene: Scene, participant: str, random: Random) -> Json | None:
    state: Answers = scene.state
    own = state.ratings.get(participant, {})
    for quick in scene.setup["quick"]:
        if quick["id"] not in own:
            value = random.choice(quick["rehearsal"])
            return {"type": "question.rate", "quick": quick["id"], "value": value}
    return None
