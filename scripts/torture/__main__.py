"""Kills, full disks, bad numbers, strangers' files, two runs at once: is anything lost, silent, unexpected, or does it hang?

usage: . build/env.sh; /usr/bin/python3 scripts/torture [--seed 1] [--share 1.0] [--only kills,disks] [--folder build/torture]

One QGIS is warmed up, and every trial runs in a child that is forked from it. One line a family tells how many trials ended how;
exit status 1 if any of them lost a result, said nothing, said "Unexpected error", crashed or hung. Called by `make torture`.
"""

import argparse
import os
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "test")]
import conftest  # noqa: E402, F401 - makes the package mine_mapper whatever the checkout's folder is called
import families  # noqa: E402
import landscape  # noqa: E402
import trials  # noqa: E402


def main() -> int:
    given = arguments()
    folder = Path(given.folder).absolute()
    chosen = given.only.split(",") if given.only else list(families.FAMILIES)
    with trials.Qgis():
        with trials.no_threads_of_gdal():
            inputs = landscape.make(folder)
        for steps in (inputs.steps, inputs.further):
            for name in [name for name in steps if given.steps and name not in given.steps.split(",")]:
                del steps[name]
        begun = time.monotonic()
        failures = 0
        for name in chosen:
            tally = trials.Tally(name)
            families.FAMILIES[name](inputs, tally, given.seed, given.share)
            print(tally.line(), flush=True)
            failures += len(tally.failures)
        print(f"{failures} failures in {time.monotonic() - begun:.0f} s (seed {given.seed}, share {given.share:g}).", flush=True)
    return 1 if failures else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="share of the trials, for a quick look")
    parser.add_argument("--only", default="", help=f"families with commas: {','.join(families.FAMILIES)}")
    parser.add_argument("--steps", default="", help="algorithms with commas, by default all")
    parser.add_argument("--folder", default=str(HERE.parents[1] / "build" / "torture"))
    return parser.parse_args()


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # QGIS has nothing left to do, and Python would take its modules apart in any order
