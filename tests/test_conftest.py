"""The databases and the browser that other tests rely on are real, empty and apart."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser
from sqlalchemy.pool import NullPool


@pytest.mark.parametrize("turn", ["first", "second"])
def test_database_is_empty_for_every_test(database_url: str, turn: str) -> None:
    engine = sa.create_engine(database_url, poolclass=NullPool)

    with engine.begin() as connection:
        found = sa.inspect(connection).get_table_names()
        connection.execute(sa.text(f"CREATE TABLE seen_in_{turn}_turn (id INTEGER)"))

    assert found == []


@pytest.mark.postgres
def test_postgres_is_version_18(postgres_url: str) -> None:
    engine = sa.create_engine(postgres_url, poolclass=NullPool)

    with engine.connect() as connection:
        version = connection.execute(sa.text("SHOW server_version_num")).scalar_one()

    assert int(version) // 10000 == 18


@pytest.mark.browser
def test_browser_shows_a_page(browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()

    page.set_content("<h1>Praktijkatelier</h1>")

    assert page.get_by_role("heading").inner_text() == "Praktijkatelier"
    context.close()
