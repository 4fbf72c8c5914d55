"""Own widgets and painting: what forms promote to and pages are made of. No page, no SQL."""
