"""Small questions of every form that the tests look at in both phases."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal
from uuid import UUID, uuid4

from workshop.activities.question import ACTIVITY, commands
from workshop.activities.question.answers import Answers
from workshop.model.activity import Scene
from workshop.model.actor import Actor
from workshop.model.command import Command
from workshop.model.event import Event

STEP = "question"

Form = Literal["words", "text", "scale", "keep"]
FORMS: tuple[Form, ...] = ("words", "text", "scale", "keep")
WRITTEN: tuple[Form, ...] = ("words", "text", "keep")
PHASES = ("ask", "show")

LABELS = ["Not at all", "A little", "Half", "Mostly", "Fully"]
INVENTED = {
    "words": ["time", "Time", "talking", "paper"],
    "text": ["A first answer.", "A second answer."],
    "keep": ["Call a colleague.", "Take a break.", "Read the minutes."],
}
RAW: dict[Form, dict[str, Any]] = {
    "words": {"ask": "Which word?", "limit": 3, "rehearsal": INVENTED["words"]},
    "text": {"ask": "What else?", "about": "Say it.", "limit": 2, "rehearsal": INVENTED["text"]},
    "keep": {"ask": "And on Monday?", "limit": 3, "rehearsal": INVENTED["keep"]},
    "scale": {
        "ask": "How was it?",
        "labels": LABELS,
        "quick": [
            {"id": "pace", "text": "The pace was right.", "rehearsal": [4, 5]},
            {"id": "voice", "text": "I could say it.", "rehearsal": [2]},
        ],
    },
}
SETUPS: dict[Form, dict[str, Any]] = {
    form: ACTIVITY.Setup.model_validate({"form": form, **raw}).model_dump(
        mode="json", exclude_none=True
    )
    for form, raw in RAW.items()
}


def scene(
    form: Form, phase: str = "ask", state: Answers | None = None, simulated: Iterable[str] = ()
) -> Scene:
    """Return a question of a form in a phase."""
    return Scene(
        step=STEP,
        phase=phase,
        setup=SETUPS[form],
        state=ACTIVITY.begin(SETUPS[form]) if state is None else state,
        simulated=frozenset(simulated),
        participants=3,
    )


def id_of(number: int) -> str:
    """Return the id of the answer of a number."""
    return str(UUID(int=number))


def add(text: str, number: int | None = None) -> Command:
    """Return the command to give an answer."""
    id_ = uuid4() if number is None else UUID(int=number)
    return commands.AddAnswer(id=id_, step=STEP, text=text)


def edit(number: int, text: str) -> Command:
    """Return the command to change an answer's words."""
    return commands.EditAnswer(id=uuid4(), step=STEP, answer=id_of(number), text=text)


def withdraw(number: int) -> Command:
    """Return the command to take an answer back."""
    return commands.WithdrawAnswer(id=uuid4(), step=STEP, answer=id_of(number))


def share(number: int, *, shared: bool = True) -> Command:
    """Return the command to share an answer, or to keep it again."""
    return commands.ShareAnswer(id=uuid4(), step=STEP, answer=id_of(number), shared=shared)


def hide(number: int, *, hidden: bool = True) -> Command:
    """Return the command to hide an answer, or to show it again."""
    return commands.HideAnswer(id=uuid4(), step=STEP, answer=id_of(number), hidden=hidden)


def hide_word(word: str, *, hidden: bool = True) -> Command:
    """Return the command to hide a word, or to show it again."""
    return commands.HideWord(id=uuid4(), step=STEP, word=word, hidden=hidden)


def rate(quick: str, value: int) -> Command:
    """Return the command to rate a quick question."""
    return commands.Rate(id=uuid4(), step=STEP, quick=quick, value=value)


def decided(form: Form, phase: str, state: Answers | None, command: Command, actor: Actor) -> Any:
    """Return the events of a command; raises Refused."""
    return ACTIVITY.decide(scene(form, phase, state), command, actor)


def folded(*events: Event, start: Answers | None = None) -> Answers:
    """Return the answers after some events."""
    state = Answers() if start is None else start
    for event in events:
        state = ACTIVITY.evolve(state, event)
    return state


Deed = tuple[str, Actor, Command]


def done(form: Form, *deeds: Deed, start: Answers | None = None) -> Answers:
    """Return the state after (phase, actor, command), one after the other; all must succeed."""
    state = Answers() if start is None else start
    for phase, actor, command in deeds:
        state = folded(*decided(form, phase, state, command, actor), start=state)
    return state


def answered(form: Form, *texts: tuple[Actor, str]) -> Answers:
    """Return the state in which people gave these answers before they were shown, from 1 on."""
    return done(
        form, *(("ask", actor, add(text, n)) for n, (actor, text) in enumerate(texts, start=1))
    )


def rated(*ratings: tuple[Actor, str, int]) -> Answers:
    """Return the state in which people gave these ratings."""
    return done("scale", *(("ask", actor, rate(quick, value)) for actor, quick, value in ratings))
