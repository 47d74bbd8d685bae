"""What the page says of itself, from every place where pages say it."""

from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document


def find_metadata(document: Document) -> Metadata:
    """Candidates for every field from JSON-LD, meta elements and marked-up elements; a text has none."""
    return Metadata()
