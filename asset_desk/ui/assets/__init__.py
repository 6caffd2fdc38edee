"""The register: its list, one asset with its history, and the import of a workbook."""
