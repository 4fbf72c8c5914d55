"""Local marketplaces that speak the real protocols: the demo, tests, a ground for connectors."""
