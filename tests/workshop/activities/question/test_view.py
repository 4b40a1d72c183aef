"""What each audience sees of a question, form by form and phase by phase, to the letter."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, PEOPLE, TRAINER
from tests.workshop.activities.question.scenes import (
    LABELS,
    Form,
    add,
    answered,
    done,
    hide,
    hide_word,
    id_of,
    rated,
    scene,
    share,
)
from workshop.activities.question import ACTIVITY
from workshop.activities.question.answers import Answers
from workshop.activities.question.words import word_of
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

HEADS: dict[Form, Json] = {
    "words": {"ask": "Which word?", "form": "words", "limit": 3},
    "text": {"ask": "What else?", "about": "Say it.", "form": "text", "limit": 2},
    "keep": {"ask": "And on Monday?", "form": "keep", "limit": 3},
    "scale": {
        "ask": "How was it?",
        "form": "scale",
        "labels": LABELS,
        "quick": [
            {"id": "pace", "text": "The pace was right."},
            {"id": "voice", "text": "I could say it."},
        ],
        "fewest": 5,
    },
}
WORDS = answered(
    "words", (ANNA, "Chaos"), (BERT, "chaos"), (CARO, "CHAOS"), (ANNA, "geld"), (BERT, "Chaos!")
)
TEXTS = answered("text", (BERT, "two"), (ANNA, "one"), (ANNA, "three"))
KEPT = done(
    "keep",
    ("ask", ANNA, add("private", 1)),
    ("ask", ANNA, add("shared", 2)),
    ("ask", BERT, add("private too", 3)),
    ("ask", ANNA, share(2)),
    ("ask", CARO, add("taken back", 4)),
    ("ask", CARO, share(4)),
    ("ask", CARO, share(4, shared=False)),
)
RATED = rated((ANNA, "pace", 4), (BERT, "pace", 4), (CARO, "pace", 1), (ANNA, "voice", 5))
FIVE_RATED = rated(
    *((actor, "pace", value) for actor, value in zip(PEOPLE, (4, 4, 1, 5, 4), strict=False)),
    *((actor, "voice", 5) for actor in PEOPLE[:4]),
)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_only_how_many_answered_is_seen_before_the_show(audience: Audience) -> None:
    states: dict[Form, Answers] = {"words": WORDS, "text": TEXTS, "keep": KEPT, "scale": RATED}

    seen = {
        form: ACTIVITY.view(scene(form, "ask", state), audience) for form, state in states.items()
    }

    assert seen == {
        "words": {**HEADS["words"], "answered": 3},
        "text": {**HEADS["text"], "answered": 2},
        "keep": {**HEADS["keep"], "answered": 3, "shared": 1},
        "scale": {**HEADS["scale"], "answered": 1},
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_words_are_counted_in_their_most_frequent_spelling(audience: Audience) -> None:
    assert ACTIVITY.view(scene("words", "show", WORDS), audience) == {
        **HEADS["words"],
        "answered": 3,
        "words": {
            word_of("chaos"): {"text": "chaos", "count": 3},
            word_of("geld"): {"text": "geld", "count": 1},
            word_of("chaos!"): {"text": "Chaos!", "count": 1},
        },
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_hidden_word_goes_to_the_trainer_alone(audience: Audience) -> None:
    chaos, geld = word_of("chaos"), word_of("geld")
    state = done(
        "words",
        ("show", TRAINER, hide_word(chaos)),
        start=answered("words", (ANNA, "chaos"), (ANNA, "geld")),
    )

    seen = ACTIVITY.view(scene("words", "show", state), audience)["words"]

    hidden = {chaos: {"text": "chaos", "count": 1, "hidden": True}}
    shown = {geld: {"text": "geld", "count": 1}}
    assert seen == (hidden | shown if audience == "trainer" else shown)


def test_words_come_in_an_order_that_tells_nothing_of_who_was_quick() -> None:
    texts = [(ANNA, "een"), (BERT, "twee"), (CARO, "drie"), (ANNA, "vier")]

    there = ACTIVITY.view(scene("words", "show", answered("words", *texts)), "screen")
    back = ACTIVITY.view(scene("words", "show", answered("words", *texts[::-1])), "screen")

    assert list(there["words"].items()) == list(back["words"].items())


@pytest.mark.parametrize("audience", AUDIENCES)
def test_answers_are_shown_by_id_with_late_ones_ranked(audience: Audience) -> None:
    state = done("text", ("show", CARO, add("late", 4)), start=TEXTS)

    seen = ACTIVITY.view(scene("text", "show", state, simulated=[BERT.id]), audience)

    assert seen == {
        **HEADS["text"],
        "answered": 3,
        "answers": {
            id_of(1): {"text": "two", "rank": 0, "simulated": True},
            id_of(2): {"text": "one", "rank": 0},
            id_of(3): {"text": "three", "rank": 0},
            id_of(4): {"text": "late", "rank": 1},
        },
    }
    assert list(seen["answers"]) == sorted(seen["answers"])


@pytest.mark.parametrize("audience", AUDIENCES)
def test_hidden_answer_goes_to_the_trainer_alone(audience: Audience) -> None:
    state = done("text", ("show", TRAINER, hide(2)), start=TEXTS)

    seen = ACTIVITY.view(scene("text", "show", state), audience)["answers"]

    expected: Json = {
        id_of(1): {"text": "two", "rank": 0},
        id_of(3): {"text": "three", "rank": 0},
    }
    if audience == "trainer":
        expected[id_of(2)] = {"text": "one", "rank": 0, "hidden": True}
    assert seen == expected


@pytest.mark.parametrize("audience", AUDIENCES)
def test_only_what_is_shared_is_shown_of_what_is_kept(audience: Audience) -> None:
    assert ACTIVITY.view(scene("keep", "show", KEPT), audience) == {
        **HEADS["keep"],
        "answered": 3,
        "shared": 1,
        "answers": {id_of(2): {"text": "shared", "rank": 0}},
    }


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("phase", ["ask", "show"])
def test_more_in_private_changes_nothing_for_others(phase: str, audience: Audience) -> None:
    more = done("keep", ("ask", ANNA, add("more", 9)), start=KEPT)

    assert ACTIVITY.view(scene("keep", phase, more), audience) == ACTIVITY.view(
        scene("keep", phase, KEPT), audience
    )


@pytest.mark.parametrize("audience", AUDIENCES)
def test_five_ratings_are_shown_as_counts_and_four_only_as_their_number(audience: Audience) -> None:
    assert ACTIVITY.view(scene("scale", "show", FIVE_RATED), audience) == {
        **HEADS["scale"],
        "answered": 4,
        "results": {
            "pace": {"n": 5, "counts": {"1": 1, "2": 0, "3": 0, "4": 3, "5": 1}},
            "voice": {"n": 4},
        },
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_question_that_nobody_rated_is_shown_as_such(audience: Audience) -> None:
    seen = ACTIVITY.view(scene("scale", "show"), audience)

    assert seen["results"] == {"pace": {"n": 0}, "voice": {"n": 0}}


@pytest.mark.parametrize("phase", ["ask", "show"])
def test_mine_is_what_one_gave(phase: str) -> None:
    texts = [ACTIVITY.mine(scene("text", phase, TEXTS), who.id) for who in (ANNA, CARO)]
    ratings = [ACTIVITY.mine(scene("scale", phase, RATED), who.id) for who in (ANNA, CARO)]
    kept = [ACTIVITY.mine(scene("keep", phase, KEPT), who.id) for who in (ANNA, BERT, CARO)]

    assert texts == [
        {"answers": {id_of(2): {"text": "one"}, id_of(3): {"text": "three"}}},
        {"answers": {}},
    ]
    assert ratings == [{"ratings": {"pace": 4, "voice": 5}}, {"ratings": {"pace": 1}}]
    assert kept == [
        {"answers": {id_of(1): {"text": "private"}, id_of(2): {"text": "shared", "shared": True}}},
        {"answers": {id_of(3): {"text": "private too"}}},
        {"answers": {id_of(4): {"text": "taken back"}}},
    ]


def test_nobody_has_rated_yet() -> None:
    assert ACTIVITY.mine(scene("scale"), ANNA.id) == {"ratings": {}}


def test_writers_see_what_the_trainer_hid_of_theirs() -> None:
    text = done("text", ("show", TRAINER, hide(2)), start=TEXTS)
    words = done("words", ("show", TRAINER, hide_word(word_of("geld"))), start=WORDS)

    assert ACTIVITY.mine(scene("text", "show", text), ANNA.id) == {
        "answers": {id_of(2): {"text": "one", "hidden": True}, id_of(3): {"text": "three"}}
    }
    assert ACTIVITY.mine(scene("words", "show", words), ANNA.id) == {
        "answers": {id_of(1): {"text": "Chaos"}, id_of(4): {"text": "geld", "hidden": True}}
    }


def test_who_left_a_quick_question_out_has_not_answered_yet() -> None:
    quick = ACTIVITY.given(scene("scale", "ask", RATED))

    assert quick == {ANNA.id}
    assert ACTIVITY.given(scene("scale", "show", RATED)) is None
