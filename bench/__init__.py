"""Measurements of Folio, each as a ratio against a floor of the same run: the least that the work can cost."""

import sys
from pathlib import Path

# Measurements are made of the same rows, servers and documents as tests.
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
