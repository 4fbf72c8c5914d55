"""A local Kiosk Market: the documented protocol over an invented world, with faults on demand."""
