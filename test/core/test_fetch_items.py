"""What catalogues say: addresses that are followed or not, scenes under several names, and whether the offset is still there."""

import copy
import math
import os

import numpy as np
import pytest
from imagery_products import product_xml, write_raster
from mine_mapper.core.band_names import canonical_name
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery.fetch.area import Area
from mine_mapper.core.imagery.fetch.assets import NeedsAccount
from mine_mapper.core.imagery.fetch.fetch import require_catalogue
from mine_mapper.core.imagery.fetch.items import _COMMON, dem_address, item_scene
from mine_mapper.core.imagery.fetch.offsets import BandValues, count_values, decide_scaling
from mine_mapper.core.imagery.fetch.product_xml import MAIN, ORIGINAL, documents, parse_product_xml
from mine_mapper.core.imagery.fetch.scene_choice import candidates
from mine_mapper.core.imagery.fetch.scene_folder import folder_name
from mine_mapper.core.imagery.products.safe_metadata import read_metadata
from mine_mapper.core.native import rasterio
from mine_mapper.core.web.addresses import (
    RefusedAddress,
    is_private_name,
    is_public,
    redact,
    resolve,
)

BASE = "https://stac.example.org/v1"


def wkt(code):
    return rasterio().crs.CRS.from_epsg(code).to_wkt()


# -- addresses -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "earth-search",
        "file:///etc",
        "ftp://x/y",
        "https://",
        "http://a b/",
        "http://x:99999/",
        "C:\\x",
        "https://me:word@a.org/",
    ],
)
def test_catalogue_has_to_be_a_web_address(text):
    with pytest.raises(ParameterError, match="CATALOG"):
        require_catalogue(text)


def test_catalogue_is_tidied():
    assert require_catalogue("  https://stac.example.org/v1/ ") == BASE


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://a.org/b.tif?sig=1", "https://a.org/b.tif?sig=1"),
        ("scene/B02.tif", BASE + "/scene/B02.tif"),
        ("../../../../etc/passwd", "https://stac.example.org/etc/passwd"),  # climbs on the server, never on this computer
        ("HTTPS://A.org:443/B.tif#part", "https://a.org/B.tif"),
        ("//b.org/x.tif", "https://b.org/x.tif"),
        ("https://a.org/Nodes(NAME.SAFE)/$value", "https://a.org/Nodes(NAME.SAFE)/$value"),
    ],
)
def test_links_become_web_addresses(href, address):
    assert resolve(href, BASE) == address


@pytest.mark.parametrize(
    "href",
    [
        *("file:///etc/passwd", "FILE://x/y", "/vsizip/x", "ftp://a.org/b", "data:text/plain,x", "javascript:1", "", None, 7, {}),
        *("s3://bucket/x", "https:///x", "http://a.org/\r\nHost: b", "https://a.org/" + "x" * 5000, "vsicurl://x"),
        *(
            "https://me:word@a.org/b",
            "https://a_b.org/",
            *("https://a.org%2e/x", "https://a%2Eorg/x", "https://%61.org/x", "https://127%2e0.0.1/x", "https://a.org%40b.org/"),
            "https://[::1]/x",
            "https://-a.org/",
            "https://a.1/",
        ),
    ],
)
def test_other_links_are_refused(href):
    if href == "/vsizip/x":  # a path on the catalogue's server, nothing of this computer
        assert resolve(href, BASE) == "https://stac.example.org/vsizip/x"
        return
    with pytest.raises(RefusedAddress, match="neither http nor https"):
        resolve(href, BASE)


@pytest.mark.parametrize(
    ("number", "public"),
    [("8.8.8.8", True), ("10.0.0.7", False), ("127.0.0.1", False), ("::1", False), ("fe80::1%eth0", False), ("2606:47::1", True),
     ("::ffff:192.168.1.2", False), ("169.254.1.1", False)],
)  # fmt: skip
def test_public_and_private_numbers(number, public):
    assert is_public(number) is public


def test_private_names():
    assert not is_private_name("earth-search.aws.element84.com")
    assert all(map(is_private_name, ("localhost", "files.local", "10.0.0.7", "db.internal")))


