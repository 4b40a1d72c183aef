"""The words of the charts of who manages what."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words in `language`, which also writes the numbers; `{braces}` are filled in."""

    language: str = "en"
    doctor: str = N_("Doctor")
    assistant: str = N_("Assistant")
    nurse: str = N_("Practice nurse")
    coordinator: str = N_("Coordinator")
    manager: str = N_("Practice manager")
    outside: str = N_("Somebody outside")
    nobody: str = N_("Nobody")
    today: str = N_("Today")
    wished: str = N_("Wished")
    axis: str = N_("Hours a month, average per practice")
    less: str = N_(
        "Most hours leave here: {name}, from {today} to {wished} a month per practice, on average."
    )
    more: str = N_(
        "Most hours come here: {name}, from {today} to {wished} a month per practice, on average."
    )
    still: str = N_("No role would get more or fewer hours than today.")
    line: str = N_("{name}: {today} hours today, {wished} wished")
    fit_assistant: str = N_("Assistant with administrative tasks")
    fit_nurse: str = N_("Practice nurse with extra tasks")
    fit_coordinator: str = N_("Practice coordinator")
    fit_manager: str = N_("Own practice manager")
    fit_shared: str = N_("Shared practice manager")
    fit_none: str = N_("No extra role")
    practices: str = N_("Practices")
    most: str = N_("By our rule, “{name}” fits most often: {n} of {all} practices.")
    tied: str = N_("By our rule, these fit most often, {n} of {all} practices each: {names}.")
    fit_line: str = N_("{name}: {n} of {all} practices")

    def role(self, role: str) -> str:
        """Return the name of who does a task."""
        return str(getattr(self, role))

    def fit(self, fit: str) -> str:
        """Return the name of one of the five roles, or of "none"."""
        return str(getattr(self, f"fit_{fit}"))
