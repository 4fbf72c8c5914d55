"""Today 오늘: what must be done before when, in one list ordered by deadline."""
