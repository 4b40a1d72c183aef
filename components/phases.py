"""The names of phases, as a trainer reads them."""

from __future__ import annotations

from workshop.i18n import N_, translator

NAMES = {
    "show": N_("Show"),
    # swot
    "story": N_("Story"),
    "example": N_("Example"),
    "write": N_("Write"),
    "read": N_("Read"),
    "group": N_("Group"),
    "vote": N_("Vote"),
    "discuss": N_("Discuss"),
    "background": N_("Background"),
    # estimate
    "question": N_("Question"),
    "first": N_("First guess"),
    "second": N_("Second guess"),
    "compare": N_("Compare"),
    "reveal": N_("Reveal"),
    "detail": N_("In detail"),
    # fishbone
    "incident": N_("Incident"),
    "causes": N_("Causes"),
    "priorities": N_("Priorities"),
    "actions": N_("Actions"),
    # classify
    "sort": N_("Sort"),
    "agreement": N_("Agreement"),
    "studies": N_("Beside the studies"),
    "sources": N_("Sources"),
    # question
    "ask": N_("Ask"),
    # values
    "rate": N_("Rate"),
    "gaps": N_("Gaps"),
    "agreements": N_("Agreements"),
    # statements
    "answer": N_("Answer"),
    "results": N_("Results"),
    "shift": N_("Shift"),
}


def phase_name(phase: str, language: str) -> str:
    """Return a phase's name in a language."""
    return translator(language)(NAMES[phase])
