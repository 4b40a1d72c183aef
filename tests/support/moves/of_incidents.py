"""What is asked where the room learns from incidents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.support.live import Json
from tests.support.moves.move import (
    BY_PHONES,
    BY_TRAINER,
    EVERYBODY,
    OWNER,
    OWNER_OR_TRAINER,
    PHONES,
    TRAINER,
    Move,
    at,
    not_yours,
    on,
    with_text,
)
from tests.support.play import Play


def _case(play: Play) -> Json:
    step = play.go("fishbone", "incident")
    return {"step": step, "case": play.state.steps[step].setup["cases"][0]["id"]}


def _bones(play: Play) -> Json:
    step = play.go("fishbone", "incident")
    return {"step": step, "set": play.state.steps[step].setup["sets"][1]["id"]}


def _cause_dot(play: Play) -> Json:
    cause = play.cause()
    step = play.go("fishbone", "vote")
    play.does("phone", "fishbone.dot.place", step=step, question="change", cause=cause)
    return {"step": step, "question": "change", "cause": cause}


def _sorting(play: Play) -> Json:
    step = play.go("classify", "sort")
    return {"step": step, "incident": play.state.steps[step].setup["order"][0]}


def _hole(play: Play) -> Json:
    step = play.picture("fishbone", "picture")
    return {"step": step, "defence": play.text(), "text": play.text(), "condition": "latent"}


def _typed_hole(play: Play) -> Json:
    fields = _hole(play)
    return {"step": fields["step"], "hole": play.does("trainer", "cheese.hole.add", **fields)}


def _proposed(play: Play) -> Json:
    incident = play.proposal()
    return {"step": play.go("classify", "sort"), "incident": incident}


def _sentence(play: Play) -> Json:
    step = play.go("support", "choose")
    sentence = play.state.steps[step].setup["colleague"]["sentences"][0]["id"]
    return {"step": step, "poll": "wanted", "option": sentence, "picked": True}


def _placing(phase: str) -> Callable[[Play], Json]:
    """Return how to prepare a place in the matrix for an incident that the trainer stated."""

    def prepare(play: Play) -> Json:
        step = play.go("change", "approach")
        play.does("trainer", "change.incident.state", step=step, text=play.text())
        return {"step": play.go("change", phase), **CELL}

    return prepare


def _measure(play: Play) -> Json:
    return {"step": play.go("change", "actions"), **play.measure_words()}


def _of_measure(phase: str, **fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command on an action of the first phone's."""

    def prepare(play: Play) -> Json:
        action = play.measure()
        return {"step": play.go("change", phase), "action": action, **fields}

    return prepare


def _first_action(play: Play) -> Json:
    action = play.action()
    return {"step": play.go("change", "actions"), "action": action}


CELL = {"severity": "major", "frequency": "yearly"}


