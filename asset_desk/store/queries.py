"""The read side as one."""

from __future__ import annotations

from sqlalchemy import Engine

from asset_desk.store.asset_queries import SqlAssetQueries
from asset_desk.store.closed_month_queries import SqlMonthQueries
from asset_desk.store.complaint_queries import SqlComplaintQueries
from asset_desk.store.kit_queries import SqlKitQueries
from asset_desk.store.loan_queries import SqlLoanQueries
from asset_desk.store.measure_queries import SqlMeasureQueries
from asset_desk.store.office_queries import SqlOfficeQueries
from asset_desk.store.report_queries import SqlReportQueries
from asset_desk.store.preset_queries import SqlPresetQueries
from asset_desk.store.settling_queries import SqlSettlingQueries
from asset_desk.store.year_queries import SqlYearQueries


class SqlQueries:
    """What screens and papers may ask of the book without changing it."""

    def __init__(self, engine: Engine) -> None:
        self.office = SqlOfficeQueries(engine)
        self.assets = SqlAssetQueries(engine)
        self.kits = SqlKitQueries(engine)
        self.presets = SqlPresetQueries(engine)
        self.loans = SqlLoanQueries(engine)
        self.year = SqlYearQueries(engine)
        self.settling = SqlSettlingQueries(engine)
        self.months = SqlMonthQueries(engine)
        self.measures = SqlMeasureQueries(engine)
        self.complaints = SqlComplaintQueries(engine)
        self.reports = SqlReportQueries(engine)