def test_messages_hold_no_secrets_and_no_control_characters():
    text = redact("https://me:secret@a.org/x.tif?token=hidden#part\x1b[31m")
    assert text == "https://a.org/x.tif"
    trouble = "HTTPSConnectionPool(host='a.org', port=443): Max retries exceeded with url: /x.tif?sig=hidden (Caused by ...)"
    assert "hidden" not in redact(trouble) and "/x.tif (Caused" in redact(trouble)
    assert redact("half \ud800 of a letter") == "half ? of a letter" and redact("https://a.org/x.tif)") == "https://a.org/x.tif)"
    assert len(redact("x" * 9999)) == 200


@pytest.mark.parametrize(
    "identifier",
    ["../../evil", "..", "C:\\x\\y", "CON", "a/b", "/etc", "x" * 500, "\u0441\u0446\u0435\u043d\u0430", ".hid", "a\0b", "-"],
)
def test_folder_names_are_harmless(identifier):
    name = folder_name(identifier, "here")
    assert os.path.basename(name) == name and not name.startswith(".") and len(name) < 100
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
    assert name != folder_name(identifier, "there") and name != folder_name(identifier + "_", "here")


# -- the area --------------------------------------------------------------------------------------------------------


def test_window_is_snapped_to_whole_pixels_of_every_band():
    corner = (600000.0, 4900020.0)
    area = Area((603333.0, 4890005.0, 605001.0, 4891111.0), wkt(32645))
    bounds = []
    for cell, size in ((10.0, 10980), (20.0, 5490), (60.0, 1830)):
        grid = Grid(wkt(32645), (cell, 0.0, corner[0], 0.0, -cell, corner[1]), size, size)
        bounds.append(grid.cut(area.window(grid)).bounds)
    assert bounds[0] == bounds[1] == bounds[2]
    xmin, ymin, xmax, ymax = bounds[0]
    assert 240 <= 603333.0 - xmin < 300 and 240 <= xmax - 605001.0 < 300
    assert 240 <= 4890005.0 - ymin < 300 and 240 <= ymax - 4891111.0 < 300


def test_window_is_cut_to_the_file_and_none_elsewhere():
    grid = Grid(wkt(32645), (10.0, 0.0, 600000.0, 0.0, -10.0, 4900020.0), 100, 100)
    assert Area((0.0, 0.0, 1e6, 9e6), wkt(32645)).window(grid) == Window(0, 0, 100, 100)
    assert Area((700000.0, 4890000.0, 701000.0, 4891000.0), wkt(32645)).window(grid) is None


def test_margin_of_a_dem_is_in_metres_on_the_ground():
    second = 1 / 3600
    grid = Grid(wkt(4326), (second, 0.0, 83.0, 0.0, -second, 61.0), 3600, 3600)
    window = Area((83.4, 60.4, 83.5, 60.5), wkt(4326)).window(grid, 1000.0, 0.0)
    assert window.rows == pytest.approx(360 + 2 * 1000 / 30.92, abs=3)
    assert window.columns == pytest.approx(360 + 2 * 1000 / 30.92 / math.cos(math.radians(60.45)), abs=3)


@pytest.mark.parametrize("bounds", [(170.0, 10.0, 190.0, 11.0), (0.0, 80.0, 1.0, 95.0), (0.0, 0.0, 1e9, 1e9)])
def test_impossible_extents_are_told(bounds):
    with pytest.raises(ParameterError, match="EXTENT"):
        Area(bounds, wkt(4326)).geographic()


# -- scenes ----------------------------------------------------------------------------------------------------------


def tif(name, **more):
    return {"href": f"https://a.org/s/{name}.tif", "type": "image/tiff; application=geotiff; profile=cloud-optimized", **more}


EARTH_SEARCH = {
    "id": "S2A_44TQP_20230719_0_L2A",
    "properties": {
        "datetime": "2023-07-19T05:16:51.024000Z", "eo:cloud_cover": 12.5, "platform": "sentinel-2a", "grid:code": "MGRS-44TQP",
        "s2:processing_baseline": "05.09", "earthsearch:boa_offset_applied": True,
        "s2:product_uri": "S2A_MSIL2A_20230719T051651_N0509_R062_T44TQP_20230719T090000.SAFE",
    },
    "assets": {
        **{name: tif(band, **{"raster:bands": [{"scale": 0.0001, "offset": -0.1}]})
           for name, band in zip(("blue", "green", "red", "nir", "nir08", "swir16"), ("B02", "B03", "B04", "B08", "B8A", "B11"))},
        "scl": tif("SCL"), "visual": tif("TCI"), "aot": tif("AOT"),
        **{f"{name}-jp2": {"href": f"s3://sentinel-s2-l2a/{name}.jp2", "type": "image/jp2"} for name in ("blue", "scl")},
        "granule_metadata": {"href": "https://a.org/s/granule_metadata.xml", "type": "application/xml"},
        "product_metadata": {"href": "s3://sentinel-s2-l2a/tiles/44/product_metadata.xml"},
    },
}  # fmt: skip


