"""Bringing in a register from a workbook: file, columns, check, done."""
