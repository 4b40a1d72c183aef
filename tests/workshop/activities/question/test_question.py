"""The question as the engine meets it: its kind, its phases, its first state."""

from __future__ import annotations

import pytest

from tests.workshop.activities.question.scenes import FORMS, SETUPS, Form
from workshop.activities import ACTIVITIES
from workshop.activities.question import ACTIVITY
from workshop.activities.question.answers import Answers


def test_question_is_found_by_its_kind() -> None:
    found: object = ACTIVITIES["question"]

    assert found is ACTIVITY


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_asked_and_then_shown(form: Form) -> None:
    phases = [(phase.name, phase.optional) for phase in ACTIVITY.phases(SETUPS[form])]

    assert phases == [("ask", False), ("show", False)]


@pytest.mark.parametrize("form", FORMS)
def test_begin_has_no_answers(form: Form) -> None:
    assert ACTIVITY.begin(SETUPS[form]) == Answers({}, {}, frozenset(), 0)
