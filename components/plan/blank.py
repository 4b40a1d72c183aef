"""Steps to begin with nothing: the least that each kind needs, in the workshop's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workshop.i18n import N_
from workshop.model.command import NewStep

if TYPE_CHECKING:
    from collections.abc import Callable

    Translate = Callable[[str], str]

Json = dict[str, Any]

KINDS = {
    "card": N_("A card"),
    "words": N_("A word cloud"),
    "text": N_("An open question"),
    "scale": N_("Quick questions"),
    "keep": N_("Intentions"),
    "statements": N_("Statements"),
    "values": N_("Values"),
    "swot": N_("A SWOT board"),
    "fishbone": N_("A fishbone"),
}

_MINUTES = 10
_QUADRANTS = {
    "strengths": N_("What is already going well?"),
    "weaknesses": N_("What could be better?"),
    "opportunities": N_("What could help us?"),
    "threats": N_("What could stand in our way?"),
}
_BONES = (N_("People"), N_("Agreements"), N_("Means"), N_("Surroundings"))
_LABELS = (N_("Not at all"), N_("A little"), N_("Half"), N_("Mostly"), N_("Entirely"))


def blank(kind: str, _: Translate) -> NewStep:
    """Return a step of one of `KINDS`, ready to be rewritten."""
    questions = ("words", "text", "scale", "keep")
    setup = _question(kind, _) if kind in questions else _SETUPS[kind](_)
    return NewStep(
        activity="question" if kind in questions else kind,
        title=_(KINDS[kind]),
        minutes=_MINUTES,
        say=(_(N_("Tell the room what you want to do in this step.")),),
        setup=setup,
    )


def _question(form: str, _: Translate) -> Json:
    setup: Json = {"ask": _(N_("What do you want to ask the room?")), "form": form}
    if form == "scale":
        own = {"id": "own-1", "text": _(N_("Write here what the room rates."))}
        rated = {**own, "rehearsal": [1, 2, 3, 4, 5]}
        return {**setup, "labels": [_(label) for label in _LABELS], "quick": [rated]}
    return {**setup, "limit": 3, "rehearsal": [_(N_("Example"))]}


def _card(_: Translate) -> Json:
    return {"layout": "text", "text": _(N_("Write here what the room reads."))}


def _statements(_: Translate) -> Json:
    anything = {"first": [1, 2, 3, 4, 5], "second": [1, 2, 3, 4, 5]}
    text = _(N_("Write here what the room agrees or disagrees with."))
    return {
        "question": _(N_("How far do you agree?")),
        "pace": "one",
        "statements": [{"id": "own-1", "text": text, "rehearsal": anything}],
    }


def _values(_: Translate) -> Json:
    names = (_(N_("A first value")), _(N_("A second value")))
    return {
        "about": _(N_("What we stand for, and how far we are.")),
        "values": [
            {"id": f"own-{n}", "name": name, "text": _(N_("Say it in one sentence."))}
            for n, name in enumerate(names, start=1)
        ],
    }


def _swot(_: Translate) -> Json:
    return {
        "number": 1,
        "subject": "organisation",
        "about": _(N_("Our practice")),
        "story": _(N_("Tell here what the assignment is about.")),
        "quadrants": {key: {"questions": [_(ask)]} for key, ask in _QUADRANTS.items()},
    }


def _fishbone(_: Translate) -> Json:
    bones = [{"id": f"own-{n}", "name": _(name)} for n, name in enumerate(_BONES, start=1)]
    return {
        "question": _(N_("What made it possible?")),
        "warning": _(N_("Use no names and no details that somebody could recognise.")),
        "sets": [{"id": "own", "title": _(N_("Our own bones")), "bones": bones}],
    }


_SETUPS: dict[str, Callable[[Translate], Json]] = {
    "card": _card,
    "statements": _statements,
    "values": _values,
    "swot": _swot,
    "fishbone": _fishbone,
}
