"""The engine: pulling, pushing, conflicts, schedule. Knows the contract, never a marketplace."""
