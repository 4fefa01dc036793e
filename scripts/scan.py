"""What the QGIS plugin repository looks at when a version is uploaded, run here on the packed plugin; any finding fails.

    python scripts/scan.py build/mine_mapper-0.1.0.zip

The selections are those of the repository's own source (qgis/QGIS-Plugins-Website, `plugins/management/commands/data/*.json`
and `plugins/validator.py`, read in 2026-11): findings of bandit and detect-secrets block a version. Its look at the addresses
of metadata.txt needs the network and is left to `make release`, which refuses placeholders.
"""

import configparser
import io
import json
import posixpath
import re
import stat
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

BANDIT_LEFT_OUT = "B404,B411"
"""Tests that the repository has switched off (B109 and B410 are gone from bandit)."""

FLAKE8 = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,"
    "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"
)
WIDTH = 120

REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
WANTED = ("homepage", "changelog", "tags", "icon", "license")
"""Metadata without which a version is refused, and those that readers of the repository's page expect."""

LARGEST = 25_000_000
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".sh", ".bat", ".cmd", ".ps1", ".com", ".scr", ".jar", ".pyd", ".pyc")
BINARY = (".qm", ".png", ".jpg", ".svg", ".ico", ".woff", ".woff2")
"""The only files of the plugin that are no text: translations, pictures, fonts of the pages."""


def run(arguments, folder):
    """Output of a tool of this environment."""
    command = [sys.executable, "-m", *arguments]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if finished.returncode not in (0, 1) or "No module named" in finished.stderr:
        raise SystemExit(f"{' '.join(command)} failed:\n{finished.stderr[-2000:]}")
    return finished.stdout


def bandit(folder):
    found = json.loads(run(["bandit", "-q", "-r", ".", "-f", "json", "--skip", BANDIT_LEFT_OUT], folder))
    trouble = [f"{entry['filename']}: {entry['reason']}" for entry in found["errors"]]
    return trouble + [f"{r['filename']}:{r['line_number']}: {r['test_id']} {r['issue_text']}" for r in found["results"]]


def secrets(folder):
    found = json.loads(run(["detect_secrets", "scan", "--all-files", "."], folder))["results"]
    return [f"{name}:{entry['line_number']}: {entry['type']}" for name in sorted(found) for entry in found[name]]


def flake8(folder):
    return run(["flake8", "--isolated", f"--select={FLAKE8}", f"--max-line-length={WIDTH}", "."], folder).splitlines()


def structure(archive):
    """What the repository's validator and its analysis of files would complain of."""
    with zipfile.ZipFile(archive) as packed:
        entries, found = packed.infolist(), []
        names = [entry.filename for entry in entries]
        if packed.testzip():
            found.append("damaged")
        if Path(archive).stat().st_size > LARGEST:
            found.append(f"larger than {LARGEST / 1e6:.0f} MB")
        roots = {PurePosixPath(name).parts[0] for name in names}
        if len(roots) != 1 or not next(iter(roots)).isidentifier():
            found.append(f"top folders {sorted(roots)}: one is needed, with a name that Python can import")
        root = sorted(roots)[0]
        for needed in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{root}/{needed}" not in names:
                found.append(f"{needed} is missing")
        for entry in entries:
            found += _entry(entry)
        if f"{root}/metadata.txt" in names:
            found += _metadata(packed, root, names)
        found += _pictures(packed, root, names)
    return found


def _entry(entry):
    path, found = PurePosixPath(entry.filename), []
    if ".." in entry.filename or entry.filename.startswith("/") or {"__pycache__", ".git", "__MACOSX"} & set(path.parts):
        found.append(f"{path}: has no place in a package")
    if any(part.startswith(".") for part in path.parts):
        found.append(f"{path}: hidden")
    if not entry.filename.isascii():
        found.append(f"{path}: not ASCII")
    if not entry.is_dir() and entry.external_attr >> 16 & (stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH):
        found.append(f"{path}: executable")
    if path.suffix.lower() in SUSPICIOUS:
        found.append(f"{path}: a kind of file that is refused")
    return found


def _metadata(packed, root, names):
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(packed.read(f"{root}/metadata.txt").decode("utf-8"))
    facts = dict(parser["general"])
    found = [f"metadata.txt: {key} is missing" for key in (*REQUIRED, *WANTED) if not facts.get(key)]
    if facts.get("version", "?") not in facts.get("changelog", ""):
        found.append("metadata.txt: changelog does not tell of this version")
    if f"{root}/{facts.get('icon', '').removeprefix('./')}" not in names:
        found.append("metadata.txt: the icon is not in the package")
    for key in ("homepage", "tracker", "repository"):
        if facts.get(key) and not re.match(r"https://[^/\s]+", facts[key]):
            found.append(f"metadata.txt: {key} is no web address")
    return found


def _pictures(packed, root, names):
    """Pictures and pages that a page of the package shows or links to are in it."""
    found = []
    for name in (name for name in names if name.endswith(".md")):
        text = io.TextIOWrapper(packed.open(name), "utf-8").read()
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            place = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
            built = place.replace("/docs/guide/", "/docs/site/").replace(".md", ".html")  # pages of steps exist built only
            if "://" not in target and not target.startswith("mailto:") and not {place, built} & set(names):
                found.append(f"{name}: shows or links to {target}, which is not in the package")
    return found


def binaries(folder):
    """Files that are no text, beyond pictures and translations."""
    odd = []
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file() and path.suffix not in BINARY and b"\0" in path.read_bytes():
            odd.append(f"{path.relative_to(folder)}: binary")
    return odd


def main(archive):
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(folder)
        looks = {"structure": structure(archive) + binaries(folder), "bandit": bandit(folder)}
        looks |= {"detect-secrets": secrets(folder), "flake8": flake8(folder)}
    for name, found in looks.items():
        print(f"{name}: {len(found)} findings")
        for line in found:
            print(f"    {line}")
    return 1 if any(looks.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
