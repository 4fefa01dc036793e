"""Small products on a server that misbehaves, for the tests of fetching."""

import json

import pytest
from fetch_servers import ASSETS, Unruly, publish
from imagery_products import scene, write_safe

SCENES, DEM = "sentinel-2-l2a", "cop-dem-glo-30"


@pytest.fixture(scope="session")
def goods(tmp_path_factory):
    """Products made and published once: ``goods(classes, date, names, extra)`` gives SAFE folder, files by name and item."""
    made = {}

    def make(classes, date, names, extra):
        key = (None if classes is None else classes.tobytes(), date, tuple(names.items()), tuple(extra or ()))
        if key not in made:
            root = tmp_path_factory.mktemp("goods")
            product = write_safe(root, scene(128, 1), classes, "P", date, extra=extra)
            item = publish(product, root / "www", "http://server", "ID", names=names, datetime=f"{date}T05:16:51Z")
            made[key] = product, {path.name: path.read_bytes() for path in (root / "www" / "ID").iterdir()}, json.dumps(item)
        return made[key]

    return make


@pytest.fixture
def shop(goods):
    """An unruly server with a STAC API; ``shop.offer(id, ...)`` puts a product on it, its metadata under the name `xml`."""
    with Unruly() as server:
        server.open_api(SCENES, DEM)

        def offer(identifier, classes=None, date="2023-07-19", names=ASSETS, extra=None, xml="product_metadata", **properties):
            server.product, files, text = goods(classes, date, names, extra)
            text = text.replace("product_metadata", xml)
            item = json.loads(text.replace("http://server/ID", f"{server.address}/{identifier}"))
            item["id"] = identifier
            item["properties"].update(properties)
            server.files.update({f"/{identifier}/{name.replace('product_metadata', xml)}": data for name, data in files.items()})
            server.features.append(item)
            return item

        server.offer = offer
        yield server
