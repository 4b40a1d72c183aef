"""What the parts of a step's content are called, to the trainer who edits them."""

from __future__ import annotations

from collections.abc import Callable

from workshop.i18n import N_

NAMES = {
    "about": N_("What it is about"),
    "action": N_("Action"),
    "advice": N_("Advice"),
    "after": N_("After"),
    "aftercare": N_("Aftercare"),
    "ask": N_("Question"),
    "asks": N_("What each phase asks"),
    "assistant": N_("Assistant"),
    "before": N_("Before"),
    "bones": N_("Bones"),
    "caption": N_("Under the chart"),
    "cards": N_("Cards for the roles"),
    "case": N_("Case"),
    "cases": N_("Fictional cases"),
    "categories": N_("Categories"),
    "cause": N_("Dots for the most important"),
    "change": N_("Dots for what we can change"),
    "closing": N_("To close"),
    "colleague": N_("Supporting a colleague"),
    "combinations": N_("The four combinations"),
    "condition": N_("Active or latent"),
    "coordinator": N_("Coordinator"),
    "debrief": N_("Looking back"),
    "defence": N_("Strengths against threats"),
    "disclosure": N_("Open disclosure"),
    "discuss": N_("To discuss"),
    "do": N_("What helps"),
    "dots": N_("Dots for each participant"),
    "during": N_("During"),
    "effect": N_("What happened"),
    "evaluation": N_("Evaluation"),
    "example": N_("Example"),
    "fields": N_("Fields of a project sheet"),
    "focus": N_("Focal points"),
    "form": N_("Answered with"),
    "goal": N_("Goal"),
    "growth": N_("Growth"),
    "head": N_("Column headings"),
    "hearing": N_("Who listens"),
    "hint": N_("Hint"),
    "holes": N_("Holes"),
    "improve": N_("Weaknesses and opportunities"),
    "incidents": N_("Incidents"),
    "items": N_("List"),
    "kind": N_("Kind of answer"),
    "label": N_("Label"),
    "labels": N_("Names of the five answers"),
    "layout": N_("Layout"),
    "leave": N_("What to leave"),
    "limit": N_("Answers for each participant"),
    "manager": N_("Manager"),
    "matrix": N_("Matrix"),
    "meaning": N_("Meaning"),
    "means": N_("Time and money"),
    "measure": N_("Measure"),
    "milestone": N_("Milestone"),
    "minutes": N_("Minutes"),
    "moments": N_("Moments"),
    "name": N_("Name"),
    "never": N_("What never to say"),
    "none": N_("When nothing is there"),
    "number": N_("Number of the assignment"),
    "nurse": N_("Nurse"),
    "opportunities": N_("Opportunities"),
    "options": N_("Answers to choose from"),
    "origins": N_("Sources to choose from"),
    "owner": N_("Owner"),
    "pace": N_("Asked"),
    "pick": N_("Choosing"),
    "points": N_("Points"),
    "practice": N_("On a working day"),
    "project": N_("Project sheet"),
    "quadrants": N_("Guiding questions"),
    "question": N_("Question"),
    "questions": N_("Questions"),
    "quick": N_("Quick questions"),
    "remark": N_("Remark"),
    "retreat": N_("Weaknesses and threats"),
    "risk": N_("Risk"),
    "roles": N_("Roles"),
    "rule": N_("Rule of thumb"),
    "say": N_("Say"),
    "score": N_("Scoring"),
    "sentences": N_("Sentences"),
    "sets": N_("Sets of bones"),
    "share": N_("Share in percent"),
    "shared": N_("Shared manager"),
    "shared_below": N_("Shared below so many"),
    "slices": N_("Slices"),
    "statements": N_("Statements"),
    "steps": N_("Steps"),
    "story": N_("Story"),
    "strengths": N_("Strengths"),
    "subject": N_("The board is about"),
    "table": N_("Table"),
    "tasks": N_("Tasks"),
    "telling": N_("Who tells"),
    "text": N_("Text"),
    "threats": N_("Threats"),
    "title": N_("Title"),
    "unknown": N_("What is not known yet"),
    "values": N_("Values"),
    "warning": N_("Warning"),
    "watching": N_("Who watches"),
    "weaknesses": N_("Weaknesses"),
    "why": N_("Why"),
    "words": N_("In words"),
    "work": N_("Kind of work"),
}

CHOICES = {
    "active": N_("Active"),
    "all": N_("All at a time"),
    "break": N_("Break"),
    "choice": N_("One answer"),
    "close": N_("Thank you"),
    "coordinate": N_("Coordinating"),
    "decision": N_("A decision"),
    "execute": N_("Executing"),
    "join": N_("With the QR code"),
    "keep": N_("Intentions, private until shared"),
    "latent": N_("Latent"),
    "lead": N_("Leading"),
    "one": N_("One at a time"),
    "organisation": N_("An organisation"),
    "scale": N_("A rating from 1 to 5"),
    "several": N_("Several answers"),
    "story": N_("A story card"),
    "support": N_("Supporting"),
    "text": N_("Sentences"),
    "when": N_("A moment"),
    "words": N_("Words, for a cloud"),
    "yesno": N_("Yes or no"),
}


def part_name(key: str, _: Callable[[str], str]) -> str:
    """Return the name of one part; of one without a name here, its key in plain letters."""
    known = NAMES.get(key)
    return _(known) if known else key.replace("_", " ").capitalize()


def choice_name(key: str, choice: str, _: Callable[[str], str]) -> str:
    """Return the name of one of the choices that a part allows."""
    if (key, choice) == ("layout", "text"):
        return _(N_("A card"))
    known = CHOICES.get(choice)
    return _(known) if known else choice.replace("-", " ").capitalize()


def field_name(path: str, _: Callable[[str], str]) -> str:
    """Return the name of a field by its path: "Statements 3, text" for "statements.2.text".

    What has an id is named by its list alone, and no field is the content as a whole.
    """
    words: list[str] = []
    for part in path.split("."):
        if part.isdecimal() and words:
            words[-1] = f"{words[-1]} {int(part) + 1}"
        elif part in NAMES or not words:
            words.append(part_name(part, _) if part else _(N_("Content")))
    return ", ".join([words[0], *(word[:1].lower() + word[1:] for word in words[1:])])
