"""Who may do what with a question, and when."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from tests.workshop.activities.acting import ANNA, BERT, TRAINER
from tests.workshop.activities.question.scenes import (
    FORMS,
    PHASES,
    SETUPS,
    STEP,
    WRITTEN,
    Form,
    add,
    answered,
    decided,
    done,
    edit,
    hide,
    hide_word,
    id_of,
    rate,
    rated,
    share,
    withdraw,
)
from workshop.activities.question import events
from workshop.activities.question.answers import Answer, Answers
from workshop.activities.question.commands import LIMITS, ROOM_LIMIT
from workshop.activities.question.words import word_of
from workshop.model.actor import Actor
from workshop.model.command import ActivityCommand, Command
from workshop.model.refusals import Refused


def refusal(
    form: Form, phase: str, state: Answers | None, command: Command, actor: Actor = ANNA
) -> tuple[str, dict[str, int | str]]:
    with pytest.raises(Refused) as caught:
        decided(form, phase, state, command, actor)
    return caught.value.code, caught.value.values


# -- giving --------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", WRITTEN)
@pytest.mark.parametrize("phase", PHASES)
def test_participant_answers_in_both_phases(form: Form, phase: str) -> None:
    happened = decided(form, phase, None, add("  an\n answer ", 7), ANNA)

    assert happened == (
        events.AnswerAdded(
            step=STEP, answer=id_of(7), text="an answer", by=ANNA.id, early=phase == "ask"
        ),
    )


@pytest.mark.parametrize("form", WRITTEN)
def test_text_has_a_limit(form: Form) -> None:
    assert decided(form, "ask", None, add("é" * LIMITS[form]), ANNA)
    assert refusal(form, "ask", None, add("é" * (LIMITS[form] + 1))) == (
        "text-too-long",
        {"limit": LIMITS[form]},
    )


@pytest.mark.parametrize("form", WRITTEN)
def test_text_may_not_be_empty(form: Form) -> None:
    assert refusal(form, "ask", None, add(" \u200b "))[0] == "text-empty"


@pytest.mark.parametrize("form", WRITTEN)
def test_each_person_has_a_limit(form: Form) -> None:
    limit = SETUPS[form]["limit"]
    state = answered(form, *((ANNA, f"answer {n}") for n in range(limit)))

    assert refusal(form, "ask", state, add("one more")) == ("answers-too-many", {"limit": limit})
    assert decided(form, "ask", state, add("one more"), BERT)
    after = done(form, ("ask", ANNA, withdraw(1)), start=state)
    assert decided(form, "ask", after, add("one more"), ANNA)


@pytest.mark.parametrize("form", WRITTEN)
def test_trainer_does_not_answer(form: Form) -> None:
    assert refusal(form, "ask", None, add("mine"), TRAINER)[0] == "participant-only"


def test_scale_takes_no_words() -> None:
    assert refusal("scale", "ask", None, add("words"))[0] == "command-unknown"


@pytest.mark.parametrize("again", ["tijd", "TIJD", "  tíjd"])
def test_nobody_gives_a_word_twice(again: str) -> None:
    state = answered("words", (ANNA, "Tijd"))

    assert refusal("words", "ask", state, add(again))[0] == "word-given"
    assert decided("words", "ask", state, add(again), BERT)


@pytest.mark.parametrize("form", ["text", "keep"])
def test_same_sentence_twice_is_two_answers(form: Form) -> None:
    state = answered(form, (ANNA, "Again"))

    assert decided(form, "ask", state, add("Again"), ANNA)


def full(*, shared: bool) -> Answers:
    texts = [Answer(f"id-{n}", f"{n}", f"person {n}", "", 0, shared) for n in range(ROOM_LIMIT)]
    return Answers({answer.id: answer for answer in texts})


@pytest.mark.parametrize("form", ["words", "text"])
def test_room_has_a_limit(form: Form) -> None:
    assert refusal(form, "ask", full(shared=False), add("one more")) == (
        "notes-too-many",
        {"limit": ROOM_LIMIT},
    )


def test_limit_of_the_room_tells_nothing_of_what_is_kept() -> None:
    assert decided("keep", "ask", full(shared=False), add("one more"), ANNA)
    state = done("keep", ("ask", ANNA, add("one more", 1)), start=full(shared=True))

    assert refusal("keep", "ask", state, share(1)) == ("notes-too-many", {"limit": ROOM_LIMIT})


# -- changing and taking back --------------------------------------------------------------------


@pytest.mark.parametrize("form", WRITTEN)
@pytest.mark.parametrize("phase", PHASES)
def test_writer_changes_and_withdraws_at_any_time(form: Form, phase: str) -> None:
    state = answered(form, (ANNA, "one"))

    assert decided(form, phase, state, edit(1, " two "), ANNA) == (
        events.AnswerEdited(step=STEP, answer=id_of(1), text="two"),
    )
    assert decided(form, phase, state, withdraw(1), ANNA) == (
        events.AnswerWithdrawn(step=STEP, answer=id_of(1)),
    )


def test_same_words_again_change_nothing() -> None:
    state = answered("text", (ANNA, "one"))

    assert decided("text", "ask", state, edit(1, "one"), ANNA) == ()


def test_word_may_get_another_spelling_but_not_become_a_second_of_ones_own() -> None:
    state = answered("words", (ANNA, "tijd"), (ANNA, "geld"))

    assert decided("words", "ask", state, edit(1, "Tijd"), ANNA)
    assert refusal("words", "ask", state, edit(1, "Geld"))[0] == "word-given"


@pytest.mark.parametrize("actor", [BERT, TRAINER])
@pytest.mark.parametrize("command", [edit(1, "two"), withdraw(1), share(1)])
def test_nobody_touches_anothers_answer(actor: Actor, command: Command) -> None:
    state = answered("keep", (ANNA, "one"))

    assert refusal("keep", "ask", state, command, actor)[0] == "answer-not-yours"


@pytest.mark.parametrize("command", [edit(9, "two"), withdraw(9), share(9)])
def test_answer_that_is_not_there_cannot_be_touched(command: Command) -> None:
    assert refusal("keep", "ask", None, command)[0] == "answer-unknown"


@pytest.mark.parametrize("form", WRITTEN)
def test_changed_text_has_the_same_limits(form: Form) -> None:
    state = answered(form, (ANNA, "one"))

    assert refusal(form, "ask", state, edit(1, ""))[0] == "text-empty"
    assert refusal(form, "ask", state, edit(1, "x" * 201))[0] == "text-too-long"


# -- sharing -------------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", PHASES)
def test_writer_shares_and_keeps_again(phase: str) -> None:
    state = answered("keep", (ANNA, "one"))
    shared = events.AnswerShared(step=STEP, answer=id_of(1), shared=True, early=phase == "ask")

    assert decided("keep", phase, state, share(1), ANNA) == (shared,)

    after = done("keep", (phase, ANNA, share(1)), start=state)
    assert decided("keep", phase, after, share(1), ANNA) == ()
    assert decided("keep", phase, after, share(1, shared=False), ANNA) == (
        shared.model_copy(update={"shared": False}),
    )


@pytest.mark.parametrize("form", ["words", "text"])
def test_only_what_is_kept_can_be_shared(form: Form) -> None:
    state = answered(form, (ANNA, "one"))

    assert refusal(form, "ask", state, share(1))[0] == "command-unknown"


# -- hiding --------------------------------------------------------------------------------------


def shared_answer(form: Form) -> Answers:
    state = answered(form, (ANNA, "one"))
    return done("keep", ("ask", ANNA, share(1)), start=state) if form == "keep" else state


@pytest.mark.parametrize("form", ["text", "keep"])
def test_trainer_hides_and_shows_one_answer(form: Form) -> None:
    state = shared_answer(form)
    hidden = events.AnswerHidden(step=STEP, answer=id_of(1), hidden=True)

    assert decided(form, "show", state, hide(1), TRAINER) == (hidden,)
    assert decided(form, "show", state, hide(1, hidden=False), TRAINER) == ()

    after = done(form, ("show", TRAINER, hide(1)), start=state)
    assert decided(form, "show", after, hide(1, hidden=False), TRAINER) == (
        hidden.model_copy(update={"hidden": False}),
    )


@pytest.mark.parametrize("form", ["text", "keep"])
def test_only_the_trainer_hides_and_only_what_is_shown(form: Form) -> None:
    state = shared_answer(form)

    assert refusal(form, "show", state, hide(1))[0] == "trainer-only"
    assert refusal(form, "ask", state, hide(1), TRAINER)[0] == "wrong-phase"
    assert refusal(form, "show", state, hide(9), TRAINER)[0] == "answer-unknown"


def test_trainer_does_not_learn_that_something_is_kept() -> None:
    state = answered("keep", (ANNA, "one"))

    assert refusal("keep", "show", state, hide(1), TRAINER) == refusal(
        "keep", "show", state, hide(9), TRAINER
    )


def test_trainer_hides_a_word_in_all_its_spellings() -> None:
    state = answered("words", (ANNA, "Chaos"), (BERT, "chaos"))
    word = word_of("CHAOS")
    hidden = events.WordHidden(step=STEP, word=word, hidden=True)

    assert decided("words", "show", state, hide_word(word), TRAINER) == (hidden,)
    assert decided("words", "show", state, hide_word(word, hidden=False), TRAINER) == ()

    after = done("words", ("show", TRAINER, hide_word(word)), start=state)
    assert decided("words", "show", after, hide_word(word), TRAINER) == ()
    assert decided("words", "show", after, hide_word(word, hidden=False), TRAINER) == (
        hidden.model_copy(update={"hidden": False}),
    )


def test_only_the_trainer_hides_a_word_and_only_one_that_is_shown() -> None:
    state, word = answered("words", (ANNA, "chaos")), word_of("chaos")

    assert refusal("words", "show", state, hide_word(word))[0] == "trainer-only"
    assert refusal("words", "ask", state, hide_word(word), TRAINER)[0] == "wrong-phase"
    other = hide_word(word_of("order"))
    assert refusal("words", "show", state, other, TRAINER)[0] == "answer-unknown"


def test_words_are_hidden_as_words_and_answers_as_answers() -> None:
    state = answered("words", (ANNA, "chaos"))

    assert refusal("words", "show", state, hide(1), TRAINER)[0] == "command-unknown"
    word = hide_word(word_of("chaos"))
    assert refusal("text", "show", state, word, TRAINER)[0] == "command-unknown"


# -- rating --------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [1, 2, 3, 4, 5])
def test_participant_rates_from_one_to_five(value: int) -> None:
    assert decided("scale", "ask", None, rate("pace", value), ANNA) == (
        events.Rated(step=STEP, quick="pace", participant=ANNA.id, value=value),
    )


def test_rating_can_be_changed_and_the_same_changes_nothing() -> None:
    state = rated((ANNA, "pace", 4))

    assert decided("scale", "ask", state, rate("pace", 4), ANNA) == ()
    assert decided("scale", "ask", state, rate("pace", 2), ANNA) == (
        events.Rated(step=STEP, quick="pace", participant=ANNA.id, value=2),
    )


@pytest.mark.parametrize("value", [0, 6, -1, 10**30])
def test_rating_out_of_range_is_refused(value: int) -> None:
    assert refusal("scale", "ask", None, rate("pace", value))[0] == "answer-out-of-range"


def test_quick_question_must_be_there() -> None:
    assert refusal("scale", "ask", None, rate("lunch", 3))[0] == "statement-unknown"


def test_nobody_rates_while_the_others_can_be_seen() -> None:
    assert refusal("scale", "show", None, rate("pace", 3))[0] == "wrong-phase"


def test_trainer_does_not_rate() -> None:
    assert refusal("scale", "ask", None, rate("pace", 3), TRAINER)[0] == "participant-only"


@pytest.mark.parametrize("form", WRITTEN)
def test_only_a_scale_is_rated(form: Form) -> None:
    assert refusal(form, "ask", None, rate("pace", 3))[0] == "command-unknown"


@pytest.mark.parametrize("form", FORMS)
def test_command_of_another_activity_is_refused(form: Form) -> None:
    class Other(ActivityCommand):
        pass

    command = Other(id=uuid4(), type="other", step=STEP)

    assert refusal(form, "ask", None, command)[0] == "command-unknown"


def test_answer_has_the_id_of_its_command() -> None:
    (added,) = decided("text", "ask", None, add("one", 42), ANNA)

    assert added.answer == str(UUID(int=42))
