"""What a paper needs, from the rows of the book."""

from asset_desk.papers.desk_papers import Papers

__all__ = ["Papers"]
