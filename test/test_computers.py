"""Check dependencies on other computers: each made from a reported layout, told by its facts, with commands that work there."""

import ast
import re
import subprocess
from pathlib import Path

import pytest
from mine_mapper.algorithms.check_dependencies import _is_repeated
from mine_mapper.algorithms.packages import computer as computer_module
from mine_mapper.algorithms.packages.computer import Computer, Facts, facts_here, interpreter, read_policy, recognise
from mine_mapper.algorithms.packages.dependencies import OPTIONAL, PACKAGES, STEPS, needed_by
from mine_mapper.algorithms.packages.dependency_page import DependencyPage
from mine_mapper.algorithms.packages.environment import PackageState
from mine_mapper.algorithms.packages.repair import Repair, plan_repair

BY_MODULE = {package.module: package for package in PACKAGES}


def facts(files=(), texts=None, commands=(), **values):
    """Facts of a computer that has these files and commands."""
    known, texts = set(files) | set(texts or {}), texts or {}
    ordinary = {"system": "Linux", "prefix": "/usr", "exec_prefix": "/usr", "executable": "/usr/bin/python3", "version": (3, 12),
                "path": ("/usr/lib/python3/dist-packages",), "pip": False, "stdlib": "/usr/lib/python3.12"}  # fmt: skip
    return Facts(
        **{**ordinary, **values}, exists=lambda path: path in known, read=lambda path: texts.get(path, ""),
        which=lambda name: f"/usr/bin/{name}" if name in commands else "",
    )  # fmt: skip


def system(name, version):
    return {"/etc/os-release": f'PRETTY_NAME="{name}"\nVERSION_ID="{version}"\n'}


def states(missing=(), old=(), broken=(), libraries=(), numpy="1.26.4"):
    """States of all required packages."""
    problems = {**dict.fromkeys(missing, "missing"), **dict.fromkeys(old, "old"), **dict.fromkeys(broken, "broken"),
                **dict.fromkeys(libraries, "libraries")}  # fmt: skip
    return [
        PackageState(package, numpy if package.module == "numpy" else "1", "/usr/lib/x", problems.get(package.module, ""))
        for package in PACKAGES
        if package.required
    ]


ALL = ("numba", "sklearn", "rasterio", "shapely", "geographiclib")
"""What a QGIS as delivered lacks at most."""

BUNDLE = "/Applications/QGIS.app/Contents"
OSGEO = r"C:\Program Files\QGIS 3.44.5"

