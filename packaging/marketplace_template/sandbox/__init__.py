"""A local Kiosk Market over an invented world, with faults on demand."""
