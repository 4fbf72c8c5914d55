"""A local Kiosk Market: its protocol over an invented world, with faults on demand."""
