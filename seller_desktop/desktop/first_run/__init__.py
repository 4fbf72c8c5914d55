"""The first start: language and place before there is a profile, then the code and a shop."""
