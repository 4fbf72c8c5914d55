"""The connector contract, the registry, the HTTP edge, and one folder per marketplace."""
