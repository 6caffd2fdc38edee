"""Committees: members and terms, their orders, meetings and review rounds."""
