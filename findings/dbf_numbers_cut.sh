#!/usr/bin/env bash
# pyshp 3.1.6 (2.3.1 too): a number with more digits than its field is wide is cut from the right, so it becomes another number: 1 234 567 in
# a field of five digits is written as 12 345, and -123 456 as -1 234. Version 3.1 warns of a text that it cuts, not of a
# number; its guide asks for fields wide enough, not what happens else.
# For users: hectares, inhabitants and register numbers of a shapefile made from a template with narrow fields are too small by a factor of
# ten to a thousand, and look like any other. Remedy: compare with 10 ** size before writing, or give the field its size from the data.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cat > table.py <<'PY'
import warnings

import shapefile

values = [[12345, 123.45], [1234567, 12345.67], [-123456, 1234567.89]]
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    with shapefile.Writer("mines", shapefile.POINT) as writer:
        writer.field("people", "N", 5, 0)
        writer.field("hectares", "N", 6, 2)
        for row in values:
            writer.point(87.5, 43.9)
            writer.record(*row)
with shapefile.Reader("mines") as reader:
    read = [list(record) for record in reader.records()]
said = [str(one.message) for one in said]
print("pyshp", shapefile.__version__, "written", values, "read", read, "warnings of it:", said)
assert read == [[12345, 123.45], [12345, 12345], [-1234, 123456]], "numbers are cut otherwise now"
assert not said
PY
for version in 2.3.1 3.1.6; do
    name=v$version environment "pyshp==$version"
    "$python" table.py
done
