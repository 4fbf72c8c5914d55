"""Parcels and the files that carry their invoice numbers."""
