"""The words of the charts of statements."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words in `language`, which also writes the numbers; `{braces}` are filled in."""

    language: str = "en"
    fully_disagree: str = N_("fully disagree")
    disagree: str = N_("disagree")
    neutral: str = N_("neutral")
    agree: str = N_("agree")
    fully_agree: str = N_("fully agree")
    column: str = N_("answers · agreement")
    few: str = N_("Too few answers to show ({n}).")
    first: str = N_("first")
    now: str = N_("now")
    no_results: str = N_("Too few people have answered to show anything.")
    of_one_mind: str = N_(
        "Most of one mind on “{most}” (agreement {high}), least on “{least}” ({low})."
    )
    alike: str = N_("Of one mind on every statement to the same degree (agreement {agreement}).")
    result: str = N_("{n} answers: {counts}; agreement {agreement}.")
    moved_up: str = N_(
        "The room moved most on “{text}”: {steps} towards agreeing, in steps of the scale."
    )
    moved_down: str = N_(
        "The room moved most on “{text}”: {steps} towards disagreeing, in steps of the scale."
    )
    unmoved: str = N_("The room stands where it stood.")
    change_up: str = N_("Shift: {steps} towards agreeing.")
    change_down: str = N_("Shift: {steps} towards disagreeing.")
    no_change: str = N_("Shift: none.")
    scale: str = N_(
        "Agreement is van der Eijk’s A: 1 when all give the same answer, 0 when every answer is "
        "given equally often, −1 when half of the room stands at either end."
    )
    fewest: str = N_(
        "Fewer than five answers are not shown: they could tell who gave which answer."
    )
    steps: str = N_(
        "The shift is the change of the room’s mean answer, in steps of the scale. It says nothing "
        "about any one person."
    )

    @property
    def answers(self) -> tuple[str, ...]:
        """The five answers, in the order of the scale."""
        return (self.fully_disagree, self.disagree, self.neutral, self.agree, self.fully_agree)
