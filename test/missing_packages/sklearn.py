raise ModuleNotFoundError("No module named 'sklearn'", name="sklearn")
