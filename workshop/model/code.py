"""Join codes: eight characters, forty bits, nothing that looks like something else."""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 8
# What people type for a character that is not in the alphabet.
_LOOK_ALIKES = str.maketrans({"0": "Q", "O": "Q", "1": "L", "I": "L"})


def new_code() -> str:
    """Make a random join code, such as 'K7MQ2XTB'."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def parse_code(typed: str) -> str | None:
    """Read a code as people type it (lower case, spaces, hyphen), or None if it cannot be one."""
    code = typed.strip().upper().replace("-", "").replace(" ", "").translate(_LOOK_ALIKES)
    return code if len(code) == LENGTH and all(c in ALPHABET for c in code) else None


def shown_code(code: str) -> str:
    """Write a code for people: 'K7MQ-2XTB'."""
    return f"{code[:4]}-{code[4:]}"
