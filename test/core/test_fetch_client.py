"""Asking servers that fail: retries, pauses, broken downloads taken up, silence, redirects, sizes; leaving at once on Cancel."""

import socket
import threading
import time

import pytest
from fetch_servers import Unruly, free_port, hang_up
from mine_mapper.core.errors import Cancelled, InputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.imagery.fetch.remote_file import RemoteFile
from mine_mapper.core.web import connection
from mine_mapper.core.web.addresses import RefusedAddress
from mine_mapper.core.web.background import CancelToken, NetworkError, call_in_background, run_in_background
from mine_mapper.core.web.client import Client, HttpError, RetryPolicy

QUICK = RetryPolicy(attempts=4, pause=0.01, connect=2.0, read=0.4)
DATA = bytes(range(256)) * 2000


@pytest.fixture
def server():
    with Unruly() as unruly:
        unruly.files["/f"] = DATA
        yield unruly


class Log(Feedback):
    def __init__(self, cancel_after=None):
        self.warnings, self._end = [], None if cancel_after is None else time.monotonic() + cancel_after

    def warning(self, message):
        self.warnings.append(message)

    def is_cancelled(self):
        return self._end is not None and time.monotonic() > self._end


def client_of(server, policy=QUICK):
    return Client(server.address, policy, CancelToken())


def messages(client):
    log = Log()
    client.token.show_messages(log)
    return log.warnings


# -- tries -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_passing_failures_are_tried_again(server, status):
    server.spoil = lambda handler, path, count: count <= 2 and (handler.send(status, b"later") or True)
    client = client_of(server)
    assert client.fetch(server.address + "/f", 10**7) == DATA
    said = messages(client)
    assert len(said) == 2 and str(status) in said[0] and "2 of 4" in said[0] and "3 of 4" in said[1]


@pytest.mark.parametrize(("status", "word"), [(404, "nothing at this address"), (403, "account"), (401, "account"), (416, "416")])
def test_final_failures_are_not(server, status, word):
    server.spoil = lambda handler, path, count: handler.send(status, b"no") or True
    with pytest.raises(HttpError, match=word) as caught:
        client_of(server).fetch(server.address + "/f", 10**7)
    assert caught.value.status == status and len(server.asked) == 1


def test_pauses_grow_and_the_servers_wish_counts(server, monkeypatch):
    server.spoil = lambda handler, path, count: handler.send(503, b"", **({"Retry_After": 7} if count == 2 else {})) or True
    client, pauses = client_of(server, RetryPolicy(attempts=4, pause=1.0)), []
    monkeypatch.setattr(client.token, "pause", pauses.append)
    with pytest.raises(NetworkError, match="4 tries"):
        client.fetch(server.address + "/f", 10**7)
    assert pauses == [1.0, 7.0, 4.0]


def test_no_server_and_no_name_are_told_in_plain_words():
    client = Client("http://127.0.0.1", QUICK, CancelToken())
    with pytest.raises(NetworkError, match="no server answers at 127.0.0.1"):
        client.fetch(f"http://127.0.0.1:{free_port()}/x", 100)
    with pytest.raises(NetworkError, match="cannot find no-such-host.invalid"):
        client.fetch("http://no-such-host.invalid/x", 100)


def test_a_silent_server_is_left_after_the_time_out(server):
    quiet = threading.Event()
    server.spoil = lambda handler, path, count: quiet.wait(3) or True
    client = client_of(server, RetryPolicy(attempts=2, pause=0.01, connect=1.0, read=0.2))
    begun = time.monotonic()
    with pytest.raises(NetworkError, match="no answer within"):
        client.fetch(server.address + "/f", 10**7)
    assert time.monotonic() - begun < 2
    quiet.set()


# -- ranges ----------------------------------------------------------------------------------------------------------


def break_off(after, times):
    """Send `after` bytes of each of the first `times` answers, then hang up."""

    def spoil(handler, path, count):
        if count > times:
            return False
        first, _, last = handler.headers["Range"].partition("=")[2].partition("-")
        first, last = int(first), min(int(last), len(DATA) - 1)
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {first}-{last}/{len(DATA)}")
        handler.send_header("Content-Length", str(last - first + 1))
        handler.send_header("ETag", '"1"')
        handler.end_headers()
        handler.wfile.write(DATA[first : min(first + after, last + 1)])
        hang_up(handler)
        return True

    return spoil


def gather(client, address, start, length):
    got = bytearray()
    client.stream_range(address, start, length, lambda chunk, facts: got.extend(chunk))
    return bytes(got)


