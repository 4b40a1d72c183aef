"""Cookies and links say who somebody is, and cannot be made or altered by anybody else."""

from __future__ import annotations

import stat
import time
from pathlib import Path
from types import SimpleNamespace

import itsdangerous.timed
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.live.identity import TRAINER_SECONDS, Identity, kept_secret
from workshop.model.actor import Actor
from workshop.model.refusals import Refused
from workshop.settings import SettingsError

SECRET = "0123456789abcdef0123456789abcdef"
WHO = Identity(SECRET, ("ann", "bob"))
OTHER = Identity("another secret of 32 characters!", ("ann",))
COOKIE = WHO.new_participant_cookie()
SESSION = WHO.sign_in(WHO.sign_in_key("ann"))
SIGNED_IN = time.time()


def refusal(call: object, *args: object) -> str:
    with pytest.raises(Refused) as refused:
        call(*args)  # type: ignore[operator]
    return refused.value.code


# -- participants ---------------------------------------------------------------------------------


def test_cookie_is_the_same_person_again_even_after_a_restart() -> None:
    again = Identity(SECRET, ())

    assert WHO.participant(COOKIE, "w") == WHO.participant(COOKIE, "w")
    assert again.participant(COOKIE, "w") == WHO.participant(COOKIE, "w")
    assert WHO.participant(COOKIE, "w").role == "participant"


def test_person_is_somebody_else_in_every_workshop() -> None:
    ids = {WHO.participant(COOKIE, f"workshop {n}").id for n in range(100)}

    assert len(ids) == 100
    assert {len(id_) for id_ in ids} == {32}


def test_every_cookie_is_another_person() -> None:
    cookies = [WHO.new_participant_cookie() for _ in range(100)]

    assert len({WHO.participant(cookie, "w").id for cookie in cookies}) == 100


def test_id_says_nothing_of_the_cookie() -> None:
    device = WHO.device(COOKIE)
    id_ = WHO.participant(COOKIE, "w").id

    assert len(device) == 22  # 128 bits
    assert (device in id_, id_ in COOKIE) == (False, False)
    assert OTHER._derived(f"participant\n{device}\nw") != id_


@pytest.mark.parametrize("cookie", [None, ""])
def test_without_a_cookie_somebody_is_missing(cookie: str | None) -> None:
    assert refusal(WHO.participant, cookie, "w") == "identity-missing"


ALTERED = {
    "a letter": "x",
    "a dot": ".",
    "unsigned": WHO.device(COOKIE),
    "longer": COOKIE + "x",
    "shorter": COOKIE[:-2],
    "another person": f"x{COOKIE}",
    "other letters": COOKIE.swapcase(),
    "without its dot": COOKIE.replace(".", ""),
    "a trainer's": SESSION,
    "of another server": OTHER.new_participant_cookie(),
    "not even ASCII": "é\u20ac\x00",
}
NO_SESSION = {
    "none": None,
    "empty": "",
    "unsigned": "ann",
    "longer": SESSION + "x",
    "another trainer": SESSION.replace("ann", "bob"),
    "a participant's": COOKIE,
    "of another server": OTHER.sign_in(OTHER.sign_in_key("ann")),
}


@pytest.mark.parametrize("how", ALTERED)
def test_altered_cookie_is_refused(how: str) -> None:
    assert refusal(WHO.participant, ALTERED[how], "w") == "identity-invalid"


@given(st.integers(0, len(COOKIE) - 2), st.characters(codec="latin-1"))
def test_cookie_with_one_other_character_is_refused(place: int, character: str) -> None:
    # The last character of the signature also holds bits that mean nothing.
    altered = COOKIE[:place] + character + COOKIE[place + 1 :]

    if altered != COOKIE:
        assert refusal(WHO.participant, altered, "w") == "identity-invalid"


# -- trainers -------------------------------------------------------------------------------------


def test_link_signs_its_trainer_in() -> None:
    assert WHO.trainer(WHO.sign_in(WHO.sign_in_key("bob"))) == Actor("trainer", "bob")


def test_every_trainer_has_a_key_that_stays_and_nobody_can_guess() -> None:
    keys = {name: WHO.sign_in_key(name) for name in ("ann", "bob")}

    assert keys == {name: Identity(SECRET, ()).sign_in_key(name) for name in keys}
    assert len(set(keys.values())) == 2
    assert {len(key) for key in keys.values()} == {32}
    assert OTHER.sign_in_key("ann") != keys["ann"]


@pytest.mark.parametrize("key", ["", "x", "ann", WHO.sign_in_key("carl"), "é\u20ac"])
def test_wrong_key_is_refused(key: str) -> None:
    assert refusal(WHO.sign_in, key) == "sign-in-invalid"


@pytest.mark.parametrize("how", NO_SESSION)
def test_without_a_valid_session_nobody_is_a_trainer(how: str) -> None:
    assert refusal(WHO.trainer, NO_SESSION[how]) == "trainer-only"


def test_trainer_who_was_taken_off_the_list_is_one_no_more() -> None:
    assert refusal(Identity(SECRET, ("bob",)).trainer, SESSION) == "trainer-only"
    assert refusal(Identity(SECRET, ("bob",)).sign_in, WHO.sign_in_key("ann")) == "sign-in-invalid"


@pytest.mark.parametrize(
    ("later", "found"),
    [(-60, "ann"), (60, "trainer-only"), (-3 * 24 * 3600, "ann")],
    ids=["almost twelve hours", "twelve hours", "the clock was put back"],
)
def test_session_ends_after_twelve_hours(
    later: int, found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = SIGNED_IN + TRAINER_SECONDS + later
    monkeypatch.setattr(itsdangerous.timed, "time", SimpleNamespace(time=lambda: now))

    try:
        who = WHO.trainer(SESSION).id
    except Refused as refused:
        who = refused.code

    assert who == found


# -- the secret -----------------------------------------------------------------------------------


def test_secret_is_made_once_for_us_alone(tmp_path: Path) -> None:
    folder = tmp_path / "var" / "deeper"

    made = kept_secret(folder)

    assert kept_secret(folder) == made
    assert len(bytes.fromhex(made)) == 32
    assert [path.name for path in folder.iterdir()] == ["secret"]
    assert stat.S_IMODE((folder / "secret").stat().st_mode) == 0o600
    assert kept_secret(tmp_path / "elsewhere") != made


@pytest.mark.parametrize("content", ["", "\n", "short"])
def test_secret_that_was_cut_short_signs_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "secret").write_text(content)

    with pytest.raises(SettingsError, match="secret"):
        kept_secret(tmp_path)
