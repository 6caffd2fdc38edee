"""A walk through the whole desk, done by the program itself in its real window."""

from asset_desk.tour.take import hush, take_tour

__all__ = ["hush", "take_tour"]
