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
    # cheese
    "picture": N_("Picture"),
    "barriers": N_("Barriers"),
    "closed": N_("What stops it"),
    "limits": N_("What it does not say"),
    # values
    "rate": N_("Rate"),
    "gaps": N_("Gaps"),
    "agreements": N_("Agreements"),
    # change
    "approach": N_("Two approaches"),
    "severity": N_("Severity"),
    "placed": N_("In the matrix"),
    "questions": N_("Two questions"),
    "practice": N_("In the practice"),
    "known": N_("Known to all?"),
    # managing
    "inventory": N_("Inventory"),
    "hours": N_("Hours"),
    "roles": N_("Roles"),
    "request": N_("Request"),
    # strategy
    "pick": N_("Pick"),
    "score": N_("Score"),
    "matrix": N_("Matrix"),
    "focus": N_("Focal points"),
    "project": N_("Project sheets"),
    # intake
    "fill": N_("Fill in"),
    "drop": N_("Drop one"),
    "verdict": N_("Verdict"),
    # statements
    "answer": N_("Answer"),
    "results": N_("Results"),
    "shift": N_("Shift"),
    # support
    "stages": N_("Stages"),
    "choose": N_("Choose"),
    "turn": N_("Where to turn"),
    "pairs": N_("In pairs"),
    "debrief": N_("Look back"),
    "hardest": N_("What was hardest"),
    "aftercare": N_("Aftercare"),
}


def phase_name(phase: str, language: str) -> str:
    """Return a phase's name in a language."""
    return translator(language)(NAMES[phase])
