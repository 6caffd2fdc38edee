"""A walk through the whole desk, done by the program itself in its real window."""
