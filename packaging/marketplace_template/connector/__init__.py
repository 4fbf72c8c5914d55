"""Kiosk Market: its facts and rules, and one shop's live session."""
