"""The notification centre, the system's own notifications, and when they are silent."""
