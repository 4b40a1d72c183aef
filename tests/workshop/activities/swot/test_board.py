"""What each event changes on a board."""

from __future__ import annotations

import pytest

from tests.support.rooms import BOARD, TRAINER
from tests.workshop.activities.swot.boards import (
    ANNA,
    BERT,
    CARO,
    EMPTY,
    asked,
    board_of,
    done,
    dotted,
    grouped,
    wrote,
)
from workshop.activities.swot import ACTIVITY, commands
from workshop.activities.swot.board import HISTORY, Board, Group, Note
from workshop.activities.swot.events import GroupRenamed
from workshop.model.event import Event

UNDO = asked(commands.UndoGrouping)


def groups(board: Board) -> dict[str, tuple[str, ...]]:
    return {group.id: group.notes for group in board.groups.values()}


def test_early_notes_have_no_order_and_late_ones_the_order_they_came_in() -> None:
    board, (early, also_early) = board_of("early", "also early")
    late = asked(commands.AddNote, quadrant="threats", text="late")
    later = asked(commands.AddNote, quadrant="threats", text="later")
    board = done(board, "read", late, BERT)
    board = done(board, "group", later, ANNA)

    assert {note.id: note.rank for note in board.notes.values()} == {
        early: 0,
        also_early: 0,
        str(late.id): 1,
        str(later.id): 2,
    }


def test_edited_note_keeps_everything_but_its_words() -> None:
    board, (one,) = board_of("one")
    board = dotted(board, one, BERT)
    after = done(board, "write", asked(commands.EditNote, note=one, text="uno"), ANNA)

    assert after.notes == {one: Note(one, "strengths", "uno", ANNA.id, 0)}
    assert after.dots == board.dots


def test_moved_note_leaves_its_group_and_keeps_its_dots() -> None:
    board, (one, two, three) = board_of("one", "two", "three")
    board, group = grouped(board, one, two, three)
    board = dotted(board, two, CARO)
    board = done(board, "group", asked(commands.MoveNote, note=two, quadrant="threats"), TRAINER)

    assert board.notes[two].quadrant == "threats"
    assert groups(board) == {group: (one, three)}
    assert board.dots == {CARO.id: {two: 1}}


def test_group_of_one_is_no_group() -> None:
    board, (one, two) = board_of("one", "two")
    board, _ = grouped(board, one, two)

    assert groups(done(board, "group", asked(commands.ReleaseNote, note=one), ANNA)) == {}
    assert groups(done(board, "group", asked(commands.WithdrawNote, note=one), ANNA)) == {}


@pytest.mark.parametrize("kind", [commands.WithdrawNote, commands.HideNote])
def test_note_that_goes_hands_its_dots_back(kind: type[commands.WithdrawNote]) -> None:
    board, (one, two) = board_of("one", "two")
    board = dotted(dotted(board, one, ANNA, BERT, BERT), two, CARO)
    hides = kind.__name__ == "HideNote"
    fields = {"hidden": True} if hides else {}

    after = done(board, "read", asked(kind, note=one, **fields), TRAINER if hides else ANNA)

    assert {who: own for who, own in after.dots.items() if own} == {CARO.id: {two: 1}}


def test_note_shown_again_comes_back_where_it_was_without_dots() -> None:
    board, (one, two) = board_of("one", "two")
    board, group = grouped(board, one, two)
    board = dotted(board, one, BERT)
    hidden = done(board, "vote", asked(commands.HideNote, note=one, hidden=True), TRAINER)
    shown = done(hidden, "vote", asked(commands.HideNote, note=one, hidden=False), TRAINER)

    assert (hidden.notes[one].hidden, groups(hidden)) == (True, {group: (one, two)})
    assert shown.notes == board.notes
    assert groups(shown) == {group: (one, two)}
    assert shown.dots == {BERT.id: {}}


def test_regrouped_notes_leave_the_groups_they_were_in() -> None:
    board, (one, two, three) = board_of("one", "two", "three")
    board, first = grouped(board, one, two)
    board, second = grouped(board, two, three)

    assert first != second
    assert groups(board) == {second: (one, two, three)}


