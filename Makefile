# One verb a task. Each makes first what it needs, so a fresh clone needs none before it.

PYTHON := .venv/bin/python
PIP := $(PYTHON) -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help run test check bench format strings
.DELETE_ON_ERROR:

help:
	@echo "make run       start the app; the addresses are printed"
	@echo "make test      all tests, on SQLite, PostgreSQL and in a real browser"
	@echo "make check     style, types, layers, strings, and all tests"
	@echo "make bench     speed and memory, measured"
	@echo "make format    lay the source out the way check wants it"
	@echo "make strings   bring the catalogues in locale/ up to date with the source"

run: .venv/run.stamp
	@exec $(PYTHON) app.py

test: .venv/dev.stamp
	@scripts/install-browser
	@$(PYTHON) -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check: .venv/dev.stamp
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m mypy .
	@.venv/bin/lint-imports --no-logo
	@$(PYTHON) scripts/strings.py check
	@$(MAKE) --no-print-directory test

bench: .venv/dev.stamp
	@scripts/install-browser
	@$(PYTHON) -m bench

format: .venv/dev.stamp
	@$(PYTHON) -m ruff format .
	@$(PYTHON) -m ruff check --fix .

strings: .venv/run.stamp
	@$(PYTHON) scripts/strings.py update

.venv/run.stamp: requirements.txt
	@scripts/make-venv
	@echo "Installing what the app needs (about a minute the first time)"
	@$(PIP) install -r requirements.txt
	@touch $@

.venv/dev.stamp: requirements-dev.txt .venv/run.stamp
	@echo "Installing what the checks need"
	@$(PIP) install -r requirements-dev.txt
	@touch $@
