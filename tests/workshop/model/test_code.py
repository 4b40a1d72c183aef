"""A join code survives how people type it, and nothing else passes for one."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.model.code import ALPHABET, LENGTH, new_code, parse_code, shown_code

CODES = st.text(st.sampled_from(ALPHABET), min_size=LENGTH, max_size=LENGTH)


def test_code_has_forty_bits() -> None:
    assert (len(set(ALPHABET)), LENGTH) == (32, 8)


def test_alphabet_leaves_out_what_looks_like_another_character() -> None:
    assert set(string.digits + string.ascii_uppercase) - set(ALPHABET) == set("01OI")


def test_new_codes_are_codes_and_differ() -> None:
    codes = {new_code() for _ in range(1000)}

    assert len(codes) == 1000
    assert {parse_code(code) for code in codes} == codes
    assert set("".join(codes)) == set(ALPHABET)


def test_shown_code_is_in_two_halves() -> None:
    assert shown_code("K7MQ2XTB") == "K7MQ-2XTB"


@pytest.mark.parametrize(
    "typed",
    ["K7MQ2XTB", "k7mq-2xtb", " K7MQ 2XTB\n", "k7mo2xtb", "K7M02XTB", "K-7-M-Q-2-X-T-B"],
)
def test_parse_code_reads_what_people_type(typed: str) -> None:
    assert parse_code(typed) == "K7MQ2XTB"


@pytest.mark.parametrize(("typed", "code"), [("LLLL1111", "LLLLLLLL"), ("iIlL-2222", "LLLL2222")])
def test_parse_code_reads_one_and_i_as_l(typed: str, code: str) -> None:
    assert parse_code(typed) == code


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "K7MQ2XT",
        "K7MQ2XTBB",
        "K7MQ2XT!",
        "K7MQ2XTÉ",
        "７７７７７７７７",
        "K7MQ\x002XTB",
        "../../ab",
    ],
)
def test_parse_code_gives_nothing_for_what_cannot_be_a_code(typed: str) -> None:
    assert parse_code(typed) is None


@given(CODES, st.data())
def test_any_writing_of_a_code_is_that_code(code: str, data: st.DataObject) -> None:
    typed = "".join(
        data.draw(st.sampled_from([c, c.lower(), f"{c} ", f"-{c}"]), label=c) for c in code
    )

    assert parse_code(typed) == code
    assert parse_code(shown_code(code)) == code


@given(st.text())
def test_parse_code_gives_a_code_or_nothing(typed: str) -> None:
    code = parse_code(typed)

    assert code is None or (len(code) == LENGTH and set(code) <= set(ALPHABET))