def test_undo_brings_back_step_by_step_what_was_there() -> None:
    board, (one, two, three) = board_of("one", "two", "three")
    seen = [board]
    for command in (
        asked(commands.MakeGroup, notes=[one, two]),
        asked(commands.MakeGroup, notes=[one, three]),
        asked(commands.ReleaseNote, note=two),
    ):
        seen.append(done(seen[-1], "group", command, ANNA))
    (last,) = seen[-1].groups
    for command in (
        asked(commands.RenameGroup, group=last, title="Both"),
        asked(commands.SplitGroup, group=last),
    ):
        seen.append(done(seen[-1], "group", command, BERT))

    board = seen.pop()
    while seen:
        board = done(board, "group", UNDO, TRAINER)
        assert board == seen.pop()


def test_undo_leaves_alone_what_else_happened() -> None:
    board, (one, two, three, four, five) = board_of("one", "two", "three", "four", "five")
    board, kept = grouped(board, one, two, three)
    board, undone = grouped(board, four, five)
    board = done(board, "group", asked(commands.MoveNote, note=three, quadrant="threats"), TRAINER)
    assert groups(board) == {kept: (one, two), undone: (four, five)}

    assert groups(done(board, "group", UNDO, TRAINER)) == {kept: (one, two)}


def test_undo_does_not_bring_back_notes_that_are_gone() -> None:
    board, (one, two, three) = board_of("one", "two", "three")
    board, group = grouped(board, one, two, three)
    board = done(board, "group", asked(commands.SplitGroup, group=group), BERT)
    board = done(board, "group", asked(commands.WithdrawNote, note=two), ANNA)

    assert groups(done(board, "group", UNDO, BERT)) == {group: (one, three)}


def test_only_so_many_steps_can_be_undone() -> None:
    board, (one, two) = board_of("one", "two")
    board, group = grouped(board, one, two)
    for number in range(HISTORY + 5):
        event = GroupRenamed(step=BOARD, group=group, title=f"{number}", by=ANNA.id)
        board = ACTIVITY.evolve(board, event)
    for _ in range(HISTORY):
        board = done(board, "group", UNDO, TRAINER)

    assert board.history == ()
    assert board.groups == {group: Group(group, "4", (one, two))}


def test_forgotten_people_leave_nothing_and_take_nothing_of_others() -> None:
    board, (one, two) = board_of("one", "two")
    board, kept = grouped(board, one, two, actor=ANNA)
    alone = dotted(board, one, ANNA)
    board, three = wrote(board, "three", BERT)
    board, four = wrote(board, "four", BERT)
    board, _ = grouped(board, three, four, actor=BERT)
    board, _ = grouped(board, one, three, actor=ANNA)
    board = done(board, "group", UNDO, ANNA)
    board = dotted(dotted(board, one, ANNA, BERT), three, ANNA)

    left = ACTIVITY.forget(board, frozenset({BERT.id}))

    assert left == alone
    assert groups(left) == {kept: (one, two)}


def test_group_made_by_forgotten_people_of_others_notes_stays() -> None:
    board, (one, two) = board_of("one", "two")
    board, group = grouped(board, one, two, actor=BERT)

    assert groups(ACTIVITY.forget(board, frozenset({BERT.id}))) == {group: (one, two)}


def test_event_that_nobody_reads_is_an_error() -> None:
    with pytest.raises(TypeError):
        ACTIVITY.evolve(EMPTY, Event(type="unheard.of"))


def test_forgotten_notes_do_not_come_back_with_an_undo() -> None:
    board, (one, two) = board_of("one", "two")
    board, three = wrote(board, "three", CARO)
    board, four = wrote(board, "four", CARO)
    board, _ = grouped(board, one, three, four, actor=BERT)
    board, _ = grouped(board, one, two, actor=BERT)
    board = ACTIVITY.forget(board, {CARO.id})

    undone = done(board, "group", UNDO, TRAINER)
    assert undone.groups == {}
    assert set(undone.notes) == {one, two}
