raise ModuleNotFoundError("No module named 'geographiclib'", name="geographiclib")
