"""Asset Desk: the lending desk for government property."""
