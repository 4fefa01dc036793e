#!/usr/bin/env bash
# One infinite number makes a workbook that other readers refuse as a whole (pyogrio 0.11.1 with GDAL 3.10.3, openpyxl 3.1.5).
#
# GDAL's XLSX driver writes an infinite value of a float column as the text "inf" inside a number cell (<v>inf</v>), without a warning;
# numbers of a workbook know no such value. openpyxl then opens no sheet of the file ("could not read worksheets"), spreadsheet programs
# may call it damaged. A ratio with a zero divisor is enough. NaN is left empty by pyogrio.
# For users: one bad ratio loses the whole table of an inventory. Write finite numbers or nothing.
. "$(dirname "$0")/lib.sh"
environment pyogrio==0.11.1 openpyxl==3.1.5 numpy==2.2.6
"$python" - <<'PYTHON'
import zipfile

import numpy as np
import openpyxl
import pyogrio
from pyogrio.raw import write

print("pyogrio", pyogrio.__version__, "GDAL", ".".join(map(str, pyogrio.__gdal_version__)), "openpyxl", openpyxl.__version__)
write("table.xlsx", None, [np.array([1.5, 2.0]), np.array([np.inf, 3.0])], ["area", "ratio"], driver="XLSX", geometry_type=None)
sheet = zipfile.ZipFile("table.xlsx").read("xl/worksheets/sheet1.xml").decode()
print("the sheet holds <v>inf</v>:", "<v>inf</v>" in sheet)
try:
    openpyxl.load_workbook("table.xlsx")
    answer = "opened"
except ValueError as error:
    answer = str(error).splitlines()[0]
print("openpyxl:", answer)
assert "<v>inf</v>" in sheet and "could not read worksheets" in answer, "it is written or read differently now"
PYTHON