MOVES: Mapping[str, Move] = {
    # -- classify -------------------------------------------------------------------------------
    "classify.level.choose": Move(
        PHONES, BY_PHONES, lambda play: {**_sorting(play), "level": "process"}
    ),
    "classify.origin.choose": Move(
        PHONES, BY_PHONES, lambda play: {**_sorting(play), "origin": "records"}
    ),
    "classify.incident.propose": Move(EVERYBODY, {}, with_text(at("classify", "sort"))),
    "classify.incident.admit": Move(TRAINER, BY_TRAINER, with_text(_proposed)),
    "classify.incident.decline": Move(TRAINER, BY_TRAINER, _proposed),
    "classify.incident.withdraw": Move(OWNER, not_yours("incident"), _proposed),
    # -- support --------------------------------------------------------------------------------
    "support.pick": Move(PHONES, BY_PHONES, _sentence),
    "support.role.take": Move(PHONES, BY_PHONES, at("support", "pairs", role="a")),
    "support.roles.swap": Move(TRAINER, BY_TRAINER, at("support", "pairs", swapped=True)),
    # -- change ---------------------------------------------------------------------------------
    "change.incident.state": Move(TRAINER, BY_TRAINER, with_text(at("change", "approach"))),
    "change.severity.place": Move(PHONES, BY_PHONES, _placing("severity")),
    "change.severity.settle": Move(TRAINER, BY_TRAINER, _placing("placed")),
    "change.action.take": Move(TRAINER, BY_TRAINER, _first_action),
    "change.action.add": Move(EVERYBODY, {}, _measure),
    "change.action.edit": Move(
        OWNER_OR_TRAINER,
        not_yours("action"),
        lambda play: {**_of_measure("actions")(play), **play.measure_words()},
    ),
    "change.action.weigh": Move(TRAINER, BY_TRAINER, _of_measure("actions", strength="medium")),
    "change.action.withdraw": Move(OWNER_OR_TRAINER, not_yours("action"), _of_measure("actions")),
    "change.procedure.describe": Move(
        OWNER_OR_TRAINER,
        not_yours("action"),
        with_text(_of_measure("practice", written="yes"), "place"),
    ),
    "change.procedure.know": Move(PHONES, BY_PHONES, _of_measure("practice", answer="finds")),
    # -- cheese ---------------------------------------------------------------------------------
    "cheese.picture.choose": Move(TRAINER, BY_TRAINER, at("cheese", "picture", picture="fishbone")),
    "cheese.story.tell": Move(TRAINER, BY_TRAINER, at("cheese", "story", steps=2)),
    "cheese.hole.add": Move(TRAINER, BY_TRAINER, _hole),
    "cheese.hole.withdraw": Move(TRAINER, BY_TRAINER, _typed_hole),
    "cheese.barrier.name": Move(
        EVERYBODY,
        {},
        with_text(lambda play: {"step": play.picture("case"), "hole": play.hole()}),
    ),
    "cheese.barrier.weigh": Move(
        OWNER_OR_TRAINER,
        not_yours("barrier"),
        on("cheese", "barriers", "barrier", strength="strong"),
    ),
    "cheese.barrier.support": Move(
        PHONES, BY_PHONES, on("cheese", "barriers", "barrier", supported=True)
    ),
    "cheese.barrier.admit": Move(
        TRAINER, BY_TRAINER, on("cheese", "closed", "barrier", admitted=True)
    ),
    "cheese.barrier.hide": Move(
        TRAINER, BY_TRAINER, on("cheese", "closed", "barrier", hidden=True)
    ),
    "cheese.barrier.withdraw": Move(
        OWNER, not_yours("barrier"), on("cheese", "barriers", "barrier")
    ),
    # -- fishbone -------------------------------------------------------------------------------
    "fishbone.incident.state": Move(EVERYBODY, {}, with_text(at("fishbone", "incident"))),
    "fishbone.incident.take": Move(EVERYBODY, {}, _case),
    "fishbone.bones.choose": Move(TRAINER, BY_TRAINER, _bones),
    "fishbone.cause.add": Move(
        EVERYBODY,
        {},
        with_text(lambda play: {"step": play.incident(), "bone": play.bone()}),
    ),
    "fishbone.cause.edit": Move(
        OWNER, not_yours("cause"), with_text(on("fishbone", "causes", "cause"))
    ),
    "fishbone.cause.mark": Move(
        OWNER_OR_TRAINER, not_yours("cause"), on("fishbone", "causes", "cause", domain="process")
    ),
    "fishbone.cause.move": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {**on("fishbone", "causes", "cause")(play), "bone": play.bone(1)},
    ),
    "fishbone.cause.withdraw": Move(OWNER, not_yours("cause"), on("fishbone", "causes", "cause")),
    "fishbone.cause.hide": Move(
        TRAINER, BY_TRAINER, on("fishbone", "causes", "cause", hidden=True)
    ),
    "fishbone.dot.place": Move(
        PHONES, BY_PHONES, on("fishbone", "vote", "cause", question="cause")
    ),
    "fishbone.dot.take": Move(OWNER, {"other": "dot-none", **BY_PHONES}, _cause_dot),
    "fishbone.action.add": Move(
        EVERYBODY, {}, lambda play: {"step": play.go("fishbone", "actions"), **play.plan()}
    ),
    "fishbone.action.edit": Move(
        OWNER_OR_TRAINER,
        not_yours("action"),
        lambda play: {**on("fishbone", "actions", "action")(play), **play.plan()},
    ),
    "fishbone.action.withdraw": Move(
        OWNER_OR_TRAINER, not_yours("action"), on("fishbone", "actions", "action")
    ),
}
