#!/usr/bin/env bash
# Runs the tests; further arguments go to pytest. Three processes side by side, so that two cores are busy while one of them waits
# for a server, a window or a cluster: the core without QGIS, the algorithms, and all the rest.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/env.sh
export QT_QPA_PLATFORM=offscreen # no window, also where there is a screen

group() {
    .venv/bin/python -m pytest "$@"
    local code=$?
    [ $code = 5 ] && code=0 # nothing selected in this group
    return $code
}

outputs=$(mktemp -d)
trap 'rm -rf "$outputs"' EXIT
group test/core -p no:pytest_qgis -W "ignore:Unknown config option" "$@" > "$outputs/core" 2>&1 &
core=$!
group test/algorithms "$@" > "$outputs/algorithms" 2>&1 &
algorithms=$!
group test --ignore=test/core --ignore=test/algorithms "$@"
status=$?
wait $algorithms || status=1
cat "$outputs/algorithms"
wait $core || status=1
cat "$outputs/core"
exit $status
