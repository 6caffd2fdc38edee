"""What may be done at the desk, one function per use case."""
