"""Getting imagery from a catalogue on the network: search, choice by clouds, windows of bands, a DEM, their provenance."""
