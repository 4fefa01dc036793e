#!/usr/bin/env bash
# Take the pictures of the documents: the desktop and a dialog in QGIS under Xvfb, the report in Chromium if it is there.
set -euo pipefail
cd "$(dirname "$0")/.."
. build/env.sh
mkdir -p docs/images
MINE_MAPPER_ROOT="$PWD" QT_QPA_PLATFORM=xcb timeout 180 xvfb-run -a -s "-screen 0 1600x1000x24" \
  qgis --nologo --noversioncheck --code scripts/screenshots.py
if command -v chromium >/dev/null; then
  profile=$(mktemp -d)
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --user-data-dir="$profile" \
    --window-size=1000,1900 --screenshot=docs/images/report.png "file://$PWD/demo/inventory.html" 2>/dev/null
  rm -rf "$profile"
  .venv/bin/python - <<'PYTHON' # a third of the bytes: the pictures are in the zip of the plugin
from PIL import Image

picture = Image.open("docs/images/report.png").convert("RGB").quantize(64, dither=Image.Dither.NONE)
picture.save("docs/images/report.png", optimize=True)
PYTHON
fi
