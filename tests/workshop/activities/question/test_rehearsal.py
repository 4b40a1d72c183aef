"""What simulated participants answer, and when they hold still."""

from __future__ import annotations

from random import Random
from uuid import UUID

import pytest

from tests.workshop.activities.acting import ANNA
from tests.workshop.activities.question.scenes import (
    FORMS,
    INVENTED,
    SETUPS,
    STEP,
    Form,
    folded,
    scene,
)
from workshop.activities.question import ACTIVITY
from workshop.activities.question.answers import Answers
from workshop.activities.question.rehearsal import EACH
from workshop.activities.question.words import word_of
from workshop.live.parsing import command_from
from workshop.model.actor import Actor

PEOPLE = [Actor("participant", f"simulated-{number}") for number in range(4)]


def rehearsed(form: Form, seed: int = 0) -> Answers:
    """Let everybody act, again and again, until nobody wants to; every wish is granted."""
    state, random, number = Answers(), Random(seed), 0
    while True:
        before = state
        for actor in PEOPLE:
            wish = ACTIVITY.rehearse(scene(form, "ask", state), actor.id, random)
            if wish is None:
                continue
            number += 1
            command = command_from({**wish, "id": str(UUID(int=number)), "step": STEP})
            happened = ACTIVITY.decide(scene(form, "ask", state), command, actor)
            assert happened != ()
            state = folded(*happened, start=state)
        if state == before:
            return state
        assert number < 1000


@pytest.mark.parametrize("form", FORMS)
def test_nobody_acts_while_answers_are_shown(form: Form) -> None:
    assert ACTIVITY.rehearse(scene(form, "show"), ANNA.id, Random(0)) is None


@pytest.mark.parametrize("seed", range(5))
def test_words_are_invented_and_each_persons_differ(seed: int) -> None:
    state = rehearsed("words", seed)

    assert {answer.text for answer in state.answers.values()} <= set(INVENTED["words"])
    for actor in PEOPLE:
        own = state.of(actor.id)
        assert len({answer.word for answer in own}) == len(own) == SETUPS["words"]["limit"]


def test_first_words_come_to_mind_most() -> None:
    texts = [
        wish["text"]
        for seed in range(200)
        if (wish := ACTIVITY.rehearse(scene("words"), ANNA.id, Random(seed))) is not None
    ]
    first, last = INVENTED["words"][0], INVENTED["words"][-1]

    assert len(texts) == 200
    assert texts.count(first) > 2 * texts.count(last) > 0


@pytest.mark.parametrize("form", ["text", "keep"])
@pytest.mark.parametrize("seed", range(5))
def test_sentences_are_invented_and_nobody_repeats_another(form: Form, seed: int) -> None:
    state = rehearsed(form, seed)

    assert sorted(answer.text for answer in state.answers.values()) == sorted(INVENTED[form])
    assert max(len(state.of(actor.id)) for actor in PEOPLE) <= EACH


def test_everybody_who_wrote_shares_the_first_and_keeps_the_rest() -> None:
    state = rehearsed("keep")

    shared = [[answer.shared for answer in state.of(actor.id)] for actor in PEOPLE]
    assert all(own == [True, *([False] * (len(own) - 1))] for own in shared if own)
    assert sum(map(len, shared)) == len(INVENTED["keep"])


def test_ratings_are_drawn_from_the_content() -> None:
    ratings = rehearsed("scale", 3).ratings

    assert ratings.keys() == {actor.id for actor in PEOPLE}
    assert {own["pace"] for own in ratings.values()} <= {4, 5}
    assert {own["voice"] for own in ratings.values()} == {2}


@pytest.mark.parametrize("form", FORMS)
def test_same_seed_gives_the_same_rehearsal(form: Form) -> None:
    assert rehearsed(form, 3) == rehearsed(form, 3)


def test_spellings_of_one_word_are_one_word_to_simulated_people() -> None:
    assert word_of(INVENTED["words"][0]) == word_of(INVENTED["words"][1])
