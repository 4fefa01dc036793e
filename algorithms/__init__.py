"""Processing algorithms: the only code that imports qgis; each wraps one call into core."""
