"""The content of a question: what is asked, and in which form the room answers."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from workshop.activities.question.commands import LEAST, LIMITS, MOST
from workshop.model.source import ContentModel, Id, Label, Line, NoteText, Paragraph

Form = Literal["words", "text", "scale", "keep"]
Rating = Annotated[int, Field(strict=True, ge=LEAST, le=MOST)]


class Quick(ContentModel):
    """A statement to rate; simulated participants choose from `rehearsal`."""

    id: Id
    text: Line
    rehearsal: Annotated[tuple[Rating, ...], Field(min_length=1, max_length=60)]


class Setup(ContentModel):
    """One question.

    `form` says how it is answered: `words` make a cloud, `text` is open, `scale` rates each `quick`
    question from 1 to 5 (`labels` names the five), `keep` stays with its writer until it is shared.
    `limit` is how many answers one participant may give; `rehearsal` holds invented ones.
    """

    FIXED: ClassVar[frozenset[str]] = frozenset({"form"})

    ask: Line
    about: Paragraph | None = None
    form: Form
    limit: Annotated[int, Field(strict=True, ge=1, le=10)] | None = None
    labels: Annotated[tuple[Label, ...], Field(min_length=MOST, max_length=MOST)] | None = None
    quick: Annotated[tuple[Quick, ...], Field(min_length=1, max_length=5)] | None = None
    rehearsal: Annotated[tuple[NoteText, ...], Field(min_length=1, max_length=60)] | None = None

    @model_validator(mode="after")
    def _check_form(self) -> Self:
        rated = self.form == "scale"
        for name in ("labels", "quick"):
            if (getattr(self, name) is not None) != rated:
                raise ValueError(f"{name} {'is missing' if rated else 'belongs to a scale'}")
        for name in ("limit", "rehearsal"):
            if (getattr(self, name) is None) != rated:
                raise ValueError(f"{name} {'has no place in a scale' if rated else 'is missing'}")
        return self

    @model_validator(mode="after")
    def _check_quick(self) -> Self:
        quick = self.quick or ()
        if len({one.id for one in quick}) < len(quick):
            raise ValueError("two quick questions have the same id")
        return self

    @model_validator(mode="after")
    def _check_rehearsal(self) -> Self:
        for text in self.rehearsal or ():
            if len(text) > LIMITS[self.form]:
                raise ValueError(f"{text!r} is longer than {LIMITS[self.form]} characters")
        return self
