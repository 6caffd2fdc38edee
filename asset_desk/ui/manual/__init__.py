"""The manual: its versions, its sections, what is said of them, and how two versions differ."""
