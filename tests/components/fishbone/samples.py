"""Fishbones to draw in tests; all of it is invented."""

from __future__ import annotations

from random import Random
from typing import Any

EFFECT = "A high INR was not noticed for three days"
NAMES = ("People & team", "Patient", "Agreements & procedures", "Communication & records")
Causes = list[dict[str, Any]]

BONES = [{"id": f"b{i}", "name": name} for i, name in enumerate(NAMES)]

HOSTILE = (
    "<b>bold</b> & \"quoted\" 'text'",
    '"]; evil [label="x"]; a -> b; //',
    "\\N \\G \\L \\E \\T \\H \\n \\l \\r",
    "ends with a backslash\\",
    "\\",
    '\\"',
    "<",
    "<<TABLE><TR><TD>cell</TD></TR></TABLE>>",
    "<script>alert(1)</script>",
    "&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp; &",
    "<![CDATA[x]]> <!-- y --> <?php z ?>",
    "#{braces} {a|b} $HOME `id` %n %s",
    "=1+1; @SUM(A1)",
    "[link](https://example.org) **bold** _it_ :material/home:",
    "😀 👩‍⚕️ 🏳️‍🌈 👨‍👩‍👧‍👦",
    "مرحبا بالعالم، هذا نص من اليمين إلى اليسار!",
    "שלום עולם (בדיקה) 123",
    "A\u0301\u0301\u0301 zalgo h\u0338\u0322\u031be\u0335l\u0337lo",
    "漢字かな混じり文を長く書いてみるとどうなるか",
    "x" * 200,
)

_TEXT = """the result was not passed on because nobody checked the inbox of an absent colleague
weekend device broken procedure missing reception busy value abnormal forgotten"""
_WORDS = _TEXT.split()


def many(count: int, bones: list[dict[str, str]], seed: int, *, on_first: int = 0) -> Causes:
    """Make that many causes, so many of them on the first bone, the same for the same seed."""
    random = Random(seed)
    causes: Causes = []
    for index in range(count):
        bone = bones[0] if index < on_first else random.choice(bones)
        cause: dict[str, Any] = {
            "id": f"c{index}",
            "bone": bone["id"],
            "text": " ".join(random.choices(_WORDS, k=random.randint(3, 10))),
            "condition": random.choice(["active", "latent", None]),
            "domain": random.choice(["process", "knowledge", None]),
            "votes": {"cause": random.randint(0, 3), "change": random.randint(0, 12)},
        }
        above = [one["id"] for one in causes if one["bone"] == bone["id"]]
        if above and random.random() < 0.3:
            cause["parent"] = random.choice(above)
        causes.append(cause)
    return causes
