"""Who looks at a page, in which language, and at which workshop. A page begins with its guard."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

import streamlit as st

from workshop.i18n import languages, negotiate, translator
from workshop.live.atelier import atelier
from workshop.live.identity import PARTICIPANT_COOKIE, TRAINER_COOKIE
from workshop.model.code import parse_code
from workshop.model.refusals import REFUSALS, Refused

if TYPE_CHECKING:
    from workshop.live.room import Room
    from workshop.model.actor import Actor


def cookie(name: str) -> str | None:
    """Return a cookie of this browser."""
    return st.context.cookies.get(name)


def language() -> str:
    """Return the language of a page without a workshop: chosen (?lang=), or the browser's."""
    chosen = st.query_params.get("lang", "")
    if chosen in languages():
        return chosen
    accepted = st.context.headers.get("Accept-Language", "")
    return negotiate(accepted, atelier().settings.default_language)


def signed_in() -> Actor:
    """Return the trainer that is signed in now. Raises Refused("trainer-only")."""
    return atelier().identity.trainer(cookie(TRAINER_COOKIE))


def require_trainer() -> Actor:
    """Return the trainer that is signed in, or end the page with a sentence."""
    try:
        return signed_in()
    except Refused:
        _ = translator(language())
        st.title(_("For trainers"))
        st.write(_("Open your sign-in link: it stands in the window where the app was started."))
        st.stop()


def require_own_room(trainer: Actor) -> Room:
    """Return the trainer's workshop that the address names (?code=), or end the page."""
    try:
        room = find_room()
    except Refused as refused:
        _end(refused)
    if room.row.owner != trainer.id:
        _end(Refused("trainer-only"))
    return room


def find_room() -> Room:
    """Return the workshop that the address names. Raises Refused as the door does.

    Who is in it already need not pass the door again, and an address without a code is no guess.
    """
    typed = st.query_params.get("code", "")
    if not typed:
        raise Refused("code-unknown")
    room = atelier().engine.loaded(parse_code(typed) or "")
    if room is not None and _is_inside(room):
        return room
    return atelier().door.look_up(st.context.ip_address or "", typed)


def _is_inside(room: Room) -> bool:
    who = atelier().identity
    with suppress(Refused):
        participant = who.participant(cookie(PARTICIPANT_COOKIE), room.row.id)
        if participant.id in room.state.participants:
            return True
    with suppress(Refused):
        return signed_in().id == room.row.owner
    return False


def _end(refused: Refused) -> NoReturn:
    _ = translator(language())
    st.write(_(REFUSALS[refused.code].sentence))
    st.stop()
