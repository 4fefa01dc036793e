"""Tiny Sentinel-2 products, rasters and DEMs made in code, for the tests of the imagery stage."""

import os
import zipfile

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
