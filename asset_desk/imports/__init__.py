"""Workbooks in."""
