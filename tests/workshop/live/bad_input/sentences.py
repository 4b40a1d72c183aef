"""Every refusal there is: its code, HTTP status, and the sentence in English and in Dutch.

Phones that are out there rest on the codes and the statuses; a change here is a change for them.
"""

from __future__ import annotations

from tests.workshop.live.bad_input.sentences_of_content import OF_CONTENT

SENTENCES: dict[str, tuple[int, str, str]] = {
    "json-malformed": (
        400,
        "This message could not be read.",
        "Dit bericht was niet te lezen.",
    ),
    "body-too-large": (
        413,
        "This message is too large.",
        "Dit bericht is te groot.",
    ),
    "command-unknown": (
        422,
        "This app does not know what was asked.",
        "De app weet niet wat er gevraagd werd.",
    ),
    "command-invalid": (
        422,
        "Something in this message is missing or wrong.",
        "In dit bericht ontbreekt iets of is iets fout.",
    ),
    "command-id-taken": (
        409,
        "This message was already used for something else.",
        "Dit bericht is al voor iets anders gebruikt.",
    ),
    "origin-foreign": (
        403,
        "This message did not come from our own page.",
        "Dit bericht kwam niet van onze eigen pagina.",
    ),
    "too-many-requests": (
        429,
        "That was a bit much at once. Wait a moment.",
        "Dat was wat veel ineens. Wacht even.",
    ),
    "code-unknown": (
        404,
        "We do not know this code. Look at the screen once more.",
        "Deze code kennen we niet. Kijk nog eens op het scherm.",
    ),
    "too-many-codes": (
        429,
        "Too many wrong codes. Try again in a few minutes.",
        "Te veel verkeerde codes. Probeer het over enkele minuten opnieuw.",
    ),
    "identity-missing": (
        401,
        "Join the workshop first: scan the QR code.",
        "Neem eerst deel aan de workshop: scan de QR-code.",
    ),
    "identity-invalid": (
        401,
        "We do not recognise this phone. Scan the QR code again.",
        "We herkennen deze gsm niet. Scan de QR-code opnieuw.",
    ),
    "not-joined": (
        403,
        "You are not in this workshop. Scan its QR code first.",
        "Je neemt niet deel aan deze workshop. Scan eerst de QR-code ervan.",
    ),
    "trainer-only": (
        403,
        "Only the trainer can do this.",
        "Alleen de trainer kan dit doen.",
    ),
    "participant-only": (
        403,
        "Only participants can do this.",
        "Alleen deelnemers kunnen dit doen.",
    ),
    "sign-in-invalid": (
        403,
        "This sign-in link is not valid (any more).",
        "Deze aanmeldlink is niet (meer) geldig.",
    ),
    "workshop-full": (
        409,
        "This workshop is full.",
        "Deze workshop is volzet.",
    ),
    "workshop-closed": (
        409,
        "This workshop has ended.",
        "Deze workshop is afgelopen.",
    ),
    "step-unknown": (
        404,
        "This step does not exist.",
        "Deze stap bestaat niet.",
    ),
    "phase-unknown": (
        404,
        "This phase does not exist.",
        "Deze fase bestaat niet.",
    ),
    "wrong-phase": (
        409,
        "This is not possible at this moment.",
        "Dit kan nu niet.",
    ),
    "locked": (
        409,
        "The trainer has locked this step for a moment.",
        "De trainer heeft deze stap even op slot gezet.",
    ),
    "table-unknown": (
        404,
        "This table is not there.",
        "Deze tafel is er niet.",
    ),
    "table-none": (
        409,
        "Choose your table first.",
        "Kies eerst je tafel.",
    ),
    "table-elsewhere": (
        409,
        "Your table works at something else now.",
        "Jouw tafel werkt nu aan iets anders.",
    ),
    "tables-apart": (
        409,
        "The tables work apart: bring them together first.",
        "De tafels werken apart: breng ze eerst samen.",
    ),
    "tables-together": (
        409,
        "The room is not split in tables.",
        "De zaal is niet in tafels verdeeld.",
    ),
    "step-undivided": (
        409,
        "Tables cannot work apart at this step.",
        "Bij deze stap kunnen tafels niet apart werken.",
    ),
    "scribe-only": (
        409,
        "One phone writes for your table: take that over first.",
        "Eén gsm schrijft voor jullie tafel: neem dat eerst over.",
    ),
    "thing-unknown": (
        404,
        "This is not on the screen (any more).",
        "Dit staat niet (meer) op het scherm.",
    ),
    "parking-full": (
        409,
        "The parking lot is full: {limit} at most.",
        "De parkeerplaats is vol: hoogstens {limit}.",
    ),
    "timer-none": (
        409,
        "There is no timer running.",
        "Er loopt geen timer.",
    ),
    "nothing-to-undo": (
        409,
        "There is nothing to undo.",
        "Er is niets om ongedaan te maken.",
    ),
    "step-current": (
        409,
        "The room is at this step. Go to another one first.",
        "De zaal staat bij deze stap. Ga eerst naar een andere.",
    ),
    "step-skipped": (
        409,
        "This step is skipped. Take it back into the run sheet first.",
        "Deze stap wordt overgeslagen. Neem ze eerst weer op in het draaiboek.",
    ),
    "step-in-use": (
        409,
        "Something was written in this step. Skip it: then nothing is lost.",
        "In deze stap is iets geschreven. Sla ze over: dan gaat er niets verloren.",
    ),
    "step-needed": (
        409,
        "A later step, “{title}”, builds on this one, so it has to stay.",
        "Een latere stap, “{title}”, bouwt voort op deze, dus moet ze blijven staan.",
    ),
    "step-order": (
        409,
        "The step “{title}” builds on one that has to come before it.",
        "De stap “{title}” bouwt voort op een stap die ervoor moet komen.",
    ),
    "steps-too-many": (
        409,
        "This run sheet is full: {limit} steps.",
        "Dit draaiboek is vol: {limit} stappen.",
    ),
    "activity-unknown": (
        404,
        "There is no such activity.",
        "Zo’n activiteit bestaat niet.",
    ),
    "minutes-out-of-range": (
        422,
        "Give a whole number of minutes, from 1 to {limit}.",
        "Geef een geheel aantal minuten, van 1 tot {limit}.",
    ),
    "say-missing": (
        422,
        "Write at least one sentence to say.",
        "Schrijf minstens één zin om te zeggen.",
    ),
    "lines-too-many": (
        422,
        "These are too many sentences: {limit} at most.",
        "Dit zijn te veel zinnen: hoogstens {limit}.",
    ),
    "content-missing": (
        422,
        "This cannot be empty: {field}.",
        "Dit mag niet leeg zijn: {field}.",
    ),
    "content-too-long": (
        422,
        "This is too long: {field}, {limit} characters at most.",
        "Dit is te lang: {field}, hoogstens {limit} tekens.",
    ),
    "content-too-many": (
        422,
        "This is too much: {field}, {limit} at most.",
        "Dit is te veel: {field}, hoogstens {limit}.",
    ),
    "content-too-few": (
        422,
        "This is too little: {field}, at least {limit}.",
        "Dit is te weinig: {field}, minstens {limit}.",
    ),
    "content-wrong": (
        422,
        "This cannot be used: {field} ({reason}).",
        "Dit is niet bruikbaar: {field} ({reason}).",
    ),
    "content-in-use": (
        409,
        "The room has used “{name}”. You can reword it, not take it away.",
        "De zaal heeft “{name}” gebruikt. Je kunt het herformuleren, niet weghalen.",
    ),
    "content-fixed": (
        409,
        "This cannot change any more, the room has already written: {field}.",
        "Dit kan niet meer veranderen, de zaal heeft al geschreven: {field}.",
    ),
    "version-unknown": (
        409,
        "This page was ahead of us; it has been brought up to date.",
        "Deze pagina liep voor op ons; ze is weer bijgewerkt.",
    ),
    "store-busy": (
        503,
        "Not saved yet: the storage is busy. We keep trying.",
        "Nog niet bewaard: de opslag is bezet. We blijven proberen.",
    ),
    "store-full": (
        507,
        "Not saved: the disk is full. Tell the trainer.",
        "Niet bewaard: de schijf is vol. Zeg het aan de trainer.",
    ),
    "store-unavailable": (
        503,
        "Not saved yet: the storage does not answer. We keep trying.",
        "Nog niet bewaard: de opslag antwoordt niet. We blijven proberen.",
    ),
    "stopping": (
        503,
        "The server is restarting. We keep trying.",
        "De server start opnieuw op. We blijven proberen.",
    ),
    "internal": (
        500,
        "Something went wrong on our side. Nothing was changed.",
        "Bij ons liep er iets mis. Er is niets gewijzigd.",
    ),
    **OF_CONTENT,
}
