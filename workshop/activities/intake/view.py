"""What an intake form looks like: to the room, and to one participant."""

from __future__ import annotations

from typing import Any

from workshop.activities.intake.commands import LIMITS
from workshop.activities.intake.forms import Forms
from workshop.activities.intake.reading import questions_of
from workshop.activities.intake.results import found, result, verdict, words
from workshop.activities.intake.rules import DROPPING, FILLING, READING, VERDICT
from workshop.model.activity import Json, Scene
from workshop.model.actor import Audience

ASKED = ("title", "about", "warning", "discuss", "remark", "sources")
MOST_TEXTS = 60
"""answers in words to one question that are sent to the screens; the rest are counted"""


def view(scene: Scene, audience: Audience) -> Json:
    """Return the form for an audience.

    Shape: {title, about, warning, discuss, remark?, sources, questions: [{id, text, kind, hint?,
    required, options?}], sent?: people, results?: {question: {answered, counts?, seconds?, texts?:
    {id: {text, hidden?, simulated?}}, more?}}, found?: {slowest?, skipped?}, voted?: people,
    drops?: {question: people}, none?: people}; see results.py. While people fill in or choose, how
    many did so goes to screen and trainer alone: a phone is sent nothing.
    """
    state: Forms = scene.state
    seen: Json = {key: scene.setup[key] for key in ASKED if key in scene.setup}
    seen["questions"] = [
        {key: value for key, value in question.items() if key != "rehearsal"}
        for question in scene.setup["questions"]
    ]
    if audience != "participant" or scene.phase == READING:
        seen["sent"] = len(state.sent)
    if scene.phase == READING:
        seen["results"] = {
            key: {**result(question, state), **_texts(scene, question, audience)}
            for key, question in questions_of(scene.setup).items()
        }
        seen["found"] = found(scene.setup, state)
    elif scene.phase == DROPPING and audience != "participant":
        seen["voted"] = len(state.drops)
    elif scene.phase == VERDICT:
        seen |= verdict(scene.setup, state)
    return seen


def mine(scene: Scene, participant: str) -> Json:
    """Return a participant's own part.

    Shape: {form?: {picks: {question: [option]}, texts: {question: words}, seconds: {question:
    time}}, hidden?: {question: true}, drop?: question, keep?: true}.
    """
    state: Forms = scene.state
    own: Json = {}
    form = state.sent.get(participant)
    if form is not None:
        own["form"] = {
            "picks": {key: list(picks) for key, picks in form.picks.items()},
            "texts": {key: one.text for key, one in form.texts.items()},
            "seconds": dict(form.seconds),
        }
        hidden = {key: True for key, one in form.texts.items() if one.id in state.hidden}
        if hidden:
            own["hidden"] = hidden
    if participant in state.drops:
        dropped = state.drops[participant]
        own |= {"keep": True} if dropped is None else {"drop": dropped}
    return own


def given(scene: Scene) -> frozenset[str] | None:
    """Return who handed in a form, or chose what to drop; None when nothing is asked."""
    state: Forms = scene.state
    if scene.phase == DROPPING:
        return frozenset(state.drops)
    return frozenset(state.sent) if scene.phase == FILLING else None


def quote(scene: Scene, thing: str) -> str | None:
    """Return the words of an answer that all may read now, or None."""
    if scene.phase != READING:
        return None
    for question in scene.setup["questions"]:
        shown: dict[str, Any] = _texts(scene, question, "participant").get("texts", {})
        if thing in shown:
            return str(shown[thing]["text"])
    return None


def _texts(scene: Scene, question: Json, audience: Audience) -> Json:
    """Return {texts, more?} of a question that is answered in words, {} of another."""
    state: Forms = scene.state
    if question["kind"] not in LIMITS:
        return {}
    readable = {
        key: one
        for key, one in words(question["id"], state).items()
        if key not in state.hidden or audience == "trainer"
    }
    texts: Json = {}
    for key, (who, one) in list(readable.items())[:MOST_TEXTS]:
        texts[key] = {"text": one.text}
        if key in state.hidden:
            texts[key]["hidden"] = True
        if who in scene.simulated:
            texts[key]["simulated"] = True
    more = len(readable) - len(texts)
    return {"texts": texts, "more": more} if more else {"texts": texts}
