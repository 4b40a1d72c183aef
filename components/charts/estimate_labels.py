"""The words of the estimate's charts."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words in `language`, which also writes the numbers; `{braces}` are filled in."""

    language: str = "en"
    first: str = N_("First guess: median {median}")
    second: str = N_("Second guess: median {median}")
    axis: str = N_("Share that is a problem of process")
    process: str = N_("process")
    knowledge: str = N_("knowledge and skills")
    other: str = N_("other")
    approximate: str = N_("approximately")
    no_guesses: str = N_("There are no guesses yet.")
    one_round: str = N_("The room’s median is {median} process.")
    two_rounds: str = N_("The room’s median went from {first} to {second} process.")
    range: str = N_("Published figures range from {low} to {high} process; {label}: {share}.")
    levels: str = N_("{process} process, {knowledge} knowledge and skills.")
