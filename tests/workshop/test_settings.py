"""Settings come from the environment and `.env`; a wrong one is refused in plain words."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from pydantic import SecretStr

from workshop import settings
from workshop.settings import ROOT, Settings, SettingsError, load

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    """Make a `.env` file of the test's own, still without a line."""
    path = tmp_path / ".env"
    path.touch()
    return path


def test_load_without_anything_set_gives_the_defaults() -> None:
    assert load(env_file=None) == Settings(
        data_dir=ROOT / "var",
        database_url="",
        host="0.0.0.0",
        port=8501,
        public_url="",
        trainers=("trainer",),
        secret_key=None,
        max_participants=1000,
        default_language="nl",
    )


def test_load_reads_the_environment_before_the_file(
    env_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env_file.write_text("ATELIER_PORT=1111\nATELIER_MAX_PARTICIPANTS=200\nOTHER=1\n")
    monkeypatch.setenv("ATELIER_PORT", "2222")

    loaded = load(env_file)

    assert (loaded.port, loaded.max_participants) == (2222, 200)


@pytest.mark.parametrize(
    ("name", "value", "field", "expected"),
    [
        ("DATABASE_URL", "sqlite:////srv/a.db", "database_url", "sqlite:////srv/a.db"),
        ("DATABASE_URL", "postgres://u:p@h/d", "database_url", "postgresql+psycopg://u:p@h/d"),
        ("ATELIER_DATABASE_URL", "postgresql://h/d", "database_url", "postgresql+psycopg://h/d"),
        ("DATABASE_URL", "", "database_url", ""),
        ("PORT", "9000", "port", 9000),
        ("ATELIER_PORT", "", "port", 8501),
        ("ATELIER_TRAINERS", " Ann, Bert,,Ann ", "trainers", ("Ann", "Bert")),
        ("ATELIER_PUBLIC_URL", "https://a.example/", "public_url", "https://a.example"),
        ("ATELIER_DATA_DIR", "elsewhere", "data_dir", ROOT / "elsewhere"),
        ("ATELIER_DATA_DIR", "/srv/atelier", "data_dir", Path("/srv/atelier")),
        ("ATELIER_SECRET_KEY", "", "secret_key", None),
    ],
)
def test_load_understands_a_value(
    name: str, value: str, field: str, expected: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)

    assert getattr(load(env_file=None), field) == expected


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("ATELIER_PORT", "70000", "ATELIER_PORT: Input should be less than or equal to 65535."),
        ("ATELIER_TRAINERS", " , ", "ATELIER_TRAINERS: give at least one name."),
        (
            "ATELIER_DEFAULT_LANGUAGE",
            "fr",
            "ATELIER_DEFAULT_LANGUAGE: Input should be 'nl' or 'en'.",
        ),
        ("ATELIER_SECRET_KEY", "short", "ATELIER_SECRET_KEY: needs at least 32 characters."),
        (
            "ATELIER_PUBLIC_URL",
            "ftp://a",
            "ATELIER_PUBLIC_URL: should begin with https:// or http://.",
        ),
        (
            "DATABASE_URL",
            "mysql://h/d",
            "ATELIER_DATABASE_URL: should begin with sqlite:/// or postgresql://.",
        ),
        ("ATELIER_PROT", "1", "ATELIER_PROT is not a setting. Did you mean ATELIER_PORT?"),
        ("ATELIER_X", "1", "ATELIER_X is not a setting."),
    ],
)
def test_load_refuses_a_wrong_setting_by_name(
    name: str, value: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as refused:
        load(env_file=None)

    assert str(refused.value) == f"{sentence} See docs/settings.md."


def test_load_refuses_an_unknown_name_in_the_file(env_file: Path) -> None:
    env_file.write_text("ATELIER_HOSTS=127.0.0.1\n")

    with pytest.raises(SettingsError) as refused:
        load(env_file)

    assert str(refused.value) == (
        "ATELIER_HOSTS is not a setting. Did you mean ATELIER_HOST? See docs/settings.md."
    )


def test_load_tells_all_wrong_values_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATELIER_PORT", "0")
    monkeypatch.setenv("ATELIER_MAX_PARTICIPANTS", "0")

    with pytest.raises(SettingsError) as refused:
        load(env_file=None)

    assert [line.split(":")[0] for line in str(refused.value).splitlines()] == [
        "ATELIER_PORT",
        "ATELIER_MAX_PARTICIPANTS",
    ]


def test_settings_keep_secrets_out_of_their_text() -> None:
    told = repr(Settings(secret_key=SecretStr(SECRET), database_url="postgresql://u:password@h/d"))

    assert [word for word in (SECRET, "password") if word in told] == []


def test_database_is_sqlite_in_the_data_folder_unless_set(tmp_path: Path) -> None:
    assert Settings(data_dir=tmp_path).database == f"sqlite:///{tmp_path}/praktijkatelier.db"
    assert Settings(database_url="sqlite:///a.db").database == "sqlite:///a.db"


def test_phone_url_is_the_public_one_or_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "lan_address", lambda: "192.168.1.20")

    assert Settings(public_url="https://a.example").phone_url == "https://a.example"
    assert Settings(port=9000).phone_url == "http://192.168.1.20:9000"


def test_phone_url_of_a_server_for_this_machine_only_is_local() -> None:
    assert Settings(host="127.0.0.1", port=9000).phone_url == "http://127.0.0.1:9000"


def test_lan_address_is_one_of_this_machine() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
        own.bind((settings.lan_address(), 0))


def test_lan_address_without_a_network_is_local(monkeypatch: pytest.MonkeyPatch) -> None:
    class Offline(socket.socket):
        def connect(self, address: object) -> None:
            raise OSError(f"no route to {address}")

    monkeypatch.setattr(socket, "socket", Offline)

    assert settings.lan_address() == "127.0.0.1"
