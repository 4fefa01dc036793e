"""Which kind of installation this QGIS is, told by facts: its prefix, its interpreter, files that only one kind has.

Needs nothing but the standard library, so that it works where everything else is missing. The layouts are those reported for
each kind of installation (sources beside each rule); tests give the facts of such computers in place of this one's.
"""

import importlib.util
import ntpath
import os
import platform
import posixpath
import re
import shutil
import sys
import sysconfig
from dataclasses import dataclass, field
from typing import Callable, Mapping


@dataclass(frozen=True)
class Facts:
    """What is known of the running Python.

    Attributes
    ----------
    system : str
        'Linux', 'Windows' or 'Darwin'.
    prefix, exec_prefix, executable : str
        Of `sys`; inside QGIS the last is QGIS itself, or whatever `python3` comes first in PATH.
    version : tuple of int
        Major and minor.
    path : tuple of str
        `sys.path`.
    exists, read, which : callable
        Whether a path exists; text of a file ('' if there is none); path of a command ('' if there is none).
    pip : bool
        This Python can import pip.
    stdlib : str
        Folder of the standard library.
    """

    system: str
    prefix: str
    exec_prefix: str
    executable: str
    version: tuple
    path: tuple = ()
    exists: Callable = os.path.exists
    read: Callable = lambda path: ""
    which: Callable = lambda name: ""
    pip: bool = True
    stdlib: str = ""


@dataclass(frozen=True)
class Computer:
    """What decides on the commands that install packages here.

    Attributes
    ----------
    kind : str
        'windows', 'macos', 'flatpak', 'snap', 'conda', 'pixi', 'nix', 'apt', 'dnf' or 'unknown'.
    python : str
        The interpreter to call pip with: of the virtual environment if there is one, else the one of QGIS.
    version : tuple of int
    in_environment : bool
        QGIS sees the packages of a virtual environment (through PYTHONPATH).
    pip : bool
        That interpreter has pip.
    managed : bool
        pip refuses to touch this Python unless told otherwise (PEP 668).
    name : str
        Of the system, for messages: 'Ubuntu 24.04.1 LTS'.
    prefix : str
        Of the conda environment, or id of the flatpak.
    offered : mapping of str to str
        Package of the distribution -> version that it would install; empty if that is not known.
    """

    kind: str
    python: str
    version: tuple
    in_environment: bool = False
    pip: bool = True
    managed: bool = False
    name: str = ""
    prefix: str = ""
    offered: Mapping = field(default_factory=dict)


def facts_here():
    """`Facts` of the Python that runs this."""
    return Facts(
        system=platform.system(),
        prefix=sys.prefix,
        exec_prefix=sys.exec_prefix,
        executable=sys.executable or "",
        version=tuple(sys.version_info[:2]),
        path=tuple(sys.path),
        read=_read,
        which=lambda name: shutil.which(name) or "",
        pip=importlib.util.find_spec("pip") is not None,
        stdlib=sysconfig.get_path("stdlib"),
    )


def recognise(facts, offered=None):
    """The `Computer` that facts describe.

    Parameters
    ----------
    offered : callable, optional
        Gives {package of the distribution: version} where apt installs packages.
    """
    join = _path(facts).join
    common = {"version": facts.version, "name": _name(facts)}
    environment = virtual_environment(facts)
    python = environment or interpreter(facts)
    if facts.exists("/.flatpak-info"):  # docs.flatpak.org, "Sandbox permissions": only inside a sandbox
        application = re.search(r"^name=(\S+)", facts.read("/.flatpak-info"), re.MULTILINE)
        return Computer("flatpak", python, **common, prefix=application.group(1) if application else "org.qgis.qgis")
    if facts.exists(join(facts.prefix, "conda-meta")):  # docs.conda.io: each environment has this folder
        kind = "pixi" if facts.exists(join(facts.prefix, "conda-meta", "pixi")) else "conda"
        return Computer(kind, python, **common, prefix=facts.prefix)
    if facts.system == "Windows":
        return Computer("windows", python, **common, in_environment=bool(environment))
    if facts.system == "Darwin":
        return Computer("macos", python, **common, in_environment=bool(environment))
    if facts.prefix.startswith("/nix/store/"):
        return Computer("nix", python, **common)
    if facts.prefix.startswith("/snap/"):
        return Computer("snap", python, **common)
    kind = next((kind for kind, command in (("apt", "apt-get"), ("dnf", "dnf")) if facts.which(command)), "unknown")
    if facts.prefix != "/usr" and not environment:
        kind = "unknown"  # a Python of its own: the distribution's packages do not reach it
    return Computer(
        kind, python, **common,
        in_environment=bool(environment),
        pip=facts.pip or bool(environment),
        managed=facts.exists(join(facts.stdlib, "EXTERNALLY-MANAGED")) and not environment,
        offered=offered() if offered and kind == "apt" else {},
    )  # fmt: skip


def interpreter(facts):
    """Path of the Python interpreter that belongs to QGIS; 'python3' if none is found.

    The bundles of macOS hold `Contents/MacOS/bin/python3` up to QGIS 3.44.4 and `Contents/MacOS/python` (and `python3.12`) since
    (qgis/QGIS issue 64195, opengisch/qfieldsync issue 805), where `sys.exec_prefix` is `Contents/Frameworks` without `bin`.
    """
    path = _path(facts)
    beside = path.dirname(facts.executable)
    if facts.system == "Windows":
        names, folders = ("python.exe", "python3.exe"), (facts.exec_prefix, beside)
    else:
        names = (f"python{facts.version[0]}.{facts.version[1]}", "python3")
        folders = (path.join(facts.exec_prefix, "bin"), path.join(beside, "bin"))
        if facts.system == "Darwin":
            names, folders = (*names, "python"), (*folders, beside)
    candidates = [path.join(folder, name) for folder in folders for name in names]
    return next((candidate for candidate in candidates if facts.exists(candidate)), "python3")


def virtual_environment(facts):
    """Interpreter of a virtual environment whose packages QGIS sees (through PYTHONPATH), '' if there is none."""
    path = _path(facts)
    for folder in facts.path:
        if not folder.endswith("site-packages"):
            continue
        if facts.system == "Windows":  # root\Lib\site-packages
            root = path.dirname(path.dirname(folder))
            python = path.join(root, "Scripts", "python.exe")
        else:  # root/lib/python3.11/site-packages
            root = path.dirname(path.dirname(path.dirname(folder)))
            python = path.join(root, "bin", "python")
        if facts.exists(path.join(root, "pyvenv.cfg")) and facts.exists(python):
            return python
    return ""


def _path(facts):
    return ntpath if facts.system == "Windows" else posixpath


def _name(facts):
    pretty = re.search(r'^PRETTY_NAME="?([^"\n]+)', facts.read("/etc/os-release"), re.MULTILINE)
    return pretty.group(1) if pretty and facts.system == "Linux" else facts.system


def _read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as stream:
            return stream.read(100_000)
    except OSError:
        return ""


def read_policy(text):
    """{package: version that would be installed} from the output of `apt-cache policy`."""
    offered, package = {}, ""
    for line in text.splitlines():
        head = re.match(r"^(\S+):$", line)
        found = re.match(r"^\s+Candidate:\s*(\S+)", line)
        if head:
            package = head.group(1)
        elif found and found.group(1)[0].isdigit():
            offered[package] = found.group(1)
    return offered
