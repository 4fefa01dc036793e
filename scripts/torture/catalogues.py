"""Answers of catalogues that lie, break off, repeat themselves or never end: fetched, refused with a sentence, never a hang."""

import json
import shutil
import sys
import time
from pathlib import Path

import numpy as np
from trials import Child, files

SCENES, DEM = "sentinel-2-l2a", "cop-dem-glo-30"
SLOW = 150
"""Seconds: a server may ask for a pause of a minute (`core.web.client.LONGEST_PAUSE`), and this computer may be busy."""

ODD = (None, True, -1, 1e308, "", "x" * 100_000, [], {}, [[]], {"a": {"b": 1}}, "\ud800", "2023-99-99", "../../etc/passwd")
"""What stands where a text, a number, a list or an object is expected."""


def catalogues(inputs, tally, seed, share):
    """A server on this computer that gives a good scene, spoiled in one way a trial."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "test"))
    from fetch_servers import ASSETS, Unruly, publish
    from imagery_products import scene, write_safe

    random = np.random.default_rng(seed + 7)
    root = inputs.folder / "catalogue"
    shutil.rmtree(root, ignore_errors=True)
    product = write_safe(root, scene(128, 1), np.full((64, 64), 4, np.uint8), "P", "2023-06-01")
    item = json.dumps(publish(product, root / "www", "http://server", "ID", names=ASSETS, datetime="2023-06-01T05:16:51Z"))
    stored = {path.name: path.read_bytes() for path in (root / "www" / "ID").iterdir()}
    west, south, east, north = json.loads(item)["bbox"]
    margin = (east - west) / 4
    extent = f"{west + margin},{east - margin},{south + margin},{north - margin} [EPSG:4326]"
    spoilers = [_good, *FIXED, *[odd_item] * 60, *[odd_text] * 30]
    chosen = [0, *random.permutation(np.arange(1, len(spoilers)))][: max(round(len(spoilers) * share), 2)]
    for number in chosen:
        spoil = spoilers[int(number)]
        with Unruly() as server:
            server.server.handle_error = lambda *_: None  # a child that ends hangs up
            server.open_api(SCENES)
            server.features.append(json.loads(item.replace("http://server", server.address)))
            server.files.update({f"/ID/{name}": data for name, data in stored.items()})
            described = spoil(server, np.random.default_rng(random.integers(1 << 30)))
            folder = inputs.folder / "fetched"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            given = {
                "CATALOG": server.address,
                "EXTENT": extent,
                "START": "2023-05-01",
                "END": "2023-07-01",
                "DEM_COLLECTION": "",
            }
            given.update(
                {"TIMEOUT": 1, "RETRIES": 1, "MAX_SIZE": 0.05, "FOLDER": str(folder / "scenes"), "DEM": str(folder / "dem.tif")}
            )
            begun = time.monotonic()
            status, text = Child("fetchimagery", given).wait()
            seconds = time.monotonic() - begun
            what = f"{spoil.__name__} {described or ''}"
            tally.judge(what, status, text)
            if status and spoil is _good:
                tally.add("good one refused", f"{text[-900:]}")
            if seconds > SLOW:
                tally.add("slow", f"{what}: {seconds:.0f} s with a patience of 1 s and one more try")
            left = files(folder)
            outside = [name for name in left if not name.startswith("scenes")]
            if outside or any(name.endswith(".part") and "/." not in name for name in left):
                tally.add("left", f"{what}: {outside or sorted(left)[:5]}")
            if any("/." in name for name in left):  # a scene that goes on: the next run takes up what arrived
                server.spoil = None
                server.features[:] = [json.loads(item.replace("http://server", server.address))]
                server.files.update({f"/ID/{name}": data for name, data in stored.items()})
                status, text = Child("fetchimagery", given).wait()
                if status or any("/." in name for name in files(folder)):
                    tally.add("rerun", f"{what}, asked again when all is well: status {status}: {text[-300:]}")
                else:
                    tally.add("went on", count=False)


def _whole_answer(change):
    """Spoil the answer of the search as bytes."""

    def spoil(server, random):
        def answer(handler, path, count):
            if path != "/search":
                return False
            return change(handler, server._found(handler), count, server)

        server.spoil = answer

    spoil.__name__ = change.__name__
    return spoil


def _good(server, random):
    """Nothing is wrong."""


@_whole_answer
def _cut_off(handler, body, count, server):
    return handler.send(200, body[: len(body) // 2]) or True


@_whole_answer
def _shorter_than_told(handler, body, count, server):
    handler.send(200, body[:100], Content_Length=len(body))
    handler.close_connection = True
    return True


@_whole_answer
def _no_json(handler, body, count, server):
    return handler.send(200, b"<html>Please log in</html>") or True


@_whole_answer
def _deep(handler, body, count, server):
    return handler.send(200, b"[" * 100_000) or True


@_whole_answer
def _empty(handler, body, count, server):
    return handler.send(200, b"") or True


@_whole_answer
def _a_list(handler, body, count, server):
    return handler.send(200, b"[1, 2, 3]") or True


@_whole_answer
def _nan(handler, body, count, server):
    return handler.send(200, body.replace(b"[8", b"[NaN, 8", 1)) or True


@_whole_answer
def _other_encoding(handler, body, count, server):
    return handler.send(200, body.decode().encode("utf-16"), Content_Type="application/json; charset=latin-9") or True


@_whole_answer
def _server_error(handler, body, count, server):
    return handler.send(500, b"Traceback (most recent call last): secret") or True


@_whole_answer
def _one_server_error(handler, body, count, server):
    return count == 1 and (handler.send(503, b"later", Retry_After=1) or True)


@_whole_answer
def _too_many(handler, body, count, server):
    return handler.send(429, b"", Retry_After="99999999999") or True


@_whole_answer
def _not_allowed(handler, body, count, server):
    return handler.send(403, b"no") or True


@_whole_answer
def _teapot(handler, body, count, server):
    return handler.send(418, b"\xff\xfe\x00") or True


@_whole_answer
def _redirect_to_itself(handler, body, count, server):
    return handler.send(307, b"", Location="/search") or True


@_whole_answer
def _redirect_to_a_file(handler, body, count, server):
    return handler.send(302, b"", Location="file:///etc/passwd") or True


@_whole_answer
def _redirect_to_nowhere(handler, body, count, server):
    return handler.send(302, b"", Location="http://[::bad") or True


@_whole_answer
def _redirect_without_a_place(handler, body, count, server):
    return handler.send(302, b"") or True


@_whole_answer
def _silence(handler, body, count, server):
    time.sleep(4)
    handler.close_connection = True
    return True


@_whole_answer
def _dripping(handler, body, count, server):
    handler.send(200, b"{", Content_Length=1_000_000)
    for _ in range(40):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.3)
    handler.close_connection = True
    return True


@_whole_answer
def _hang_up(handler, body, count, server):
    from fetch_servers import hang_up

    hang_up(handler)
    return True


def _paged(server, count, features, following):
    link = {"rel": "next", "href": f"{server.address}/search", "method": "POST", "body": following(count), "merge": True}
    return json.dumps({"type": "FeatureCollection", "features": features, "links": [link]}).encode()


@_whole_answer
def _the_same_page_for_ever(handler, body, count, server):
    return handler.send(200, _paged(server, count, json.loads(body)["features"], lambda _: {"token": "again"})) or True


@_whole_answer
def _empty_pages_for_ever(handler, body, count, server):
    return handler.send(200, _paged(server, count, [], lambda number: {"token": number})) or True


@_whole_answer
def _new_scenes_for_ever(handler, body, count, server):
    features = [{**feature, "id": f"{feature['id']}-{count}"} for feature in json.loads(body)["features"]]
    return handler.send(200, _paged(server, count, features, lambda number: {"token": number})) or True


@_whole_answer
def _a_huge_page(handler, body, count, server):
    return handler.send(200, body[:-1] + b" " * 80_000_000 + body[-1:]) or True


@_whole_answer
def _a_bomb(handler, body, count, server):
    import gzip

    return handler.send(200, gzip.compress(b" " * 300_000_000, 9), Content_Encoding="gzip") or True


@_whole_answer
def _next_is_no_address(handler, body, count, server):
    answer = {**json.loads(body), "links": [{"rel": "next", "href": "file:///etc/passwd"}, {"rel": 5}, "next", None]}
    return handler.send(200, json.dumps(answer).encode()) or True


@_whole_answer
def _many_twins(handler, body, count, server):
    return (
        handler.send(200, json.dumps({"type": "FeatureCollection", "features": json.loads(body)["features"] * 50}).encode())
        or True
    )


def _files(change):
    """Spoil the answers for the files of the scene."""

    def spoil(server, random):
        server.spoil = lambda handler, path, count: path.startswith("/ID/") and change(handler, server.files[path], count)

    spoil.__name__ = change.__name__
    return spoil


@_files
def _files_gone(handler, data, count):
    return handler.send(404, b"nothing") or True


@_files
def _files_are_pages(handler, data, count):
    return handler.send(200, b"<html>Please log in</html>") or True


@_files
def _files_break_off(handler, data, count):
    handler.send(200, data[: len(data) // 2], Content_Length=len(data))
    handler.close_connection = True
    return True


@_files
def _files_ignore_ranges(handler, data, count):
    return handler.send(200, data) or True


@_files
def _files_of_zeros(handler, data, count):
    return handler.send(206, bytes(1000), Content_Range=f"bytes 0-999/{10**15}") or True


FIXED = [
    value
    for name, value in list(globals().items())
    if name.startswith("_") and getattr(value, "__name__", "") and callable(value) and value.__name__ not in (
        "_good", "_whole_answer", "_paged", "_files"
    ) and not name.startswith("__")
]  # fmt: skip


def odd_item(server, random):
    """One value anywhere in the scene's item is of another kind."""
    places = list(_places(server.features[0], ()))
    place, value = places[int(random.integers(len(places)))], ODD[int(random.integers(len(ODD)))]
    target = server.features[0]
    for key in place[:-1]:
        target = target[key]
    target[place[-1]] = value
    return f"{'.'.join(map(str, place))} = {str(value)[:40]!r}"


def _places(value, path):
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*path, key)
        yield from _places(inner, (*path, key))


def odd_text(server, random):
    """Bytes of one stored answer are changed: of the landing page, a collection, or a file of the scene."""
    names = [name for name in server.files if name.endswith((".json", ".xml")) or "." not in name] + ["/", "/collections"]
    name = names[int(random.integers(len(names)))]
    data = bytearray(server.files[name])
    for _ in range(int(random.integers(1, 20))):
        data[int(random.integers(len(data)))] = int(random.integers(256))
    server.files[name] = bytes(data)
    return name
