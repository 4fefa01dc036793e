#!/usr/bin/env bash
# The whole method in a QGIS window under Xvfb, by the toolbox alone, with pictures of every dialog, log and map to be looked at:
#   scripts/walkthrough.sh IMAGE REFERENCE FOLDER [LANGUAGE [VALUES]]
# VALUES: JSON, step -> what differs from the defaults, for example '{"prepareimagery": {"OFFSET": -1000}}'.
set -euo pipefail
image=$(realpath "$1") reference=$(realpath "$2")
mkdir -p "$3"
folder=$(realpath "$3")
cd "$(dirname "$0")/.."
. build/env.sh
ini="$folder/profiles/profiles/default/QGIS/QGIS3.ini"
mkdir -p "$(dirname "$ini")"
printf '[PythonPlugins]\nmine_mapper=true\nprocessing=true\n\n[locale]\noverrideFlag=true\nuserLocale=%s\n' "${4:-en}" > "$ini"
/usr/bin/python3 - "$image" "$reference" "$folder" "${5:-{\}}" <<'PYTHON'
import json
import sys

image, reference, folder, values = sys.argv[1:]
values = json.loads(values)
for step in ("prepareimagery", "mapmines"):
    values[step] = {"PRODUCTS": [image], **values.get(step, {})}
order = {"image": image, "reference": reference, "folder": folder, "report": f"{folder}/report.json", "patience": 600, "values": values}
with open(f"{folder}/order.json", "w", encoding="utf-8") as stream:
    json.dump(order, stream)
PYTHON
unset QGIS_CUSTOM_CONFIG_PATH
MINE_MAPPER_WINDOW="$folder/order.json" MINE_MAPPER_CLICKS="$PWD/test/desktop/clicks.py" QT_QPA_PLATFORM=xcb \
    xvfb-run -a -s "-screen 0 1600x1000x24" qgis --nologo --noversioncheck --profiles-path "$folder/profiles" \
    --code scripts/walkthrough.py
/usr/bin/python3 - "$folder/report.json" <<'PYTHON'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as stream:
    seen = json.load(stream)
print("".join(seen["errors"]) or f"All steps ended well ({seen['language']}): {sum(seen['seconds'].values()):.0f} s of waiting.")
for step, seconds in seen["seconds"].items():
    print(f"  {step}: {seconds} s; layers on top: {', '.join(layer['name'] for layer in seen['runs'].get(step, [])[:3])}")
sys.exit(bool(seen["errors"]))
PYTHON
