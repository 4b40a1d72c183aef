"""The words of the chart of values."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words in `language`, which also writes the numbers; `{braces}` are filled in."""

    language: str = "en"
    importance: str = N_("How important")
    today: str = N_("How far we are today")
    gap: str = N_("Gap")
    nothing: str = N_("There are no averages to show yet.")
    largest: str = N_(
        "The largest gap is at “{name}”: importance {importance}, today {today}, a gap of {gap}."
    )
    nowhere: str = N_("Today does not lag behind importance anywhere.")
    line: str = N_("{number}. {name}: importance {importance}, today {today}, gap {gap}")
    few: str = N_(
        "Without an average, for fewer than {fewest} people answered both questions: {names}."
    )
