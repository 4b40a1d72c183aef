"""What comes along from the SWOT board of the earlier step: its cards, the most dots first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshop.activities import dots
from workshop.activities.strategy.commands import PER_QUADRANT
from workshop.activities.strategy.plan import Card, Plan
from workshop.activities.swot.board import Board, Note
from workshop.activities.swot.commands import QUADRANTS
from workshop.model.activity import Scene

COUNTED = ("discuss", "background")
"""Only in these phases of the board may anybody know how many dots a card has."""


def is_counted(earlier: Scene | None) -> bool:
    """Tell whether there is a board, and its dots may be known."""
    return earlier is not None and earlier.phase in COUNTED


def board_cards(earlier: Scene | None) -> list[Card]:
    """Return all cards of the board that are not hidden, the most dots first.

    Of equal ones the random ids decide, as the order of writing would tell who was quick.
    """
    if earlier is None or not is_counted(earlier):
        return []
    board: Board = earlier.state
    counts = dots.tally(board.dots)
    visible = board.visible()
    grouped = {note for group in board.groups.values() for note in group.notes}
    cards = [
        _card(note.id, note.text, [note], counts)
        for note in visible.values()
        if note.id not in grouped
    ]
    for group in board.groups.values():
        notes = [visible[note] for note in group.notes if note in visible]
        if notes:
            cards.append(_card(group.id, group.title or notes[0].text, notes, counts))
    return sorted(cards, key=lambda card: (-card.dots, card.id))


def top_cards(earlier: Scene | None) -> dict[str, Card]:
    """Return the cards to begin with: of each quadrant the first few that have a dot."""
    voted = [card for card in board_cards(earlier) if card.dots]
    return {
        card.id: card
        for quadrant in QUADRANTS
        for card in [one for one in voted if one.quadrant == quadrant][:PER_QUADRANT]
    }


def cards_of(scene: Scene) -> Mapping[str, Card]:
    """Return the cards in the matrix now: the picked ones, until then the board's own top."""
    plan: Plan = scene.state
    return plan.cards if plan.picked else top_cards(scene.earlier)


def _card(id_: str, text: str, notes: Sequence[Note], counts: Mapping[str, int]) -> Card:
    return Card(
        id=id_,
        quadrant=notes[0].quadrant,
        text=text,
        dots=dots.total(counts, [note.id for note in notes]),
        writers=tuple(sorted({note.by for note in notes})),
    )
