#!/usr/bin/env bash
# Runs the tests; further arguments go to pytest. Six groups, each a process of its own, three of them side by side: two cores are
# busy while one group waits for a server, a window or a cluster, and the long groups begin first, so that all end together. The
# tests of core run without QGIS; those that compile the kernels are in the first group, those that use them most in the last.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. build/env.sh
export QT_QPA_PLATFORM=offscreen # no window, also where there is a screen

AT_ONCE=3
kernels=(test/core/test_{segmentation,polygons,features,forest,prediction,density}*.py)
imagery=(test/core/test_{imagery,fetch,orbits,resampling,raster}*.py)
whole=(test/test_mapmines.py test/test_no_english.py) # the whole method, several times
without_qgis=(-p no:pytest_qgis -W "ignore:Unknown config option")
arguments=("$@")

outputs=$(mktemp -d)
trap 'rm -rf "$outputs"' EXIT
names=()

group() { # name, arguments of pytest
    local name=$1
    shift
    while [ "$(jobs -rp | wc -l)" -ge $AT_ONCE ]; do wait -n; done
    names+=("$name")
    (
        .venv/bin/python -m pytest "$@" "${arguments[@]}" > "$outputs/$name" 2>&1
        code=$?
        [ $code = 5 ] && code=0 # nothing selected in this group
        echo $code > "$outputs/$name.code"
        echo "$name: $(tail -n 1 "$outputs/$name")"
    ) &
}

group kernels "${kernels[@]}" "${without_qgis[@]}"
group desktop test --ignore=test/core --ignore=test/algorithms "${whole[@]/#/--ignore=}"
group algorithms test/algorithms
group core test/core "${kernels[@]/#/--ignore=}" "${imagery[@]/#/--ignore=}" "${without_qgis[@]}"
group imagery "${imagery[@]}" "${without_qgis[@]}"
group whole "${whole[@]}"
wait

status=0
for name in "${names[@]}"; do
    echo "== $name"
    cat "$outputs/$name"
    [ "$(cat "$outputs/$name.code" 2>/dev/null || echo 1)" = 0 ] || status=1
done
exit $status
