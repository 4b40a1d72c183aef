"""What simulated participants fill in, and when they hold still."""

from __future__ import annotations

from random import Random
from uuid import UUID

import pytest

from tests.workshop.activities.intake.scenes import RAW, STEP, folded, scene
from workshop.activities.intake import ACTIVITY
from workshop.activities.intake.forms import Forms
from workshop.live.parsing import command_from
from workshop.model.actor import Actor

PEOPLE = [Actor("participant", f"simulated-{number}") for number in range(12)]
INVENTED = {question["id"]: question["rehearsal"] for question in RAW["questions"]}


def rehearsed(phase: str, seed: int = 0) -> Forms:
    """Let everybody act until nobody wants to; every wish is granted."""
    state, random, number = Forms(), Random(seed), 0
    while True:
        before = state
        for actor in PEOPLE:
            wish = ACTIVITY.rehearse(scene(phase, state), actor.id, random)
            if wish is None:
                continue
            number += 1
            command = command_from({**wish, "id": str(UUID(int=number)), "step": STEP})
            happened = ACTIVITY.decide(scene(phase, state), command, actor)
            assert happened != ()
            state = folded(*happened, start=state)
        if state == before:
            return state
        assert number < 1000


@pytest.mark.parametrize("phase", ["results", "verdict"])
def test_nobody_acts_while_results_are_shown(phase: str) -> None:
    assert rehearsed(phase) == Forms()


@pytest.mark.parametrize("seed", range(5))
def test_everybody_hands_in_one_form_of_invented_answers(seed: int) -> None:
    state = rehearsed("fill", seed)

    assert state.sent.keys() == {actor.id for actor in PEOPLE}
    for form in state.sent.values():
        assert form.answers("urgency")
        for question, picks in form.picks.items():
            assert set(picks) <= set(INVENTED[question])
        for question, words in form.texts.items():
            assert words.text in INVENTED[question]
        assert form.seconds.keys() == form.picks.keys() | form.texts.keys()
        assert all(0 < spent < 60 for spent in form.seconds.values())


def test_some_questions_are_left_open() -> None:
    forms = rehearsed("fill", 1).sent.values()

    assert 0 < sum(form.answers("since") for form in forms) < len(PEOPLE)


@pytest.mark.parametrize("seed", range(5))
def test_everybody_chooses_a_question_or_none(seed: int) -> None:
    state = rehearsed("drop", seed)

    assert state.drops.keys() == {actor.id for actor in PEOPLE}
    assert set(state.drops.values()) <= {*INVENTED, None}


def test_some_would_keep_every_question() -> None:
    choices = {choice for seed in range(5) for choice in rehearsed("drop", seed).drops.values()}

    assert None in choices


@pytest.mark.parametrize("phase", ["fill", "drop"])
def test_same_seed_gives_the_same_rehearsal(phase: str) -> None:
    assert rehearsed(phase, 3) == rehearsed(phase, 3)
