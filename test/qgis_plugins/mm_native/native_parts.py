"""Every native part that the plugin uses, worked in four threads at once: rasterio, shapely, Numba, scikit-learn, scipy ...

Needs no QGIS, so that the same work can be done in a plain Python process and compared.
"""

import hashlib
import os

import numpy as np

THREADS = 4
ROUNDS = 3


def exercise(folder):
    """Work in `folder`; returns what must be the same in every process, as JSON values."""
    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.runs.executor import open_executor, run_in_order

    tasks = [(folder, number) for number in range(THREADS * ROUNDS)]
    with open_executor(THREADS) as executor:
        digests = list(run_in_order(executor, one_thread, tasks, Feedback()))
    return {"threads": digests, "forest": forest(), "chart": chart(), "versions": versions()}


def one_thread(folder, number):
    """All parts that run in worker threads; the digest does not depend on `number`."""
    image = picture()
    path = os.path.join(folder, f"{number}.tif")
    parts = [*rasters(path, image), *kernels(path, image), *geometry()]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(np.ascontiguousarray(part).tobytes() if isinstance(part, np.ndarray) else repr(part).encode())
    return digest.hexdigest()


def picture():
    """(4, 96, 128) float32 image of squares with a little noise."""
    generator = np.random.default_rng(1)
    squares = np.kron(generator.integers(300, 4000, (4, 6, 8)), np.ones((1, 16, 16)))
    return np.round(squares + generator.normal(0, 40, squares.shape)).astype(np.float32)


def rasters(path, image):
    """Write, read by windows, warp between two CRSs, burn and trace, transform bounds: rasterio on GDAL and PROJ."""
    from mine_mapper.core.grid import Grid, Window, transform_bounds
    from mine_mapper.core.native import rasterio
    from mine_mapper.core.raster import read_info, read_window
    from mine_mapper.core.raster_writer import create_raster

    package = rasterio()
    crs = package.crs.CRS
    grid = Grid(wkt(32633), (10.0, 0.0, 600000.0, 0.0, -10.0, 5640000.0), 128, 96)
    with create_raster(path, grid, "float32", ("blue", "green", "red", "nir"), nodata=-9999) as raster:
        raster.write(image)
    info = read_info(path)
    window = read_window(path, Window(16, 32, 40, 50), [1, 4])
    warped = np.full((4, 100, 160), -9999, np.float32)
    target = package.transform.from_bounds(*transform_bounds(grid.bounds, grid.crs, wkt(4326)), 160, 100)
    package.warp.reproject(
        image, warped, src_transform=grid.affine, src_crs=crs.from_wkt(grid.crs), src_nodata=-9999,
        dst_transform=target, dst_crs=crs.from_epsg(4326), dst_nodata=-9999, resampling=package.warp.Resampling.bilinear,
    )  # fmt: skip
    disc = ring(600200, 5639800, 150)
    burnt = package.features.rasterize([(disc, 7)], out_shape=(96, 128), transform=grid.affine, dtype="int32")
    traced = sorted(str(shape) for shape, value in package.features.shapes(burnt, transform=grid.affine) if value == 7)
    bounds = [round(value, 6) for value in transform_bounds(grid.bounds, grid.crs, wkt(3035))]
    return [info.band_names, crs.from_wkt(info.grid.crs).to_epsg(), window, np.round(warped, 2), burnt, traced, bounds]


def wkt(code):
    from mine_mapper.core.native import rasterio

    return rasterio().crs.CRS.from_epsg(code).to_wkt()


def ring(x, y, radius):
    import shapely

    return shapely.Point(x, y).buffer(radius)


def kernels(path, image):
    """The plugin's own Numba kernels: segmentation and outlines."""
    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.polygons import object_outlines
    from mine_mapper.core.raster import read_info
    from mine_mapper.core.raster_writer import create_raster
    from mine_mapper.core.segmentation.merging import RegionMerger

    merger = RegionMerger(np.moveaxis(image, 0, -1).astype(np.float64))
    merger.merge_to(60)
    labels = merger.labels()
    with create_raster(f"{path}.labels.tif", read_info(path).grid, "uint32", nodata=0) as raster:
        raster.write(labels[np.newaxis])
    outlines = object_outlines(f"{path}.labels.tif", Feedback())
    return [labels, *((part.ids, [bytes(outline) for outline in part.wkb]) for part in outlines)]


def geometry():
    """Union, repair, tree, WKB: shapely on GEOS; filters and trees of scipy; labels of scikit-image; the ellipsoid."""
    import shapely
    from geographiclib.geodesic import Geodesic
    from scipy import ndimage, spatial
    from skimage import measure

    circles = np.array([ring(600000 + 70 * i, 5600000 + 40 * (i % 7), 90) for i in range(60)])
    union = shapely.union_all(circles)
    bow_tie = shapely.make_valid(shapely.Polygon([(0, 0), (4, 4), (4, 0), (0, 4)]))
    pairs = np.sort(shapely.STRtree(circles).query(circles, predicate="intersects"), axis=0).sum(axis=1)
    smooth = ndimage.gaussian_filter(picture()[0].astype(np.float64), 2.0)
    near = spatial.cKDTree(np.argwhere(smooth > 2500)).query([[10.0, 10.0]])[0]
    count = int(measure.label(smooth > 2500).max())
    distance = Geodesic.WGS84.Inverse(50.9, 16.5, 51.0, 16.6)["s12"]
    numbers = [np.round(value, 6) for value in (bow_tie.area, near, distance)]
    return [shapely.to_wkb(union), pairs, np.round(smooth, 6), count, *numbers]


def forest():
    """A random forest of scikit-learn on four threads, as it is trained: its probabilities, rounded."""
    import joblib
    from sklearn.ensemble import RandomForestClassifier

    generator = np.random.default_rng(2)
    values = generator.normal(size=(400, 12))
    truth = (values[:, 0] + values[:, 1] ** 2 > 0.8).astype(int)
    with joblib.parallel_config(backend="threading"):
        model = RandomForestClassifier(60, criterion="entropy", oob_score=True, random_state=1, n_jobs=THREADS).fit(values, truth)
        probability = model.predict_proba(values)[:, 1]
    return [round(float(model.oob_score_), 9), round(float(probability.sum()), 6)]


def chart():
    """Digest of a chart drawn by matplotlib."""
    from mine_mapper.core.report.charts import new_figure, to_svg

    figure, axes = new_figure()
    axes.plot([1, 2, 3], [3, 1, 2])
    axes.set_title("Área, площадь, 面积")
    return hashlib.sha256(to_svg(figure).encode()).hexdigest()


def versions():
    """GDAL of rasterio and GEOS of shapely."""
    import shapely
    from mine_mapper.core.native import rasterio

    return [rasterio().__gdal_version__, ".".join(str(part) for part in shapely.geos_version)]
