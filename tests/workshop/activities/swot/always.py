"""What always holds of a board, and of what is sent of it."""

from __future__ import annotations

import re
from typing import Any

import orjson

from tests.support.rooms import BOARD, DOTS
from tests.workshop.activities.swot.deeds import EVERYBODY, PEOPLE, Deeds, given
from workshop import views
from workshop.activities import ACTIVITIES, dots
from workshop.model.actor import AUDIENCES, Audience

BEFORE_READ = ("story", "example", "write")
RANKED = ("discuss", "background")
# Nobody's id may ever be sent, and no text before it may be read.
CANARY = re.compile("|".join(actor.id for actor in EVERYBODY).encode())
SECRET = re.compile(rb"secret \d+(?: again)?")


def check(room: Deeds) -> None:
    """Check everything that holds at every moment."""
    nobody_gives_more_dots_than_they_have(room)
    dots_lie_on_notes_that_can_be_seen(room)
    groups_are_apart_and_each_of_one_quadrant(room)
    every_view_is_whole_and_names_nobody(room)


def nobody_gives_more_dots_than_they_have(room: Deeds) -> None:
    for actor in EVERYBODY:
        assert 0 <= dots.spent(room.board.dots, actor.id) <= DOTS


def dots_lie_on_notes_that_can_be_seen(room: Deeds) -> None:
    assert {note for _, note in given(room.board)} <= set(room.board.visible())
    assert all(n > 0 for n in given(room.board).values())


def groups_are_apart_and_each_of_one_quadrant(room: Deeds) -> None:
    assert len(room.grouped()) == len(set(room.grouped()))
    for group in room.groups().values():
        assert len(group) >= 2
        assert len({room.board.notes[note].quadrant for note in group}) == 1


def every_view_is_whole_and_names_nobody(room: Deeds) -> None:
    everybodys = set() if room.phase in BEFORE_READ else set(room.writer)
    for audience in AUDIENCES:
        seen = views.view(room.workshop, audience, ACTIVITIES)
        check_sent(orjson.dumps(seen), everybodys)
        check_activity(room, audience, seen["activity"])
    for actor in PEOPLE:
        own = {text for text, writer in room.writer.items() if writer == actor.id}
        check_sent(orjson.dumps(views.mine(room.workshop, actor.id, ACTIVITIES)), own)


def check_activity(room: Deeds, audience: Audience, seen: dict[str, Any]) -> None:
    """Only the trainer sees hidden notes, and nobody sees dots before they are discussed."""
    if room.workshop.current != BOARD or room.phase in BEFORE_READ:
        assert not {"notes", "groups", "hidden", "tally", "voted", "undo"} & seen.keys()
        return
    check_suggestions(room, audience, seen)
    shown = set(room.board.notes) if audience == "trainer" else set(room.board.visible())
    assert set(seen["notes"]) == shown
    assert set(seen.get("hidden", {})) == set(room.board.notes) - set(room.board.visible())
    assert {note for group in seen["groups"].values() for note in group["notes"]} <= shown
    assert ("tally" in seen) == (room.phase in RANKED)
    if "tally" in seen:
        assert sum(seen["tally"].values()) == sum(given(room.board).values())


def check_suggestions(room: Deeds, audience: Audience, seen: dict[str, Any]) -> None:
    """Only the trainer, only while grouping; each card once, and at most one group in each."""
    found = seen.get("suggestions", {})
    assert not found or (audience == "trainer" and room.phase == "group")
    cards = [card for one in found.values() for card in one["cards"]]
    assert len(cards) == len(set(cards))
    for one in found.values():
        notes = [note for card in one["cards"] for note in room.on(card)]
        assert set(notes) <= set(room.board.visible())
        assert {room.board.notes[note].quadrant for note in notes} == {one["quadrant"]}
        assert len(one["cards"]) > 1
        assert len(set(one["cards"]) & set(room.board.groups)) < 2


def check_sent(sent: bytes, readable: set[str]) -> None:
    """Check that what is sent holds no null, nobody's id, and only texts that may be read."""
    assert b"null" not in sent
    assert CANARY.search(sent) is None
    assert {text.decode() for text in SECRET.findall(sent)} <= readable
