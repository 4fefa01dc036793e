raise ModuleNotFoundError("No module named 'scipy'", name="scipy")