COMPUTERS = {
    # OSGeo4W and the standalone installers: apps\PythonXY beside bin\qgis-bin.exe (qgis.org, "OSGeo4W shell")
    "windows": (
        facts(
            [rf"{OSGEO}\apps\Python312\python.exe"],
            system="Windows",
            prefix=rf"{OSGEO}\apps\Python312",
            exec_prefix=rf"{OSGEO}\apps\Python312",
            executable=rf"{OSGEO}\bin\qgis-bin.exe",
        ),
        "windows",
    ),
    # QGIS issue 64195: up to 3.44.4 the bundle has bin/python3
    "macos old": (
        facts(
            [f"{BUNDLE}/MacOS/bin/python3"],
            system="Darwin",
            prefix=f"{BUNDLE}/MacOS",
            exec_prefix=f"{BUNDLE}/MacOS",
            executable=f"{BUNDLE}/MacOS/QGIS",
            version=(3, 9),
        ),
        "macos",
    ),
    # QGIS issue 64195, qfieldsync issue 805, cartogram3 issue 43: 3.44.5 and later
    "macos new": (
        facts(
            [f"{BUNDLE}/MacOS/python", f"{BUNDLE}/MacOS/python3.12"],
            system="Darwin",
            prefix=f"{BUNDLE}/Frameworks",
            exec_prefix=f"{BUNDLE}/Frameworks",
            executable=f"{BUNDLE}/MacOS/QGIS",
        ),
        "macos",
    ),
    "debian 13": (
        facts(
            ["/usr/bin/python3.13", "/usr/lib/python3.13/EXTERNALLY-MANAGED"],
            system("Debian GNU/Linux 13 (trixie)", 13),
            ["apt-get"],
            version=(3, 13),
            stdlib="/usr/lib/python3.13",
        ),
        "apt",
    ),
    "debian 12": (
        facts(
            ["/usr/bin/python3.11", "/usr/lib/python3.11/EXTERNALLY-MANAGED"],
            system("Debian GNU/Linux 12 (bookworm)", 12),
            ["apt-get"],
            version=(3, 11),
            stdlib="/usr/lib/python3.11",
        ),
        "apt",
    ),
    "ubuntu 24.04": (
        facts(
            ["/usr/bin/python3.12", "/usr/lib/python3.12/EXTERNALLY-MANAGED"], system("Ubuntu 24.04.1 LTS", "24.04"), ["apt-get"]
        ),
        "apt",
    ),
    "ubuntu 22.04": (
        facts(
            ["/usr/bin/python3.10"],
            system("Ubuntu 22.04.5 LTS", "22.04"),
            ["apt-get"],
            version=(3, 10),
            stdlib="/usr/lib/python3.10",
        ),
        "apt",
    ),
    "fedora": (facts(["/usr/bin/python3.13"], system("Fedora Linux 42", 42), ["dnf"], version=(3, 13)), "dnf"),
    # docs.flatpak.org; qpip issue 37: no pip inside, the SDK of --devel has one
    "flatpak": (
        facts(["/usr/bin/python3.12"], {"/.flatpak-info": "[Application]\nname=org.qgis.qgis\n"}, ["apt-get"]),
        "flatpak",
    ),
    "conda": (
        facts(
            ["/home/a/miniforge3/envs/my qgis/conda-meta", "/home/a/miniforge3/envs/my qgis/bin/python3.12"],
            None,
            ["apt-get"],
            prefix="/home/a/miniforge3/envs/my qgis",
            exec_prefix="/home/a/miniforge3/envs/my qgis",
            executable="/home/a/miniforge3/envs/my qgis/bin/python",
        ),
        "conda",
    ),
    "conda on windows": (
        facts(
            [r"C:\miniforge3\conda-meta", r"C:\miniforge3\python.exe"],
            system="Windows",
            prefix=r"C:\miniforge3",
            exec_prefix=r"C:\miniforge3",
            executable=r"C:\miniforge3\Library\bin\qgis.exe",
        ),
        "conda",
    ),
    "conda on macos": (
        facts(
            ["/opt/miniforge3/conda-meta", "/opt/miniforge3/bin/python3.12"],
            system="Darwin",
            prefix="/opt/miniforge3",
            exec_prefix="/opt/miniforge3",
            executable="/opt/miniforge3/bin/python",
        ),
        "conda",
    ),
    "pixi": (
        facts(
            ["/home/a/gis/.pixi/envs/default/conda-meta", "/home/a/gis/.pixi/envs/default/conda-meta/pixi"],
            prefix="/home/a/gis/.pixi/envs/default",
            exec_prefix="/home/a/gis/.pixi/envs/default",
        ),
        "pixi",
    ),
    "nixos": (
        facts(
            ["/nix/store/abc-python3-3.12/bin/python3.12"],
            system("NixOS 25.05", "25.05"),
            [],
            prefix="/nix/store/abc-python3-3.12",
            exec_prefix="/nix/store/abc-python3-3.12",
        ),
        "nix",
    ),
    "snap": (facts(prefix="/snap/qgis/12/usr", exec_prefix="/snap/qgis/12/usr"), "snap"),
    "arch": (facts(["/usr/bin/python3.13"], system("Arch Linux", ""), ["pacman"], version=(3, 13)), "unknown"),
    "built by hand on debian": (
        facts(
            ["/opt/python/bin/python3.12"],
            system("Debian GNU/Linux 12", 12),
            ["apt-get"],
            prefix="/opt/python",
            exec_prefix="/opt/python",
            pip=True,
        ),
        "unknown",
    ),
    "environment": (
        facts(
            ["/usr/bin/python3.11", "/home/a b/.venv/pyvenv.cfg", "/home/a b/.venv/bin/python"],
            system("Debian GNU/Linux 12", 12),
            ["apt-get"],
            version=(3, 11),
            path=("/home/a b/.venv/lib/python3.11/site-packages",),
        ),
        "apt",
    ),
}

