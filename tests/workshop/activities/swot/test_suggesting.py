"""What is suggested to the trainer, and what becomes of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid5

import pytest
from pydantic import ValidationError

from tests.support.rooms import BOARD, TRAINER
from tests.workshop.activities.swot.boards import (
    ANNA,
    BERT,
    EMPTY,
    PHASES,
    asked,
    board_of,
    decided,
    done,
    grouped,
    refusal,
    scene,
    wrote,
)
from workshop.activities.swot import ACTIVITY, commands, events
from workshop.activities.swot.board import Board
from workshop.activities.swot.commands import TITLE_LIMIT
from workshop.activities.swot.suggesting import name_for, suggested
from workshop.model.activity import Apart
from workshop.model.actor import AUDIENCES

ID = UUID(int=7)
FEW, TOO_FEW = "We vergaderen te weinig", "Te weinig vergaderingen"
PHONE, BUSY = "De telefoon staat roodgloeiend", "Lange wachttijd aan de telefoon"
ALONE = "Oude meubels in de wachtzaal"


def board() -> tuple[Board, list[str]]:
    """Return a board with two that say the same, two on one subject, and one alone."""
    made, ids = board_of(FEW, TOO_FEW, PHONE, BUSY, ALONE)
    return made, list(ids)


def texts(found: dict[str, Any], on: Board) -> list[tuple[str, str, list[str]]]:
    """Return kind, title and texts (or a group's title) of each suggestion, sorted."""
    return sorted(
        (
            one["kind"],
            one["title"],
            sorted(
                on.notes[card].text if card in on.notes else on.groups[card].title
                for card in one["cards"]
            ),
        )
        for one in found.values()
    )


def accepted(on: Board, *groups: list[str]) -> Board:
    return done(on, "group", asked(commands.AcceptSuggestions, groups=groups), TRAINER)


def dismissed(on: Board, *notes: str) -> Board:
    return done(on, "group", asked(commands.DismissSuggestion, notes=notes), TRAINER)


# -- what is suggested ----------------------------------------------------------------------------


def test_trainer_gets_what_says_the_same_and_what_is_on_one_subject() -> None:
    made, ids = board()
    few, too_few, phone, busy, _ = ids
    found = ACTIVITY.view(scene("group", made), "trainer")["suggestions"]

    assert sorted(found.values(), key=lambda one: one["kind"]) == [
        {
            "quadrant": "strengths",
            "kind": "alike",
            "title": "Telefoon",
            "cards": {id_: order for order, id_ in enumerate(sorted([phone, busy]))},
        },
        {
            "quadrant": "strengths",
            "kind": "same",
            "title": "Vergaderen",
            "cards": {id_: order for order, id_ in enumerate(sorted([few, too_few]))},
        },
    ]


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_nobody_else_gets_any_nor_does_the_trainer_at_another_time(
    phase: str, audience: Any
) -> None:
    made, _ = board()
    seen = ACTIVITY.view(scene(phase, made), audience)

    assert ("suggestions" in seen) == (audience == "trainer" and phase == "group")


def test_notes_of_other_quadrants_are_not_suggested_together() -> None:
    made, _ = wrote(EMPTY, FEW)
    made, _ = wrote(made, TOO_FEW, BERT, "threats")

    assert suggested(made) == {}
    assert "suggestions" not in ACTIVITY.view(scene("group", made), "trainer")


def test_hidden_notes_are_not_suggested() -> None:
    made, ids = board()
    made = done(made, "group", asked(commands.HideNote, note=ids[0], hidden=True), TRAINER)

    assert texts(suggested(made), made) == [("alike", "Telefoon", sorted([PHONE, BUSY]))]


def test_group_may_be_extended_and_keeps_its_title() -> None:
    made, ids = board_of(PHONE, BUSY, "Telefoon onderbreekt de raadpleging", ALONE)
    made, group = grouped(made, ids[0], ids[1])
    named = asked(commands.RenameGroup, group=group, title="Bellen")
    made = done(made, "group", named, ANNA)
    (found,) = suggested(made).values()

    assert found == {
        "quadrant": "strengths",
        "kind": "alike",
        "title": "Bellen",
        "cards": {
            card: order
            for order, card in enumerate(
                dict.fromkeys(group if id_ in ids[:2] else id_ for id_ in sorted(ids[:3]))
            )
        },
    }


def test_two_groups_are_never_suggested_together() -> None:
    made, ids = board_of(PHONE, BUSY, "Telefoon", "Altijd telefoon")
    made, _ = grouped(made, ids[0], ids[1])
    made, _ = grouped(made, ids[2], ids[3])

    assert suggested(made) == {}


def test_id_stays_while_the_rest_of_the_board_moves() -> None:
    made, _ = board()
    more, _ = wrote(made, "Vriendelijk secretariaat")

    assert suggested(made).keys() == suggested(more).keys()


def test_order_in_which_notes_were_written_changes_nothing() -> None:
    made, _ = board_of(FEW, TOO_FEW, PHONE, BUSY, ALONE)
    turned, _ = board_of(ALONE, BUSY, TOO_FEW, PHONE, FEW)

    assert suggested(made) == suggested(turned)


def test_name_that_is_too_long_for_a_title_is_none() -> None:
    word = "z" * (TITLE_LIMIT + 1)
    made, ids = board_of(f"{word} goed", f"{word} slecht")

    assert name_for(made, ids) == ""


def test_notes_that_are_the_very_same_name_their_group() -> None:
    whole = "Eén collega vertrekt en neemt zijn patiënten mee"
    made, ids = board_of(whole, whole.upper(), "1733", "1733")

    assert name_for(made, ids[:2]).casefold() == whole.casefold()
    assert name_for(made, ids[2:]) == "1733"


# -- the trainer accepts --------------------------------------------------------------------------


def test_accepted_suggestions_become_groups_in_one_step_with_a_name() -> None:
    made, (few, too_few, phone, busy, _) = board()
    groups = [[few, too_few], [busy, phone]]

    assert decided(
        made, "group", asked(commands.AcceptSuggestions, id=ID, groups=groups), TRAINER
    ) == (
        events.GroupsMade(
            step=BOARD,
            groups=(
                events.Made(
                    group=str(uuid5(ID, "0")),
                    notes=(few, too_few),
                    title="Vergaderen",
                ),
                events.Made(group=str(uuid5(ID, "1")), notes=(busy, phone), title="Telefoon"),
            ),
            by=TRAINER.id,
        ),
    )


def test_one_undo_takes_all_of_them_back() -> None:
    made, (few, too_few, phone, busy, _) = board()
    after = accepted(made, [few, too_few], [phone, busy])
    undone = done(after, "group", asked(commands.UndoGrouping), TRAINER)

    assert len(after.groups) == 2
    assert suggested(after) == {}
    assert undone == made


def test_accepting_brings_whole_groups_and_their_title() -> None:
    made, ids = board_of(PHONE, BUSY, "Telefoon onderbreekt de raadpleging")
    made, group = grouped(made, ids[0], ids[1])
    made = done(made, "group", asked(commands.RenameGroup, group=group, title="Bellen"), ANNA)
    (after,) = accepted(made, [ids[0], ids[2]]).groups.values()

    assert (after.title, after.notes) == ("Bellen", tuple(ids))


def test_what_changed_in_the_meantime_is_left_out() -> None:
    made, (few, too_few, phone, busy, alone) = board()
    made, group = grouped(made, few, too_few)
    made = done(made, "group", asked(commands.HideNote, note=alone, hidden=True), TRAINER)
    after = accepted(made, [few, too_few], [alone, few], [phone, busy], [busy, few])

    assert set(after.groups) > {group}
    assert {frozenset(one.notes) for one in after.groups.values()} == {
        frozenset({few, too_few}),
        frozenset({phone, busy}),
    }


def test_nothing_left_to_accept_is_refused_with_the_last_reason() -> None:
    made, (few, too_few, *_) = board()
    made, _ = grouped(made, few, too_few)
    other, threat = wrote(made, "x", ANNA, "threats")

    def refused(*groups: list[str]) -> str:
        command = asked(commands.AcceptSuggestions, groups=groups)
        return refusal(other, "group", command, TRAINER)

    assert refused([few, too_few]) == "group-too-small"
    assert refused([few, "no-note"]) == "note-unknown"
    assert refused([few, threat]) == "group-mixed"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (commands.AcceptSuggestions, {"groups": []}),
        (commands.AcceptSuggestions, {"groups": [["a"]]}),
        (commands.AcceptSuggestions, {"groups": [["a", "b"]] * 201}),
        (commands.DismissSuggestion, {"notes": ["a"]}),
    ],
)
def test_command_without_at_least_two_notes_is_invalid(kind: Any, fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        asked(kind, **fields)


# -- the trainer says no --------------------------------------------------------------------------


def test_dismissed_is_not_suggested_again_in_whole_or_in_part() -> None:
    made, ids = board_of(PHONE, BUSY, "Telefoon onderbreekt de raadpleging", ALONE)
    command = asked(commands.DismissSuggestion, notes=[*ids[:3], ids[0]])
    assert decided(made, "group", command, TRAINER) == (
        events.SuggestionDismissed(step=BOARD, notes=tuple(ids[:3])),
    )
    after = done(made, "group", command, TRAINER)

    assert suggested(after) == {}
    less = done(after, "group", asked(commands.WithdrawNote, note=ids[2]), ANNA)
    assert suggested(less) == {}


def test_one_more_note_makes_it_another_suggestion() -> None:
    made, (_, _, phone, busy, _) = board()
    after, _ = wrote(dismissed(made, phone, busy), "Telefoon onderbreekt de raadpleging")

    assert [one for _, title, one in texts(suggested(after), after) if title == "Telefoon"] == [
        sorted([PHONE, BUSY, "Telefoon onderbreekt de raadpleging"])
    ]


def test_dismissing_twice_does_nothing_more() -> None:
    made, (_, _, phone, busy, _) = board()
    command = asked(commands.DismissSuggestion, notes=[busy, phone])

    assert decided(dismissed(made, phone, busy), "group", command, TRAINER) == ()


def test_dismissing_notes_that_are_not_there_is_refused() -> None:
    made, ids = board()
    hidden = done(made, "group", asked(commands.HideNote, note=ids[0], hidden=True), TRAINER)

    for other in ("no-note", ids[0]):
        command = asked(commands.DismissSuggestion, notes=[other, ids[1]])
        assert refusal(hidden, "group", command, TRAINER) == "note-unknown"


def test_dismissing_is_no_step_of_grouping() -> None:
    made, (few, too_few, phone, busy, _) = board()
    after = dismissed(accepted(made, [few, too_few]), phone, busy)
    undone = done(after, "group", asked(commands.UndoGrouping), TRAINER)

    assert undone.groups == {}
    assert undone.dismissed == (frozenset({phone, busy}),)


def test_tables_that_come_together_bring_what_was_dismissed_and_get_suggestions_of_all() -> None:
    one, (phone, busy) = board_of(PHONE, BUSY)
    two, _ = wrote(EMPTY, FEW)
    three, _ = wrote(EMPTY, TOO_FEW)
    boards = {"1": dismissed(one, phone, busy), "2": two, "3": three}
    merged: Board = ACTIVITY.merge(EMPTY, boards, Apart({}, {}))

    assert texts(suggested(merged), merged) == [("same", "Vergaderen", sorted([FEW, TOO_FEW]))]
