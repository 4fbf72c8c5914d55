"""Recorded answers, mutated: every decoder gives a row, a quarantine entry or an error of ours."""
