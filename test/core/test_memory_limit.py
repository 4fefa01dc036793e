"""MEMORY_LIMIT is kept within 5 %: peak resident memory of a process of its own, read from the kernel."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TEST = Path(__file__).resolve().parents[1]

HEAD = f"""
import sys, re
sys.path[:0] = [{str(TEST)!r}, {str(TEST / "core")!r}]
import conftest
import numpy as np
from mine_mapper.core.runs.executor import RunSettings
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.native import rasterio
from mine_mapper.core.grid import Grid
from mine_mapper.core.raster_writer import create_raster
settings = RunSettings(threads=2, memory_limit=LIMIT)
folder = sys.argv[1]
grid = Grid(rasterio().crs.CRS.from_epsg(32645).to_wkt(), (10.0, 0, 5e5, 0, -10.0, 48e5), SIDE, SIDE)
random = np.random.default_rng(1)

def write(name, dtype, bands, make, **options):
    with create_raster(folder + "/" + name, grid, dtype, bands, **options) as raster:
        raster.write(make())

class Told(Feedback):
    def info(self, message):
        print(message)
"""

TAIL = """
status = open("/proc/self/status").read()
print("peak", int(re.search(r"VmHWM:\\s+(\\d+)", status).group(1)) * 1024 // 1_000_000)
"""

IMAGERY = """
for date in range(1, 8):  # seven dates of 2200 x 2200 pixels: 270 MB of stored values, 540 MB as reflectance
    values = lambda: random.integers(500, 3000, (4, SIDE, SIDE), dtype=np.uint16)
    write(f"2023060{date}.tif", "uint16", ("blue", "green", "red", "nir"), values, nodata=0)
# the step
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
paths = tuple(f"{folder}/2023060{date}.tif" for date in range(1, 8))
prepare_imagery(ImageryJob(output=folder + "/stack.tif", products=paths, factor=1.0, offset=0.0, settings=settings), Told())
"""

FEATURES = """
def image():
    return random.integers(500, 3000, (4, SIDE, SIDE)).astype(np.float32)
write("image.tif", "float32", ("blue", "green", "red", "nir"), image)
def labels():
    rows, columns = np.indices((SIDE, SIDE), dtype=np.uint32) // 3
    return (rows * (SIDE // 3 + 1) + columns + 1)[None].astype(np.uint32)
write("labels.tif", "uint32", ("",), labels)
# the step
from mine_mapper.core.features.compute import FeatureJob, compute_features
names = ("spectral", "geometry")
job = FeatureJob(folder + "/image.tif", folder + "/labels.tif", names, settings=settings, scratch=folder)
found = compute_features(job, Told())
print("objects", len(found.ids), "features", len(found.names), "values", found.values.nbytes // 1_000_000)
"""

CLASSES = """
# the step
import shapely
from learning_data import samples
from mine_mapper.core.learning.forest import ForestSettings, build_model, grow_forest
from mine_mapper.core.mapping.classify import ClassificationSettings, classify_chunks
from mine_mapper.core.vector import Table
data = samples(200, features=60)
forest = ForestSettings(trees=30, max_features=4, min_samples_leaf=3, min_samples_split=6)
model = build_model(data, grow_forest(data, forest, Feedback(), 1), forest, {}, {})
ROWS, CHUNKS = 5_000, 120  # 600 000 objects with 60 features: 290 MB of values, 100 MB of outlines
def chunks():
    for chunk in range(CHUNKS):
        ids = np.arange(chunk * ROWS, (chunk + 1) * ROWS)
        columns = {"object_id": ids, **{name: random.normal(size=ROWS) for name in data.features}}
        yield Table.from_shapes(shapely.box(ids, 0, ids + 0.5, 1), columns, "EPSG:32645", "objects")
found = classify_chunks(chunks(), model, "model", ClassificationSettings(), Told(), run=settings)
print("objects", found.survey.object_count)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize(
    ("text", "side", "limit"),
    [(IMAGERY, 2200, 600), (FEATURES, 1500, 400), (CLASSES, 10, 400)],
    ids=["imagery", "features", "classes"],
)
def test_peak_memory_stays_within_the_limit(tmp_path, text, side, limit):
    head, text = (part.replace("SIDE", str(side)).replace("LIMIT", str(limit)) for part in (HEAD, text))
    make, _, step = text.partition("# the step")
    ran(head + make, tmp_path)
    said = ran(head + step + TAIL, tmp_path)
    peak = int(said.rpartition("peak ")[2])
    assert 150 < peak <= 1.05 * limit, said[-2000:]


def ran(program, folder):
    """What a program said on its standard output."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        env=dict(os.environ),
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
