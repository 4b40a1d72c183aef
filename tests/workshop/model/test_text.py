"""Whatever people type, what is kept is one clean line that shows as what it is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workshop.model.refusals import Refused
from workshop.model.text import checked, clean

ANYTHING = st.text(st.characters())  # lone surrogates too
TROUBLE = st.text(
    st.sampled_from(
        "a \n\t\x00\x1b\u200b\u200d\u202e\u2066\ufeff\u00ad\u0301\ud800\U000e0041\u3164👍"
    )
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  goed \t team\n\nwerk ", "goed team werk"),
        ("one\u00a0two\u2028three\u0085four", "one two three four"),
        ("a\x00b\x07c\x1b[31md\x7fe\x9bf", "abc[31mdef"),
        ("\u202eevil\u202c \u2066x\u2069 \u200ey\u200f \u061cz", "evil x y z"),
        ("a \u200b b", "a b"),
        (
            "soft\u00adhyphen zero\u200bwidth \ufeffmark word\u2060joiner",
            "softhyphen zerowidth mark wordjoiner",
        ),
        ("lone \ud83d surrogate \udc4d", "lone surrogate"),
        ("private \ue000\U000f0000 use", "private use"),
        ("nothing \ufdd0\U0001ffff\u0378 here", "nothing here"),
        ("hidden\U000e0068\U000e0069 words", "hidden words"),
        ("cafe\u0301 Å", "café Å"),
        ("<b>fat</b> =1+1 [x](y) \\n \"q\" 'q'", "<b>fat</b> =1+1 [x](y) \\n \"q\" 'q'"),
        ("עברית العربية ελληνικά", "עברית العربية ελληνικά"),
        ("می\u200cخواهم क्\u200dष", "می\u200cخواهم क्\u200dष"),
    ],
)
def test_clean_keeps_what_is_text(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(
    "emoji",
    ["👍", "👍🏽", "❤️", "👩‍⚕️", "👨‍👩‍👧‍👦", "🇧🇪", "1️⃣", "🏳️‍🌈", "\U0001fae8", "\U0001fac8", "€"],
)
def test_emoji_are_kept_whole_and_are_text(emoji: str) -> None:
    assert checked(emoji, 20) == emoji


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " \t\n ",
        "\u200b\u200d\u200c",
        "\u202e\u2066",
        "\x00\x07",
        "\u0301\ufe0f",
        "\u3164\u115f\u1160\uffa0\u2800",
        "\ud83d",
        "\U000e0068\U000e0069",
    ],
)
def test_checked_refuses_what_nobody_could_see(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(typed, 20)

    assert (refused.value.code, refused.value.values) == ("text-empty", {})


@pytest.mark.parametrize("typed", ["x" * 21, "x" * 10_000, "é" * 1_000_000])
def test_checked_refuses_what_is_too_long(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(typed, 20)

    assert (refused.value.code, refused.value.values) == ("text-too-long", {"limit": 20})


@pytest.mark.parametrize("typed", ["x" * 20, f"  {'x' * 20}\n", "e\u0301" * 20, "x\u200b" * 20])
def test_checked_counts_what_is_kept(typed: str) -> None:
    assert len(checked(typed, 20)) == 20


@given(ANYTHING | TROUBLE)
@example("a \u200b b")
@example("\u200b a")
def test_clean_text_is_one_line_that_cleaning_leaves_alone(typed: str) -> None:
    text = clean(typed)

    assert clean(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert text == " ".join(text.split())
    assert [c for c in text if unicodedata.category(c) in {"Cc", "Cs", "Co", "Zl", "Zp"}] == []
    assert {c for c in text if unicodedata.category(c) == "Cf"} <= {"\u200c", "\u200d"}
    assert text.encode().decode() == text


@given(ANYTHING | TROUBLE)
def test_checked_gives_the_cleaned_text_or_refuses(typed: str) -> None:
    text = clean(typed)
    try:
        got = checked(typed, 20)
    except Refused as refused:
        got = refused.code

    assert got in ({"text-too-long", "text-empty"} if len(text) > 20 else {text, "text-empty"})
    assert got != ""


@given(st.text(st.characters(categories=["L", "N"], codec="latin-1"), min_size=1, max_size=20))
def test_plain_letters_and_digits_pass_as_they_are(typed: str) -> None:
    assert checked(typed, 20) == unicodedata.normalize("NFC", typed)
