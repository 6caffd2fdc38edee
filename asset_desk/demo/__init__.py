"""A fictional municipality to try the desk on; the same seed makes the same book."""

from asset_desk.demo.making import DEMO_PASSWORD, DemoPlan, make_demo

__all__ = ["DEMO_PASSWORD", "DemoPlan", "make_demo"]
