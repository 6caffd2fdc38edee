"""What the desk knows, in the standard library alone."""
