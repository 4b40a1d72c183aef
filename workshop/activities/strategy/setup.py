"""The content of a strategy: what each phase asks, the four combinations, and a sheet's fields."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph, Source


def _with_both(text: str) -> str:
    try:
        filled = text.format(inside="<in>", outside="<out>")
    except (KeyError, IndexError, ValueError):
        filled = ""
    if "<in>" not in filled or "<out>" not in filled:
        raise ValueError("must say where {inside} and {outside} stand, and nothing else in braces")
    return text


Question = Annotated[NoteText, AfterValidator(_with_both)]
Texts = Annotated[tuple[NoteText, ...], Field(min_length=1, max_length=8)]


class Asks(ContentModel):
    """What each phase asks, as the room reads it."""

    pick: Paragraph
    score: Paragraph
    matrix: Paragraph
    focus: Paragraph
    project: Paragraph


class Combination(ContentModel):
    """Cards from within against cards from outside.

    `ask` is what is asked of a pair, `question` makes a focal point of it.
    """

    name: Label
    meaning: Line
    ask: Line
    question: Question


class Combinations(ContentModel):
    """The four combinations of quadrants."""

    growth: Combination
    defence: Combination
    improve: Combination
    retreat: Combination


class SheetField(ContentModel):
    """A field of a project sheet, and what helps to fill it in."""

    label: Label
    hint: Line


class SheetFields(ContentModel):
    """The fields of a project sheet."""

    goal: SheetField
    action: SheetField
    owner: SheetField
    means: SheetField
    milestone: SheetField
    measure: SheetField
    risk: SheetField
    evaluation: SheetField


class SheetWords(ContentModel):
    """A project sheet that is filled in."""

    goal: NoteText
    action: NoteText
    owner: NoteText
    means: NoteText
    milestone: NoteText
    measure: NoteText
    risk: NoteText
    evaluation: NoteText


class Example(ContentModel):
    """A sheet that shows what is meant, and what is known of where it comes from."""

    focus: Line
    sheet: SheetWords
    remark: Paragraph
    source: Source


class RehearsedSheet(ContentModel):
    """What simulated participants write in each field."""

    goal: Texts
    action: Texts
    owner: Texts
    means: Texts
    milestone: Texts
    measure: Texts
    risk: Texts
    evaluation: Texts


class Rehearsal(ContentModel):
    """Invented words for simulated participants."""

    focuses: Annotated[tuple[Line, ...], Field(max_length=10)] = ()
    sheet: RehearsedSheet


class Setup(ContentModel):
    """A strategy; `follows` names the SWOT board that its cards come from, if there is one."""

    FOLLOWS: ClassVar[str] = "swot"

    follows: Id | None = None
    about: Paragraph
    remark: Paragraph | None = None
    asks: Asks
    combinations: Combinations
    fields: SheetFields
    example: Example
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=8)]
    rehearsal: Rehearsal
