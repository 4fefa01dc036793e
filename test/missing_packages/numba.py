raise ModuleNotFoundError("No module named 'numba'", name="numba")
