"""Which notes are alike: a board of 300 and a full one, beside difflib over all pairs.

In this process, in processor time and with nothing remembered from before: what a trainer's first
look at a board costs the server, and what one more note costs it after that.
"""

from __future__ import annotations

import time
from dataclasses import replace
from difflib import SequenceMatcher
from functools import partial
from itertools import combinations
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import yaml

from workshop.activities.swot.board import Board, Note
from workshop.activities.swot.commands import QUADRANTS
from workshop.activities.swot.suggesting import suggested
from workshop.similar.resemblance import resemblances
from workshop.similar.suggestion import suggestions
from workshop.similar.title import title
from workshop.similar.words import grams, stem, stems

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.figures import Sheet
    from bench.plan import Plan
    from workshop.similar.resemblance import Text

CONTENT = Path(__file__).parents[2] / "data/nl/assignments"
BOARDS = (300, 1500)
# Seconds for 300 notes, and what may hold up the streams of a room, in ms.
WITHIN, HOLD_UP = 1000, 50
ALIKE = 0.6  # the ratio at which difflib's own manual calls texts a close match


def measure(sheet: Sheet, plan: Plan) -> None:
    """Measure all notes in one quadrant, then a board of four."""
    for _ in range(plan.repetitions):
        for number in BOARDS:
            texts = invented(number)
            target = WITHIN if number == BOARDS[0] else None
            name = f"similar.{number}_notes"
            sheet.add(name, _cold(partial(suggestions, texts)), "ms", at_most=target)
            _board(sheet, f"similar.board_of_{number}", texts, first=number == BOARDS[0])
        texts = invented(BOARDS[0])
        sheet.add(f"similar.difflib.{BOARDS[0]}_notes", _timed(partial(_difflib, texts)), "ms")
    sheet.ratio(
        "similar.difflib_over_ours",
        f"similar.difflib.{BOARDS[0]}_notes",
        f"similar.{BOARDS[0]}_notes",
    )


def invented(number: int) -> tuple[Text, ...]:
    """Return so many notes, each one of our invented ones with three words of others in it."""
    random = Random(number)
    boards = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(CONTENT.glob("*.yaml"))]
    known = [text for board in boards for q in QUADRANTS for text in board["rehearsal"][q]]
    words = [word for text in known for word in text.split()]
    made = []
    for _ in range(number):
        note = random.choice(known).split()
        for place in random.sample(range(len(note)), min(3, len(note))):
            note[place] = random.choice(words)
        made.append((f"{random.getrandbits(128):032x}", " ".join(note)))
    return tuple(made)


def _board(sheet: Sheet, name: str, texts: tuple[Text, ...], *, first: bool) -> None:
    """Measure what the trainer's view of a board costs at first, then with one more note."""
    notes = {
        id_: Note(id_, QUADRANTS[place % 4], text, "writer", 0)
        for place, (id_, text) in enumerate(texts)
    }
    board = Board(notes=notes)
    target = HOLD_UP if first else None
    sheet.add(f"{name}.first", _cold(partial(suggested, board)), "ms", at_most=target)
    more = replace(next(iter(notes.values())), id="more")
    board = replace(board, notes={**notes, more.id: more})
    sheet.add(f"{name}.one_more", _timed(partial(suggested, board)), "ms", at_most=target)
    sheet.add(f"{name}.again", _timed(partial(suggested, board)), "ms")


def _difflib(texts: tuple[Text, ...]) -> list[tuple[str, str]]:
    """Find the pairs that are alike in the way that comes with Python."""
    return [
        (one, other)
        for (one, left), (other, right) in combinations(texts, 2)
        if SequenceMatcher(None, left.lower(), right.lower()).ratio() >= ALIKE
    ]


def _cold(work: Callable[[], object]) -> float:
    for remembered in (suggestions, resemblances, title, stem, stems, grams):
        remembered.cache_clear()
    return _timed(work)


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)