OFFERED = {
    "debian 13": "numba 0.61.2 sklearn 1.4.2 rasterio 1.4.3 shapely 2.1.0 geographiclib 2.0 numpy 2.2.4 scipy 1.15.3",
    "debian 12": "numba 0.56.4 sklearn 1.2.1 rasterio 1.3.4 shapely 1.8.5 geographiclib 2.0 numpy 1.24.2 scipy 1.10.1",
    "ubuntu 24.04": "numba 0.58.1 sklearn 1.4.1 rasterio 1.3.9 shapely 2.0.3 geographiclib 2.0 numpy 1:1.26.4 scipy 1.11.4",
    "ubuntu 22.04": "numba 0.55.1 sklearn 0.23.2 rasterio 1.2.10 shapely 1.8.0 geographiclib 1.52 numpy 1:1.21.5 scipy 1.8.0",
    "environment": "numba 0.56.4 sklearn 1.2.1 rasterio 1.3.4 shapely 1.8.5 geographiclib 2.0",
}
GEOS = {"ubuntu 22.04": "3.10.2", "ubuntu 24.04": "3.12.1", "debian 13": "3.13.1", "environment": "3.11.1", "debian 12": "3.11.1"}


def offered(name):
    words = OFFERED.get(name, "").split()
    return {BY_MODULE[module].debian: f"{version}-1build2" for module, version in zip(words[::2], words[1::2])}


def computer(name):
    return recognise(COMPUTERS[name][0], lambda: offered(name))


def repair(name, missing=ALL, **more):
    return plan_repair(states(missing, **more), computer(name), GEOS.get(name, ""))


def lines(name, *missing, **more):
    return [command.text for command in repair(name, missing or ALL, **more).commands]


@pytest.mark.parametrize("name", COMPUTERS)
def test_kinds_are_told_apart(name):
    assert computer(name).kind == COMPUTERS[name][1]


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("windows", rf"{OSGEO}\apps\Python312\python.exe"),
        ("macos old", f"{BUNDLE}/MacOS/bin/python3"),
        ("macos new", f"{BUNDLE}/MacOS/python3.12"),
        ("debian 12", "/usr/bin/python3.11"),
        ("environment", "/home/a b/.venv/bin/python"),
        ("conda on windows", r"C:\miniforge3\python.exe"),
    ],
)
def test_the_interpreter_is_that_of_qgis(name, python):
    assert computer(name).python == python


@pytest.mark.parametrize("name", COMPUTERS)
def test_no_wheel_of_rasterio_beside_a_qgis_on_linux(name):
    plan = repair(name)
    if computer(name).kind in ("windows", "macos"):
        return  # wheels are apart from QGIS's libraries there
    for line in [command.text for command in plan.commands if "pip" in command.text and "apt-get" not in command.text]:
        assert "rasterio" not in line or "--no-binary=" in line, line
        assert "shapely" not in line or "--no-binary=" in line or GEOS.get(name) == "3.11.1", line


@pytest.mark.parametrize("name", COMPUTERS)
def test_every_trouble_has_a_command_or_a_word(name):
    for trouble in ({"missing": ALL}, {"missing": (), "old": ("shapely", "numba")}, {"missing": (), "broken": ("sklearn",)}):
        plan = repair(name, **trouble)
        told = " ".join([*(command.text for command in plan.commands), *(packages for _, packages in plan.notes)]).lower()
        for module in next(iter([trouble.get("missing") or trouble.get("old") or trouble["broken"]])):
            package = BY_MODULE[module]
            assert package.pip.lower() in told or package.debian in told, (module, told)


def test_windows_has_a_line_for_each_shell():
    commands = repair("windows").commands
    assert [command.shell for command in commands] == ["cmd", "powershell"]
    cmd, powershell = (command.text for command in commands)
    assert cmd.startswith(rf'"{OSGEO}\apps\Python312\python.exe" -m pip install --user -c ')
    assert powershell == f"& {cmd}"
    assert '"numpy==1.26.4" "numba>=0.57" "scikit-learn>=1.2" "rasterio>=1.3" "shapely>=2.0"' in cmd


def test_macos_calls_the_python_of_the_bundle():
    for name, python in (("macos old", "bin/python3"), ("macos new", "python3.12")):
        (line,) = lines(name)
        assert line.startswith(f"{BUNDLE}/MacOS/{python} -m pip install --user -c ") and "'numba>=0.57'" in line


def test_debian_13_takes_all_from_the_distribution():
    names = "python3-numba python3-sklearn python3-rasterio python3-shapely python3-geographiclib"
    assert lines("debian 13") == [f"sudo apt-get install {names}"]


def test_debian_12_without_pip_gets_it_first():
    first, second = lines("debian 12")
    assert first == "sudo apt-get install python3-pip python3-sklearn python3-rasterio python3-geographiclib"
    assert second.startswith("/usr/bin/python3.11 -m pip install --user --break-system-packages -c ")
    assert re.search(r"constraints\.txt'? 'numba>=0\.57' 'shapely>=2\.0'$", second)  # quoted where the path has blanks


