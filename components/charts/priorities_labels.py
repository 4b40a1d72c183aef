"""The words of the chart of priorities."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words of the axes, the corners and the text; `{braces}` are filled in."""

    cause: str = N_("Is it a main cause? (dots)")
    change: str = N_("Can we change it ourselves soon? (dots)")
    best: str = N_("Begin here")
    hard: str = N_("A main cause, not ours to change soon")
    easy: str = N_("Soon changed, not a main cause")
    nothing: str = N_("There are no dots yet.")
    begin: str = N_("Begin with {causes}.")
    nowhere: str = N_("No cause got many dots on both questions.")
    line: str = N_("{number}. {text}: main cause {cause}, change soon {change}")
