"""How each event changes a plan, and how somebody's part is taken out of it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from workshop.activities.strategy import events
from workshop.activities.strategy.commands import FieldName
from workshop.activities.strategy.plan import Card, Filled, Focus, Plan, Sheet, Words
from workshop.model.event import Event

MISSED = 3
"""So many texts that were written over unread are kept for each field."""


def evolve(plan: Plan, event: Event) -> Plan:
    """Return the plan after an event."""
    match event:
        case events.CardsPicked():
            new = {one.id: Card(**one.model_dump()) for one in event.cards}
            return replace(plan, picked=True, cards={**plan.cards, **new})
        case events.CardAdded():
            card = Card(event.card, event.quadrant, event.text)
            return replace(plan, picked=True, cards={**plan.cards, card.id: card})
        case events.CardEdited():
            card = replace(plan.cards[event.card], text=event.text)
            return replace(plan, cards={**plan.cards, card.id: card})
        case events.CardDropped():
            left = {key: card for key, card in plan.cards.items() if key != event.card}
            return replace(plan, cards=left)
        case events.PairScored():
            own = {**plan.scores.get(event.participant, {}), event.pair: event.score}
            return replace(plan, scores={**plan.scores, event.participant: own})
        case events.FocusProposed():
            rank = plan.made + 1
            focus = Focus(event.focus, event.by, rank, event.text, event.pair, event.status)
            return _with_focus(replace(plan, made=rank), focus)
        case events.FocusEdited():
            return _with_focus(plan, replace(plan.focuses[event.focus], text=event.text))
        case events.FocusDecided():
            return _with_focus(plan, replace(plan.focuses[event.focus], status=event.status))
        case events.SheetStarted():
            rank = plan.made + 1
            sheet = Sheet(event.sheet, event.focus, event.by, rank)
            return _with_sheet(replace(plan, made=rank), sheet)
        case events.FieldWritten():
            return _with_sheet(plan, _written(plan.sheets[event.sheet], event))
        case events.SheetHidden():
            return _with_sheet(plan, replace(plan.sheets[event.sheet], hidden=event.hidden))
        case events.SheetShown():
            return replace(plan, shown=event.sheet)
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(plan: Plan, participants: AbstractSet[str]) -> Plan:
    """Return the plan without what some participants gave.

    A card goes when all who wrote its notes go, and with it the focal points that quote it. When
    no cards are left, the board has the word again.
    """
    cards = {
        key: card
        for key, card in plan.cards.items()
        if not card.writers or not participants >= set(card.writers)
    }
    gone = plan.cards.keys() - cards.keys()
    focuses = {
        key: one
        for key, one in plan.focuses.items()
        if one.by not in participants and gone.isdisjoint(one.pair.split(":"))
    }
    sheets = (_without(one, participants) for one in plan.sheets.values() if one.focus in focuses)
    return replace(
        plan,
        picked=plan.picked and bool(cards or not plan.cards),
        cards=cards,
        scores={key: own for key, own in plan.scores.items() if key not in participants},
        focuses=focuses,
        sheets={one.id: one for one in sheets if one.by not in participants or one.fields},
    )


def _with_focus(plan: Plan, focus: Focus) -> Plan:
    return replace(plan, focuses={**plan.focuses, focus.id: focus})


def _with_sheet(plan: Plan, sheet: Sheet) -> Plan:
    return replace(plan, sheets={**plan.sheets, sheet.id: sheet})


def _written(sheet: Sheet, event: events.FieldWritten) -> Sheet:
    before = sheet.fields.get(event.field)
    if before is None:
        return _with_field(sheet, event.field, Filled(Words(event.text, event.by, 1)))
    newest = Words(event.text, event.by, before.newest.version + 1)
    missed: tuple[Words, ...] = ()
    # Two people wrote at once: the newest words stand, the others' are kept beside them.
    if event.seen != before.newest.version:
        unread = before.newest.by != event.by and before.newest.text != event.text
        missed = (*before.missed, before.newest)[-MISSED:] if unread else before.missed
    return _with_field(sheet, event.field, Filled(newest, missed))


def _with_field(sheet: Sheet, name: FieldName, filled: Filled) -> Sheet:
    return replace(sheet, fields={**sheet.fields, name: filled})


def _without(sheet: Sheet, participants: AbstractSet[str]) -> Sheet:
    kept: Mapping[FieldName, Filled] = {
        name: left
        for name, filled in sheet.fields.items()
        if (left := _left(filled, participants)) is not None
    }
    return replace(sheet, fields=kept)


def _left(filled: Filled, participants: AbstractSet[str]) -> Filled | None:
    all_words = (*filled.missed, filled.newest)
    left = tuple(words for words in all_words if words.by not in participants)
    return Filled(left[-1], left[:-1]) if left else None
