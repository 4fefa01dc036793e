"""What the person at QGIS sees of the results: layers, styles, headings of columns, pages of help, the order of the toolbox."""
