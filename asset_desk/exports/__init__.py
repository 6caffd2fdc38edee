"""Papers and workbooks out."""
