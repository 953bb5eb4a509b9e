"""What the repository promises of itself: its commands, its compose file, no registry's address."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in listed.stdout.splitlines() if (path := ROOT / name).is_file()]


@pytest.mark.parametrize("heading", ["Run", "Test"])
def test_the_readme_has_one_command_under_the_heading(heading: str) -> None:
    section = (ROOT / "README.md").read_text().split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]

    (command,) = re.findall(r"```sh\n(.+?)\n```", section, re.DOTALL)

    assert len(command.splitlines()) == 1
    assert (ROOT / command).stat().st_mode & 0o111


def test_continuous_integration_runs_the_readme_s_test_command() -> None:
    section = (ROOT / "README.md").read_text().split("\n## Test\n", 1)[1]
    command = re.findall(r"```sh\n(.+?)\n```", section)[0]

    assert command in (ROOT / ".ci" / "run").read_text()


def test_the_compose_file_follows_the_compose_schema() -> None:
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.compose-spec",
        "docker-compose.yml",
    ]

    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stdout


def test_no_file_names_a_registry() -> None:
    hosts = re.compile(r"(pypi|pythonhosted|npmjs|yarnpkg|debian|docker)\.(org|com|io)")

    found = [str(path) for path in tracked_files() if hosts.search(path.read_text(errors="ignore"))]

    assert found == []


def test_every_page_that_is_linked_exists() -> None:
    pages = [path for path in tracked_files() if path.suffix == ".md"]

    missing = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", page.read_text())
        if not (page.parent / target).exists()
    ]

    assert missing == []
