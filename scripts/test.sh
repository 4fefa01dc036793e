#!/usr/bin/env bash
# Runs the tests; further arguments go to pytest. The core is tested without QGIS, in a process of its own.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/env.sh
export QT_QPA_PLATFORM=offscreen # no window, also where there is a screen

status=0
run() {
    .venv/bin/python -m pytest "$@"
    local code=$?
    [ $code = 0 ] || [ $code = 5 ] || status=1 # 5: nothing selected in this half
}

run test/core -p no:pytest_qgis -W "ignore:Unknown config option" "$@"
run test --ignore=test/core "$@"
exit $status
