"""Tiny Sentinel-2 products, rasters and DEMs made in code, for the tests of the imagery stage."""

import json
import os
import zipfile
import zlib

import numpy as np
from mine_mapper.core.native import rasterio as native_rasterio

rasterio = native_rasterio()
Affine = rasterio.Affine

MAIN = ("B02", "B03", "B04", "B08")
UTM45 = "EPSG:32645"
CORNER = (600000.0, 4900020.0)
"""Upper left corner of the products: on the 20 m grid, as real tiles are."""

_XML = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
 <n1:General_Info><Product_Info><PRODUCT_START_TIME>{date}T05:16:51.024Z</PRODUCT_START_TIME>
 <PRODUCT_URI>{name}.SAFE</PRODUCT_URI><PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>
 <Datatake><SENSING_ORBIT_NUMBER>{orbit}</SENSING_ORBIT_NUMBER></Datatake></Product_Info>
 <Product_Image_Characteristics>{quantification}{offsets}</Product_Image_Characteristics></n1:General_Info>
</n1:Level-{level}_User_Product>
"""


def product_xml(name="P", date="2023-07-19", level="2A", offset=-1000, quantification=10000, orbit=62):
    """MTD xml; `offset` None = none in the file, a dict = by band id."""
    quantity, tag = (
        ("BOA_QUANTIFICATION_VALUE", "BOA_ADD_OFFSET") if level == "2A" else ("QUANTIFICATION_VALUE", "RADIO_ADD_OFFSET")
    )
    by_band = {} if offset is None else offset if isinstance(offset, dict) else dict.fromkeys(range(13), offset)
    offsets = "".join(f'<{tag} band_id="{band}">{value}</{tag}>' for band, value in by_band.items())
    return _XML.format(
        level=level, date=date, name=name, orbit=orbit, offsets=f"<LIST>{offsets}</LIST>" if offsets else "",
        quantification=f'<{quantity} unit="none">{quantification}</{quantity}>' if quantification is not None else "",
    )  # fmt: skip


def write_raster(path, bands, crs=UTM45, corner=CORNER, cell=10.0, names=(), nodata=None, driver=None, **options):
    """Write a (bands, rows, columns) or (rows, columns) array."""
    bands = np.atleast_3d(np.asarray(bands).T).T if np.ndim(bands) == 2 else np.asarray(bands)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    driver = driver or {"jp2": "JP2OpenJPEG"}.get(path.rsplit(".", 1)[-1], "GTiff")
    transform = cell if isinstance(cell, Affine) else Affine(cell, 0, corner[0], 0, -cell, corner[1])
    if driver == "JP2OpenJPEG":
        options = {"QUALITY": "100", "REVERSIBLE": "YES", **options}
    with rasterio.open(
        path, "w", driver=driver, width=bands.shape[2], height=bands.shape[1], count=bands.shape[0], dtype=bands.dtype, crs=crs,
        transform=transform, nodata=nodata, **options,
    ) as dataset:  # fmt: skip
        dataset.write(bands)
        for index, name in enumerate(names, 1):
            dataset.set_band_description(index, name)
    return path


def scene(size=64, seed=0, dtype=np.uint16):
    """(4, size, size) stored values of the main bands: 1100 to 4100, smooth with noise."""
    random = np.random.default_rng(seed)
    base = np.linspace(0, 1, size)[None, :, None] * np.array([400, 600, 800, 2000])[:, None, None]
    return (1300 + base + random.integers(-200, 200, (4, size, size))).astype(dtype)


def write_safe(
    folder,
    values=None,
    classes=None,
    name="",
    date="2023-07-19",
    corner=CORNER,
    crs=UTM45,
    orbit=62,
    level="2A",
    extra=None,
    suffix="jp2",
    **xml,
):
    """Write a SAFE product; `values` (4, n, n) uint16, `classes` (n/2, n/2) uint8, `extra` {"B11": (n/2, n/2)}. Returns its "
    "path."""
    values = scene() if values is None else values
    name = name or f"S2A_MSIL{level}_{date.replace('-', '')}T051651_N0509_R{orbit:03d}_T45TXN_{date.replace('-', '')}T090000"
    root = os.path.join(str(folder), f"{name}.SAFE")
    images = os.path.join(root, "GRANULE", f"L{level}_T45TXN_A000001_{date.replace('-', '')}T051651", "IMG_DATA")
    stem = f"T45TXN_{date.replace('-', '')}T051651"
    tenth = (os.path.join(images, "R10m"), "_10m") if level == "2A" else (images, "")
    for band, pixels in zip(MAIN, values):
        write_raster(os.path.join(tenth[0], f"{stem}_{band}{tenth[1]}.{suffix}"), pixels, crs, corner)
    if level == "2A":
        if classes is None:
            classes = np.full((values.shape[1] // 2, values.shape[2] // 2), 4, np.uint8)
        for band, pixels in {"SCL": classes, **(extra or {})}.items():
            write_raster(os.path.join(images, "R20m", f"{stem}_{band}_20m.{suffix}"), pixels, crs, corner, 20.0)
    with open(os.path.join(root, f"MTD_MSIL{level}.xml"), "w", encoding="utf-8") as stream:
        stream.write(product_xml(name, date, level, orbit=orbit, **xml))
    return root


def zip_folder(folder, path):
    """Zip a SAFE folder with its own name as the top folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for root, _, files in os.walk(folder):
            for file in sorted(files):
                full = os.path.join(root, file)
                archive.write(full, os.path.relpath(full, os.path.dirname(folder)))
    return str(path)


def read(path):
    """(bands, rows, columns) float64 of a raster with nodata as NaN, and its band names."""
    with rasterio.open(path) as dataset:
        return dataset.read(masked=True).astype(np.float64).filled(np.nan), dataset.descriptions


def write_eopf(path, values, classes, offset=-0.1, cpm="2.5.6", epsg=32645, chunks=20, lost=(), separator=".", consolidated=True):
    """Write a small EOPF Zarr product (version 2, zlib): `values` (4, n, n) uint16, `classes` (n/2, n/2) uint8; returns it.

    `cpm`: where the converter of that version puts the coordinate system ("none" = nowhere). `lost`: chunks left out.
    """
    root, meta = str(path), {}
    size, name = values.shape[1], "S2C_MSIL2A_20260701T050649_N0511_R019_T45TXN_20260701T090000"

    def put(key, content):
        meta[key] = content
        full = os.path.join(root, *key.split("/"))
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as stream:
            json.dump(content, stream)

    def array(key, data, dims, attributes=None, fill=None, side=None):
        side = side or data.shape[0]
        part = (side,) * data.ndim
        put(f"{key}/.zarray", {"zarr_format": 2, "shape": list(data.shape), "chunks": list(part), "dtype": data.dtype.str,
                               "compressor": {"id": "zlib", "level": 3}, "fill_value": fill, "filters": None, "order": "C",
                               **({"dimension_separator": separator} if separator == "/" else {})})  # fmt: skip
        put(f"{key}/.zattrs", {"_ARRAY_DIMENSIONS": dims, **(attributes or {})})
        for index in np.ndindex(*[-(-n // side) for n in data.shape]):
            if index in lost and "/b" in key:
                continue
            block = np.zeros(part, data.dtype)
            cut = data[tuple(slice(i * side, (i + 1) * side) for i in index)]
            block[tuple(slice(0, n) for n in cut.shape)] = cut
            full = os.path.join(root, *key.split("/"), separator.join(map(str, index)))
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "wb") as stream:
                stream.write(zlib.compress(np.ascontiguousarray(block).tobytes()))

    def grid(group, cell):
        put(f"{group}/.zgroup", {"zarr_format": 2})
        count = size * 10 // cell
        array(f"{group}/x", (CORNER[0] + cell / 2 + cell * np.arange(count)).astype("<i8"), ["x"])
        array(f"{group}/y", (CORNER[1] - cell / 2 - cell * np.arange(count)).astype("<i8"), ["y"])
        place = {"proj:epsg": epsg, "proj:transform": [float(cell), 0, CORNER[0], 0, -float(cell), CORNER[1], 0, 0, 1]}
        return place if cpm == "2.5.6" else {}

    told = {"datetime": None, "start_datetime": "2026-07-01T05:06:49+00:00", "eopf:baseline": "05.11", "sat:relative_orbit": 19}
    told.update({"proj:code": f"EPSG:{epsg}"} if cpm == "2.6.4" else {})
    other = {"horizontal_CRS_code": f"EPSG:{epsg}"} if cpm == "2.6.2" else {}
    put(".zgroup", {"zarr_format": 2})
    scene_id = "unknown" if cpm == "none" else f"{name}.SAFE"
    put(".zattrs", {"stac_discovery": {"id": scene_id, "properties": told}, "other_metadata": other})
    for group in (
        "measurements",
        "measurements/reflectance",
        "conditions",
        "conditions/mask",
        "conditions/mask/l2a_classification",
    ):
        put(f"{group}/.zgroup", {"zarr_format": 2})
    where = grid("measurements/reflectance/r10m", 10)
    scale = {"scale_factor": 0.0001, "fill_value": 0, **({} if offset is None else {"add_offset": offset})}
    for band, pixels in zip(("b02", "b03", "b04", "b08"), values):
        array(f"measurements/reflectance/r10m/{band}", pixels.astype("<u2"), ["y", "x"], {**scale, **where}, 0, chunks)
    where = grid("measurements/reflectance/r20m", 20)
    array("measurements/reflectance/r20m/b11", values[3, ::2, ::2].astype("<u2"), ["y", "x"], {**scale, **where}, 0, chunks)
    where = grid("conditions/mask/l2a_classification/r20m", 20)
    array("conditions/mask/l2a_classification/r20m/scl", classes.astype("|u1"), ["y", "x"], where, None, chunks)
    if consolidated:
        put(".zmetadata", {"zarr_consolidated_format": 1, "metadata": meta.copy()})
    return root
