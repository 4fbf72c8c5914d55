"""One function for each thing a user can do. The desktop and the command line call the same."""
