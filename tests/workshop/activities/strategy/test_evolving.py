"""How a plan is kept, written by several at once, and forgotten."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import STEP, Room
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.evolving import evolve, forget
from workshop.activities.strategy.plan import Card, Filled, Focus, Plan, Sheet, Words
from workshop.model.event import ActivityEvent


def goal(room: Room) -> Filled:
    return room.state.sheets[uuid(8)].fields["goal"]


def sheet() -> Room:
    return Room().focus(1).sheet(8, 1)


def test_cards_scores_focal_points_and_sheets_are_kept() -> None:
    room = Room().do(TRAINER, "card.drop", card="s2").do(TRAINER, "card.drop", card="w1")
    room.do(TRAINER, "card.add", 5, quadrant="weaknesses", text="Late")
    room.do(TRAINER, "card.edit", card="t1", text="Rain").at("score")
    room.do(ANNA, "score", pair="s1:o1", score=2).do(ANNA, "score", pair="s1:o1", score=1)
    room.focus(1).focus(2, ANNA, pair="s1:o1").sheet(8, 1, BERT).write(CARO, 8, "goal", "Words")

    assert room.state == Plan(
        picked=True,
        cards={
            "s1": Card("s1", "strengths", "Text s1", 3, (ANNA.id,)),
            "o1": Card("o1", "opportunities", "Text o1", 4, (BERT.id,)),
            "t1": Card("t1", "threats", "Rain", 1, (CARO.id,)),
            uuid(5): Card(uuid(5), "weaknesses", "Late"),
        },
        scores={ANNA.id: {"s1:o1": 1}},
        focuses={
            uuid(1): Focus(uuid(1), "", 1, "How 1?", "", "chosen"),
            uuid(2): Focus(uuid(2), ANNA.id, 2, "How 2?", "s1:o1", "proposed"),
        },
        sheets={
            uuid(8): Sheet(
                uuid(8), uuid(1), BERT.id, 3, {"goal": Filled(Words("Words", CARO.id, 1))}
            )
        },
        made=3,
    )


def test_newest_words_stand_and_those_that_nobody_read_are_kept_beside_them() -> None:
    room = sheet().write(ANNA, 8, "goal", "Anna's")

    room.write(BERT, 8, "goal", "Bert's").write(CARO, 8, "goal", "Caro's", seen=1)

    assert goal(room) == Filled(
        Words("Caro's", CARO.id, 3),
        (Words("Anna's", ANNA.id, 1), Words("Bert's", BERT.id, 2)),
    )


def test_who_read_the_newest_words_replaces_them_for_good() -> None:
    room = sheet().write(ANNA, 8, "goal", "Anna's").write(BERT, 8, "goal", "Bert's")

    room.write(TRAINER, 8, "goal", "Ours", seen=2)

    assert goal(room) == Filled(Words("Ours", "", 3))


def test_ones_own_words_and_the_same_words_are_not_missed() -> None:
    room = sheet().write(ANNA, 8, "goal", "First").write(ANNA, 8, "goal", "Second")

    assert goal(room) == Filled(Words("Second", ANNA.id, 2))
    room.write(BERT, 8, "goal", "Third").write(ANNA, 8, "goal", "Third")
    assert goal(room) == Filled(Words("Third", ANNA.id, 4), (Words("Second", ANNA.id, 2),))


def test_a_few_missed_texts_are_enough() -> None:
    room = sheet()
    for number in range(6):
        room.write((ANNA, BERT)[number % 2], 8, "goal", f"Text {number}")

    assert [words.text for words in goal(room).missed] == ["Text 2", "Text 3", "Text 4"]


def test_forget_takes_what_somebody_gave() -> None:
    room = Room("score").do(ANNA, "score", pair="s1:o1", score=2)
    room.do(BERT, "score", pair="s1:o1", score=1)
    room.focus(1).focus(2, ANNA).focus(3, BERT)
    room.sheet(8, 1, ANNA).sheet(9, 1, ANNA).write(BERT, 9, "goal", "Words")

    after = forget(room.state, {ANNA.id})

    assert list(after.cards) == ["s2", "o1", "t1"]
    assert after.scores == {BERT.id: {"s1:o1": 1}}
    assert list(after.focuses) == [uuid(1), uuid(3)]
    assert list(after.sheets) == [uuid(9)]


def test_forget_takes_words_out_of_sheets_and_brings_back_what_they_replaced() -> None:
    room = sheet().write(ANNA, 8, "goal", "Anna's").write(BERT, 8, "goal", "Bert's")
    room.write(BERT, 8, "risk", "Rain")

    after = forget(room.state, {BERT.id})

    assert after.sheets[uuid(8)].fields == {"goal": Filled(Words("Anna's", ANNA.id, 1))}


def test_forget_takes_sheets_of_a_focal_point_that_goes() -> None:
    room = Room().focus(1, ANNA).at("focus")
    room.do(TRAINER, "focus.decide", focus=uuid(1), status="chosen").sheet(8, 1)

    assert forget(room.state, {ANNA.id}).sheets == {}


def test_forget_takes_focal_points_that_quote_a_card_that_goes() -> None:
    room = Room("score").do(BERT, "score", pair="s1:o1", score=2)
    room.focus(1, pair="s1:o1").focus(2, pair="s2:t1")

    assert list(forget(room.state, {ANNA.id}).focuses) == [uuid(2)]


def test_after_a_rehearsal_the_board_has_the_word_again() -> None:
    room = Room("score").do(ANNA, "score", pair="s1:o1", score=2)

    room.state = forget(room.state, {ANNA.id, BERT.id, CARO.id})

    assert not room.state.picked
    assert list(cards_of(room.scene)) == ["s1", "s2", "w1", "o1", "t1"]


def test_cards_that_were_left_out_on_purpose_stay_out() -> None:
    room = Room()
    for card in ("s1", "s2", "w1", "o1", "t1"):
        room.do(TRAINER, "card.drop", card=card)

    room.state = forget(room.state, {ANNA.id})

    assert dict(cards_of(room.scene)) == {}


def test_event_of_another_activity_is_an_error() -> None:
    with pytest.raises(TypeError, match="no rule reads other"):
        evolve(Plan(), ActivityEvent(type="other", step=STEP))
