"""What the machine and the libraries must offer."""

from __future__ import annotations

import resource
from importlib.metadata import version

import pytest

from components.server import limits
from components.server.limits import (
    DESCRIPTORS,
    StartRefused,
    check_versions,
    raise_descriptor_limit,
    sessions_for,
)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[int, int]]:
    """Make a system whose limit of open files a test may set and see."""
    state = {"limit": (1024, 4096)}

    def change(_: int, limit: tuple[int, int]) -> None:
        state["limit"] = limit

    monkeypatch.setattr(resource, "getrlimit", lambda _: state["limit"])
    monkeypatch.setattr(resource, "setrlimit", change)
    return state


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((1024, 20000), (20000, 20000)),
        ((1024, 1 << 30), (65536, 1 << 30)),
        ((1024, resource.RLIM_INFINITY), (10240, resource.RLIM_INFINITY)),
        ((12000, 12000), (12000, 12000)),
        ((500000, 1 << 30), (500000, 1 << 30)),
    ],
)
def test_limit_is_raised_as_far_as_it_is_of_use(
    system: dict[str, tuple[int, int]], before: tuple[int, int], after: tuple[int, int]
) -> None:
    system["limit"] = before

    assert raise_descriptor_limit() == after[0]
    assert system["limit"] == after


def test_no_limit_is_left_as_it_is(system: dict[str, tuple[int, int]]) -> None:
    system["limit"] = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)

    assert raise_descriptor_limit() == 65536
    assert system["limit"] == (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


def test_start_is_refused_where_the_system_allows_too_few(
    system: dict[str, tuple[int, int]],
) -> None:
    system["limit"] = (1024, 4096)

    with pytest.raises(StartRefused) as refusal:
        raise_descriptor_limit()

    assert str(refusal.value) == (
        "This system allows 4096 open files; a room needs 8192. Raise the limit "
        "(`ulimit -Hn 8192`, or LimitNOFILE=8192 of the service) and start again."
    )


def test_lowest_limit_has_room_for_a_thousand_people() -> None:
    assert sessions_for(DESCRIPTORS) == 1282


def test_installed_versions_will_do() -> None:
    check_versions()


@pytest.mark.parametrize(
    ("name", "found", "wanted"),
    [
        ("starlette", "1.3.0", "1.3.1 or newer"),
        ("starlette", "0.49.1", "1.3.1 or newer"),
        ("uvicorn", "0.51.9", "0.52 or newer"),
        ("streamlit", "1.66.3", "1.67"),
        ("streamlit", "1.68.0", "1.67"),
        ("streamlit", "2.67.0", "1.67"),
    ],
)
def test_start_is_refused_with_another_version(
    monkeypatch: pytest.MonkeyPatch, name: str, found: str, wanted: str
) -> None:
    monkeypatch.setattr(limits, "version", lambda asked: found if asked == name else version(asked))

    with pytest.raises(StartRefused) as refusal:
        check_versions()

    assert str(refusal.value) == (
        f"{name} {found} is installed, but {wanted} is needed. "
        "Install the versions in requirements.txt."
    )


@pytest.mark.parametrize("found", ["1.67.0", "1.67.9"])
def test_patch_of_streamlit_does_not_matter(monkeypatch: pytest.MonkeyPatch, found: str) -> None:
    monkeypatch.setattr(
        limits, "version", lambda asked: found if asked == "streamlit" else version(asked)
    )

    check_versions()
