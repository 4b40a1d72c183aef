"""The content of the way from an incident to a change."""

from __future__ import annotations

import datetime as dt
from string import Formatter
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from workshop.activities.change.commands import Knows, Strength, Written
from workshop.activities.change.matrix import FREQUENCIES, SEVERITIES, Frequency, Severity
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source

AGENDA_WORDS = ("text", "owner", "date", "measure", "follow_up")
"""What an agenda item may name in {braces}."""
_STRENGTHS: tuple[Strength, ...] = ("weak", "medium", "strong")


class Contrast(ContentModel):
    """One question, and how the old and the modern approach answer it."""

    about: Label
    old: Line
    modern: Line


class Approach(ContentModel):
    """Two ways to look at an incident, side by side."""

    old: Label
    modern: Label
    contrasts: Annotated[tuple[Contrast, ...], Field(min_length=1, max_length=6)]
    remark: Paragraph | None = None
    source: Source


class SeverityWords(ContentModel):
    """A column of the matrix: how bad it is."""

    id: Severity
    name: Label
    text: Line


class FrequencyWords(ContentModel):
    """A row of the matrix: how often it happens."""

    id: Frequency
    name: Label


class Deeper(ContentModel):
    """A published method to look deeper, or a rule for when to do so."""

    name: Label
    text: Paragraph
    source: Source


class Matrix(ContentModel):
    """The words of the matrix; its scores are not content, see matrix.py."""

    severities: tuple[SeverityWords, ...]
    frequencies: tuple[FrequencyWords, ...]
    remark: Paragraph
    source: Source
    deeper: Annotated[tuple[Deeper, ...], Field(max_length=6)] = ()

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if tuple(one.id for one in self.severities) != SEVERITIES:
            raise ValueError(f"the severities must be {', '.join(SEVERITIES)}")
        if tuple(one.id for one in self.frequencies) != FREQUENCIES:
            raise ValueError(f"the frequencies must be {', '.join(FREQUENCIES)}")
        return self


class StrengthWords(ContentModel):
    """How strong an action is: what that means, with examples from a practice."""

    id: Strength
    name: Label
    text: Line
    examples: Annotated[tuple[Line, ...], Field(min_length=1, max_length=4)]


class Strengths(ContentModel):
    """The three strengths, from weak to strong."""

    levels: tuple[StrengthWords, ...]
    remark: Paragraph
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=4)]

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if tuple(one.id for one in self.levels) != _STRENGTHS:
            raise ValueError(f"the levels must be {', '.join(_STRENGTHS)}")
        return self


class Practice(ContentModel):
    """From the list to the practice: what it takes, an agenda item, what is asked of everybody.

    `agenda` are the lines of an agenda item, with the words of an action in {braces}.
    """

    points: Annotated[tuple[Line, ...], Field(min_length=1, max_length=6)]
    ask: Line
    agenda: Annotated[tuple[Line, ...], Field(min_length=1, max_length=8)]
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=4)]

    @model_validator(mode="after")
    def _check_agenda(self) -> Self:
        for line in self.agenda:
            for _, name, _, _ in Formatter().parse(line):
                if name is not None and name not in AGENDA_WORDS:
                    raise ValueError(f"an agenda item has no {{{name}}}")
        return self


class PlannedCell(ContentModel):
    """Where a simulated participant places the incident."""

    severity: Severity
    frequency: Frequency


class PlannedAction(ContentModel):
    """An action of a simulated participant; `written` and `place` are about its procedure."""

    text: NoteText
    owner: Label
    measure: NoteText
    date: dt.date
    follow_up: dt.date
    strength: Strength
    written: Written
    place: NoteText | None = None

    @model_validator(mode="after")
    def _check_days(self) -> Self:
        if self.follow_up < self.date:
            raise ValueError("the follow-up comes before the date")
        return self


class Rehearsal(ContentModel):
    """What simulated participants do."""

    placements: Annotated[tuple[PlannedCell, ...], Field(min_length=1, max_length=20)]
    actions: Annotated[tuple[PlannedAction, ...], Field(max_length=20)] = ()
    knows: Annotated[tuple[Knows, ...], Field(min_length=1, max_length=20)]


class Setup(ContentModel):
    """The way from an incident to a change; `follows` is the step of its fishbone, if there is."""

    FOLLOWS: ClassVar[str] = "fishbone"

    follows: Id | None = None
    approach: Approach
    matrix: Matrix
    strengths: Strengths
    practice: Practice
    rehearsal: Rehearsal
