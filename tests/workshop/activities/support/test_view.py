"""What each audience sees, phase by phase, to the letter."""

from __future__ import annotations

import pytest

from tests.workshop.activities.acting import ANNA, BERT, CARO, TRAINER
from tests.workshop.activities.support.scenes import CARDS, CONTENT, DATED, PHASES, STUDY, Room
from workshop.model.activity import Json
from workshop.model.actor import AUDIENCES, Audience

TURN: Json = {
    "text": "Begin close by.",
    "near": ["A colleague."],
    "places": {
        "house": {
            "name": "The house",
            "text": "Open to all.",
            "website": "https://house.example",
            "sources": [DATED],
            "rank": 0,
        }
    },
    "unknown": "The rest.",
    "back": "Stay a while.",
}
REMINDER: Json = {"before": ["Name somebody."], "during": ["Do not wait."], "after": ["Stay."]}
ALWAYS: dict[Audience, Json] = {
    "participant": {"turn": TURN},
    "screen": {},
    "trainer": {"reminder": REMINDER},
}
WANTED: Json = {
    "question": "What would she want to hear?",
    "limit": 2,
    "fewest": 5,
    "case": "Invented: Noor.",
    "options": {
        "tea": {"text": "Tea?", "rank": 0},
        "hurry": {"text": "Hurry!", "rank": 1},
        "walk": {"text": "A walk?", "rank": 2},
    },
}
HARDEST: Json = {
    "question": "What was hardest?",
    "limit": 1,
    "fewest": 5,
    "options": {"begin": {"text": "To begin", "rank": 0}, "wait": {"text": "To wait", "rank": 1}},
}
TOLD: Json = {
    **WANTED,
    "options": {
        "tea": {"text": "Tea?", "helps": True, "why": "Warm.", "rank": 0},
        "hurry": {"text": "Hurry!", "helps": False, "why": "Rude.", "rank": 1},
        "walk": {"text": "A walk?", "helps": True, "why": "Air.", "rank": 2},
    },
    "advice": {"do": ["Ask."], "leave": ["Judge."], "remark": "Ours.", "sources": [STUDY]},
}
TALK: Json = {
    "text": "Tell openly.",
    "case": "Invented: a result.",
    "steps": {
        "facts": {"name": "Facts", "text": "Plain.", "words": "It came in.", "rank": 0},
        "sorry": {"name": "Sorry", "text": "Short.", "words": "I am sorry.", "rank": 1},
    },
    "never": ["Guess."],
    "rules": [{"text": "Say sorry.", "source": DATED}],
    "unknown": "Insurers.",
}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_stages_stand_beside_the_phases(audience: Audience) -> None:
    aftermath = CONTENT["aftermath"]

    assert Room("stages").view(audience) == ALWAYS[audience] | {
        "aftermath": {
            "text": "It hurts.",
            "phases": {
                "shock": {"name": "Shock", "text": "Panic.", "rank": 0},
                "on": {"name": "Onwards", "text": "Or not.", "rank": 1},
            },
            "stages": {
                "chaos": {"name": "Chaos", "text": "What?", "beside": ["shock"], "rank": 0},
                "help": {"name": "Help", "text": "Who?", "beside": [], "rank": 1},
            },
            "missing": aftermath["missing"],
            "remark": aftermath["remark"],
            "sources": [STUDY],
        }
    }


@pytest.mark.parametrize(
    ("phase", "poll"), [("choose", WANTED), ("debrief", HARDEST)], ids=["choose", "debrief"]
)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_open_poll_tells_how_many_and_to_screen_and_trainer_alone(
    audience: Audience, phase: str, poll: Json
) -> None:
    room = Room(phase).all_pick(["tea"] * 6).all_pick(["begin"] * 6, poll="hardest")

    counted = {} if audience == "participant" else {"people": 6}
    assert room.view(audience) == ALWAYS[audience] | {"poll": poll | counted}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_results_are_shown_of_five_people(audience: Audience) -> None:
    room = Room("results").all_pick(["tea", "tea", "tea", "hurry", "tea"])

    assert room.view(audience) == ALWAYS[audience] | {
        "poll": TOLD | {"people": 5, "counts": {"tea": 4, "hurry": 1, "walk": 0}}
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_results_of_four_people_are_shown_to_nobody(audience: Audience) -> None:
    room = Room("results").all_pick(["tea"] * 4)

    assert room.view(audience) == ALWAYS[audience] | {"poll": TOLD | {"people": 4}}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_hardest_moments_are_shown_of_five_people(audience: Audience) -> None:
    room = Room("hardest").all_pick(["begin"] * 4, poll="hardest")

    assert room.view(audience) == ALWAYS[audience] | {"poll": HARDEST | {"people": 4}}
    room.all_pick(["begin"] * 6, poll="hardest")
    assert room.view(audience) == ALWAYS[audience] | {
        "poll": HARDEST | {"people": 6, "counts": {"begin": 6, "wait": 0}}
    }


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_conversation_shows_the_steps_and_the_cards_to_the_trainer_alone(
    audience: Audience, *, swapped: bool
) -> None:
    room = Room("pairs").take(ANNA, "a").take(BERT, "b")
    room.do(TRAINER, "roles.swap", swapped=swapped)

    more: dict[Audience, Json] = {
        "participant": {},
        "screen": {"seated": 2},
        "trainer": {"seated": 2, "cards": CARDS},
    }
    assert room.view(audience) == ALWAYS[audience] | {
        "talk": TALK | {"swapped": swapped} | more[audience]
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_where_to_turn_is_for_all_and_the_end_says_it_again(audience: Audience) -> None:
    turn = ALWAYS[audience] | {"turn": TURN}

    assert Room("turn").view(audience) == turn
    assert Room("aftercare").view(audience) == turn | {"closing": "Thank you."}


def test_phone_can_show_where_to_turn_at_any_time_without_asking() -> None:
    assert [Room(phase).view("participant")["turn"] for phase in PHASES] == [TURN] * len(PHASES)


def test_trainer_is_reminded_of_aftercare_at_any_time() -> None:
    assert [Room(phase).view("trainer")["reminder"] for phase in PHASES] == [REMINDER] * len(PHASES)


def test_mine_is_what_one_picked() -> None:
    room = Room("results").pick(ANNA, "walk", "tea").pick(BERT, "begin", poll="hardest")

    assert [room.mine(actor) for actor in (ANNA, BERT, CARO)] == [
        {"picks": {"wanted": {"tea": True, "walk": True}, "hardest": {}}},
        {"picks": {"wanted": {}, "hardest": {"begin": True}}},
        {"picks": {"wanted": {}, "hardest": {}}},
    ]


def test_mine_is_the_card_of_ones_part_and_changes_with_the_swap() -> None:
    room = Room("pairs").take(ANNA, "a").take(BERT, "b").take(CARO, "observer")

    def parts() -> list[tuple[str, str, str]]:
        mine = [room.mine(actor) for actor in (ANNA, BERT, CARO)]
        return [(one["role"], one["part"], one["card"]["about"]) for one in mine]

    assert parts() == [
        ("a", "telling", "You tell."),
        ("b", "hearing", "You hear."),
        ("observer", "watching", "You watch."),
    ]
    room.do(TRAINER, "roles.swap", swapped=True)
    assert parts() == [
        ("a", "hearing", "You hear."),
        ("b", "telling", "You tell."),
        ("observer", "watching", "You watch."),
    ]


def test_card_is_there_while_people_talk_alone() -> None:
    room = Room("debrief").take(ANNA, "a")

    assert room.mine(ANNA) == {"picks": {"wanted": {}, "hardest": {}}}
