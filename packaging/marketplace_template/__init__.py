"""A made-up marketplace, whole: the template that `dev.py marketplace KEY` copies."""
