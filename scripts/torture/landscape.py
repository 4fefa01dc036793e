"""Small inputs for every step, and the call of each step that is tried."""

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

SIDE = 300


@dataclass(frozen=True)
class Step:
    """One call of an algorithm: inputs by name, and the file names of its outputs."""

    algorithm: str
    inputs: dict
    outputs: dict
    model: bool = False

    def keeps(self, name) -> bool:
        """True for a file that a model keeps for its next run."""
        return self.model and name.startswith(".mapmines-")

    def parameters(self, folder, **changes) -> dict:
        return {**self.inputs, **{name: str(Path(folder) / file) for name, file in self.outputs.items()}, **changes}


@dataclass(frozen=True)
class Inputs:
    """Where everything lies: the steps that are tried under all troubles, and further ones for odd values and files."""

    folder: Path
    steps: dict
    further: dict = field(default_factory=dict)
    expected: dict = field(default_factory=dict)

    @property
    def small_steps(self) -> dict:
        """The steps that are no models."""
        return {name: step for name, step in self.steps.items() if not step.model}


def make(folder: Path) -> Inputs:
    """Make the inputs anew, each step's from the results of the one before."""
    from trials import run

    shutil.rmtree(folder, ignore_errors=True)
    (folder / "inputs").mkdir(parents=True)
    base = folder / "inputs"
    _image(base / "image.tif")
    image = str(base / "image.tif")
    made = {name: str(base / name) for name in ("labels.tif", "objects.gpkg", "samples.gpkg", "forest.mmf", "mines.gpkg")}
    _reference(base / "reference.gpkg")
    _register(base / "register.gpkg")
    reference, register = str(base / "reference.gpkg"), str(base / "register.gpkg")
    steps = {
        "prepareimagery": Step(
            "prepareimagery",
            {"PRODUCTS": [image], "BANDS": "blue=1,green=2,red=3,nir=4", "SCALE_FACTOR": 1, "OFFSET": 0, "THREADS": 2},
            {"OUTPUT": "stack.tif", "QUALITY": "quality.tif", "REPORT": "stack.html"},
        ),
        "segmentimage": Step(
            "segmentimage", {"INPUT": image, "SCALE": 60, "THREADS": 2}, {"LABELS": "labels.tif", "OBJECTS": "segments.gpkg"}
        ),
        "computefeatures": Step(
            "computefeatures", {"INPUT": image, "LABELS": made["labels.tif"], "THREADS": 2}, {"OUTPUT": "objects.gpkg"}
        ),
        "labelobjects": Step(
            "labelobjects",
            {"OBJECTS": made["objects.gpkg"], "REFERENCE": reference, "MINE_SAMPLES": 60, "NON_MINE_SAMPLES": 150,
             "GROUP_DISTANCE": 400},
            {"OUTPUT": "samples.gpkg", "LEFT_OUT": "left_out.gpkg"},
        ),
        "trainrandomforest": Step(
            "trainrandomforest",
            {"SAMPLES": made["samples.gpkg"], "TREES": 20, "FOLDS": 3, "IMPORTANCE_REPEATS": 2},
            {"MODEL": "forest.mmf", "REPORT": "forest.html", "TABLE": "forest.csv"},
        ),
        "classifymines": Step(
            "classifymines",
            {"OBJECTS": made["objects.gpkg"], "MODEL": made["forest.mmf"], "MIN_AREA": 100, "THREADS": 2},
            {"MINES": "mines.gpkg", "OBJECTS_CLASSIFIED": "classified.gpkg", "REPORT": "map.html"},
        ),
        "minestatistics": Step(
            "minestatistics",
            {"MINES": made["mines.gpkg"], "REGISTER": register},
            {"OUTPUT": "attributes.gpkg", "DENSITY": "density.tif", "REPORT": "statistics.html", "TABLES": "tables"},
        ),
        "matchregister": Step(
            "matchregister",
            {"MINES": made["mines.gpkg"], "REGISTER": register},
            {"OUTPUT": "matched.gpkg", "OVERRUN": "overrun.gpkg", "REPORT": "register.html", "TABLE": "register.csv"},
        ),
        "detectchange": Step(
            "detectchange",
            {"BEFORE": reference, "AFTER": made["mines.gpkg"]},
            {"OUTPUT": "change.fgb", "TABLE": "change.csv", "REPORT": "change.html"},
        ),
    }  # fmt: skip
    made_here = ("segmentimage", "computefeatures", "labelobjects", "trainrandomforest", "classifymines")
    for name in made_here:
        run(steps[name].algorithm, steps[name].parameters(base))
    steps["mapmines"] = _map_mines(image, reference, register)
    further = _further(base, reference, made)
    (folder / "warm").mkdir()  # what is compiled and imported here need not be in every child
    for step in [*[steps[name] for name in steps if name not in made_here], *further.values()]:
        run(step.algorithm, step.parameters(folder / "warm"))
    (base / "steps.json").write_text(json.dumps({name: step.inputs for name, step in steps.items()}, indent=1))
    return Inputs(folder, steps, further)


