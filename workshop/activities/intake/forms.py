"""The forms that were handed in and the questions people would drop; how each event changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from workshop.activities.intake import events
from workshop.model.event import Event


@dataclass(frozen=True, slots=True)
class Words:
    """An answer in words; its id stays when the words change."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """One form: picks question -> options, texts question -> words, seconds question -> time."""

    picks: Mapping[str, tuple[str, ...]]
    texts: Mapping[str, Words]
    seconds: Mapping[str, int]

    def answers(self, question: str) -> bool:
        """Tell whether a question has an answer on this form."""
        return question in self.picks or question in self.texts


@dataclass(frozen=True, slots=True)
class Forms:
    """All that one intake form holds: participant -> form, participant -> question to drop."""

    sent: Mapping[str, Form] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    drops: Mapping[str, str | None] = field(default_factory=dict)


def evolve(state: Forms, event: Event) -> Forms:
    """Return the forms after an event."""
    match event:
        case events.FormSent(participant=participant):
            texts = {key: Words(event.ids[key], text) for key, text in event.texts.items()}
            form = Form(event.picks, texts, event.seconds)
            return replace(state, sent={**state.sent, participant: form})
        case events.AnswerHidden(answer=answer):
            one = frozenset({answer})
            return replace(state, hidden=state.hidden | one if event.hidden else state.hidden - one)
        case events.DropChosen(participant=participant):
            return replace(state, drops={**state.drops, participant: event.question})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(state: Forms, participants: AbstractSet[str]) -> Forms:
    """Return the forms without what some participants gave."""
    sent = {who: form for who, form in state.sent.items() if who not in participants}
    left = {words.id for form in sent.values() for words in form.texts.values()}
    drops = {who: one for who, one in state.drops.items() if who not in participants}
    return Forms(sent, state.hidden & left, drops)
