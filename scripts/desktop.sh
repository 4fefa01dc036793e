#!/usr/bin/env bash
# Start QGIS with the plugin of this checkout, and with the demo project if there is one. Further arguments go to QGIS.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty), so QGIS could not show a window." >&2
    echo "Run 'make desktop' in a terminal of the desktop, or over ssh with -X." >&2
    exit 1
fi
. build/env.sh
[ "${QT_QPA_PLATFORM:-}" != offscreen ] || unset QT_QPA_PLATFORM # set by hand, or by an older build/env.sh
project=demo/project.qgz
if [ -f "$project" ]; then
    set -- --project "$project" "$@"
else
    echo "There is no demo project yet; 'make demo' makes one. QGIS opens with an empty project."
fi
echo "The steps are in the Processing toolbox (Ctrl+Alt+T) under 'Mine Mapper'."
exec qgis --nologo --noversioncheck "$@"