def test_a_broken_download_goes_on_with_the_first_byte_missing(server):
    server.spoil = break_off(70_000, 3)
    client = client_of(server)
    assert gather(client, server.address + "/f", 100, 300_000) == DATA[100:300_100]
    asked = [int(span.partition("=")[2].partition("-")[0]) for _, span in server.asked]
    assert asked[0] == 100 and asked == sorted(asked) and 100 + 2 * 60_000 < asked[-1] < 300_100
    assert "the connection broke" in messages(client)[0]


def test_progress_counts_the_tries_anew(server):
    server.spoil = break_off(70_000, 6)  # more breaks than tries, each after some progress
    assert gather(client_of(server), server.address + "/f", 0, len(DATA)) == DATA


def test_no_progress_does_not(server):
    server.spoil = break_off(0, 99)
    with pytest.raises(NetworkError, match="4 tries"):
        gather(client_of(server), server.address + "/f", 0, len(DATA))


def test_the_end_of_the_file_ends_the_range(server):
    assert gather(client_of(server), server.address + "/f", len(DATA) - 10, 1000) == DATA[-10:]


def test_more_bytes_than_asked_for_are_not_taken(server):
    def spoil(handler, path, count):
        handler.send(206, DATA, Content_Range=f"bytes 0-99/{len(DATA)}")
        handler.close_connection = True
        return True

    server.spoil = spoil
    assert gather(client_of(server), server.address + "/f", 0, 100) == DATA[:100]


@pytest.mark.parametrize(
    ("headers", "word"),
    [
        ({}, "which part"),
        ({"Content_Range": "bytes 0-99/*"}, "which part"),
        ({"Content_Range": "bytes 0-99/99999999999999999999999"}, "which part"),
        ({"Content_Range": "bytes 5-99/1000"}, "another part"),
        ({"Content_Range": "bytes 0-99/1000", "Content_Encoding": "gzip"}, "compresses"),
    ],
)
def test_answers_that_make_no_sense_are_told(server, headers, word):
    server.spoil = lambda handler, path, count: handler.send(206, DATA[:100], **headers) or True
    with pytest.raises(InputError, match=word):
        gather(client_of(server), server.address + "/f", 0, 100)


def test_a_file_that_changes_is_told(server):
    file = RemoteFile(client_of(server), server.address + "/f")
    assert file.size == len(DATA) and file.etag == '"1"' and file.head == DATA[:32768]
    server.files["/f"] = DATA + b"more"
    with pytest.raises(InputError, match="changed while"):
        file.keep(400_000, 50)


def test_files_of_servers_without_ranges_come_whole(server, tmp_path):
    def spoil(handler, path, count):
        if count == 2:  # breaks once
            handler.send_response(200)
            handler.send_header("Content-Length", str(len(DATA)))
            handler.end_headers()
            handler.wfile.write(DATA[:90_000])
            hang_up(handler)
        else:
            handler.send(200, DATA)
        return True

    server.spoil = spoil
    file = RemoteFile(client_of(server), server.address + "/f")
    assert not file.ranges
    file.fetch_whole(str(tmp_path / "f"), 10**6)
    assert (tmp_path / "f").read_bytes() == DATA
    with pytest.raises(InputError, match="MAX_SIZE"):
        file.fetch_whole(str(tmp_path / "f"), 10**5)


def test_what_has_arrived_is_taken_up(server, tmp_path):
    target = tmp_path / "f"
    target.write_bytes(DATA[1000:1500] + DATA[9000:9100])
    file = RemoteFile(client_of(server), server.address + "/f")
    server.asked.clear()
    file.append(str(target), ((1000, 500), (9000, 400), (20_000, 50)))
    assert target.read_bytes() == DATA[1000:1500] + DATA[9000:9400] + DATA[20_000:20_050]
    assert [span for _, span in server.asked] == ["bytes=9100-9399", "bytes=20000-20049"]
    server.asked.clear()
    file.append(str(target), ((1000, 500), (9000, 400), (20_000, 50)))
    assert server.asked == []


# -- redirects and sizes ---------------------------------------------------------------------------------------------


