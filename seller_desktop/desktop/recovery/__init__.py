"""When a profile does not open: the window in the main window's place, and the recovery code."""