def changed(**properties):
    item = copy.deepcopy(EARTH_SEARCH)
    item["properties"].update(properties)
    return item


def test_earth_search_form():
    scene = item_scene(EARTH_SEARCH, BASE, ("B11",))
    assert list(scene.bands) == ["blue", "green", "red", "nir", "B11"]
    assert scene.bands["nir"].address == "https://a.org/s/B08.tif"  # not nir08, which is B8A
    assert scene.classes.address == "https://a.org/s/SCL.tif"  # not the JPEG 2000
    assert (scene.bands["blue"].scale, scene.bands["blue"].offset) == (0.0001, -0.1)
    assert (scene.time, scene.date, scene.tile, scene.orbit) == ("2023-07-19T05:16:51Z", "2023-07-19", "44TQP", "62")
    assert (scene.baseline, scene.cloud, scene.offset_applied) == ("05.09", 12.5, True)
    assert scene.granule_xml == ("https://a.org/s/granule_metadata.xml",)
    assert scene.product_xml == ()  # in a bucket of which the catalogue says nothing: not asked


def test_forms_of_other_catalogues():
    by_number = {name: tif(name) for name in ("B02", "B03", "B04", "B08", "SCL", "B8A", "B11")}
    scene = item_scene({"id": "a", "properties": {"datetime": "2021-06-19T10:00:00+02:00"}, "assets": by_number}, BASE)
    assert scene.bands["nir"].address.endswith("B08.tif") and scene.time == "2021-06-19T08:00:00Z"
    assert math.isnan(scene.cloud) and scene.offset_applied is None and scene.bands["blue"].scale is None

    several = {}
    for name in ("B02", "B03", "B04", "B08"):
        for resolution in (60, 20, 10):
            several[f"{name}_{resolution}m"] = {
                "href": f"s3://eodata/x/{name}_{resolution}m.jp2", "raster:scale": 0.0001, "raster:offset": -0.1,
                "alternate": {"https": {"href": f"https://c.org/{name}_{resolution}m.jp2"}},
            }  # fmt: skip
    several["SCL_20m"] = tif("SCL_20m")
    scene = item_scene({"id": "a", "properties": {"datetime": "2021-06-19T10:00:00Z"}, "assets": several}, BASE)
    assert scene.bands["red"].address == "https://c.org/B04_10m.jp2"
    assert scene.bands["red"].offset == -0.1

    old = changed(**{"earthsearch:boa_offset_applied": "yes", "sentinel:boa_offset_applied": False})
    assert item_scene(old, BASE).offset_applied is False  # text is no answer


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (lambda item: item["assets"].pop("red"), "B04"),
        (lambda item: [item["assets"].pop(key) for key in ("scl", "scl-jp2")], "SCL"),
        (lambda item: item["assets"]["red"].update(href="file:///etc/passwd"), "neither http nor https"),
        (lambda item: item["assets"]["red"].update(href=["x"]), "address"),
        (lambda item: item["properties"].update(datetime="yesterday"), "yesterday"),
        (lambda item: item["properties"].update(datetime=None), "date"),
        (lambda item: item["properties"].update(datetime="2023-13-45T99:00:00Z"), "2023-13-45"),
        (lambda item: item.update(assets=[1, 2]), "no file for"),
        (lambda item: item.update(properties="x"), "date"),
        (lambda item: item.update(id=None), "no id"),
    ],
)
def test_scenes_that_cannot_be_read(spoil, word):
    item = copy.deepcopy(EARTH_SEARCH)
    spoil(item)
    with pytest.raises(InputError, match=word):
        item_scene(item, BASE)


