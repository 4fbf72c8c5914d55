"""Tables with any number of rows: a window over keyed queries, a view, one painting delegate."""
