"""Loans: the lists, the borrow form, and one loan from its approval to its last return."""
