"""Rules for new orders: a list, an editor that reads as a sentence, and a dry run beneath."""