def test_ubuntu_24_04_takes_shapely_from_the_distribution_and_a_wheel_away():
    assert lines("ubuntu 24.04") == [
        "sudo apt-get install python3-numba python3-sklearn python3-rasterio python3-shapely python3-geographiclib"
    ]
    wheel = plan_repair(states((), libraries=("shapely",)), computer("ubuntu 24.04"), "3.12.1")
    assert [command.text for command in wheel.commands] == [
        "sudo apt-get install python3-pip python3-shapely",
        "/usr/bin/python3.12 -m pip uninstall -y --break-system-packages shapely",
    ]


def test_ubuntu_22_04_is_told_to_be_too_old():
    plan = repair("ubuntu 22.04", ("rasterio", "shapely", "numba"))
    assert plan.notes == (("too_old", "rasterio, shapely"),)
    assert not any("rasterio" in command.text or "shapely" in command.text for command in plan.commands)


def test_flatpak_uses_the_pip_of_its_sdk():
    (line,) = lines("flatpak")
    assert line.startswith("flatpak run --devel --command=pip3 org.qgis.qgis install --user ")
    assert "--no-binary=rasterio,shapely" in line and "numpy==1.26.4" in line and "/usr/bin" not in line


@pytest.mark.parametrize("name", ["conda", "conda on windows", "conda on macos"])
def test_conda_uses_conda(name):
    (line,) = lines(name, *ALL, "scipy")
    quoted = {"conda": "'/home/a/miniforge3/envs/my qgis'", "conda on windows": r"C:\miniforge3"}.get(name, "/opt/miniforge3")
    assert line.startswith(f"conda install -p {quoted} -c conda-forge ") and "pip" not in line and "apt" not in line
    assert "numba" in line and "rasterio" in line


def test_pixi_nix_snap_and_unknown_have_words_of_their_own():
    assert lines("pixi", "numba") == ["pixi add --manifest-path /home/a/gis 'numba>=0.57'"]
    assert lines("nixos", "numba", "sklearn") == ["qgis.override { extraPythonPackages = ps: with ps; [ numba scikit-learn ]; }"]
    assert repair("snap").commands == () and repair("snap").notes[0][0] == "closed"
    assert repair("arch").notes == (("native", "rasterio, shapely"), ("unknown", "numba, scikit-learn, geographiclib"))
    by_hand = repair("built by hand on debian")
    assert by_hand.notes == (("native", "rasterio, shapely"),) and "/opt/python/bin/python3.12 -m pip" in by_hand.commands[0].text


def test_an_environment_uses_its_own_pip():
    system_line, pip = lines("environment", "numba", "rasterio")
    assert system_line == "sudo apt-get install python3-rasterio"
    assert pip.startswith("'/home/a b/.venv/bin/python' -m pip install -c ") and "--user" not in pip


def test_what_is_broken_is_taken_away_first():
    """Else pip says that it is there already, and the next run prints the same."""
    plan = plan_repair(states((), broken=("sklearn",)), computer("environment"), "3.11.1")
    first, second = (command.text for command in plan.commands)
    assert first.endswith("-m pip uninstall -y scikit-learn") and "install -c" in second
    (apt,) = [command.text for command in plan_repair(states((), broken=("sklearn",)), computer("debian 13"), "3.13.1").commands]
    assert apt == "sudo apt-get install --reinstall python3-sklearn"


def test_nothing_to_do_gives_nothing():
    assert plan_repair(states(), computer("debian 12"), "3.11.1") == Repair()


def test_a_distribution_that_does_not_say_what_it_offers():
    quiet = recognise(COMPUTERS["debian 12"][0], dict)
    assert quiet.offered == {}
    texts = [command.text for command in plan_repair(states(("numba", "rasterio")), quiet, "3.11.1").commands]
    assert texts[0] == "sudo apt-get install python3-pip python3-rasterio" and "numba" in texts[1]


def test_answers_of_apt_are_read():
    text = (
        "python3-numba:\n  Installed: (none)\n  Candidate: 0.61.2+dfsg-1\n  Version table:\n     0.61.2+dfsg-1 500\n"
        "python3-shapely:\n  Installed: 2.1.0-1\n  Candidate: 2.1.0-1\npython3-none:\n  Candidate: (none)\n"
    )
    assert read_policy(text) == {"python3-numba": "0.61.2+dfsg-1", "python3-shapely": "2.1.0-1"}


