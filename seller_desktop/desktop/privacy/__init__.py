"""Buyers' data in the window: the screen lock, what is kept how long, who saw it, the proof."""