def test_random_json_never_does_more_than_complain():
    random = np.random.default_rng(5)
    junk = [None, True, -1, 1e308, float("nan"), "", "x", [], [[]], {}, {"href": 3}, "s3://", {"a": {"href": {}}}]
    for _ in range(300):
        item = copy.deepcopy(EARTH_SEARCH)
        for _ in range(random.integers(1, 5)):
            where = [item, item["properties"], item["assets"], *[a for a in item["assets"].values() if isinstance(a, dict)]]
            target = where[random.integers(len(where))]
            if target:
                target[list(target)[random.integers(len(target))]] = junk[random.integers(len(junk))]
            if not isinstance(item["properties"], dict) or not isinstance(item["assets"], dict):
                break
        try:
            item_scene(item, BASE)
        except InputError:
            continue


# -- other sensors ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"id": "LC09_L2SP_010065_20220129_20220131_02_T1"}, "Landsat"),
        ({"collection": "landsat-c2-l2"}, "Landsat"),
        ({"properties": {"platform": "landsat-8"}}, "Landsat"),
        ({"id": "HLS.S30.T44TQP.2023200T051651.v2.0"}, "HLS"),
        ({"collection": "hls2-s30"}, "HLS"),
        ({"properties": {"platform": "sentinel-1a"}}, "sentinel-1a"),
        ({"properties": {"constellation": "planetscope"}}, "planetscope"),
        ({"properties": {"s2:product_type": "S2MSI1C"}}, "Level-1C"),
        ({"id": "S2A_MSIL1C_20230719T051651_N0509_R062_T44TQP_20230719T090000"}, "Level-1C"),
    ],
)
def test_other_sensors_are_refused_by_name(change, word):
    """Their bands have the same names and other wavelengths, values or pixels."""
    item = copy.deepcopy(EARTH_SEARCH)
    if "platform" not in change.get("properties", {}):
        item["properties"].pop("platform")
    item["properties"].update(change.pop("properties", {}))
    with pytest.raises(InputError, match=f"is of .*{word}.*Set COLLECTION"):
        item_scene({**item, **change}, BASE)


@pytest.mark.parametrize("said", [{"platform": "Sentinel-2C"}, {"platform": "S2B"}, {"constellation": "sentinel-2"}, {}])
def test_sentinel_2_is_known_in_every_spelling(said):
    item = copy.deepcopy(EARTH_SEARCH)
    item["properties"].pop("platform")
    item["properties"].update(said)
    assert item_scene(item, BASE).tile == "44TQP"


# -- STAC 1.1, stores and accounts -----------------------------------------------------------------------------------


ZIPPER = "https://zipper.dataspace.copernicus.eu/odata/v1/Products(1)/Nodes({})/$value"


def copernicus(**changes):
    """An item as the Copernicus Data Space describes it (STAC 1.1.0): JPEG 2000 in its own S3 store, or one by one over https."""
    name = "S2A_MSIL2A_20240717T051651_N0510_R062_T44TQP_20240717T090000"
    assets = {}
    for band, resolutions in (
        ("B02", (10, 20)),
        ("B03", (10,)),
        ("B04", (10,)),
        ("B08", (10,)),
        ("B11", (20,)),
        ("SCL", (20, 60)),
    ):
        for resolution in resolutions:
            file = f"{name}.SAFE/GRANULE/IMG_DATA/{band}_{resolution}m.jp2"
            assets[f"{band}_{resolution}m"] = {
                "href": f"s3://eodata/Sentinel-2/{file}", "type": "image/jp2", "roles": ["data", f"gsd:{resolution}m"],
                "bands": [{"name": band}], "raster:scale": 0.0001, "raster:offset": -0.1, "proj:code": "EPSG:32644",
                "auth:refs": ["s3"], "storage:refs": ["creodias-s3", "cdse-s3"],
                "alternate": {"https": {"href": ZIPPER.format(file),
                                        "auth:refs": ["oidc"], "storage:refs": []}},
            }  # fmt: skip
    assets["product_metadata"] = {**assets["SCL_20m"], "href": f"s3://eodata/Sentinel-2/{name}.SAFE/MTD_MSIL2A.xml"}
    properties = {
        "datetime": "2024-07-17T05:16:51Z", "eo:cloud_cover": 3, "platform": "sentinel-2a", "processing:version": "05.10",
        "product:type": "S2MSI2A", "grid:code": "MGRS-44TQP",
        "auth:schemes": {"s3": {"type": "s3"}, "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://identity.x.eu/c"}},
        "storage:schemes": {
            "cdse-s3": {"type": "custom-s3", "platform": "https://eodata.dataspace.copernicus.eu", "requester_pays": False},
            "creodias-s3": {"type": "custom-s3", "platform": "https://eodata.cloudferro.com", "requester_pays": True},
        },
        **changes,
    }  # fmt: skip
    return {"id": name, "stac_version": "1.1.0", "collection": "sentinel-2-l2a", "properties": properties, "assets": assets}