def redirect(handler, status, where):
    handler.send(status, b"", Location=where)
    return True


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server, status):
    server.spoil = lambda handler, path, count: path == "/old" and redirect(handler, status, "/f")
    assert client_of(server).fetch(server.address + "/old", 10**7) == DATA
    assert gather(client_of(server), server.address + "/old", 7, 9) == DATA[7:16]


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:,x", "s3://bucket/x"])
def test_redirects_out_of_the_web_are_refused(server, where):
    server.spoil = lambda handler, path, count: redirect(handler, 302, where)
    with pytest.raises(RefusedAddress, match="redirects to"):
        client_of(server).fetch(server.address + "/f", 10**7)


def test_redirects_in_circles_end(server):
    server.spoil = lambda handler, path, count: redirect(handler, 302, "/f")
    with pytest.raises(RefusedAddress, match="more than 5 times"):
        client_of(server).fetch(server.address + "/f", 10**7)


def test_a_public_catalogue_does_not_lead_into_the_own_network(server):
    with pytest.raises(RefusedAddress, match="private network"):
        Client("http://stac.example.org/v1", QUICK, CancelToken()).fetch(server.address + "/f", 10**7)
    assert server.asked == []


def test_enormous_answers_are_refused_with_the_number(server):
    with pytest.raises(InputError, match="more than 0.1 MB"):
        client_of(server).fetch(server.address + "/f", 100_000)


def test_compressed_bombs_end_at_the_limit(server):
    import gzip

    bomb = gzip.compress(b"\0" * 5_000_000)
    server.spoil = lambda handler, path, count: handler.send(200, bomb, Content_Encoding="gzip") or True
    with pytest.raises(InputError, match="more than 1 MB"):
        client_of(server).fetch(server.address + "/f", 1_000_000)


@pytest.fixture
def names(monkeypatch):
    """Names that lead to this computer, as a name server of a stranger may say."""
    find, leading = socket.getaddrinfo, set()
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *rest, **more: find("127.0.0.1" if host in leading else host, *rest, **more)
    )
    return leading


def test_a_name_is_judged_by_the_address_that_it_leads_to(server, names):
    """The catalogue is public, and one of its files is on a host that leads into the private network."""
    names.add("files.example.org")
    client = Client("http://stac.example.org/v1", QUICK, CancelToken())
    with pytest.raises(RefusedAddress, match="'files.example.org' lies in a private network"):
        client.fetch(server.address.replace("127.0.0.1", "files.example.org") + "/f", 10**7)
    assert server.asked == []


def test_redirects_are_judged_by_the_address_that_they_lead_to(server, names, monkeypatch):
    names.update(("stac.example.org", "cdn.example.org"))
    judged = iter((True, False))  # the first server counts as a public one
    monkeypatch.setattr(connection, "is_public", lambda number: next(judged))
    with Unruly() as inside:
        inside.files["/x"] = b"x"
        where = inside.address.replace("127.0.0.1", "cdn.example.org") + "/x"
        server.spoil = lambda handler, path, count: redirect(handler, 302, where)
        home = server.address.replace("127.0.0.1", "stac.example.org")
        with pytest.raises(RefusedAddress, match="'cdn.example.org' lies in a private network"):
            Client(home, QUICK, CancelToken()).fetch(home + "/f", 10**7)
        assert inside.asked == []


def test_a_catalogue_in_the_own_network_may_be_called_by_name(server, names):
    names.update(("stac.corporate.example", "files.corporate.example"))
    home = server.address.replace("127.0.0.1", "stac.corporate.example")
    client = Client(home, QUICK, CancelToken())
    with pytest.raises(RefusedAddress, match="private network"):  # not before the catalogue itself has shown where it is
        client.fetch(server.address.replace("127.0.0.1", "files.corporate.example") + "/f", 10**7)
    assert client.fetch(home + "/f", 10**7) == DATA
    assert client.fetch(server.address.replace("127.0.0.1", "files.corporate.example") + "/f", 10**7) == DATA


@pytest.mark.parametrize("address", ["http://a.example.org/x.tif", "http://stac.example.org/x"])
def test_an_encrypted_catalogue_names_no_unencrypted_file(address):
    with pytest.raises(RefusedAddress, match="not encrypted while the catalogue is"):
        Client("https://stac.example.org/v1", QUICK, CancelToken()).fetch(address, 10)


@pytest.mark.parametrize("where", ["http://[::1]:1/x", "http://a_b.example.org/x", "http://u:p@127.0.0.1/x", "http://0x7f.1/x"])
def test_hosts_are_made_of_letters_digits_dots_and_hyphens(server, where):
    server.spoil = lambda handler, path, count: redirect(handler, 302, where)
    with pytest.raises(RefusedAddress, match="neither http nor https"):
        client_of(server).fetch(server.address + "/f", 10**7)