def test_interpreter_named_is_a_python_of_this_version():
    python = interpreter(facts_here())
    version = subprocess.run([python, "--version"], capture_output=True, text=True, check=True).stdout
    assert version.split()[1].split(".")[:2] == [str(number) for number in facts_here().version]


# -- no circles ------------------------------------------------------------------------------------------------------


def test_the_same_command_twice_is_told(monkeypatch):
    kept = {}

    class Settings:
        def value(self, key, default):
            return kept.get(key, default)

        def setValue(self, key, value):
            kept[key] = value

    monkeypatch.setattr("mine_mapper.algorithms.check_dependencies.QgsSettings", Settings)
    failing = [state for state in states(("numba",)) if state.problem]
    plan = plan_repair(states(("numba",)), computer("debian 13"), "3.13.1")
    assert [_is_repeated(plan, failing), _is_repeated(plan, failing)] == [False, True]
    other = plan_repair(states(("sklearn",)), computer("debian 13"), "3.13.1")
    assert not _is_repeated(other, [state for state in states(("sklearn",)) if state.problem])
    assert not _is_repeated(Repair(), []) and not _is_repeated(plan, failing)


@pytest.mark.parametrize("code", ["too_old", "native", "unknown", "closed", "nix", "flatpak"])
def test_every_note_has_its_sentence(provider, code):
    page = DependencyPage(provider.algorithm("checkdependencies").create())
    (text,) = page.notes(Repair(notes=((code, "numba"),)), Computer("apt", "python", (3, 12), name="Ubuntu 22.04"), False)
    assert len(text) > 40 and "{" not in text


# -- the fewest packages ---------------------------------------------------------------------------------------------

BROUGHT = {
    "dask": "distributed",
    "joblib": "sklearn",
    "requests": "pystac_client",
    "urllib3": "pystac_client",
    "pystac": "pystac_client",
}
"""Modules that come with a package of the list."""


def imported(root, step):
    """Packages of the list that the module of a step, and all of core that it reaches, import, wherever in the file."""
    modules = {".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
               for folder in ("core", "algorithms") for path in (root / folder).rglob("*.py")}  # fmt: skip
    start = next(name for name, path in modules.items() if f'return "{step}"' in path.read_text(encoding="utf-8")
                 and name.startswith("algorithms."))  # fmt: skip
    seen, waiting, found = set(), [start], set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        path = modules[name]
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found.add(node.module.split(".")[0])
            elif isinstance(node, ast.ImportFrom):
                base = package.split(".")[: len(package.split(".")) - node.level + 1]
                origin = ".".join([*base, *([node.module] if node.module else [])])
                waiting += [
                    m for a in node.names for m in (f"{origin}.{a.name}", origin) if m in modules and m.startswith("core")
                ]
    if "core.native" in seen:
        found.add("rasterio")
    return {BROUGHT.get(module, module) for module in found} & set(BY_MODULE)


@pytest.mark.parametrize("step", sorted(STEPS))
def test_a_step_asks_for_what_it_imports_and_no_more(root, step):
    optional = {"distributed", "xlsxwriter"}  # for one option of a step
    assert set(needed_by(step)) == imported(root, step) - optional


def test_a_missing_optional_package_closes_only_the_steps_that_need_it(provider):
    closed = {module: [name for name in STEPS if module in needed_by(name)] for module in OPTIONAL}
    assert closed["pystac_client"] == ["fetchimagery"] and closed["skimage"] == ["createdemodata"]
    assert closed["distributed"] == closed["xlsxwriter"] == []
    page = DependencyPage(provider.algorithm("checkdependencies").create())
    steps = [(name, needed_by(name)) for name in ("fetchimagery", "segmentimage")]
    able, unable = page.steps(steps, [PackageState(BY_MODULE["pystac_client"], problem="missing")])
    assert "segmentimage" in able and "fetchimagery (pystac-client)" in unable
    assert "sklearn" not in needed_by("classifymines")  # a trained model is read without it


def test_docs_of_the_layouts_are_named():
    """Each kind of installation names where its layout was reported."""
    text = Path(computer_module.__file__).read_text(encoding="utf-8")
    assert re.search(r"issue 64195", text) and "docs.flatpak.org" in text and "docs.conda.io" in text
