"""What is asked where the room answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.support.live import Json
from tests.support.moves.move import (
    BY_PHONES,
    BY_TRAINER,
    EVERYBODY,
    OWNER,
    PHONES,
    TRAINER,
    Move,
    at,
    not_yours,
    on,
    with_text,
)
from tests.support.play import Play
from workshop.activities.intake import commands as intake
from workshop.activities.question.words import word_of


def _rating(play: Play) -> Json:
    step = play.go("values", "rate")
    value = play.state.steps[step].setup["values"][0]["id"]
    return {"step": step, "value": value, "scale": "today", "rating": 2}


def _statement(play: Play) -> Json:
    step = play.go("statements", "answer")
    return {"step": step, "statement": play.state.steps[step].setup["statements"][0]["id"]}


def _answer(form: str, phase: str = "ask", **fields: Any) -> Callable[[Play], Json]:
    """Return how to prepare a command on an answer of the first phone's."""

    def prepare(play: Play) -> Json:
        answer = play.answer(form)
        return {"step": play.question(form, phase), "answer": answer, **fields}

    return prepare


def _shared_answer(play: Play) -> Json:
    fields = _answer("keep")(play)
    play.does("phone", "question.answer.share", **fields, shared=True)
    return {**fields, "step": play.question("keep", "show"), "hidden": True}


def _word(play: Play) -> Json:
    play.answer("words")
    word = word_of(play.texts[-1])
    return {"step": play.question("words", "show"), "word": word, "hidden": True}


def _quick(play: Play) -> Json:
    step = play.question("scale")
    return {"step": step, "quick": play.state.steps[step].setup["quick"][0]["id"], "value": 4}


def _task(play: Play) -> Json:
    step = play.go("managing", "inventory")
    return {"step": step, "task": play.state.steps[step].setup["categories"][0]["tasks"][0]["id"]}


def _left_task(play: Play) -> Json:
    fields = _task(play)
    for person in PHONES:
        play.does(person, "managing.task.answer", **fields, now="doctor", hours=2.5)
    return fields


def _category(play: Play) -> Json:
    step = play.go("managing", "inventory")
    return {"step": step, "category": play.state.steps[step].setup["categories"][0]["id"]}


def _line(play: Play) -> Json:
    line = play.reason()
    return {"step": play.held.step("managing"), "line": line}


def _form(play: Play) -> Json:
    step = play.go("intake", "fill")
    required = [one for one in play.state.steps[step].setup["questions"] if one["required"]]
    chosen = [one for one in required if one["kind"] not in intake.LIMITS]
    return {
        "step": step,
        "picks": {one["id"]: one["rehearsal"][:1] for one in chosen},
        "texts": {one["id"]: "Made up" for one in required if one not in chosen},
        "seconds": {},
    }


def _shown_words(play: Play) -> Json:
    answer = play.form()
    return {"step": play.go("intake", "results"), "answer": answer, "hidden": True}


def _to_drop(play: Play) -> Json:
    step = play.go("intake", "drop")
    return {"step": step, "question": play.state.steps[step].setup["questions"][0]["id"]}


MOVES: Mapping[str, Move] = {
    # -- estimate -------------------------------------------------------------------------------
    "estimate.guess": Move(PHONES, BY_PHONES, at("estimate", "first", value=80)),
    # -- values ---------------------------------------------------------------------------------
    "values.rate": Move(PHONES, BY_PHONES, _rating),
    "values.agreement.propose": Move(
        EVERYBODY, {}, lambda play: {"step": play.go("values", "agreements"), **play.promise()}
    ),
    "values.agreement.edit": Move(
        TRAINER,
        BY_TRAINER,
        lambda play: {**on("values", "agreements", "agreement")(play), **play.promise()},
    ),
    "values.agreement.decide": Move(
        TRAINER, BY_TRAINER, on("values", "agreements", "agreement", status="agreed")
    ),
    # -- statements -----------------------------------------------------------------------------
    "statements.answer": Move(PHONES, BY_PHONES, lambda play: {**_statement(play), "value": 4}),
    "statements.skip": Move(PHONES, BY_PHONES, _statement),
    # -- question -------------------------------------------------------------------------------
    "question.answer.add": Move(
        PHONES, BY_PHONES, with_text(lambda play: {"step": play.question("words")})
    ),
    "question.answer.edit": Move(OWNER, not_yours("answer"), with_text(_answer("words"))),
    "question.answer.withdraw": Move(OWNER, not_yours("answer"), _answer("words")),
    "question.answer.share": Move(OWNER, not_yours("answer"), _answer("keep", shared=True)),
    "question.answer.hide": Move(TRAINER, BY_TRAINER, _shared_answer),
    "question.word.hide": Move(TRAINER, BY_TRAINER, _word),
    "question.rate": Move(PHONES, BY_PHONES, _quick),
    # -- managing -------------------------------------------------------------------------------
    "managing.task.answer": Move(
        PHONES, BY_PHONES, lambda play: {**_task(play), "now": "doctor", "hours": 2.5}
    ),
    "managing.task.leave": Move(PHONES, BY_PHONES, _left_task),
    "managing.category.finish": Move(PHONES, BY_PHONES, _category),
    "managing.figure.enter": Move(
        PHONES, BY_PHONES, at("managing", "request", figure="patients", amount=1200)
    ),
    "managing.line.write": Move(PHONES, BY_PHONES, with_text(at("managing", "request"))),
    "managing.line.withdraw": Move(OWNER, {"other": "line-unknown", **BY_PHONES}, _line),
    # -- intake ---------------------------------------------------------------------------------
    "intake.form.send": Move(PHONES, BY_PHONES, _form),
    "intake.answer.hide": Move(TRAINER, BY_TRAINER, _shown_words),
    "intake.drop.choose": Move(PHONES, BY_PHONES, _to_drop),
}
