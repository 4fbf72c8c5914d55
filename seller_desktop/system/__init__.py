"""The machine behind ports: clock, randomness, paths, keyring, files, logging, locks. No Qt."""
