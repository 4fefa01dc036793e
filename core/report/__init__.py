"""Reports: one self-contained HTML file without scripts, charts as inline SVG, tables as CSV."""