# -- what arrived before a break -------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["plain", "chunked"])
def test_every_byte_that_arrived_before_a_break_is_handed_on(server, form):
    """Whatever the version of urllib3, which from 2 on keeps an unfinished piece to itself."""

    def spoil(handler, path, count):
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes 0-99999/{len(DATA)}")
        handler.send_header(*{"plain": ("Content-Length", "100000"), "chunked": ("Transfer-Encoding", "chunked")}[form])
        handler.end_headers()
        if form == "plain":
            handler.wfile.write(DATA[:8000])
        else:
            for start in (0, 3000, 6000):
                handler.wfile.write(b"BB8\r\n" + DATA[start : start + 3000] + b"\r\n")
        hang_up(handler)
        return True

    got, client = bytearray(), client_of(server, RetryPolicy(attempts=1, pause=0.01))
    server.spoil = spoil
    with pytest.raises(NetworkError):
        client.stream_range(server.address + "/f", 0, 100_000, lambda chunk, facts: got.extend(chunk))
    assert bytes(got) == DATA[: {"plain": 8000, "chunked": 9000}[form]]


def test_a_compressed_answer_that_breaks_off_is_asked_anew(server):
    import gzip

    packed = gzip.compress(DATA)

    def spoil(handler, path, count):
        handler.send_response(200)
        handler.send_header("Content-Encoding", "gzip")
        handler.send_header("Content-Length", str(len(packed)))
        handler.end_headers()
        handler.wfile.write(packed if count == 2 else packed[:900])
        if count == 1:
            hang_up(handler)
        return True

    server.spoil = spoil
    assert client_of(server).fetch(server.address + "/f", 10**7) == DATA and len(server.asked) == 2


# -- threads and Cancel ----------------------------------------------------------------------------------------------


def test_cancel_does_not_wait_for_a_silent_server(server):
    quiet = threading.Event()
    server.spoil = lambda handler, path, count: quiet.wait(5) or True
    client = client_of(server, RetryPolicy(read=5.0))
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        call_in_background(client.fetch, (server.address + "/f", 10**7), client.token, Log(cancel_after=0.2))
    assert time.monotonic() - begun < 1.5
    quiet.set()


def test_cancel_ends_a_pause_between_tries(server):
    server.spoil = lambda handler, path, count: handler.send(503, b"") or True
    client = client_of(server, RetryPolicy(pause=30.0))
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        call_in_background(client.fetch, (server.address + "/f", 10**7), client.token, Log(cancel_after=0.3))
    assert time.monotonic() - begun < 1.5


def test_nothing_is_written_after_cancel(server, tmp_path):
    """A thread that was waiting when the run ended finds out before it writes."""
    quiet, target, before = threading.Event(), tmp_path / "f", set(threading.enumerate())
    target.write_bytes(b"")
    client = client_of(server, RetryPolicy(read=5.0))
    file = RemoteFile(client, server.address + "/f")
    server.spoil = lambda handler, path, count: quiet.wait(5) and False
    with pytest.raises(Cancelled):
        call_in_background(file.append, (str(target), ((100_000, 50_000),)), client.token, Log(cancel_after=0.2))
    quiet.set()
    workers = [t for t in threading.enumerate() if t.name == "minemapper-fetch" and t not in before]
    assert len(workers) == 1
    workers[0].join(5)
    assert target.read_bytes() == b""


def test_a_server_that_trickles_is_left(server):
    def spoil(handler, path, count):
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        for _ in range(40):  # one byte at a time keeps every time-out from passing
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)
        return True

    server.spoil = spoil
    client = Client(server.address, QUICK, CancelToken(patience_with_silence=0.8))
    begun = time.monotonic()
    with pytest.raises(NetworkError, match="Nothing has come"):
        call_in_background(client.fetch, (server.address + "/f", 10**7), client.token, Log())
    assert time.monotonic() - begun < 3


def test_errors_of_threads_reach_the_caller_one_by_one():
    def work(number):
        if number % 2:
            raise InputError(f"no {number}")
        return number * 10

    outcomes = sorted(
        run_in_background(work, [(n,) for n in range(6)], CancelToken(), Feedback(), 3), key=lambda outcome: outcome[0]
    )
    assert [result for _, result, _ in outcomes] == [0, None, 20, None, 40, None]
    assert [str(error) for _, _, error in outcomes if error] == ["no 1", "no 3", "no 5"]
