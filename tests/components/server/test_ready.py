"""The first visitor waits for no import: what pages load is there when the server is up."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
PROBE = (
    "import json, sys; from components.server.ready import get_ready; get_ready();"
    "print(json.dumps(sorted(sys.modules)))"
)


def test_everything_that_pages_import_is_loaded_beforehand() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    loaded = set(json.loads(run.stdout))
    asked = {
        node.module
        for page in (ROOT / "pages").glob("*.py")
        for node in ast.walk(ast.parse(page.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
    }

    assert {"components.cockpit", "components.visitor"} <= asked
    assert asked - loaded == {"__future__"} - loaded
    assert {"numpy", "pandas", "plotly.graph_objects", "pygraphviz"} <= loaded
