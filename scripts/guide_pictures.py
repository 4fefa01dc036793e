"""The pictures of the guide (docs/guide/images), all drawn from a synthetic landscape; called by `make guide-pictures`.

Leaves its layers in build/guide, so that a second run only draws.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
WORK, IMAGES = ROOT / "build" / "guide", ROOT / "docs" / "guide" / "images"
sys.path[:0] = [str(ROOT / "test"), str(ROOT / "scripts")]
import conftest  # noqa: E402, F401 - makes the package mine_mapper whatever the checkout's folder is called
from demo import run  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

DPI, SIDE = 120, 70.0
SCALES = (20, 60, 600)
SIZE, MINES, SEED = 700, 30, 4


def make_layers():
    """Every step of the method on a small landscape; paths by name."""
    WORK.mkdir(parents=True, exist_ok=True)

    def path(name):
        return str(WORK / name)

    land = WORK / "landscape"
    if not (WORK / "inventory.pdf").exists():
        made, _, _ = run("createdemodata", SIZE=SIZE, MINES=MINES, SEED=SEED, FOLDER=str(land))
        run("prepareimagery", PRODUCTS=[made["PRODUCT"]], DEM=made["DEM"], OUTPUT=path("image.tif"))
        for scale in SCALES:
            labels = path(f"labels_{scale}.tif")
            run("segmentimage", INPUT=path("image.tif"), SCALE=scale, LABELS=labels, OBJECTS=path(f"objects_{scale}.gpkg"))
        run("computefeatures", INPUT=path("image.tif"), LABELS=path(f"labels_{SCALES[1]}.tif"), OUTPUT=path("objects.gpkg"))
        run("labelobjects", OBJECTS=path("objects.gpkg"), REFERENCE=made["REFERENCE"], OUTPUT=path("samples.gpkg"))
        run("trainrandomforest", SAMPLES=path("samples.gpkg"), TREES=300, MODEL=path("forest.mmf"))
        run("classifymines", OBJECTS=path("objects.gpkg"), MODEL=path("forest.mmf"), MINES=path("found.gpkg"))
        common = {"COUNTIES": made["COUNTIES"], "RIVERS": made["RIVERS"]}
        statistics = {**common, "DEM": made["DEM"], "REGISTER": made["REGISTER"], "BASIN": made["BASIN"]}
        run("minestatistics", MINES=path("found.gpkg"), OUTPUT=path("mines.gpkg"), TABLES=path("tables"), **statistics)
        run("matchregister", MINES=path("mines.gpkg"), REGISTER=made["REGISTER"], OUTPUT=path("m.gpkg"), TABLE=path("r.csv"))
        accuracy = {"SAMPLES": path("samples.gpkg"), "TABLE": path("accuracy.csv"), "AGREEMENT": path("agreement.gpkg")}
        run("assessaccuracy", MINES=path("mines.gpkg"), REFERENCE=made["REFERENCE"], **accuracy)
        run(
            "inventoryreport",
            STATISTICS=path("tables"),
            MINES=path("mines.gpkg"),
            IMAGE=path("image.tif"),
            ACCURACY=path("accuracy.csv"),
            REGISTER_RESULT=path("r.csv"),
            TITLE="Demo basin 2023",
            REPORT=path("inventory.html"),
            PDF=path("inventory.pdf"),
            **common,
        )
    return path, land


def shapes(path, crs=""):
    """(shapely geometries, columns) of a layer."""
    from mine_mapper.algorithms.layers.vector_source import VectorSource

    layer = QgsVectorLayer(str(path), "layer", "ogr")
    table = VectorSource(QgsProcessingFeatureSource(layer, QgsProcessingContext()), QgsCoordinateTransformContext()).read(crs=crs)
    del layer
    return table.shapes(), table


class Panels:
    """Maps of the same land side by side."""

    def __init__(self, stack, bounds, count, height=SIDE):
        from mine_mapper.algorithms.paper.map_frame import MapFrame, bounds_around
        from mine_mapper.algorithms.paper.painting import Paper, blank_image

        self.image, self.painter = blank_image(SIDE * count + 3 * (count - 1), height + 6, DPI)
        self.paper = Paper(self.painter, DPI)
        box = bounds_around(bounds, SIDE / height, 0.0)
        self.frames = [MapFrame(place * (SIDE + 3), 0, SIDE, height, box, stack.crs) for place in range(count)]
        self.stack = stack

    def ground(self, place, caption="", mark=""):
        from mine_mapper.algorithms.paper.map_frame import picture

        frame = self.frames[place]
        shown = picture([self.stack.layer], frame, DPI, QgsCoordinateTransformContext())
        self.paper.image(frame.x, frame.y, frame.width, frame.height, shown)
        colour = {"+": "#0072b2", "-": "#c0392b"}.get(mark, "#222222")
        self.paper.text(
            (frame.x, frame.height + 1, frame.width, 5), {"+": "\u2713 ", "-": "\u2717 "}.get(mark, "") + caption, 9, True, colour
        )
        return frame

    def outlines(self, place, geometries, colour, width=0.25, fill=None):
        import shapely

        frame = self.frames[place]
        window = shapely.box(*frame.bounds)
        with self.paper.clipped(frame.x, frame.y, frame.width, frame.height):
            for geometry in geometries[shapely.intersects(geometries, window)]:
                self.paper.shape(geometry, frame.place, fill=fill, line=colour, width=width)

    def save(self, name):
        self.painter.end()
        self.image.save(str(IMAGES / name), "JPG", 84)


def main():
    application = QgsApplication([], True)
    application.initQgis()
    IMAGES.mkdir(parents=True, exist_ok=True)
    path, land = make_layers()
    draw(path, land)
    application.exitQgis()


def draw(path, land):
    import numpy as np
    import shapely
    from mine_mapper.algorithms.paper.sheet_inputs import metric_system
    from mine_mapper.algorithms.paper.stack_layer import open_stack

    stack = open_stack(path("image.tif"), str(WORK))
    stack.crs = metric_system(stack.layer)
    reference, _ = shapes(land / "synthetic_reference.gpkg", stack.crs)
    box = stack.layer.extent()
    whole = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    inside = shapely.within(shapely.buffer(shapely.centroid(reference), 900), shapely.box(*whole))
    chosen = reference[inside][np.argmax(shapely.area(reference[inside]))]
    near = shapely.bounds(shapely.buffer(shapely.centroid(chosen), 900))

    panels = Panels(stack, near, 3)
    for place, (scale, mark) in enumerate(zip(SCALES, "-+-")):
        panels.ground(place, str(scale), mark)
        panels.outlines(place, shapes(path(f"objects_{scale}.gpkg"), stack.crs)[0], "#ffd23f", 0.2)
    panels.save("scale.jpg")

    panels = Panels(stack, near, 2)
    for place, (file, mark) in enumerate((("synthetic_truth.gpkg", "+"), ("synthetic_register.gpkg", "-"))):
        panels.ground(place, "", mark)
        panels.outlines(place, shapes(land / file, stack.crs)[0], "#ffd23f", 0.5)
    panels.save("references.jpg")

    panels = Panels(stack, whole, 2)
    geometry, table = shapes(path("samples.gpkg"), stack.crs)
    kinds, split = table.texts("class"), table.texts("split")
    for place, part in enumerate(("train", "test")):
        panels.ground(place, part)
        for kind, colour in (("non_mine", "#56b4e9"), ("mine", "#ffd23f")):
            panels.outlines(place, geometry[(kinds == kind) & (split == part)], colour, 0.2, f"#90{colour[1:]}")
    panels.save("samples.jpg")

    panels = Panels(stack, whole, 2)
    panels.ground(0)
    panels.outlines(0, shapes(path("mines.gpkg"), stack.crs)[0], "#ffd23f", 0.35)
    panels.ground(1)
    geometry, table = shapes(path("agreement.gpkg"), stack.crs)
    kinds = table.texts("agreement")
    for kind, colour in (("both", "#0072b2"), ("only_map", "#d55e00"), ("only_reference", "#f0e442")):
        panels.outlines(1, geometry[kinds == kind], colour, 0.2, f"#a0{colour[1:]}")
    panels.save("hits.jpg")

    panels = Panels(stack, whole, 1)
    panels.ground(0)
    panels.save("image.jpg")
    draw_sheet(path, land)
    del panels, stack


def draw_sheet(path, land):
    """The first mine sheet as a picture."""
    from mine_mapper.algorithms.paper.painting import blank_image
    from mine_mapper.algorithms.paper.sheet import SheetPainter
    from mine_mapper.algorithms.paper.sheet_inputs import make_land, metric_system
    from mine_mapper.algorithms.paper.stack_layer import open_stack
    from mine_mapper.core.inventory.mine_list import complete_table
    from mine_mapper.core.inventory.sheet_facts import SheetFacts, sheet_order
    from mine_mapper.core.inventory.words import translator

    class Job:
        transform_context = QgsCoordinateTransformContext()

    stack = open_stack(path("image.tif"), str(WORK))
    tables = [
        shapes(path("m.gpkg"))[1],
        *(shapes(land / f"synthetic_{name}.gpkg")[1] for name in ("register", "rivers", "counties")),
    ]
    mines = complete_table(tables[0])
    words, crs = translator("en"), metric_system(stack.layer)
    drawn = SheetPainter(
        make_land(crs, mines, [stack], Job, *tables[1:]),
        SheetFacts(mines, stack.layer.crs().authid(), words),
        words,
        "Demo basin 2023",
        "",
    )
    dpi = 96
    image, painter = blank_image(210, 297, dpi)
    drawn.draw(painter, dpi, int(sheet_order(mines, "area")[0]), 1, len(mines))
    painter.end()
    image.save(str(IMAGES / "sheet.jpg"), "JPG", 84)
    del drawn, stack


if __name__ == "__main__":
    main()
