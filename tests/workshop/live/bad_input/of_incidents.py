"""Wrong moments and wrong content where the room learns from incidents."""

from __future__ import annotations

from functools import partial

from tests.support.moves import MOVES
from tests.support.play import Play
from tests.workshop.live.bad_input.arranging import NOBODY, setup_of
from tests.workshop.live.bad_input.case import Ask, cases_of, instead, moved
from workshop.activities.change import commands as change
from workshop.activities.cheese import commands as cheese
from workshop.activities.cheese.setup import HOLES_LIMIT
from workshop.activities.classify import commands as classify
from workshop.activities.fishbone import commands as fishbone


def _spent_on_one_question(play: Play) -> Ask:
    fields = MOVES["fishbone.dot.place"].prepare(play)
    for _ in range(setup_of(play, "fishbone")["dots"]["cause"]):
        play.does("phone", "fishbone.dot.place", **fields)
    return partial(play.asks, "phone", "fishbone.dot.place", **fields)


def _causes_of_ones_own(play: Play) -> Ask:
    for _ in range(fishbone.OWN_CAUSES_LIMIT):
        play.cause()
    return instead("fishbone.cause.add")(play)


def _actions_of_ones_own(play: Play) -> Ask:
    for _ in range(fishbone.OWN_ACTIONS_LIMIT):
        play.action()
    return instead("fishbone.action.add")(play)


def _incidents_of_ones_own(play: Play) -> Ask:
    for _ in range(classify.OWN_LIMIT):
        play.proposal()
    return instead("classify.incident.propose")(play)


def _measures_of_ones_own(play: Play) -> Ask:
    for _ in range(change.OWN_ACTIONS_LIMIT):
        play.measure()
    return instead("change.action.add")(play)


def _nothing_stated(play: Play) -> Ask:
    step = play.go("change", "severity")
    cell = {"severity": "minor", "frequency": "rarer"}
    return partial(play.asks, "phone", "change.severity.place", step=step, **cell)


def _barriers_of_ones_own(play: Play) -> Ask:
    for _ in range(cheese.OWN_BARRIERS_LIMIT):
        play.barrier()
    return instead("cheese.barrier.name")(play)


def _full_slice(play: Play) -> Ask:
    fields = MOVES["cheese.hole.add"].prepare(play)
    for _ in range(HOLES_LIMIT):
        play.does("trainer", "cheese.hole.add", **fields)
    return partial(play.asks, "trainer", "cheese.hole.add", **fields)


def _hole_of_the_case(play: Play) -> Ask:
    fields = MOVES["cheese.hole.add"].prepare(play)
    play.picture("case", "picture")
    return partial(play.asks, "trainer", "cheese.hole.add", **fields)


def _under_itself(play: Play) -> Ask:
    top = play.cause()
    below = play.cause(parent=top)
    fields = {"step": play.held.step("fishbone"), "cause": top, "bone": play.bone()}
    return partial(play.asks, "trainer", "fishbone.cause.move", parent=below, **fields)


def _bones_in_use(play: Play) -> Ask:
    play.cause()
    return instead("fishbone.bones.choose", "trainer")(play)


def _stated_already(play: Play) -> Ask:
    play.incident()
    return instead("fishbone.incident.state")(play)


def _no_incident(play: Play) -> Ask:
    step = play.go("fishbone", "causes")
    fields = {"step": step, "bone": play.bone(), "text": play.text()}
    return partial(play.asks, "phone", "fishbone.cause.add", **fields)


