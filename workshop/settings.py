"""What can be set from outside: environment variables, or a file `.env` in the project folder.

Every setting is described here, and again for those who run the app in docs/settings.md; a test
holds the two together.
"""

from __future__ import annotations

import os
import socket
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from dotenv import dotenv_values
from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "ATELIER_"
SHORTEST_SECRET = 32
EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - only compared


class SettingsError(Exception):
    """A setting that cannot be used; the text names it and says what is wrong."""


class Settings(BaseSettings):
    """All settings, checked. `load` reads them; tests make one with keyword arguments."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        populate_by_name=True,
        extra="ignore",
        frozen=True,
    )

    data_dir: Path = Field(
        default=ROOT / "var",
        description="Folder for the database and the server's secret; made when it is missing.",
    )
    database_url: str = Field(
        default="",
        repr=False,
        validation_alias=AliasChoices(f"{PREFIX}DATABASE_URL", "DATABASE_URL"),
        description="Database: sqlite:///… or postgresql://…; SQLite in the data folder if empty.",
    )
    host: str = Field(
        default="0.0.0.0",  # noqa: S104 - phones in the room must reach it
        description="Address the server listens on; 127.0.0.1 keeps it to this machine.",
    )
    port: int = Field(
        default=8501,
        ge=1,
        le=65535,
        validation_alias=AliasChoices(f"{PREFIX}PORT", "PORT"),
        description="Port the server listens on.",
    )
    public_url: str = Field(
        default="",
        description="Address that phones use, for the QR code; this machine's on the network "
        "if empty.",
    )
    trainers: Annotated[tuple[str, ...], NoDecode] = Field(
        default=("trainer",),
        description="Names of those who may sign in as trainer, separated by commas.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        description="Signs cookies and sign-in links; made at first start and kept in the data "
        "folder if empty. Equal on all servers of one database.",
    )
    max_participants: int = Field(
        default=1000, ge=1, le=5000, description="How many people one workshop lets in."
    )
    default_language: Literal["nl", "en"] = Field(
        default="nl", description="Language for a browser that asks for none that we speak."
    )

    @field_validator("data_dir")
    @classmethod
    def _from_the_project(cls, folder: Path) -> Path:
        # Wherever the server is started from, it finds the same workshops.
        return ROOT / folder.expanduser()

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        scheme, _, rest = url.partition("://")
        if scheme in {"postgres", "postgresql"}:
            return f"postgresql+psycopg://{rest}"
        if not url or scheme in {"sqlite", "postgresql+psycopg"}:
            return url
        raise ValueError("should begin with sqlite:/// or postgresql://")

    @field_validator("public_url")
    @classmethod
    def _without_slash(cls, url: str) -> str:
        if url and not url.startswith(("https://", "http://")):
            raise ValueError("should begin with https:// or http://")
        return url.rstrip("/")

    @field_validator("trainers", mode="before")
    @classmethod
    def _separated(cls, names: object) -> object:
        if isinstance(names, str):
            names = tuple(dict.fromkeys(name.strip() for name in names.split(",") if name.strip()))
        if not names:
            raise ValueError("give at least one name")
        return names

    @field_validator("secret_key")
    @classmethod
    def _long(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None and len(key.get_secret_value()) < SHORTEST_SECRET:
            raise ValueError(f"needs at least {SHORTEST_SECRET} characters")
        return key

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the database, SQLite's in the data folder if none is set."""
        return self.database_url or f"sqlite:///{self.data_dir / 'praktijkatelier.db'}"

    @property
    def phone_url(self) -> str:
        """The address that phones use, without a slash at its end."""
        if self.public_url:
            return self.public_url
        address = lan_address() if self.host in EVERYWHERE else self.host
        return f"http://{address}:{self.port}"


def load(env_file: Path | None = ROOT / ".env") -> Settings:
    """Read the settings from the environment and `.env`; raises SettingsError in plain words."""
    _refuse_unknown_names(env_file)
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError("\n".join(_told(problem) for problem in error.errors())) from None


def variable(field: str) -> str:
    """Return the environment variable of a setting: port is ATELIER_PORT."""
    return PREFIX + field.upper()


def lan_address() -> str:
    """Return this machine's address on its network, 127.0.0.1 if it has none; sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # To "connect" a datagram socket only asks the routing table for our own end.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])


def _refuse_unknown_names(env_file: Path | None) -> None:
    known = {variable(field) for field in Settings.model_fields}
    given = {*os.environ, *(dotenv_values(env_file) if env_file else ())}
    for name in sorted(given):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            # Without the prefix, which makes any two names look alike.
            near = get_close_matches(name[len(PREFIX) :].lower(), Settings.model_fields, n=1)
            hint = f" Did you mean {variable(near[0])}?" if near else ""
            raise SettingsError(f"{name} is not a setting.{hint} See docs/settings.md.")


def _told(problem: Any) -> str:  # noqa: ANN401 - pydantic's own dictionary
    name = str(problem["loc"][0])
    message = str(problem["msg"]).removeprefix("Value error, ")
    return f"{name if name.isupper() else variable(name)}: {message}. See docs/settings.md."
