"""What content is made of: texts within limits, and the source of a fact."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


def _text(longest: int) -> StringConstraints:
    return StringConstraints(strip_whitespace=True, min_length=1, max_length=longest)


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Label = Annotated[str, _text(80)]
NoteText = Annotated[str, _text(140)]
Line = Annotated[str, _text(300)]
Paragraph = Annotated[str, _text(1200)]
Address = Annotated[str, StringConstraints(pattern=r"^https://\S+$", max_length=300)]
Percent = Annotated[float, Field(strict=True, ge=0, le=100)]
DotBudget = Annotated[int, Field(strict=True, ge=1, le=10)]


class ContentModel(BaseModel):
    """A part of the content: read-only, and without a key that nobody reads."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(ContentModel):
    """Where a fact comes from, as it is shown beside the fact.

    `checked` is the day a rule of law or an amount was last looked up.
    """

    id: Id
    text: Line
    url: Address | None = None
    checked: date | None = None
