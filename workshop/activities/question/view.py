"""What a question looks like: to the room, and to one participant."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from workshop.activities.fewest import FEWEST
from workshop.activities.question.commands import LEAST, MOST
from workshop.activities.question.rules import READABLE
from workshop.activities.question.words import spelling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop.activities.question.answers import Answer, Answers
    from workshop.model.activity import Json, Scene
    from workshop.model.actor import Audience

ASKED = ("ask", "about", "form", "limit", "labels")


def view(scene: Scene, audience: Audience) -> Json:
    """Return the question for an audience.

    Until the phase "show" there is only how many people answered, of a scale every question (and,
    of what is kept, how many answers are shared). Shape: {ask, about?, form, limit?, labels?,
    quick?: [{id, text}], answered: people, shared?: int, words?: {id: {text, count, hidden?}},
    answers?: {id: {text, rank, hidden?, simulated?}}, fewest?: people, results?: {quick: {n,
    counts?: {"1".."5": people}}}}. What is hidden goes to the trainer alone, what is kept in
    private to nobody; of fewer than `fewest` ratings there is only their number.
    """
    state: Answers = scene.state
    form = scene.setup["form"]
    seen: Json = {key: scene.setup[key] for key in ASKED if key in scene.setup}
    if form == "scale":
        seen["quick"] = [{"id": one["id"], "text": one["text"]} for one in scene.setup["quick"]]
        seen["answered"] = len(state.rated_all({one["id"] for one in scene.setup["quick"]}))
        seen["fewest"] = FEWEST
    else:
        seen["answered"] = len({answer.by for answer in state.answers.values()})
    if form == "keep":
        seen["shared"] = len(state.shared())
    if scene.phase in READABLE:
        seen |= _shown(scene, audience)
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {answers: {id: {text, shared?, hidden?}}}, or of a scale {ratings: {quick: 1 to 5}}.
    """
    state: Answers = scene.state
    if scene.setup["form"] == "scale":
        return {"ratings": dict(state.ratings.get(participant, {}))}
    answers: Json = {}
    for answer in state.of(participant):
        own: Json = {"text": answer.text}
        if answer.shared:
            own["shared"] = True
        if answer.hidden or answer.word in state.hidden_words:
            own["hidden"] = True
        answers[answer.id] = own
    return {"answers": answers}


def _shown(scene: Scene, audience: Audience) -> Json:
    state: Answers = scene.state
    match scene.setup["form"]:
        case "words":
            return {"words": _words(state, audience)}
        case "text":
            return {"answers": _answers(scene, state.answers.values(), audience)}
        case "keep":
            return {"answers": _answers(scene, state.shared(), audience)}
        case _:
            return {"results": _results(scene, state)}


def _words(state: Answers, audience: Audience) -> Json:
    spellings: dict[str, list[str]] = {}
    for answer in state.answers.values():
        spellings.setdefault(answer.word, []).append(answer.text)
    words: dict[str, Any] = {}
    # By their ids: the order of writing would tell who was quick.
    for word, texts in sorted(spellings.items()):
        hidden = word in state.hidden_words
        if hidden and audience != "trainer":
            continue
        shown: Json = {"text": spelling(texts), "count": len(texts)}
        if hidden:
            shown["hidden"] = True
        words[word] = shown
    return words


def _answers(scene: Scene, answers: Iterable[Answer], audience: Audience) -> Json:
    seen: dict[str, Any] = {}
    for answer in sorted(answers, key=lambda one: one.id):
        if answer.hidden and audience != "trainer":
            continue
        shown: Json = {"text": answer.text, "rank": answer.rank}
        if answer.hidden:
            shown["hidden"] = True
        if answer.by in scene.simulated:
            shown["simulated"] = True
        seen[answer.id] = shown
    return seen


def _results(scene: Scene, state: Answers) -> Json:
    return {quick["id"]: _result(state, quick["id"]) for quick in scene.setup["quick"]}


def _result(state: Answers, quick: str) -> Json:
    given = Counter(own[quick] for own in state.ratings.values() if quick in own)
    if given.total() < FEWEST:
        return {"n": given.total()}
    counts = {str(value): given[value] for value in range(LEAST, MOST + 1)}
    return {"n": given.total(), "counts": counts}
