"""Every screen, dialog and state on invented data: for pictures and for tests of structure."""
