"""Records that could not be read: which, why, since when, and what the seller does."""
