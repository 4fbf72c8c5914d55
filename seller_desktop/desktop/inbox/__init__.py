"""What the inboxes share: a list at the left, what is open of it beside, letters that act."""
