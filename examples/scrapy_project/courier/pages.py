"""What newsclean cannot know of one site: the Courier's desk signs with initials."""

from web_poet import field, handle_urls

from newsclean import Byline
from newsclean.integrations.webpoet import NewsArticlePage

STAFF = {"MO": "Maren Oduya", "JW": "Jonah Weil", "RA": "Ruth Abara"}


@handle_urls("courier.example/desk/")
class DeskPage(NewsArticlePage):
    """Only the bylines are this page object's; all other fields are newsclean's."""

    @field
    def bylines(self) -> tuple[Byline, ...]:
        """By the initials that the page carries out of sight."""
        initials = self.css("main::attr(data-desk)").get("")
        return (Byline(STAFF[initials]),) if initials in STAFF else ()