CDSE = "https://stac.dataspace.copernicus.eu/v1"


@pytest.mark.parametrize(
    ("account", "start"),
    [
        ("s3", "https://eodata.dataspace.copernicus.eu/eodata/Sentinel-2/"),
        ("basic", "https://zipper.dataspace.copernicus.eu/odata/v1/Products(1)/Nodes("),
        ("oauth2", "https://zipper.dataspace.copernicus.eu/odata/v1/Products(1)/Nodes("),
        ("header", "https://zipper.dataspace.copernicus.eu/odata/v1/Products(1)/Nodes("),
    ],
)
def test_the_account_decides_which_door_is_taken(account, start):
    scene = item_scene(copernicus(), CDSE, ("B11",), account)
    addresses = [asset.address for asset in (*scene.bands.values(), scene.classes)] + list(scene.product_xml)
    assert all(address.startswith(start) for address in addresses) and len(addresses) == 7
    assert "B02_10m" in scene.bands["blue"].address and "SCL_20m" in scene.classes.address
    assert (scene.bands["red"].offset, scene.bands["red"].crs) == (-0.1, "EPSG:32644")
    assert (scene.baseline, scene.orbit, scene.tile, scene.time) == ("05.10", "62", "44TQP", "2024-07-17T05:16:51Z")


def test_without_an_account_the_door_stays_shut_and_says_so():
    with pytest.raises(
        NeedsAccount, match=r"Scene 'S2A_.*needs an account \(.*\), as the catalogue says. Choose one that serves it as"
    ):
        item_scene(copernicus(), CDSE)


def test_the_template_of_the_offset_does_not_count_before_its_baseline():
    """The Copernicus Data Space writes -0.1 for every product, whatever its baseline."""
    scene = item_scene(copernicus(**{"processing:version": "02.14"}), CDSE, (), "s3")
    assert decide_scaling(scene, None, bands()).offsets == {}


DEM_TIF = {"type": "image/tiff; application=geotiff", "roles": ["data"]}


@pytest.mark.parametrize(
    ("asset", "properties", "expected"),
    [
        ({"href": "s3://copernicus-dem-30m/a/a b.tif"}, {}, "https://copernicus-dem-30m.s3.eu-central-1.amazonaws.com/a/a%20b.tif"),
        ({"href": "s3://mine/a.tif"}, {"storage:platform": "AWS", "storage:region": "us-west-2"},
         "https://mine.s3.us-west-2.amazonaws.com/a.tif"),
        ({"href": "s3://my.own/a.tif"}, {"storage:platform": "AWS"}, "https://s3.amazonaws.com/my.own/a.tif"),
        ({"href": "s3://mine/a.tif", "storage:refs": ["aws"]},
         {"storage:schemes": {"aws": {"type": "aws-s3", "platform": "https://{bucket}.s3.{region}.amazonaws.com",
                                      "region": "eu-west-1"}}},
         "https://mine.s3.eu-west-1.amazonaws.com/a.tif"),
        ({"href": "s3://mine/a.tif", "alternate": {"web": {"href": "https://a.org/a.tif"}}}, {}, "https://a.org/a.tif"),
        ({"href": "s3://mine/a.tif"}, {}, "does not say at which store"),
        ({"href": "s3://eodata/a.tif"}, {}, "needs an account \\(S3 keys\\)"),
        ({"href": "s3://mine/a.tif", "auth:refs": ["k"]}, {"storage:platform": "AWS"}, "needs an account"),
        ({"href": "s3://mine/a.tif"}, {"storage:platform": "AWS", "storage:requester_pays": True}, "requester pays"),
        ({"href": "https://a.org/a.tif", "auth:refs": ["k"]}, {"auth:schemes": {"k": {"type": "signedUrl"}}}, "signed by"),
        ({"href": "https://a.org/a.tif", "auth:refs": ["k"]}, {"auth:schemes": {"k": {"type": "apiKey"}}}, "a key in a header"),
        ({"href": "s3://../x/a.tif"}, {}, "which is none"),
    ],
)  # fmt: skip
def test_a_bucket_is_asked_only_at_the_store_that_is_meant(asset, properties, expected):
    item = {"id": "t", "properties": properties, "assets": {"data": {**DEM_TIF, **asset}}}
    if expected.startswith("https"):
        assert dem_address(item, BASE) == expected
    else:
        with pytest.raises(RefusedAddress, match=expected):
            dem_address(item, BASE)


