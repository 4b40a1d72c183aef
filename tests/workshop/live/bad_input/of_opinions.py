"""Wrong moments and wrong content where the room answers: estimates, values, questions, tasks."""

from __future__ import annotations

from functools import partial

from tests.support.moves import MOVES
from tests.support.play import Person, Play
from tests.workshop.live.bad_input.arranging import NOBODY
from tests.workshop.live.bad_input.case import Arrange, Ask, cases_of, instead, moved
from workshop.activities.managing import commands as managing
from workshop.activities.values import commands as values


def _agreements_of_ones_own(play: Play) -> Ask:
    for _ in range(values.OWN_AGREEMENTS_LIMIT):
        play.agreement()
    return instead("values.agreement.propose")(play)


def _lines_of_ones_own(play: Play) -> Ask:
    for _ in range(managing.LINES_LIMIT):
        play.reason()
    return instead("managing.line.write")(play)


def _asked(type_: str, form: str, phase: str, person: Person = "phone") -> Arrange:
    """Return a case where all is as it should be, but for the phase a question is in."""

    def arrange(play: Play) -> Ask:
        fields = MOVES[type_].prepare(play)
        play.question(form, phase)
        return partial(play.asks, person, type_, **fields)

    return arrange


def _words_of_ones_own(play: Play) -> Ask:
    for _ in range(play.state.steps[play.question("words")].setup["limit"]):
        play.answer()
    return instead("question.answer.add")(play)


def _word_again(play: Play) -> Ask:
    play.answer()
    step, text = play.question("words"), play.texts[-1].upper()
    return partial(play.asks, "phone", "question.answer.add", step=step, text=text)


MOMENTS = cases_of(
    # -- estimate ---------------------------------------------------------------------------
    ("guess-out-of-range: more than all", instead("estimate.guess", value=101)),
    ("guess-out-of-range: less than nothing", instead("estimate.guess", value=-1)),
    ("guess-out-of-range: more than a number should be",
     instead("estimate.guess", value=10**30)),
    ("command-invalid: a guess in words", instead("estimate.guess", value="80")),
    ("command-invalid: half a guess", instead("estimate.guess", value=80.5)),
    # -- values -----------------------------------------------------------------------------
    ("value-unknown: none of ours", instead("values.rate", value="elsewhere")),
    ("answer-out-of-range: a sixth of five", instead("values.rate", rating=6)),
    ("answer-out-of-range: none of five", instead("values.rate", rating=0)),
    ("command-invalid: a rating in words", instead("values.rate", rating="4")),
    ("command-invalid: a scale there never was", instead("values.rate", scale="tomorrow")),
    ("wrong-phase: a rating when all see the gaps", moved("values.rate", "values", "gaps")),
    ("participant-only: a trainer's rating", instead("values.rate", "trainer")),
    ("wrong-phase: an agreement before its time",
     moved("values.agreement.propose", "values", "gaps")),
    ("agreement-unknown: nobody's",
     instead("values.agreement.decide", "trainer", agreement=NOBODY)),
    ("trainer-only: a participant decides", instead("values.agreement.decide")),
    ("agreements-too-many: of one person", _agreements_of_ones_own),
    # -- question ---------------------------------------------------------------------------
    ("answer-unknown: nobody's", instead("question.answer.edit", answer=NOBODY)),
    ("answer-unknown: a word nobody gave", instead("question.word.hide", "trainer", word=NOBODY)),
    ("answer-not-yours: another's", instead("question.answer.share", "other")),
    ("answers-too-many: of one person", _words_of_ones_own),
    ("word-given: in another spelling", _word_again),
    ("statement-unknown: no quick question of ours", instead("question.rate", quick="elsewhere")),
    ("answer-out-of-range: a rating of nothing", instead("question.rate", value=0)),
    ("answer-out-of-range: a sixth rating", instead("question.rate", value=6)),
    ("command-invalid: a rating in a word", instead("question.rate", value="4")),
    ("wrong-phase: a rating when all are shown", _asked("question.rate", "scale", "show")),
    ("wrong-phase: hiding what nobody sees",
     _asked("question.answer.hide", "keep", "ask", "trainer")),
    ("participant-only: a trainer's word", instead("question.answer.add", "trainer")),
    # -- statements -------------------------------------------------------------------------
    ("statement-unknown: none of ours", instead("statements.answer", statement="elsewhere")),
    ("statement-unknown: skipped", instead("statements.skip", statement="elsewhere")),
    ("answer-out-of-range: less than the least", instead("statements.answer", value=0)),
    ("answer-out-of-range: more than the most", instead("statements.answer", value=6)),
    ("answer-out-of-range: much more", instead("statements.answer", value=10**30)),
    ("command-invalid: an answer in words", instead("statements.answer", value="4")),
    ("command-invalid: half an answer", instead("statements.answer", value=3.5)),
    ("wrong-phase: an answer when all see the results",
     moved("statements.answer", "statements", "results")),
    ("wrong-phase: skipping what all see", moved("statements.skip", "statements", "results")),
    ("participant-only: a trainer's answer", instead("statements.answer", "trainer")),
    # -- managing ---------------------------------------------------------------------------
    ("task-unknown: not in the list", instead("managing.task.answer", task="elsewhere")),
    ("task-unknown: left out", instead("managing.task.leave", task="elsewhere")),
    ("category-unknown: not in the list",
     instead("managing.category.finish", category="elsewhere")),
    ("hours-out-of-range: less than none", instead("managing.task.answer", hours=-0.5)),
    ("hours-out-of-range: more than a month has", instead("managing.task.answer", hours=200.5)),
    ("hours-out-of-range: a quarter", instead("managing.task.answer", hours=0.25)),
    ("hours-out-of-range: much more", instead("managing.task.answer", hours=1e300)),
    ("command-invalid: hours in a word", instead("managing.task.answer", hours="2")),
    ("command-invalid: a role there never was", instead("managing.task.answer", wish="cleaner")),
    ("figure-out-of-range: fewer than none", instead("managing.figure.enter", amount=-1)),
    ("figure-out-of-range: more than a city has",
     instead("managing.figure.enter", amount=100_001)),
    ("command-invalid: half a patient", instead("managing.figure.enter", amount=0.5)),
    ("line-unknown: another's", instead("managing.line.withdraw", "other")),
    ("answers-too-many: lines of one person", _lines_of_ones_own),
    ("wrong-phase: a task when all see the hours",
     moved("managing.task.answer", "managing", "hours")),
    ("wrong-phase: a figure before the page", moved("managing.figure.enter", "managing", "roles")),
    ("participant-only: a trainer's practice", instead("managing.task.answer", "trainer")),
)  # fmt: skip
