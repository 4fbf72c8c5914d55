"""Search over everything: the list under the search field."""
