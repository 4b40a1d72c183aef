"""Who picks what goes into the matrix, and what the board's own top has to do with it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER, uuid
from tests.workshop.activities.strategy.scenes import STEP, Room
from workshop.activities.strategy.board import cards_of
from workshop.activities.strategy.events import (
    CardAdded,
    CardDropped,
    CardEdited,
    CardsPicked,
    PickedCard,
)
from workshop.model.actor import Actor
from workshop.model.refusals import Refused

TOP = CardsPicked(
    step=STEP,
    cards=(
        PickedCard(id="s1", quadrant="strengths", text="Text s1", dots=3, writers=(ANNA.id,)),
        PickedCard(id="s2", quadrant="strengths", text="Text s2", dots=1, writers=(BERT.id,)),
        PickedCard(id="w1", quadrant="weaknesses", text="Text w1", dots=2, writers=(ANNA.id,)),
        PickedCard(id="o1", quadrant="opportunities", text="Text o1", dots=4, writers=(BERT.id,)),
        PickedCard(id="t1", quadrant="threats", text="Text t1", dots=1, writers=(CARO.id,)),
    ),
)
DEEDS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("card.add", {"quadrant": "threats", "text": "Rain"}),
    ("card.take", {"card": "t2"}),
    ("card.edit", {"card": "s1", "text": "Other words"}),
    ("card.drop", {"card": "s1"}),
)


def refusal(room: Room, actor: Actor, kind: str, **fields: Any) -> str:
    with pytest.raises(Refused) as caught:
        room.decide(actor, kind, **fields)
    return caught.value.code


def test_first_change_keeps_the_boards_own_top() -> None:
    room = Room()

    happened = [room.decide(TRAINER, kind, 8, **fields) for kind, fields in DEEDS]

    t2 = PickedCard(id="t2", quadrant="threats", text="Text t2", dots=0, writers=(CARO.id,))
    assert happened == [
        (TOP, CardAdded(step=STEP, card=uuid(8), quadrant="threats", text="Rain")),
        (TOP, CardsPicked(step=STEP, cards=(t2,))),
        (TOP, CardEdited(step=STEP, card="s1", text="Other words")),
        (TOP, CardDropped(step=STEP, card="s1")),
    ]


def test_later_changes_are_only_what_they_are() -> None:
    room = Room().do(TRAINER, "card.drop", card="s2")

    assert room.decide(TRAINER, "card.drop", card="s1") == (CardDropped(step=STEP, card="s1"),)
    assert list(cards_of(room.scene)) == ["s1", "w1", "o1", "t1"]


def test_all_can_be_left_out_and_the_board_does_not_put_them_back() -> None:
    room = Room()
    for card in ("s1", "s2", "w1", "o1", "t1"):
        room.do(TRAINER, "card.drop", card=card)

    assert dict(cards_of(room.scene)) == {}
    room.do(TRAINER, "card.take", card="s1")
    assert list(cards_of(room.scene)) == ["s1"]


def test_strategy_can_be_made_without_a_board() -> None:
    room = Room(board=None)

    room.do(TRAINER, "card.add", 1, quadrant="strengths", text="  Nice \n team ")

    assert [(card.text, card.dots) for card in cards_of(room.scene).values()] == [("Nice team", 0)]
    assert refusal(room, TRAINER, "card.take", card="s1") == "card-unknown"


def test_nothing_new_changes_nothing() -> None:
    room = Room()

    assert room.decide(TRAINER, "card.take", card="s1") == ()
    assert room.decide(TRAINER, "card.edit", card="s1", text="Text s1") == ()


@pytest.mark.parametrize(("kind", "fields"), DEEDS)
def test_only_the_trainer_picks_and_only_in_its_phase(kind: str, fields: dict[str, Any]) -> None:
    assert refusal(Room(), ANNA, kind, **fields) == "trainer-only"
    for phase in ("score", "matrix", "focus", "project"):
        assert refusal(Room(phase), TRAINER, kind, **fields) == "wrong-phase"


@pytest.mark.parametrize("kind", ["card.take", "card.edit", "card.drop"])
def test_card_that_is_not_there_is_refused(kind: str) -> None:
    words = {"text": "Words"} if kind == "card.edit" else {}

    assert refusal(Room(), TRAINER, kind, card="elsewhere", **words) == "card-unknown"


def test_five_a_quadrant_is_all() -> None:
    room = Room()
    for number in range(4):
        room.do(TRAINER, "card.add", number, quadrant="threats", text="More")

    with pytest.raises(Refused) as caught:
        room.decide(TRAINER, "card.add", quadrant="threats", text="Sixth")
    assert (caught.value.code, caught.value.values) == ("cards-too-many", {"limit": 5})
    assert refusal(room, TRAINER, "card.take", card="t2") == "cards-too-many"
    room.do(TRAINER, "card.add", quadrant="strengths", text="Elsewhere there is room")


@pytest.mark.parametrize(
    ("kind", "fields"), [("card.add", {"quadrant": "threats"}), ("card.edit", {"card": "s1"})]
)
def test_words_are_asked_for_within_their_limit(kind: str, fields: dict[str, Any]) -> None:
    assert refusal(Room(), TRAINER, kind, **fields, text=" \u200b") == "text-empty"
    assert refusal(Room(), TRAINER, kind, **fields, text="x" * 201) == "text-too-long"
    Room().do(TRAINER, kind, **fields, text="x" * 200)
