raise ModuleNotFoundError("No module named 'xlsxwriter'", name="xlsxwriter")