@pytest.mark.parametrize(
    ("key", "described"),
    [("SWIR16", {}), ("swir16_20m", {}), ("swir16-20m", {}), ("b", {"bands": [{"name": "SWIR16"}]}),
     ("b", {"eo:bands": [{"common_name": "Swir16"}]})],
)  # fmt: skip
def test_a_known_name_of_a_band_is_known_in_any_letters_and_with_its_metres(key, described):
    item = copy.deepcopy(EARTH_SEARCH)
    del item["assets"]["swir16"]
    item["assets"][key] = tif("elsewhere", roles=["data"], **described)
    assert item_scene(item, BASE, ("B11",)).bands["B11"].address == "https://a.org/s/elsewhere.tif"


def test_the_table_of_names_of_bands_can_be_met():
    """Names are looked up in small letters; what they stand for is a band of the stack."""
    assert [name for name, band in _COMMON.items() if name != name.lower() or not canonical_name(band)] == []


@pytest.mark.parametrize(
    ("key", "file", "unknown"),
    [("metadonnees", "mtd.xml", ("metadonnees",)), ("a", "MTD_MSIL2A.xml", ()), ("product-metadata", "x.xml", ()),
     ("inspire", "i.xml", ()), ("thumbnail", "x.png", ())],
)  # fmt: skip
def test_xml_that_may_be_the_metadata_is_listed(key, file, unknown):
    item = copy.deepcopy(EARTH_SEARCH)
    item["assets"].pop("product_metadata")
    item["assets"][key] = {"href": f"https://a.org/s/{file}"}
    scene = item_scene(item, BASE)
    assert scene.unknown_xml == unknown and len(scene.granule_xml) == 1


def test_bands_of_stac_1_1_name_assets_whose_keys_say_nothing():
    item = copy.deepcopy(EARTH_SEARCH)
    named = {
        "blue": ("B02", "blue"),
        "green": (None, "green"),
        "red": ("B04", None),
        "nir": ("B08", "nir"),
        "nir08": ("B8A", "nir08"),
    }
    for key, (name, common) in named.items():
        asset = item["assets"].pop(key)
        del asset["raster:bands"]
        asset.update(
            {
                "roles": ["data"],
                "bands": [{"name": name, "eo:common_name": common, "raster:scale": 0.0001, "raster:offset": -0.1}],
            }
        )
        item["assets"][f"image_{key}"] = asset
    item["assets"]["visual"].update({"roles": ["visual"], "bands": [{"name": "B04"}]})
    item["assets"]["red-thumbnail"] = {"href": "https://a.org/t.tif", "bands": [{"name": "B04"}], "roles": ["thumbnail"]}
    scene = item_scene(item, BASE, ("B8A",))
    assert [asset.address[-7:] for asset in scene.bands.values()] == ["B02.tif", "B03.tif", "B04.tif", "B08.tif", "B8A.tif"]
    assert scene.bands["green"].offset == -0.1


@pytest.mark.parametrize("huge", [10**400, -(10**400), 1e999, True, "5"])
def test_numbers_that_are_none_are_unknown(huge):
    assert math.isnan(item_scene(changed(**{"eo:cloud_cover": huge}), BASE).cloud)


# -- the DEM, and which of two versions ------------------------------------------------------------------------------


def test_dem_asset():
    assert dem_address({"id": "t", "assets": {"data": tif("dem")}}, BASE).endswith("dem.tif")
    s3 = {"thumbnail": {"href": "https://a.org/t.jpg"}, "z": {"href": "s3://copernicus-dem-30m/a/a.tif"}}
    assert dem_address({"id": "t", "assets": s3}, BASE) == "https://copernicus-dem-30m.s3.eu-central-1.amazonaws.com/a/a.tif"
    with pytest.raises(InputError, match="no GeoTIFF"):
        dem_address({"id": "t", "assets": {"thumbnail": {"href": "https://a.org/t.jpg"}}}, BASE)


