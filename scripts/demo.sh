#!/usr/bin/env bash
# Run the demonstration in the environment that `make setup` made.
set -euo pipefail
cd "$(dirname "$0")/.."
. build/env.sh
exec /usr/bin/python3 scripts/demo.py
