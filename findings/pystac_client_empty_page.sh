#!/usr/bin/env bash
# pystac-client 0.9.1: a search ends at the first empty page, though that page has a `next` link with items behind it.
# STAC APIs that filter after paging (by permission, or by a slow query cut at a time limit) send such pages; the OGC API Features
# standard says that a page with a `next` link is not the last. Users lose scenes without a word.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment pystac-client==0.9.1 pystac==1.14.1
"$python" - <<'PY'
import json, sys, threading
from http.server import BaseHTTPRequestHandler, HTTPServer

pages = {"1": [], "2": [{"type": "Feature", "stac_version": "1.0.0", "id": "behind", "geometry": None, "links": [], "assets": {},
                         "properties": {"datetime": "2023-07-19T00:00:00Z"}}]}

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        home = f"http://127.0.0.1:{self.server.server_port}"
        if self.path.startswith("/search"):
            page = "2" if "page=2" in self.path else "1"
            links = [{"rel": "next", "href": f"{home}/search?page=2", "method": "GET"}] if page == "1" else []
            body = {"type": "FeatureCollection", "features": pages[page], "links": links}
        else:
            body = {"type": "Catalog", "id": "c", "stac_version": "1.0.0", "description": "d",
                    "conformsTo": ["https://api.stacspec.org/v1.0.0/core", "https://api.stacspec.org/v1.0.0/item-search"],
                    "links": [{"rel": "self", "href": home}, {"rel": "root", "href": home},
                              {"rel": "search", "href": f"{home}/search", "type": "application/geo+json", "method": "GET"}]}
        data = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass

server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
import pystac_client
api = pystac_client.Client.open(f"http://127.0.0.1:{server.server_port}")
found = [item["id"] for item in api.search(method="GET").items_as_dicts()]
print("pystac-client", pystac_client.__version__, "items found:", found, "(one is behind the empty first page)")
sys.exit(found != [])
PY
