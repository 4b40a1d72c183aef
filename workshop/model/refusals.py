"""Every refusal: a stable code, an HTTP status and a sentence (an English msgid) for the user."""

from __future__ import annotations

from dataclasses import dataclass


def N_(sentence: str) -> str:  # noqa: N802 - gettext's own name for "mark, translate later"
    """Mark a sentence for the catalogues without translating it here."""
    return sentence


@dataclass(frozen=True, slots=True)
class Refusal:
    """How one refusal is told: HTTP status and msgid with {placeholders}."""

    status: int
    sentence: str


REFUSALS: dict[str, Refusal] = {
    # the request
    "json-malformed": Refusal(400, N_("This message could not be read.")),
    "body-too-large": Refusal(413, N_("This message is too large.")),
    "command-unknown": Refusal(422, N_("This app does not know what was asked.")),
    "command-invalid": Refusal(422, N_("Something in this message is missing or wrong.")),
    "command-id-taken": Refusal(409, N_("This message was already used for something else.")),
    "origin-foreign": Refusal(403, N_("This message did not come from our own page.")),
    "too-many-requests": Refusal(429, N_("That was a bit much at once. Wait a moment.")),
    # who and where
    "code-unknown": Refusal(404, N_("We do not know this code. Look at the screen once more.")),
    "too-many-codes": Refusal(429, N_("Too many wrong codes. Try again in a few minutes.")),
    "identity-missing": Refusal(401, N_("Join the workshop first: scan the QR code.")),
    "identity-invalid": Refusal(401, N_("We do not recognise this phone. Scan the QR code again.")),
    "not-joined": Refusal(403, N_("You are not in this workshop. Scan its QR code first.")),
    "trainer-only": Refusal(403, N_("Only the trainer can do this.")),
    "participant-only": Refusal(403, N_("Only participants can do this.")),
    "sign-in-invalid": Refusal(403, N_("This sign-in link is not valid (any more).")),
    "workshop-full": Refusal(409, N_("This workshop is full.")),
    "workshop-closed": Refusal(409, N_("This workshop has ended.")),
    # the moment
    "step-unknown": Refusal(404, N_("This step does not exist.")),
    "phase-unknown": Refusal(404, N_("This phase does not exist.")),
    "wrong-phase": Refusal(409, N_("This is not possible at this moment.")),
    "locked": Refusal(409, N_("The trainer has locked this step for a moment.")),
    "table-unknown": Refusal(404, N_("This table is not there.")),
    "table-none": Refusal(409, N_("Choose your table first.")),
    "table-elsewhere": Refusal(409, N_("Your table works at something else now.")),
    "tables-apart": Refusal(409, N_("The tables work apart: bring them together first.")),
    "tables-together": Refusal(409, N_("The room is not split in tables.")),
    "step-undivided": Refusal(409, N_("Tables cannot work apart at this step.")),
    "scribe-only": Refusal(409, N_("One phone writes for your table: take that over first.")),
    "thing-unknown": Refusal(404, N_("This is not on the screen (any more).")),
    "parking-full": Refusal(409, N_("The parking lot is full: {limit} at most.")),
    "timer-none": Refusal(409, N_("There is no timer running.")),
    "nothing-to-undo": Refusal(409, N_("There is nothing to undo.")),
    # the run sheet
    "step-current": Refusal(409, N_("The room is at this step. Go to another one first.")),
    "step-skipped": Refusal(
        409, N_("This step is skipped. Take it back into the run sheet first.")
    ),
    "step-in-use": Refusal(
        409, N_("Something was written in this step. Skip it: then nothing is lost.")
    ),
    "step-needed": Refusal(
        409, N_("A later step, “{title}”, builds on this one, so it has to stay.")
    ),
    "step-order": Refusal(409, N_("The step “{title}” builds on one that has to come before it.")),
    "steps-too-many": Refusal(409, N_("This run sheet is full: {limit} steps.")),
    "activity-unknown": Refusal(404, N_("There is no such activity.")),
    "minutes-out-of-range": Refusal(422, N_("Give a whole number of minutes, from 1 to {limit}.")),
    "say-missing": Refusal(422, N_("Write at least one sentence to say.")),
    "lines-too-many": Refusal(422, N_("These are too many sentences: {limit} at most.")),
    "content-missing": Refusal(422, N_("This cannot be empty: {field}.")),
    "content-too-long": Refusal(422, N_("This is too long: {field}, {limit} characters at most.")),
    "content-too-many": Refusal(422, N_("This is too much: {field}, {limit} at most.")),
    "content-too-few": Refusal(422, N_("This is too little: {field}, at least {limit}.")),
    "content-wrong": Refusal(422, N_("This cannot be used: {field} ({reason}).")),
    "content-in-use": Refusal(
        409, N_("The room has used “{name}”. You can reword it, not take it away.")
    ),
    "content-fixed": Refusal(
        409, N_("This cannot change any more, the room has already written: {field}.")
    ),
    # the content
    "text-empty": Refusal(422, N_("Write something first.")),
    "text-too-long": Refusal(422, N_("This is too long: {limit} characters at most.")),
    "note-unknown": Refusal(404, N_("This note is not there (any more).")),
    "note-not-yours": Refusal(403, N_("Only its writer can change a note.")),
    "notes-too-many": Refusal(409, N_("This board is full: {limit} notes.")),
    "group-unknown": Refusal(404, N_("This group is not there (any more).")),
    "group-too-small": Refusal(422, N_("Choose at least two cards in the same quadrant.")),
    "group-mixed": Refusal(422, N_("A group holds cards of one quadrant.")),
    "dots-spent": Refusal(409, N_("You have used all your dots.")),
    "dot-none": Refusal(409, N_("You have no dot here.")),
    "guess-out-of-range": Refusal(422, N_("Give a number from 0 to 100.")),
    "statement-unknown": Refusal(404, N_("This statement is not there (any more).")),
    "answer-out-of-range": Refusal(422, N_("Choose one of the five answers.")),
    "answer-unknown": Refusal(404, N_("This answer is not there (any more).")),
    "answer-not-yours": Refusal(403, N_("Only its writer can change an answer.")),
    "answers-too-many": Refusal(409, N_("You can give {limit} at most.")),
    "question-unknown": Refusal(404, N_("This question is not there (any more).")),
    "option-unknown": Refusal(422, N_("This answer does not belong to the question.")),
    "answer-missing": Refusal(422, N_("Answer the questions with a star first.")),
    "word-given": Refusal(409, N_("You gave this word already.")),
    "bone-unknown": Refusal(404, N_("This bone is not there (any more).")),
    "cause-unknown": Refusal(404, N_("This cause is not there (any more).")),
    "cause-not-yours": Refusal(403, N_("Only its writer can change a cause.")),
    "cause-loop": Refusal(409, N_("A cause cannot lie under itself.")),
    "causes-too-many": Refusal(409, N_("This fishbone is full: {limit} causes.")),
    "case-unknown": Refusal(404, N_("This case is not there.")),
    "incident-stated": Refusal(
        409, N_("The incident has just been stated. Only the trainer can change it.")
    ),
    "incident-missing": Refusal(409, N_("State the incident first.")),
    "set-unknown": Refusal(404, N_("This set of bones is not there.")),
    "bones-in-use": Refusal(409, N_("There are causes on these bones already.")),
    "action-unknown": Refusal(404, N_("This action is not there (any more).")),
    "action-not-yours": Refusal(403, N_("Only its writer can change an action.")),
    "actions-too-many": Refusal(409, N_("This list is full: {limit} actions.")),
    "date-invalid": Refusal(422, N_("Choose a day.")),
    "follow-up-too-early": Refusal(
        422, N_("The day to look again cannot come before the day it must be done.")
    ),
    "value-unknown": Refusal(404, N_("This value is not there (any more).")),
    "agreement-unknown": Refusal(404, N_("This agreement is not there (any more).")),
    "agreements-too-many": Refusal(409, N_("This list is full: {limit} agreements.")),
    "origin-unknown": Refusal(404, N_("This source is not in the list.")),
    "incident-not-yours": Refusal(403, N_("Only who proposed an incident can take it back.")),
    "incidents-too-many": Refusal(409, N_("This list is full: {limit} incidents.")),
    "task-unknown": Refusal(404, N_("This task is not there (any more).")),
    "category-unknown": Refusal(404, N_("This category is not there (any more).")),
    "hours-out-of-range": Refusal(422, N_("Give hours from 0 to {limit}, in steps of a half.")),
    "figure-out-of-range": Refusal(422, N_("Give a number from 0 to {limit}.")),
    "line-unknown": Refusal(404, N_("This line is not there (any more).")),
    "picture-unknown": Refusal(404, N_("This picture is not there, or not shown now.")),
    "hole-unknown": Refusal(404, N_("This hole is not there (any more).")),
    "holes-too-many": Refusal(
        409, N_("There is no room for this hole: {limit} in a slice, and eight slices.")
    ),
    "barrier-unknown": Refusal(404, N_("This barrier is not there (any more).")),
    "barrier-not-yours": Refusal(403, N_("Only its writer can change a barrier.")),
    "barriers-too-many": Refusal(409, N_("There are enough barriers now: {limit}.")),
    "card-unknown": Refusal(404, N_("This card is not there (any more).")),
    "cards-too-many": Refusal(409, N_("This quadrant is full: {limit} cards.")),
    "pair-unknown": Refusal(404, N_("These two cards are not in the matrix (any more).")),
    "focus-unknown": Refusal(404, N_("This focal point is not there (any more).")),
    "focuses-too-many": Refusal(409, N_("This list is full: {limit} focal points.")),
    "focuses-chosen": Refusal(409, N_("Choose {limit} focal points at most. Put one back first.")),
    "sheet-unknown": Refusal(404, N_("This sheet is not there (any more).")),
    "sheets-too-many": Refusal(409, N_("There are enough sheets now: {limit}.")),
    "already-running": Refusal(409, N_("This is running already.")),
    "not-running": Refusal(409, N_("This is not running.")),
    # the machine
    "version-unknown": Refusal(
        409, N_("This page was ahead of us; it has been brought up to date.")
    ),
    "store-busy": Refusal(503, N_("Not saved yet: the storage is busy. We keep trying.")),
    "store-full": Refusal(507, N_("Not saved: the disk is full. Tell the trainer.")),
    "store-unavailable": Refusal(
        503, N_("Not saved yet: the storage does not answer. We keep trying.")
    ),
    "stopping": Refusal(503, N_("The server is restarting. We keep trying.")),
    "internal": Refusal(500, N_("Something went wrong on our side. Nothing was changed.")),
}


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """A command that the rules do not allow; nothing has happened."""

    def __init__(self, code: str, **values: int | str) -> None:
        """Take a code of `REFUSALS` and the values for its sentence."""
        super().__init__(code)
        self.code = code
        self.values = values
        self.field = str(values.get("field", ""))

    def at(self, field: str) -> Refused:
        """Return the same refusal, of what stands in a field: a path such as "quick.2.text"."""
        self.field = field
        return self

    @property
    def status(self) -> int:
        """The HTTP status that belongs to this refusal."""
        return REFUSALS[self.code].status
