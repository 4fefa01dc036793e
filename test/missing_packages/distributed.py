raise ModuleNotFoundError("No module named 'distributed'", name="distributed")
