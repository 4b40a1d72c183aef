"""In which phases words may be read, and how each activity comes to have words."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.play import Play

# Where in each activity people's own words may be read, and where they may not (yet).
READ = {
    "card": {"show": False},
    "parking": {"show": False},
    "swot": {
        "story": False,
        "example": False,
        "write": False,
        "read": True,
        "group": True,
        "vote": True,
        "discuss": True,
        "background": True,
    },
    "estimate": {
        "question": False,
        "first": False,
        "discuss": False,
        "second": False,
        "compare": False,
        "reveal": False,
        "detail": False,
    },
    "fishbone": {
        "incident": False,
        "example": False,
        "causes": True,
        "vote": True,
        "priorities": True,
        "actions": True,
    },
    "question": {"ask": False, "show": True},
    "values": {"rate": False, "gaps": False, "agreements": True},
    "intake": {"fill": False, "results": True, "drop": False, "verdict": False},
    "statements": {"answer": False, "results": False},
    # A focal point that nobody chose stays where it was proposed.
    "strategy": {"pick": False, "score": False, "matrix": False, "focus": True, "project": False},
    "support": {
        "stages": False,
        "choose": False,
        "results": False,
        "turn": False,
        "pairs": False,
        "debrief": False,
        "hardest": False,
        "aftercare": False,
    },
    "change": {
        "approach": False,
        "severity": False,
        "placed": False,
        "questions": False,
        "actions": True,
        "practice": True,
        "known": True,
    },
    # What one writes for a request is one's own.
    "managing": {"inventory": False, "hours": False, "roles": False, "request": False},
    "classify": {"sort": True, "agreement": True, "studies": True, "sources": True},
    "cheese": {
        "story": False,
        "picture": False,
        "barriers": True,
        "closed": True,
        "limits": False,
    },
}
THING: dict[str, Callable[[Play], str]] = {
    "swot": Play.note,
    "fishbone": Play.cause,
    "question": Play.answer,
    "strategy": Play.focus,
    "values": Play.agreement,
    "change": Play.measure,
    "intake": Play.form,
    "managing": Play.reason,
    "classify": Play.admitted,
    "cheese": Play.barrier,
}
