"""Whatever happens behind an endpoint, its answer is one a person or a script can read."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from workshop.live.answering import answering
from workshop.model.refusals import Refused
from workshop.settings import Settings


def client(tmp_path: Path, raised: Exception | None, language: str = "nl") -> TestClient:
    """Return a client of an app with one endpoint, which raises that or answers "done"."""
    settings = Settings.model_validate({"data_dir": tmp_path, "default_language": language})

    @answering(settings)
    async def endpoint(_request: Request) -> Response:
        if raised is not None:
            raise raised
        return PlainTextResponse("done", 201)

    return TestClient(Starlette(routes=[Route("/", endpoint)]))


def test_answering_passes_an_answer_on(tmp_path: Path) -> None:
    answer = client(tmp_path, None).get("/")

    assert (answer.status_code, answer.text) == (201, "done")


def test_answering_tells_a_script_a_problem(tmp_path: Path) -> None:
    refused = Refused("text-too-long", limit=200)

    answer = client(tmp_path, refused).get("/", headers={"Accept-Language": "en"})

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["content-language"] == "en"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json() == {
        "type": "about:blank",
        "title": "text-too-long",
        "status": 422,
        "code": "text-too-long",
        "detail": "This is too long: 200 characters at most.",
    }


def test_answering_shows_a_person_a_page(tmp_path: Path) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language": "en"}

    answer = client(tmp_path, Refused("workshop-full")).get("/", headers=browser)

    assert answer.status_code == 409
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert "<p>This workshop is full.</p>" in answer.text


@pytest.mark.parametrize("accept", ["text/html", "*/*"])
def test_answering_tells_of_a_fault_nothing_but_that(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, accept: str
) -> None:
    fault = ValueError("the inside of the server")

    answer = client(tmp_path, fault).get("/", headers={"Accept": accept, "Accept-Language": "en"})

    assert answer.status_code == 500
    assert "Something went wrong on our side. Nothing was changed." in answer.text
    assert "inside" not in answer.text
    assert "the inside of the server" in caplog.text


@pytest.mark.parametrize("wishes", ["", "fr-CA, de;q=0.5", "*", ";;;", "q=1"])
@pytest.mark.parametrize(
    ("language", "sentence"), [("nl", "Deze workshop is volzet."), ("en", "This workshop is full.")]
)
def test_answering_speaks_the_servers_language_to_who_wants_none_of_ours(
    tmp_path: Path, wishes: str, language: str, sentence: str
) -> None:
    asked = client(tmp_path, Refused("workshop-full"), language)

    assert asked.get("/", headers={"Accept-Language": wishes}).json()["detail"] == sentence
