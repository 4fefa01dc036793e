"""The documents for users: links that lead somewhere, a page for each step and Help button, figures and recipes that hold."""

import importlib.util
import json
import math
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import numpy as np
import pytest
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"


def module():
    specification = importlib.util.spec_from_file_location("guide", ROOT / "scripts" / "guide.py")
    found = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(found)
    return found


@pytest.fixture(scope="module")
def site(provider, tmp_path_factory):
    pytest.importorskip("mkdocs")
    folder = tmp_path_factory.mktemp("site")
    module().build(folder, provider)
    return folder


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.anchors = [], set()

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.anchors |= {found[key] for key in ("id", "name") if found.get(key)}
        self.links += [found[key] for key in ("href", "src") if found.get(key)]


def read(path):
    parser = Links()
    parser.feed(path.read_text(encoding="utf-8"))
    return parser


def test_every_link_leads_somewhere_on_this_disk(site):
    pages = {path: read(path) for path in site.rglob("*.html")}
    wrong = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme in ("data", "mailto"):
                continue
            if parts.scheme or link.startswith("/"):
                if path.name != "404.html" and "mkdocs.org" not in link and "readthedocs" not in link:
                    wrong.append(f"{path.name}: {link} is not on this disk")
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            if not target.exists():
                wrong.append(f"{path.relative_to(site)}: {link} does not exist")
            elif parts.fragment and target in pages and parts.fragment not in pages[target].anchors:
                wrong.append(f"{path.relative_to(site)}: {link} has no such place")
    assert len(pages) > 60 and wrong == []


def test_every_step_has_its_page_in_three_languages_where_the_help_button_looks(site, provider, monkeypatch):
    from mine_mapper.algorithms.desktop import help_pages

    monkeypatch.setattr(help_pages, "SITE", str(site))
    for algorithm in provider.algorithms():
        for locale, folder in (("en", ""), ("zh_CN", "zh"), ("ru_RU", "ru")):
            page = Path(help_pages.help_page(algorithm.name(), locale))
            assert page == site / folder / "algorithms" / f"{algorithm.name()}.html"
            text = page.read_text(encoding="utf-8")
            assert all(f"<code>{definition.name()}</code>" in text for definition in algorithm.parameterDefinitions())


def test_the_same_sources_give_the_same_pages(site, provider, tmp_path):
    module().build(tmp_path, provider)
    names = sorted(path.relative_to(site) for path in site.rglob("*") if path.is_file())
    assert names == sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file())
    assert [name for name in names if (site / name).read_bytes() != (tmp_path / name).read_bytes()] == []


def test_chapters_name_steps_that_exist(provider):
    """Steps in italics are called as in the toolbox."""
    titles = {algorithm.displayName() for algorithm in provider.algorithms()}
    labels = {d.description() for a in provider.algorithms() for d in a.parameterDefinitions()}
    known = titles | labels
    verbs = ("Create", "Prepare", "Segment", "Compute", "Label", "Train", "Classify", "Assess", "Match", "Detect", "Write")
    verbs += ("Export", "Make", "Merge", "Fetch", "Draw")
    wrong = []
    for path in GUIDE.glob("*.md"):
        for name in re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", path.read_text(encoding="utf-8")):
            if name.split()[0] in verbs and name not in known:
                wrong.append(f"{path.name}: {name}")
    assert wrong == []


# -- recipes -----------------------------------------------------------------------------------------------------


def recipes():
    text = (GUIDE / "recipes.md").read_text(encoding="utf-8")
    return re.findall(r"run (minemapper:\w+) - < \d+\.json`\n\n```json\n(.*?)```", text, flags=re.S)


def test_recipes_name_parameters_that_exist(provider):
    assert len(recipes()) >= 10
    for name, text in recipes():
        algorithm = provider.algorithm(name.split(":")[1])
        unknown = set(json.loads(text)["inputs"]) - {definition.name() for definition in algorithm.parameterDefinitions()}
        assert unknown == set(), name


