"""The command line: the use cases of the window for scripts, for support, for trying things."""
