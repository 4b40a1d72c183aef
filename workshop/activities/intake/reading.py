"""Reading a form that comes in: every answer fits its question, and what must be there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid5

from workshop.activities.intake.commands import LIMITS, LONGEST, SendForm
from workshop.activities.intake.forms import Form, Words
from workshop.activities.intake.setup import YES_OR_NO
from workshop.model.refusals import Refused
from workshop.model.text import checked


def questions_of(setup: Mapping[str, Any]) -> dict[str, Any]:
    """Return the questions of a setup by their ids, in their order."""
    return {question["id"]: question for question in setup["questions"]}


def options_of(question: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the ids of what can be chosen; none for a question that is answered in words."""
    if question["kind"] == "yesno":
        return YES_OR_NO
    return tuple(option["id"] for option in question.get("options", ()))


def checked_form(setup: Mapping[str, Any], command: SendForm, before: Form | None) -> Form:
    """Return the form that a command holds; words keep the id they had on the form `before`.

    Raises Refused for an unknown question or option, a second answer where one is asked, words
    that are too long, and a required question without an answer.
    """
    questions = questions_of(setup)
    for asked in (*command.picks, *command.texts):
        if asked not in questions:
            raise Refused("question-unknown")
    picks = {
        key: _picked(questions[key], options) for key, options in command.picks.items() if options
    }
    texts = {
        key: Words(_id_of(key, command, before), _written(questions[key], text))
        for key, text in command.texts.items()
        if text.strip()
    }
    seconds = {
        key: min(spent, LONGEST) for key, spent in command.seconds.items() if key in questions
    }
    form = Form(picks, texts, seconds)
    for key, question in questions.items():
        if question["required"] and not form.answers(key):
            raise Refused("answer-missing")
    return form


def _picked(question: Mapping[str, Any], picks: tuple[str, ...]) -> tuple[str, ...]:
    """Return the chosen options, each once and in the form's order."""
    options = options_of(question)
    if not set(picks) <= set(options):
        raise Refused("option-unknown")
    chosen = tuple(option for option in options if option in picks)
    if len(chosen) > 1 and question["kind"] != "several":
        raise Refused("answers-too-many", limit=1)
    return chosen


def _written(question: Mapping[str, Any], text: str) -> str:
    if question["kind"] not in LIMITS:
        raise Refused("option-unknown")
    return checked(text, LIMITS[question["kind"]])


def _id_of(question: str, command: SendForm, before: Form | None) -> str:
    # Ids that change together would tell which answers came from one form.
    if before is not None and question in before.texts:
        return before.texts[question].id
    return str(uuid5(command.id, question))
