"""The words of the matrix of a strategy."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.i18n import N_


@dataclass(frozen=True, slots=True)
class Labels:
    """Words in `language`, which also writes the numbers; `{braces}` are filled in."""

    language: str = "en"
    strengths: str = N_("Strengths")
    weaknesses: str = N_("Weaknesses")
    opportunities: str = N_("Opportunities")
    threats: str = N_("Threats")
    nothing: str = N_("There is nothing to show in the matrix yet.")
    helps_most: str = N_(
        "What helps most: {row} with {column}, {sign} (mean {mean} of {people} answers)."
    )
    hinders_most: str = N_(
        "What hinders most: {row} with {column}, {sign} (mean {mean} of {people} answers)."
    )
    no_help: str = N_("No pair helps clearly.")
    no_hindrance: str = N_("No pair hinders clearly.")
    line: str = N_("{row} with {column}: {sign}, mean {mean} of {people} answers")
    few: str = N_("Pairs with fewer than {fewest} answers have no mean: {n} of {all}.")
    legend: str = N_(
        "From ++ (helps us a lot) over 0 (makes no difference) to −− (hinders us a lot). Below it "
        "the mean, from −2 to 2, and in brackets the number of answers."
    )

    def letter(self, quadrant: str) -> str:
        """Return a quadrant's letter; KeyError for any other name."""
        names = {
            "strengths": self.strengths,
            "weaknesses": self.weaknesses,
            "opportunities": self.opportunities,
            "threats": self.threats,
        }
        return names[quadrant][0]
