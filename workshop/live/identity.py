"""Who somebody is: signed cookies, and a participant id that differs in every workshop."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from functools import lru_cache
from pathlib import Path

from itsdangerous import BadSignature, Signer, TimestampSigner

from workshop.model.actor import Actor
from workshop.model.refusals import Refused
from workshop.settings import SHORTEST_SECRET, SettingsError

PARTICIPANT_COOKIE = "participant"
TRAINER_COOKIE = "trainer"
PARTICIPANT_SECONDS = 90 * 24 * 3600
TRAINER_SECONDS = 12 * 3600


def kept_secret(folder: Path) -> str:
    """Return the secret of this installation, made at the first start and readable to us alone.

    Raises SettingsError for one that was cut short: whatever it signs, anybody could sign.
    """
    file = folder / "secret"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        kept = file.read_text(encoding="ascii").strip()
        if len(kept) < SHORTEST_SECRET:
            message = f"{file} does not hold a whole secret. Remove it, and a new one is made."
            raise SettingsError(message) from None
        return kept
    with os.fdopen(descriptor, "w", encoding="ascii") as opened:
        made = secrets.token_hex(32)
        opened.write(made)
    return made


class Identity:
    """Makes and reads the cookies and sign-in links of one installation."""

    def __init__(self, secret: str, trainers: tuple[str, ...]) -> None:
        """Sign with a secret; know the trainers by name."""
        self._secret = secret.encode()
        self._participants = Signer(self._secret, salt="participant", digest_method=hashlib.sha256)
        self._sessions = TimestampSigner(self._secret, salt="trainer", digest_method=hashlib.sha256)
        self.trainers = trainers
        # Asked at each command: a vote of 600 phones would spend a tenth of its time on this.
        self._participant = lru_cache(maxsize=8192)(self._read_participant)

    # -- participants ---------------------------------------------------------------------------

    def new_participant_cookie(self) -> str:
        """Return the value of a fresh cookie: 128 random bits, signed."""
        return self._participants.sign(secrets.token_urlsafe(16)).decode()

    def participant(self, cookie: str | None, workshop: str) -> Actor:
        """Return the participant a cookie stands for in one workshop.

        The id cannot be told from the cookie's, nor from the one in another workshop.
        Raises Refused("identity-missing" | "identity-invalid").
        """
        return self._participant(cookie, workshop)

    def _read_participant(self, cookie: str | None, workshop: str) -> Actor:
        device = self.device(cookie)
        return Actor("participant", self._derived(f"participant\n{device}\n{workshop}"))

    def device(self, cookie: str | None) -> str:
        """Return what an unaltered participant's cookie holds. Raises Refused."""
        if not cookie:
            raise Refused("identity-missing")
        try:
            return self._participants.unsign(cookie).decode()
        except BadSignature:
            raise Refused("identity-invalid") from None

    # -- trainers -------------------------------------------------------------------------------

    def sign_in_key(self, trainer: str) -> str:
        """Return the key in a trainer's sign-in link: 128 bits that only the secret can make."""
        return self._derived(f"sign-in\n{trainer}")

    def sign_in(self, key: str) -> str:
        """Return the value of a trainer's cookie for the key of a link. Raises Refused."""
        for trainer in self.trainers:
            if hmac.compare_digest(self.sign_in_key(trainer).encode(), key.encode()):
                return self._sessions.sign(trainer.encode()).decode()
        raise Refused("sign-in-invalid")

    def trainer(self, cookie: str | None) -> Actor:
        """Return the trainer a cookie stands for. Raises Refused("trainer-only")."""
        try:
            token, signed = self._sessions.unsign(cookie or "", return_timestamp=True)
        except BadSignature:
            raise Refused("trainer-only") from None
        # A cookie from the future is one from before the clock was put back: it stays good.
        age = self._sessions.get_timestamp() - signed.timestamp()
        name = token.decode()
        if age > TRAINER_SECONDS or name not in self.trainers:
            raise Refused("trainer-only")
        return Actor("trainer", name)

    def _derived(self, what: str) -> str:
        return hmac.new(self._secret, what.encode(), hashlib.sha256).hexdigest()[:32]