@pytest.mark.slow
def test_recipes_run_as_they_stand(provider, tmp_path, monkeypatch):
    import processing

    monkeypatch.chdir(tmp_path)
    (tmp_path / "work").mkdir()
    for name, text in recipes():
        results = processing.run(name, json.loads(text)["inputs"])
        assert all(Path(value).exists() for value in results.values() if isinstance(value, str) and value.startswith("work"))
    made = {path.name for path in (tmp_path / "work").iterdir()}
    assert {"inventory.html", "inventory.pdf", "sheets.pdf", "mines.kmz", "mines.geojson", "tables"} <= made


# -- figures beside those of other programs --------------------------------------------------------------------------


def write(path, pixels, names, kind, nodata):
    """A raster of 10 m pixels."""
    count, rows, columns = pixels.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, kind)
    dataset.SetGeoTransform((600000, 10, 0, 5650000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    for index, name in enumerate(names, 1):
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).SetNoDataValue(nodata)
        dataset.GetRasterBand(index).WriteArray(pixels[index - 1])
    del dataset
    return str(path)


def features(folder, grey, names):
    """Features of one object whose four bands have these grey values."""
    import processing
    from qgis.core import QgsVectorLayer

    pixels = np.repeat(np.asarray(grey, np.float32)[None], 4, axis=0)
    image = write(folder / "image.tif", pixels, ("blue", "green", "red", "nir"), gdal.GDT_Float32, -9999)
    labels = write(folder / "labels.tif", np.ones((1, *pixels.shape[1:])), ("",), gdal.GDT_UInt32, 0)
    given = {"INPUT": image, "LABELS": labels, "FEATURES": names}
    made = processing.run("minemapper:computefeatures", {**given, "OUTPUT": str(folder / "objects.gpkg")})
    layer = QgsVectorLayer(made["OUTPUT"], "objects", "ogr")
    feature = next(layer.getFeatures())
    values = {name: feature[name] for name in names}
    del layer, feature
    return {name: value if isinstance(value, (int, float)) else None for name, value in values.items()}


def test_spread_is_by_n(provider, tmp_path):
    value = features(tmp_path, [[1000, 2000], [3000, 4000]], ["stddev_red"])["stddev_red"]
    assert value == pytest.approx(np.std([1000, 2000, 3000, 4000]), abs=0.01) and round(value, 2) == 1118.03
    assert value * math.sqrt(4 / 3) == pytest.approx(1290.99, abs=0.01)


def test_entropy_is_in_nat_and_chequerboards_differ_along_rows(provider, tmp_path):
    board = np.where(np.indices((8, 8)).sum(0) % 2, 1000, 4000)
    found = features(tmp_path, board, ["glcm_entropy_0", "glcm_entropy_all"])
    assert found["glcm_entropy_0"] == pytest.approx(math.log(2), abs=1e-4)
    bits = found["glcm_entropy_0"] / math.log(2)
    assert bits == pytest.approx(1.0, abs=1e-4)
    mean_of_directions = (2 * math.log(2) + 2 * math.log(2)) / 4  # along rows and columns ln 2, along diagonals ln 2 as well
    assert found["glcm_entropy_all"] > mean_of_directions + 0.3  # pooled: four cells, not two


def test_directions_are_compass_bearings(provider, tmp_path):
    stripes = np.where(np.arange(8) % 2, 1000, 4000)[None].repeat(8, 0)  # run from north to south
    found = features(tmp_path, stripes, ["glcm_contrast_0", "glcm_contrast_90"])
    assert found["glcm_contrast_0"] == 0 and found["glcm_contrast_90"] > 100


def test_correlation_of_equal_values_is_null(provider, tmp_path):
    found = features(tmp_path, np.full((6, 6), 2000), ["glcm_correlation_all", "glcm_contrast_all"])
    assert found["glcm_correlation_all"] is None and found["glcm_contrast_all"] == 0


def test_density_is_the_scaled_kernel_per_square_kilometre():
    import shapely
    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.geodesy import equal_area_crs
    from mine_mapper.core.statistics.density import kernel_density

    crs = equal_area_crs((81.0, 43.0, 81.1, 43.1), "EPSG:4326")
    basin, point = shapely.box(-10000, -10000, 10000, 10000), np.array([[5.0, 5.0]])
    density = kernel_density(point, np.ones(1), basin, crs, 1000.0, 10.0, Feedback())
    assert np.nanmax(density.values) == pytest.approx(3 / math.pi, rel=0.002)