def test_the_newer_of_two_versions_of_an_acquisition_is_kept():
    versions = [
        item_scene(changed(**{"s2:processing_baseline": b}) | {"id": i}, BASE) for b, i in (("05.00", "a"), ("02.14", "b"))
    ]
    other = item_scene(changed(datetime="2023-07-19T05:16:58Z") | {"id": "c"}, BASE)  # another part of the same swath
    cloudy = item_scene(changed(**{"eo:cloud_cover": 61, "datetime": "2023-07-29T05:16:58Z"}) | {"id": "d"}, BASE)
    kept, left_out = candidates([cloudy, *versions, other])
    assert [item.identifier for item in kept] == ["a", "c"]
    assert set(left_out) == {"b", "d"} and "05.00" in left_out["b"] and "61 %" in left_out["d"]


# -- the offset ------------------------------------------------------------------------------------------------------


def values(darkest=1200, share=0.002):
    """A band of which `share` of the pixels lie at `darkest`, the others at 2000."""
    low = np.zeros(4096, np.int64)
    low[darkest] += int(share * 100_000)
    low[2000] += 100_000 - int(share * 100_000)
    return BandValues(low, 100_000)


def bands(**settings):
    return dict.fromkeys(("blue", "green", "red", "nir"), values(**settings))


def xml(**settings):
    return parse_product_xml(product_xml(**settings).encode(), "MTD")


def test_values_are_counted_without_no_data_and_saturation(tmp_path):
    pixels = np.full((700, 40), 3000, np.uint16)
    pixels[:10], pixels[10:12], pixels[12:14], pixels[600:] = 0, 65535, 400, 9000
    counted = count_values(write_raster(str(tmp_path / "b.tif"), pixels))
    assert counted.valid == 688 * 40
    assert counted.below(500) == pytest.approx(2 / 688)
    assert counted.darkest == 400
    assert count_values(write_raster(str(tmp_path / "e.tif"), pixels * 0)).valid == 0


LEFT_IN, TAKEN_OFF = {"darkest": 1150}, {"darkest": 180}


@pytest.mark.parametrize(
    ("claim", "pixels", "setting", "applied", "warned"),
    [
        (None, LEFT_IN, "auto", False, False),
        (False, LEFT_IN, "auto", False, False),
        (True, LEFT_IN, "auto", True, True),  # bright ground? the catalogue's word counts, the user is told
        (True, TAKEN_OFF, "auto", True, False),
        (None, TAKEN_OFF, "auto", True, True),
        (False, TAKEN_OFF, "auto", True, True),  # earth-search issue 66: says no, and the pixels say yes
        (True, {"darkest": 700}, "auto", True, False),
        (False, {"darkest": 700}, "auto", False, False),  # -3 % happens in shadow: no proof
        (False, {"darkest": 180, "share": 0.0005}, "auto", False, False),  # a few defective pixels: no proof
        (False, LEFT_IN, "yes", True, False),
        (True, TAKEN_OFF, "no", False, False),
    ],
)
def test_offset_is_decided_by_catalogue_and_pixels(claim, pixels, setting, applied, warned):
    item = item_scene(changed(**{"earthsearch:boa_offset_applied": claim}), BASE)
    scaling = decide_scaling(item, xml().metadata, bands(**pixels), setting)
    assert scaling.applied is applied
    assert scaling.offsets == ({} if applied else dict.fromkeys(("blue", "green", "red", "nir"), -1000.0))
    assert bool(scaling.warning) is warned and scaling.reason.endswith(".")
    if warned:
        assert item.identifier in scaling.warning and "OFFSET_APPLIED=no" in scaling.warning


def test_products_without_offset_need_no_decision():
    item = item_scene(changed(**{"earthsearch:boa_offset_applied": False}), BASE)
    scaling = decide_scaling(item, xml(offset=None).metadata, bands(**TAKEN_OFF))
    assert (scaling.offsets, scaling.applied, scaling.warning) == ({}, False, "")


