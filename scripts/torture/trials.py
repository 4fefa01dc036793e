"""One warmed QGIS, and children forked from it in which a step runs under some trouble."""

import faulthandler
import os
import resource
import select
import signal
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

HANGS, IDLE, NEVER = 240, 120, 3600
"""A child may have hung after so many seconds: it has if it used as many on a processor, if it used less than one in the last
IDLE, or if NEVER have passed. On a busy computer a child that works may take longer."""


class Qgis:
    """A QGIS without windows, with the plugin's steps."""

    def __enter__(self):
        from qgis.core import QgsApplication

        self._application = QgsApplication([], False)
        self._application.initQgis()
        import sys

        sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
        from processing.core.Processing import Processing

        Processing.initialize()
        from mine_mapper.plugin import MineMapperPlugin

        self._plugin = MineMapperPlugin(None)
        self._plugin.initProcessing()
        return self

    def __exit__(self, *error):
        self._plugin.unload()


def run(algorithm, parameters):
    """Run a step in this process; returns (results, text of all that was said)."""
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    try:
        return processing.run(f"minemapper:{algorithm}", parameters, feedback=feedback), feedback.textLog()
    except Exception as error:
        raise RuntimeError(f"{error}\n{feedback.textLog()}") from error


@contextmanager
def no_threads_of_gdal():
    """Within the block rasters are packed in this thread: threads that GDAL keeps are lost in a fork, and children would wait
    for them for ever. The bytes are the same."""
    import rasterio

    places = [(rasterio, "open"), (rasterio.io.MemoryFile, "open")]
    kept = [getattr(*place) for place in places]

    def alone(real):
        def opened(*arguments, **options):
            return real(*arguments, **{name: "1" if name == "num_threads" else value for name, value in options.items()})

        return opened

    try:
        for (owner, name), real in zip(places, kept):
            setattr(owner, name, alone(real))
        yield
    finally:
        for (owner, name), real in zip(places, kept):
            setattr(owner, name, real)


class Child:
    """A step in a forked process: exit status 0, or 1 with what it said."""

    def __init__(self, algorithm, parameters, limits=()):
        read, write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(read)
            self._work(algorithm, parameters, limits, write)
        os.close(write)
        self._pipe, self.begun = read, time.monotonic()

    def _work(self, algorithm, parameters, limits, write):
        status, text = 1, ""
        try:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            for limit, value in limits:
                resource.setrlimit(limit, (value, value))
            if any(limit == resource.RLIMIT_FSIZE for limit, _ in limits):
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            faulthandler.register(signal.SIGUSR1, file=write)
            # Until a step takes the signal over, Ctrl-C ends the child. Python's own answer, an exception in the middle of QGIS's
            # call of a Python method, would make PyQt abort a program that has no QGIS window.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            _, text = run(algorithm, parameters)
            status = 0
        except BaseException as error:
            text = f"{type(error).__name__}: {error}"
        finally:
            os.write(write, text.encode(errors="replace")[-60000:])
            os._exit(status)

    def kill_after(self, seconds, number=signal.SIGKILL):
        """Send a signal some time after the start, unless it ended before."""
        readable, _, _ = select.select([self._pipe], [], [], max(seconds - (time.monotonic() - self.begun), 0))
        if not readable:
            os.kill(self.pid, number)
        return self.wait()

    def ended(self):
        """True as soon as the child has said its last."""
        return bool(select.select([self._pipe], [], [], 0)[0])

    def wait(self):
        """(status, text); the status of a signal is negative. None means that it hung: the text says where, and it was ended."""
        parts, watch = [], _Watch(self.pid)
        while True:
            readable, _, _ = select.select([self._pipe], [], [], 5)
            if not readable and not watch.hangs():
                continue
            if not readable:
                os.kill(self.pid, signal.SIGUSR1)
                time.sleep(2)
                where = os.read(self._pipe, 65536) if select.select([self._pipe], [], [], 5)[0] else b""
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                os.close(self._pipe)
                return None, where.decode(errors="replace")
            part = os.read(self._pipe, 65536)
            if not part:
                break
            parts.append(part)
        os.close(self._pipe)
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status) if hasattr(os, "waitstatus_to_exitcode") else status, b"".join(parts).decode(
            errors="replace"
        )


class _Watch:
    """Tells a child that hangs from one that the computer has no time for."""

    def __init__(self, pid):
        self._pid, self._begun, self._looks = pid, time.monotonic(), []

    def hangs(self):
        now, used = time.monotonic(), _processor_seconds(self._pid)
        self._looks = [look for look in self._looks if look[0] > now - 2 * IDLE] + [(now, used)]
        passed = now - self._begun
        before = max((look[1] for look in self._looks if look[0] <= now - IDLE), default=None)
        return passed > HANGS and (used > HANGS or passed > NEVER or before is not None and used - before < 1)


def _processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Tally:
    """Counts of a family, and what failed."""

    def __init__(self, name):
        self.name, self.counts, self.notes, self.failures = name, Counter(), Counter(), []
        self._begun = time.monotonic()

    def add(self, how, failure="", count=True):
        """Count a trial by how it ended; `count` False adds to what another line has counted."""
        (self.counts if count else self.notes)[how] += 1
        if failure:
            self.failures.append(failure)
            print(f"  FAILED {self.name}: {failure[:1000]}", flush=True)

    def judge(self, what, status, text, may_succeed=True):
        """Count a run that nobody killed: done, or refused with a sentence of ours."""
        if status is None:
            self.add("hung", f"{what}: no end: {text[-900:]}")
        elif status < 0:
            self.add("crashed", f"{what}: signal {-status}")
        elif "Unexpected error" in text or "Traceback" in text:
            self.add("unexpected", f"{what}: {text[-900:]}")
        elif status == 0:
            self.add("done", "" if may_succeed else f"{what}: taken without a word")
        elif len(text.strip()) < 20:
            self.add("silent", f"{what}: refused without a reason: {text!r}")
        else:
            self.add("refused")

    def line(self):
        counts = ", ".join(f"{count} {how}" for how, count in [*sorted(self.counts.items()), *sorted(self.notes.items())])
        counts += f", {time.monotonic() - self._begun:.0f} s"
        verdict = f"{len(self.failures)} FAILED" if self.failures else "ok"
        return f"{self.name}: {sum(self.counts.values())} trials: {counts}: {verdict}"


def files(folder) -> dict:
    """Path below a folder -> bytes, of all files; hidden ones as well."""
    root = Path(folder)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def visible(folder) -> dict:
    """`files` without what is hidden and without the statistics that QGIS leaves beside rasters."""
    return {
        name: content
        for name, content in files(folder).items()
        if not any(part.startswith(".") for part in name.split("/")) and not name.endswith(".aux.xml")
    }
