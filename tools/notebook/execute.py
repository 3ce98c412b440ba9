"""Runs a notebook from its first cell to its last and prints what its cells print; nothing is written to the notebook.

    python tools/notebook/execute.py notebooks/mobilites.ipynb

A cell that fails ends it with exit code 1 and what the cell said.
"""

import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from traitlets.config import Config

# How long one cell may take, in seconds: the layout of the map takes the longest.
CELL_TIMEOUT = 600


def execute(path: Path, sockets: str) -> None:
    notebook = nbformat.read(path, as_version=4)
    # The kernel is spoken to by sockets in a folder of this run: no port is opened.
    config = Config({"KernelManager": {"transport": "ipc", "ip": f"{sockets}/kernel"}})
    resources = {"metadata": {"path": str(path.parent)}}
    NotebookClient(notebook, config=config, timeout=CELL_TIMEOUT, resources=resources).execute()
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stdout":
                sys.stdout.write(output.text)


if __name__ == "__main__":
    try:
        with tempfile.TemporaryDirectory() as folder:
            execute(Path(sys.argv[1]), folder)
    except CellExecutionError as failure:
        sys.exit(str(failure))