MOMENTS = cases_of(
    # -- change -----------------------------------------------------------------------------
    ("incident-missing: placing nothing", _nothing_stated),
    ("command-invalid: a cell that is not there",
     instead("change.severity.place", severity="terrible")),
    ("wrong-phase: placing it when all see where it is",
     moved("change.severity.place", "change", "placed")),
    ("participant-only: a trainer's place", instead("change.severity.place", "trainer")),
    ("trainer-only: a participant settles", instead("change.severity.settle")),
    ("action-unknown: not on the first list",
     instead("change.action.take", "trainer", action=NOBODY)),
    ("cause-unknown: against nothing", instead("change.action.add", cause=NOBODY)),
    ("date-invalid: no day", instead("change.action.add", date="soon")),
    ("date-invalid: a day that there never was",
     instead("change.action.edit", follow_up="2027-02-30")),
    ("date-invalid: checked once upon a time",
     instead("change.procedure.describe", checked="0000-00-00")),
    ("follow-up-too-early: the day before",
     instead("change.action.add", follow_up="2027-01-10")),
    ("actions-too-many: a plan of one person's", _measures_of_ones_own),
    ("action-not-yours: another's procedure", instead("change.procedure.describe", "other")),
    ("command-invalid: an answer there never was",
     instead("change.procedure.know", answer="perhaps")),
    ("wrong-phase: knowing when all are counted",
     moved("change.procedure.know", "change", "known")),
    # -- cheese -----------------------------------------------------------------------------
    ("hole-unknown: against nothing", instead("cheese.barrier.name", hole=NOBODY)),
    ("hole-unknown: typed by nobody", instead("cheese.hole.withdraw", "trainer", hole=NOBODY)),
    ("holes-too-many: in one slice", _full_slice),
    ("picture-unknown: a hole in the example", _hole_of_the_case),
    ("command-invalid: a picture there never was",
     instead("cheese.picture.choose", "trainer", picture="cake")),
    ("command-invalid: half a step", instead("cheese.story.tell", "trainer", steps=1.5)),
    ("command-invalid: a strength there never was",
     instead("cheese.barrier.weigh", strength="iron")),
    ("barrier-unknown: nobody's", instead("cheese.barrier.support", barrier=NOBODY)),
    ("barrier-not-yours: another's strength", instead("cheese.barrier.weigh", "other")),
    ("barriers-too-many: of one person", _barriers_of_ones_own),
    ("participant-only: a trainer's support", instead("cheese.barrier.support", "trainer")),
    ("wrong-phase: a barrier when all is counted",
     moved("cheese.barrier.name", "cheese", "closed")),
    # -- classify ---------------------------------------------------------------------------
    ("case-unknown: none to sort", instead("classify.level.choose", incident="elsewhere")),
    ("case-unknown: proposed by nobody",
     instead("classify.incident.admit", "trainer", incident=NOBODY)),
    ("origin-unknown: not in the list", instead("classify.origin.choose", origin="elsewhere")),
    ("command-invalid: a box there never was", instead("classify.level.choose", level="luck")),
    ("wrong-phase: sorting what all see", moved("classify.level.choose", "classify", "agreement")),
    ("wrong-phase: a source when all see the sources",
     moved("classify.origin.choose", "classify", "sources")),
    ("wrong-phase: an incident after the sorting",
     moved("classify.incident.propose", "classify", "studies")),
    ("participant-only: a trainer's sorting", instead("classify.level.choose", "trainer")),
    ("trainer-only: a participant admits", instead("classify.incident.admit")),
    ("incident-not-yours: another's", instead("classify.incident.withdraw", "other")),
    ("incidents-too-many: of one person", _incidents_of_ones_own),
    # -- fishbone ---------------------------------------------------------------------------
    ("case-unknown: none of ours", instead("fishbone.incident.take", case="elsewhere")),
    ("set-unknown: none of ours", instead("fishbone.bones.choose", "trainer", set="elsewhere")),
    ("incident-stated: by somebody else", _stated_already),
    ("incident-missing: a cause of nothing", _no_incident),
    ("bone-unknown: none of this set", instead("fishbone.cause.add", bone="elsewhere")),
    ("bones-in-use: causes lie on them", _bones_in_use),
    ("cause-unknown: nobody's", instead("fishbone.cause.edit", cause=NOBODY)),
    ("cause-not-yours: another's words", instead("fishbone.cause.edit", "other")),
    ("answer-missing: an empty form", instead("intake.form.send", picks={}, texts={})),
    ("question-unknown: no such question", instead("intake.form.send", texts={NOBODY: "x"})),
    ("question-unknown: to drop", instead("intake.drop.choose", question=NOBODY)),
    ("option-unknown: no such answer", instead("intake.form.send", picks={"for-whom": [NOBODY]})),
    ("cause-loop: under itself", _under_itself),
    ("causes-too-many: of one person", _causes_of_ones_own),
    ("dots-spent: on one of the questions", _spent_on_one_question),
    ("action-unknown: nobody's", instead("fishbone.action.withdraw", action=NOBODY)),
    ("action-not-yours: another's", instead("fishbone.action.withdraw", "other")),
    ("actions-too-many: of one person", _actions_of_ones_own),
)  # fmt: skip
