#!/usr/bin/env bash
# Runs the tests; further arguments go to pytest. The core is tested without QGIS, in a process of its own, beside the rest.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/env.sh
export QT_QPA_PLATFORM=offscreen # no window, also where there is a screen

half() {
    .venv/bin/python -m pytest "$@"
    local code=$?
    [ $code = 5 ] && code=0 # nothing selected in this half
    return $code
}

core_output=$(mktemp)
trap 'rm -f "$core_output"' EXIT
half test/core -p no:pytest_qgis -W "ignore:Unknown config option" "$@" > "$core_output" 2>&1 &
core=$!
half test --ignore=test/core "$@"
status=$?
wait $core || status=1
cat "$core_output"
exit $status