@pytest.mark.parametrize(
    ("properties", "offset", "expected"),
    [
        ({"earthsearch:boa_offset_applied": True}, -0.1, {}),
        ({"earthsearch:boa_offset_applied": False}, -0.1, -1000.0),
        ({"earthsearch:boa_offset_applied": None}, 0, {}),
        ({"earthsearch:boa_offset_applied": False, "s2:processing_baseline": "03.01"}, -0.1, {}),  # offsets begin with 04.00
        ({"earthsearch:boa_offset_applied": True}, None, {}),
    ],
)
def test_without_the_agencys_metadata_the_catalogue_is_asked(properties, offset, expected):
    item = changed(**properties)
    for asset in item["assets"].values():
        if "raster:bands" in asset:
            asset["raster:bands"] = [{"scale": 0.0001, **({} if offset is None else {"offset": offset})}]
    scaling = decide_scaling(item_scene(item, BASE), None, bands())
    assert scaling.quantification == 10000.0
    assert scaling.offsets == (expected if expected == {} else dict.fromkeys(("blue", "green", "red", "nir"), expected))


@pytest.mark.parametrize(
    ("baseline", "pixels", "setting", "expected"),
    [
        ("", LEFT_IN, "auto", None),
        ("05.09", LEFT_IN, "auto", None),  # the specification has one, but is it still there? A brighter ground tells nothing
        ("05.09", TAKEN_OFF, "auto", {}),  # the pixels do
        ("05.09", LEFT_IN, "no", -1000.0),
        ("", LEFT_IN, "no", -1000.0),
        ("", LEFT_IN, "yes", {}),
        ("04.00", LEFT_IN, "yes", {}),
        ("02.14", LEFT_IN, "no", {}),
    ],
)
def test_where_neither_metadata_nor_catalogue_tell_the_offset_the_setting_counts(baseline, pixels, setting, expected):
    item = changed(**{"earthsearch:boa_offset_applied": None, "s2:processing_baseline": baseline, "s2:product_uri": ""})
    for asset in item["assets"].values():
        asset.pop("raster:bands", None)
    scene = item_scene(item, BASE)
    if expected is None:
        with pytest.raises(InputError, match=r"which offset.*OFFSET_APPLIED: yes"):
            decide_scaling(scene, None, bands(**pixels), setting)
        return
    scaling = decide_scaling(scene, None, bands(**pixels), setting)
    assert scaling.offsets == ({} if expected == {} else dict.fromkeys(("blue", "green", "red", "nir"), expected))


def test_baseline_of_a_product_name_counts():
    item = changed(**{"earthsearch:boa_offset_applied": None, "s2:processing_baseline": None})
    item["properties"]["s2:product_uri"] = "S2B_MSIL2A_20201230T105349_N0214_R051_T31UFT_20201230T121347.SAFE"
    assert item_scene(item, BASE).baseline == "02.14" and item_scene(item, BASE).orbit == "51"


# -- the metadata written --------------------------------------------------------------------------------------------


def test_agencys_metadata_are_kept_as_they_are():
    described = xml()
    item = item_scene(changed(**{"earthsearch:boa_offset_applied": False}), BASE)
    assert documents(item, described, decide_scaling(item, described.metadata, bands())) == {MAIN: described.data}


def test_metadata_that_do_not_fit_the_values_are_replaced_and_kept_beside():
    described = xml(name="S2A_MSIL2A_&lt;&amp;&gt;", date="2023-07-19", orbit=62)
    item = item_scene(EARTH_SEARCH, BASE)
    written = documents(item, described, decide_scaling(item, described.metadata, bands()))
    assert written[ORIGINAL] == described.data
    found = read_metadata(written[MAIN], MAIN)
    assert (found.level, found.quantification, found.offsets) == ("L2A", 10000.0, {})
    assert (found.date, found.orbit, found.baseline, found.uri) == ("2023-07-19", "62", "05.09", described.metadata.uri)


def test_metadata_from_the_catalogue_alone():
    item = item_scene(
        changed(**{"earthsearch:boa_offset_applied": False, "s2:product_uri": "x--><evil/>_R062_"}), BASE, ("B11", "B8A")
    )
    written = documents(item, None, decide_scaling(item, None, bands()))
    found = read_metadata(written[MAIN], MAIN)
    assert found.offsets == dict.fromkeys(("blue", "green", "red", "nir", "B11", "B8A"), -1000.0)
    assert (found.quantification, found.orbit, found.date) == (10000.0, "62", "2023-07-19")
    assert set(written) == {MAIN}


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>',
        b"<html>404</html>",
        product_xml()[:200].encode(),
        b"",
        b"<a>" * 5000,
    ],
)
def test_hostile_or_damaged_metadata_are_refused(data):
    with pytest.raises(InputError):
        parse_product_xml(data, "MTD")
