#!/usr/bin/env bash
# Run the demonstration in the environment that `make setup` made.
set -euo pipefail
cd "$(dirname "$0")/.."
. build/env.sh
export QT_QPA_PLATFORM=offscreen # no window, also where there is a screen
exec /usr/bin/python3 scripts/demo.py
