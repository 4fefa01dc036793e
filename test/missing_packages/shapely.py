raise ModuleNotFoundError("No module named 'shapely'", name="shapely")
