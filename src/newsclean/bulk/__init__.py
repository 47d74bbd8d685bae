"""Archives in, tables out: `bulk` cuts sources into shards and cleans each into a file of its own."""

from newsclean.bulk.columns import Columns
from newsclean.bulk.report import Report
from newsclean.bulk.run import BulkOptions, Progress, bulk

__all__ = ["BulkOptions", "Columns", "Progress", "Report", "bulk"]
