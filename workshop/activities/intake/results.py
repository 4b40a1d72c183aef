"""What the forms of a room add up to: question by question, never form by form.

Of fewer than `FEWEST` answers to a question only their number is told, see
docs/decisions/0008-no-mean-of-a-few.md. Words are shown however few there are: whoever writes them
knows that the room will read them, and that nobody sees which go together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from statistics import median
from typing import Any

from workshop.activities.fewest import FEWEST
from workshop.activities.intake.commands import LIMITS
from workshop.activities.intake.forms import Forms, Words
from workshop.activities.intake.reading import options_of, questions_of
from workshop.model.activity import Json


def result(question: Mapping[str, Any], state: Forms) -> Json:
    """Return {answered: people, counts?: {option: people}, seconds?: median time}."""
    key = question["id"]
    forms = state.sent.values()
    answered = sum(form.answers(key) for form in forms)
    seen: Json = {"answered": answered}
    if question["kind"] not in LIMITS and answered >= FEWEST:
        picks = Counter(pick for form in forms for pick in form.picks.get(key, ()))
        seen["counts"] = {option: picks[option] for option in options_of(question)}
    spent = [form.seconds[key] for form in forms if form.seconds.get(key)]
    if len(spent) >= FEWEST:
        seen["seconds"] = round(median(spent))
    return seen


def words(question: str, state: Forms) -> dict[str, tuple[str, Words]]:
    """Return the answers in words to a question, by id: who wrote them, and the words."""
    found = {
        form.texts[question].id: (who, form.texts[question])
        for who, form in state.sent.items()
        if question in form.texts
    }
    return dict(sorted(found.items()))


def found(setup: Mapping[str, Any], state: Forms) -> Json:
    """Return {slowest?: [question], skipped?: [question]}, empty of fewer than `FEWEST` forms.

    Slowest is what took the longest median time, skipped what most people left open; several
    questions when they tie, in the order of the form.
    """
    if len(state.sent) < FEWEST:
        return {}
    results = {key: result(question, state) for key, question in questions_of(setup).items()}
    times = {key: one["seconds"] for key, one in results.items() if "seconds" in one}
    left = {key: len(state.sent) - one["answered"] for key, one in results.items()}
    seen: Json = {}
    for name, numbers in (("slowest", times), ("skipped", left)):
        most = max(numbers.values(), default=0)
        if most:
            seen[name] = [key for key, number in numbers.items() if number == most]
    return seen


def verdict(setup: Mapping[str, Any], state: Forms) -> Json:
    """Return {voted: people}, and of `FEWEST` on {drops: {question: people}, none: people}."""
    voted = len(state.drops)
    if voted < FEWEST:
        return {"voted": voted}
    votes = Counter(state.drops.values())
    drops = {key: votes[key] for key in questions_of(setup)}
    return {"voted": voted, "drops": drops, "none": votes[None]}
