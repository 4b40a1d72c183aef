"""What everybody answered, and how each event changes it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from workshop.activities.question import events
from workshop.activities.question.words import word_of
from workshop.model.event import Event


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer; `word` is the id of the word it counts for.

    `rank` orders those that came while others could read them; the earlier ones all have 0, so
    that their order tells no writer.
    """

    id: str
    text: str
    by: str
    word: str
    rank: int
    shared: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """All that one question holds; ratings: participant -> quick question -> 1 to 5."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    ratings: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    hidden_words: frozenset[str] = frozenset()
    late: int = 0

    def of(self, participant: str) -> list[Answer]:
        """Return a participant's answers, in the order they were given."""
        return [answer for answer in self.answers.values() if answer.by == participant]

    def shared(self) -> list[Answer]:
        """Return the answers that their writers shared."""
        return [answer for answer in self.answers.values() if answer.shared]

    def rated_all(self, quick: AbstractSet[str]) -> AbstractSet[str]:
        """Return who rated every one of some quick questions."""
        return {who for who, own in self.ratings.items() if quick <= own.keys()}


def evolve(state: Answers, event: Event) -> Answers:
    """Return the answers after an event."""
    match event:
        case events.AnswerAdded():
            rank = _next_rank(state, early=event.early)
            answer = Answer(event.answer, event.text, event.by, word_of(event.text), rank)
            return _with(replace(state, late=max(state.late, rank)), answer)
        case events.AnswerEdited():
            answer = state.answers[event.answer]
            return _with(state, replace(answer, text=event.text, word=word_of(event.text)))
        case events.AnswerWithdrawn():
            left = {key: one for key, one in state.answers.items() if key != event.answer}
            return replace(state, answers=left)
        case events.AnswerShared():
            answer = state.answers[event.answer]
            rank = _next_rank(state, early=event.early) if event.shared else answer.rank
            late = max(state.late, rank)
            return _with(replace(state, late=late), replace(answer, shared=event.shared, rank=rank))
        case events.AnswerHidden():
            return _with(state, replace(state.answers[event.answer], hidden=event.hidden))
        case events.WordHidden():
            word = frozenset({event.word})
            hidden = state.hidden_words | word if event.hidden else state.hidden_words - word
            return replace(state, hidden_words=hidden)
        case events.Rated():
            own = {**state.ratings.get(event.participant, {}), event.quick: event.value}
            return replace(state, ratings={**state.ratings, event.participant: own})
        case _:
            message = f"no rule reads {event.type}"
            raise TypeError(message)


def forget(state: Answers, participants: AbstractSet[str]) -> Answers:
    """Return the answers and ratings without those of some participants."""
    return replace(
        state,
        answers={key: one for key, one in state.answers.items() if one.by not in participants},
        ratings={who: own for who, own in state.ratings.items() if who not in participants},
    )


def _with(state: Answers, answer: Answer) -> Answers:
    return replace(state, answers={**state.answers, answer.id: answer})


def _next_rank(state: Answers, *, early: bool) -> int:
    return 0 if early else state.late + 1
