"""Review rounds of the manual, and what is said of its sections."""