def _map_mines(image, reference, register) -> Step:
    """The whole method in one box."""
    given = {"PRODUCTS": [image], "BANDS": "blue=1,green=2,red=3,nir=4", "SCALE_FACTOR": 1, "OFFSET": 0, "MIN_AREA": 100}
    given.update({"REFERENCE": reference, "REGISTER": register, "SCALE": 60, "MINE_SAMPLES": 60, "NON_MINE_SAMPLES": 150})
    outputs = {"mines_map": "mines.gpkg", "report": "report.html", "tables": "tables", "model_file": "forest.mmf"}
    return Step("mapmines", given, outputs, model=True)


def _further(base, reference, made) -> dict:
    """Steps that read files of other programs: registers as tables, products as folders."""
    table = base / "register.csv"
    corners = [f"L{k};{n};{5e5 + 900 * k + x};{4799000 + y}" for k in range(4) for n, (x, y) in enumerate(_SQUARE, 1)]
    table.write_text("\n".join(["licence;corner;x;y", *corners]) + "\n", encoding="utf-8")
    return {
        "importregister": Step(
            "importregister",
            {"TABLE": str(table), "CRS": "EPSG:32644", "LICENCE_FIELD": "licence", "X_FIELD": "x", "Y_FIELD": "y"},
            {"OUTPUT": "licences.gpkg", "REPORT": "licences.html"},
        ),
        "assessaccuracy": Step(
            "assessaccuracy",
            {"MINES": made["mines.gpkg"], "REFERENCE": reference},
            {"TABLE": "accuracy.csv", "REPORT": "accuracy.html"},
        ),
    }  # fmt: skip


_SQUARE = ((0, 0), (400, 0), (400, 400), (0, 400))


def _image(path: Path) -> None:
    """Fields with pits in them, in reflectance x 10 000."""
    from mine_mapper.core.grid import Grid
    from mine_mapper.core.native import rasterio
    from mine_mapper.core.raster_writer import create_raster

    rng = np.random.default_rng(7)
    crs = rasterio().crs.CRS.from_epsg(32644).to_wkt()
    fields = np.kron(rng.integers(300, 1500, (4, 20, 20)), np.ones((15, 15)))
    for row, column in _pits():
        fields[:, row : row + 12, column : column + 12] = np.array([2600, 2800, 3000, 3200])[:, None, None]
    pixels = (fields + rng.normal(0, 25, fields.shape)).clip(1, 9999).astype(np.uint16)
    grid, names = Grid(crs, (10.0, 0, 5e5, 0, -10.0, 48e5), SIDE, SIDE), ("blue", "green", "red", "nir")
    with create_raster(str(path), grid, "uint16", names, nodata=0) as raster:
        raster.write(pixels)


def _pits() -> list:
    return [(20 + 60 * row, 20 + 45 * column) for row in range(5) for column in range(6)]


def _boxes() -> list:
    import shapely

    return [shapely.box(5e5 + 10 * c, 48e5 - 10 * (r + 12), 5e5 + 10 * (c + 12), 48e5 - 10 * r) for r, c in _pits()]


def _reference(path: Path) -> None:
    _write(path, _boxes(), {"mine_id": np.arange(1, len(_pits()) + 1)})


def _register(path: Path) -> None:
    licence = np.array([f"L{number}" for number in range(len(_pits()) // 2)], object)
    _write(
        path,
        [box.buffer(-10) for box in _boxes()[::2]],
        {"licence_id": licence, "mineral": np.full(len(licence), "coal", object)},
    )


def _write(path: Path, shapes: list, columns: dict) -> None:
    from mine_mapper.algorithms.layers.vector_io import write_table
    from mine_mapper.core.vector import Table

    write_table(str(path), Table.from_shapes(shapes, columns, "EPSG:32644"), "MultiPolygon")
