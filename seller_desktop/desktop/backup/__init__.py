"""Backups on screen: the list, putting one back, moving to another computer, mending damage."""
