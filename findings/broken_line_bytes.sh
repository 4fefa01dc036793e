#!/usr/bin/env bash
# A download whose line breaks (urllib3 2.5.0 and 1.26.20).
#
# A server announces 1 000 000 bytes, sends 400 000 and goes. Read with stream(65536), urllib3 2.5 hands on 393 216 bytes and raises
# ProtocolError: the 6 784 bytes of the chunk before the break had arrived and are withheld; with chunks of 1 MiB it hands on nothing.
# urllib3 1.26 hands on all 400 000 and ends WITHOUT an error, as if the file were whole (enforce_content_length is off there).
# For users: a download that resumes at the byte it reached makes no headway over a line that breaks early, if chunks are large; and a
# program written for 1.26 that counted on the exception it gets from 2 takes half a file for a whole one. Read small chunks, count bytes.
. "$(dirname "$0")/lib.sh"
cat > download.py <<'PYTHON'
import http.server
import socket
import sys
import threading

import urllib3

BODY, SENT = bytes(1000000), 400000


class Breaking(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY[:SENT])
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Breaking)
threading.Thread(target=server.serve_forever, daemon=True).start()
pool, seen = urllib3.PoolManager(retries=False), []
for chunk in (65536, 1 << 20):
    response = pool.request("GET", f"http://127.0.0.1:{server.server_port}/", preload_content=False)
    got, error = 0, "no error"
    try:
        for part in response.stream(chunk):
            got += len(part)
    except urllib3.exceptions.HTTPError as broken:
        error = type(broken).__name__
    seen.append((got, error))
    print(f"urllib3 {urllib3.__version__}, chunks of {chunk}: {got} of {SENT} bytes sent were handed on, {error}")
server.shutdown()
expected = {"1": [(SENT, "no error")] * 2, "2": [(393216, "ProtocolError"), (0, "ProtocolError")]}
assert seen == expected[sys.argv[1]], "it behaves differently now"
PYTHON
name=one environment urllib3==1.26.20
"$python" download.py 1
name=two environment urllib3==2.5.0
"$python" download.py 2
