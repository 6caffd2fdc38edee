"""The read side as one; each part is read in when it is first asked."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from asset_desk.store.database import Database

if TYPE_CHECKING:
    from asset_desk.store.asset_queries import SqlAssetQueries
    from asset_desk.store.closed_month_queries import SqlMonthQueries
    from asset_desk.store.committee_queries import SqlCommitteeQueries
    from asset_desk.store.complaint_queries import SqlComplaintQueries
    from asset_desk.store.kit_queries import SqlKitQueries
    from asset_desk.store.loan_queries import SqlLoanQueries
    from asset_desk.store.manual_queries import SqlManualQueries
    from asset_desk.store.measure_queries import SqlMeasureQueries
    from asset_desk.store.office_queries import SqlOfficeQueries
    from asset_desk.store.preset_queries import SqlPresetQueries
    from asset_desk.store.publication_queries import SqlPublicationQueries
    from asset_desk.store.report_queries import SqlReportQueries
    from asset_desk.store.review_queries import SqlReviewQueries
    from asset_desk.store.settling_queries import SqlSettlingQueries
    from asset_desk.store.year_queries import SqlYearQueries
    from asset_desk.store.year_text_queries import SqlYearTextQueries


class SqlQueries:
    """What screens and papers may ask of the book without changing it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @functools.cached_property
    def office(self) -> SqlOfficeQueries:
        """The office, its people, posts and accounts."""
        from asset_desk.store.office_queries import SqlOfficeQueries

        return SqlOfficeQueries(self._database)

    @functools.cached_property
    def assets(self) -> SqlAssetQueries:
        """The register."""
        from asset_desk.store.asset_queries import SqlAssetQueries

        return SqlAssetQueries(self._database)

    @functools.cached_property
    def kits(self) -> SqlKitQueries:
        """Kits."""
        from asset_desk.store.kit_queries import SqlKitQueries

        return SqlKitQueries(self._database)

    @functools.cached_property
    def presets(self) -> SqlPresetQueries:
        """The reports kept by name."""
        from asset_desk.store.preset_queries import SqlPresetQueries

        return SqlPresetQueries(self._database)

    @functools.cached_property
    def publications(self) -> SqlPublicationQueries:
        """The publication register."""
        from asset_desk.store.publication_queries import SqlPublicationQueries

        return SqlPublicationQueries(self._database)

    @functools.cached_property
    def year_texts(self) -> SqlYearTextQueries:
        """What each year's summary says in words."""
        from asset_desk.store.year_text_queries import SqlYearTextQueries

        return SqlYearTextQueries(self._database)

    @functools.cached_property
    def loans(self) -> SqlLoanQueries:
        """Loans, and the control ledger."""
        from asset_desk.store.loan_queries import SqlLoanQueries

        return SqlLoanQueries(self._database)

    @functools.cached_property
    def year(self) -> SqlYearQueries:
        """The fiscal year's book and its count."""
        from asset_desk.store.year_queries import SqlYearQueries

        return SqlYearQueries(self._database)

    @functools.cached_property
    def settling(self) -> SqlSettlingQueries:
        """What came back damaged or not at all."""
        from asset_desk.store.settling_queries import SqlSettlingQueries

        return SqlSettlingQueries(self._database)

    @functools.cached_property
    def months(self) -> SqlMonthQueries:
        """Closed months."""
        from asset_desk.store.closed_month_queries import SqlMonthQueries

        return SqlMonthQueries(self._database)

    @functools.cached_property
    def measures(self) -> SqlMeasureQueries:
        """The measures of the integrity plan."""
        from asset_desk.store.measure_queries import SqlMeasureQueries

        return SqlMeasureQueries(self._database)

    @functools.cached_property
    def manuals(self) -> SqlManualQueries:
        """The manual's versions."""
        from asset_desk.store.manual_queries import SqlManualQueries

        return SqlManualQueries(self._database)

    @functools.cached_property
    def committees(self) -> SqlCommitteeQueries:
        """Committees and their orders."""
        from asset_desk.store.committee_queries import SqlCommitteeQueries

        return SqlCommitteeQueries(self._database)

    @functools.cached_property
    def complaints(self) -> SqlComplaintQueries:
        """Complaints."""
        from asset_desk.store.complaint_queries import SqlComplaintQueries

        return SqlComplaintQueries(self._database)

    @functools.cached_property
    def reports(self) -> SqlReportQueries:
        """Statistics."""
        from asset_desk.store.report_queries import SqlReportQueries

        return SqlReportQueries(self._database)

    @functools.cached_property
    def reviews(self) -> SqlReviewQueries:
        """Review rounds and meetings."""
        from asset_desk.store.review_queries import SqlReviewQueries

        return SqlReviewQueries(self._database)
