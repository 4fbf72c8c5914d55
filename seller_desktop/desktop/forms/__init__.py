"""Qt Designer's forms, compiled by packaging/dev.py: never edited by hand."""
