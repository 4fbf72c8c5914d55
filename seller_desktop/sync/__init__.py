"""The engine: pulling changes, pushing actions, conflicts, schedule. Knows the contract, never a marketplace."""
